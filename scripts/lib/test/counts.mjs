/** @typedef {{ passed: number, failed: number }} Counts */

/** A check that is no test runner counts as one. @param {boolean} good @returns {Counts} */
export const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 })

/** @param {Counts[]} all @returns {Counts} */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
})

/**
 * A runner that ended badly without naming a failure, or ran nothing at all, has failed once.
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function believe({ passed, failed }, endedWell) {
  const nothing = passed + failed === 0
  return { passed, failed: failed > 0 ? failed : endedWell && !nothing ? 0 : 1 }
}

/**
 * From Jest's `--json`. A file that could not even be loaded counts as a failed test.
 * @param {unknown} report
 * @returns {Counts}
 */
export function fromJest(report) {
  return {
    passed: numberIn(report, "numPassedTests"),
    failed: numberIn(report, "numFailedTests") + numberIn(report, "numRuntimeErrorTestSuites"),
  }
}

/**
 * Tests that were not asked on this machine, by name, from Jest's `--json`.
 * @param {unknown} report
 * @returns {string[]}
 */
export function skippedIn(report) {
  const { testResults = [] } =
    /** @type {{ testResults?: { assertionResults?: { status: string, fullName: string }[] }[] }} */ (
      report ?? {}
    )
  return testResults
    .flatMap(({ assertionResults = [] }) => assertionResults)
    .filter(({ status }) => status === "pending")
    .map(({ fullName }) => fullName.trim())
}

/**
 * From the closing lines of node's own runner.
 * @param {string} output
 * @returns {Counts}
 */
export function fromNodeTest(output) {
  /** @param {string} word */
  const last = (word) =>
    Number([...output.matchAll(new RegExp(`^(?:#|ℹ) ${word} (\\d+)$`, "gm"))].at(-1)?.[1] ?? 0)
  return { passed: last("pass"), failed: last("fail") + last("cancelled") }
}

/**
 * From Playwright's JSON reporter. A test that passed only at a second try has failed: it proves nothing.
 * @param {unknown} report
 * @returns {Counts}
 */
export function fromPlaywright(report) {
  const stats = report && typeof report === "object" && "stats" in report ? report.stats : undefined
  return {
    passed: numberIn(stats, "expected"),
    failed: numberIn(stats, "unexpected") + numberIn(stats, "flaky"),
  }
}

/**
 * The closing line over all runners.
 * @param {Counts} counts
 */
export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`

/**
 * @param {unknown} holder
 * @param {string} name
 * @returns {number}
 */
function numberIn(holder, name) {
  if (!holder || typeof holder !== "object") return 0
  const value = /** @type {Record<string, unknown>} */ (holder)[name]
  return typeof value === "number" ? value : 0
}
