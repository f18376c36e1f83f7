// What a person at the terminal sees: one line per step, and a sign of life in every longer wait.

/** @typedef {{ write(text: string): unknown, isTTY?: boolean }} Out */

const sign_of_life_seconds = 10

/**
 * Says that a step has begun and returns the function that says how it ended.
 * @param {string} title what is being done, in the present tense
 * @param {{ out?: Out, now?: () => number }} [options]
 * @returns {(result?: string) => void}
 */
export function beginStep(title, { out = process.stdout, now = Date.now } = {}) {
  const started = now()
  const seconds = () => ((now() - started) / 1000).toFixed(1)
  out.write(`… ${title}\n`)
  const timer = setInterval(
    () => out.write(`  still at it: ${title} (${seconds()} s)\n`),
    sign_of_life_seconds * 1000,
  )
  timer.unref()
  return (result = "done") => {
    clearInterval(timer)
    out.write(`✓ ${title}: ${result} (${seconds()} s)\n`)
  }
}
