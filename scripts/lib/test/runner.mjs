import { beginStep } from "../say.mjs"
import { closingLine, one, sum } from "./counts.mjs"

/**
 * One part of `npm test`.
 * @typedef {{
 *   name: string, title: string, needs?: string[],
 *   run(workshop: import("./workshop.mjs").Workshop): Promise<Outcome>,
 * }} Stage
 * @typedef {{ counts: import("./counts.mjs").Counts, say?: string, skipped?: string[] }} Outcome `say`: what a person needs
 *   to mend a failure; `skipped`: tests that this machine cannot run, by name
 * @typedef {{ name: string, counts: import("./counts.mjs").Counts, seconds: number }} Result
 */

/**
 * Runs the stages in order. A failed stage stops only those that need it, and these count as one failure each.
 * @param {Stage[]} stages
 * @param {import("./workshop.mjs").Workshop} workshop
 * @param {import("../say.mjs").Out} [out]
 * @returns {Promise<Result[]>}
 */
export async function runStages(stages, workshop, out = process.stdout) {
  /** @type {Result[]} */
  const results = []
  for (const stage of stages) {
    const began = Date.now()
    const broken = stage.needs?.find((name) =>
      results.some((result) => result.name === name && result.counts.failed > 0),
    )
    const line = beginStep(stage.title, { out })
    const {
      counts,
      say,
      skipped = [],
    } = broken
      ? { counts: one(false), say: `not run, because "${broken}" failed` }
      : await attempt(stage, workshop)
    if (counts.failed > 0) {
      line.failed()
      out.write(`${(say ?? "").trimEnd().replace(/^/gm, "    ")}\n`)
    } else {
      line.done(closingLine(counts))
    }
    for (const name of skipped) out.write(`    skipped: ${name}\n`)
    results.push({ name: stage.name, counts, seconds: (Date.now() - began) / 1000 })
  }
  return results
}

/**
 * @param {Stage} stage
 * @param {import("./workshop.mjs").Workshop} workshop
 * @returns {Promise<Outcome>}
 */
async function attempt(stage, workshop) {
  try {
    return await stage.run(workshop)
  } catch (error) {
    return {
      counts: one(false),
      say: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

/**
 * The table of all stages and, as its last line, the plain sum.
 * @param {Result[]} results
 * @returns {string}
 */
export function summary(results) {
  const rows = results.map(
    ({ name, counts, seconds }) =>
      `  ${name.padEnd(12)} ${closingLine(counts).padEnd(24)} ${seconds.toFixed(0).padStart(5)} s`,
  )
  const seconds = results.reduce((total, result) => total + result.seconds, 0)
  return [
    "",
    ...rows,
    `  ${"together".padEnd(37)} ${seconds.toFixed(0).padStart(5)} s`,
    closingLine(sum(results.map(({ counts }) => counts))),
  ].join("\n")
}
