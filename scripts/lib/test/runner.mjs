import { beginStep } from "../say.mjs"
import { closingLine, one, sum } from "./counts.mjs"

/**
 * One part of `npm test`. `beside` names the stage before it where each keeps one core busy: the two run at the same time,
 * and are told of one after the other.
 * @typedef {{
 *   name: string, title: string, needs?: string[], beside?: string,
 *   run(workshop: import("./workshop.mjs").Workshop): Promise<Outcome>,
 * }} Stage
 * @typedef {{ counts: import("./counts.mjs").Counts, say?: string, skipped?: string[] }} Outcome `say`: what a person needs
 *   to mend a failure; `skipped`: tests that this machine cannot run, by name
 * @typedef {{ name: string, counts: import("./counts.mjs").Counts, seconds: number, until: number }} Result `until`: seconds
 *   since the run began
 */

/**
 * Runs the stages in order. A failed stage stops only those that need it, and these count as one failure each.
 * @param {Stage[]} stages
 * @param {import("./workshop.mjs").Workshop} workshop
 * @param {import("../say.mjs").Out} [out]
 * @returns {Promise<Result[]>}
 */
export async function runStages(stages, workshop, out = process.stdout) {
  const began = Date.now()
  const since = (/** @type {number} */ moment) => (Date.now() - moment) / 1000
  /** @type {Result[]} */
  const results = []
  /** @param {Stage} stage */
  const begin = async (stage) => {
    const at = Date.now()
    const broken = stage.needs?.find((name) =>
      results.some((result) => result.name === name && result.counts.failed > 0),
    )
    /** @type {Outcome} */
    const outcome = broken
      ? { counts: one(false), say: `not run, because "${broken}" failed` }
      : await attempt(stage, workshop)
    return { ...outcome, seconds: since(at), until: since(began) }
  }
  /** @type {Map<string, ReturnType<typeof begin>>} */
  const begun = new Map()
  for (const [n, stage] of stages.entries()) {
    const line = beginStep(stage.title, { out })
    const work = begun.get(stage.name) ?? begin(stage)
    const next = stages[n + 1]
    if (next?.beside === stage.name) begun.set(next.name, begin(next))
    const { counts, say, skipped = [], seconds, until } = await work
    if (counts.failed > 0) {
      line.failed()
      out.write(`${(say ?? "").trimEnd().replace(/^/gm, "    ")}\n`)
    } else {
      line.done(closingLine(counts))
    }
    for (const name of skipped) out.write(`    skipped: ${name}\n`)
    results.push({ name: stage.name, counts, seconds, until })
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
  const seconds = Math.max(0, ...results.map(({ until }) => until))
  return [
    "",
    ...rows,
    `  ${"together".padEnd(37)} ${seconds.toFixed(0).padStart(5)} s`,
    closingLine(sum(results.map(({ counts }) => counts))),
  ].join("\n")
}
