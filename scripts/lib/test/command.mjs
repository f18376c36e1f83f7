import path from "node:path"
import { stopCommands } from "../commands.mjs"
import { runStages, summary } from "./runner.mjs"
import { stopTriedShop } from "./running.mjs"
import { stages } from "./stages.mjs"
import { openWorkshop } from "./workshop.mjs"

const root = path.resolve(import.meta.dirname, "..", "..", "..")

/**
 * @param {string[]} args `--only name,name` runs these stages and what they need; `--list` names them
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  if (args.includes("--list")) {
    for (const { name, title } of stages) console.log(`  ${name.padEnd(12)} ${title}`)
    return 0
  }
  const chosen = choose(args)
  if (typeof chosen === "string") {
    console.error(chosen)
    return 1
  }
  const workshop = openWorkshop(root)
  const clean = async (/** @type {boolean} */ keep) => {
    await stopCommands()
    await stopTriedShop(workshop)
    await workshop.close({ keep })
  }
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => void clean(false).then(() => process.exit(130)))
  }
  const results = await runStages(chosen, workshop)
  const failed = results.some(({ counts }) => counts.failed > 0)
  await clean(failed)
  if (failed) console.log(`\nLogs of this run: ${workshop.logs}`)
  console.log(summary(results))
  return failed ? 1 : 0
}

/**
 * @param {string[]} args
 * @returns {import("./runner.mjs").Stage[] | string} the stages to run, or what is wrong with the wish
 */
export function choose(args) {
  const at = args.indexOf("--only")
  if (at < 0)
    return args.length === 0
      ? stages
      : `"${args.join(" ")}" is not understood. Use --only <stage,…> or --list.`
  const wanted = new Set((args[at + 1] ?? "").split(",").filter(Boolean))
  const unknown = [...wanted].filter((name) => !stages.some((stage) => stage.name === name))
  if (wanted.size === 0 || unknown.length > 0) {
    return `There is no stage "${unknown.join(", ")}". The stages are: ${stages.map(({ name }) => name).join(", ")}.`
  }
  // What a stage stands on comes along, from the last stage to the first.
  for (const stage of [...stages].reverse()) {
    if (wanted.has(stage.name)) for (const need of stage.needs ?? []) wanted.add(need)
  }
  return stages.filter(({ name }) => wanted.has(name))
}
