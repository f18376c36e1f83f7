/**
 * Something a person must mend: one sentence that says what happened and one that says what to do. Everything else that
 * is thrown is a fault of ours and keeps its stack.
 */
export class Trouble extends Error {
  /**
   * @param {string} what what happened, one sentence
   * @param {string} mend what to do about it, one sentence
   * @param {string} [detail] last lines of a log, when they help
   */
  constructor(what, mend, detail = "") {
    super(`${what} ${mend}`)
    this.name = "Trouble"
    this.what = what
    this.mend = mend
    this.detail = detail
  }
}

/**
 * How an error is shown at the terminal.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Trouble) {
    const detail = error.detail.trim()
    const indented = detail && `\n${detail.replace(/^/gm, "    ")}`
    return `✗ ${error.what}${indented}\n  → ${error.mend}`
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `✗ Something we did not foresee went wrong.\n${stack}\n  → Run npm run doctor; if it finds nothing, report these lines.`
}
