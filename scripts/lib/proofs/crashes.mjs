import { parseArgs } from "node:util"
import { runProject, whole } from "./run-project.mjs"

/**
 * `npm run proofs -- --every 5 --from 2 --only "refunding"`: dies at every so manieth change of each step, from one on;
 * only in the proofs whose names hold these words.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function prove(args) {
  try {
    const text = /** @type {const} */ ({ type: "string" })
    const { values } = parseArgs({ args, options: { every: text, from: text, only: text } })
    const settings = {
      CIAP_PROOFS_EVERY: String(whole("every", values.every, 1)),
      CIAP_PROOFS_FIRST: String(whole("from", values.from, 1)),
      CIAP_PROOFS_OUTAGE_SECONDS: "60",
    }
    console.log(
      "Each death takes some ten seconds; all of them take hours. --every 10 dies at a tenth.",
    )
    return await runProject({ project: "proofs", part: values.only, filled: true }, settings)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}
