import { commentsOf } from "./measure.mjs"

/** @typedef {import("./measure.mjs").Finding} Finding */

/** Assembled from parts so that this file does not find itself. */
const later = new RegExp(
  `\\b(${["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"].join("|")})\\b`,
)
const silenced =
  /\b(describe|it|test|suite)(\.each)?\.(only|skip)\b|\b(fdescribe|fit|xdescribe|xit)\(/
/** A machine may lack a program; then the choice stands before the test, and the run names what it skipped. */
const skipped_where_missing = /\? (describe|it)\.skip : \1\b/
const noise = /\bconsole\.(log|debug)\(|^\s*debugger\b/
/** Places of one machine: the tree must mean the same on every other. */
const machine_path = /(^|[\s"'`(=:])\/(work|home|Users)\/\w|\.\.\/shared\b/

const is_code = /\.[mc]?[jt]sx?$/

/**
 * What somebody meant to come back to, or forgot.
 * @param {string} file name, relative to the root
 * @param {string} text
 * @returns {Finding[]}
 */
export function leftovers(file, text) {
  /** @type {Finding[]} */
  const findings = []
  for (const comment of commentsOf(file, text)) {
    const word = later.exec(comment.text)?.[1]
    if (word)
      findings.push({
        file,
        line: comment.line,
        says: `${word}: do it now, or open an issue and take the note away`,
      })
  }
  text.split("\n").forEach((content, i) => {
    const line = i + 1
    if (is_code.test(file) && silenced.test(content.replace(skipped_where_missing, ""))) {
      findings.push({ file, line, says: "a silenced test proves nothing: run it or delete it" })
    }
    if (is_code.test(file) && !file.startsWith("scripts/") && noise.test(content)) {
      findings.push({ file, line, says: "console noise: use the logger, or take it away" })
    }
    if (machine_path.test(content)) {
      findings.push({ file, line, says: "names a place that exists on one machine only" })
    }
  })
  return findings
}
