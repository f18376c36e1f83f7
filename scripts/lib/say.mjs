// What a person at the terminal sees: one line per step, and a sign of life in every longer wait.

import { stopIfInterrupted } from "./interruption.mjs"

/** @typedef {{ write(text: string): unknown, isTTY?: boolean }} Out */

const sign_of_life_seconds = 15

/**
 * Says that a step has begun and returns the functions that say how it ended.
 * @param {string} title what is being done
 * @param {{ out?: Out, now?: () => number }} [options]
 * @returns {{ done(result?: string): void, failed(): void }}
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
  /** @param {string} line */
  const end = (line) => {
    clearInterval(timer)
    out.write(line)
  }
  return {
    done: (result = "done") => end(`✓ ${title}: ${result} (${seconds()} s)\n`),
    failed: () => end(`✗ ${title} (${seconds()} s)\n`),
  }
}

/**
 * Runs one step between its two lines.
 * @template T
 * @param {string} title
 * @param {() => Promise<{ result?: string, value?: T } | void>} work
 * @param {{ out?: Out, now?: () => number }} [options]
 * @returns {Promise<T | undefined>}
 */
export async function step(title, work, options) {
  stopIfInterrupted()
  const line = beginStep(title, options)
  try {
    const outcome = (await work()) ?? {}
    line.done(outcome.result)
    return outcome.value
  } catch (error) {
    line.failed()
    throw error
  }
}
