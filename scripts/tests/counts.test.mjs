import assert from "node:assert/strict"
import { test } from "node:test"
import {
  believe,
  closingLine,
  fromJest,
  fromNodeTest,
  fromPlaywright,
  one,
  skippedIn,
  sum,
} from "../lib/test/counts.mjs"
import { choose } from "../lib/test/command.mjs"
import { runStages, summary } from "../lib/test/runner.mjs"
import { openWorkshop } from "../lib/test/workshop.mjs"

test("counts Jest's tests, and a file that could not be loaded as a failure", () => {
  assert.deepEqual(
    fromJest({ numPassedTests: 12, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }),
    { passed: 12, failed: 3 },
  )
  assert.deepEqual(fromJest(undefined), { passed: 0, failed: 0 })
})

test("names Jest's tests that were skipped", () => {
  const assertionResults = [
    { status: "passed", fullName: " counts" },
    { status: "pending", fullName: " with Redis (no redis-server on this machine)" },
  ]
  assert.deepEqual(skippedIn({ testResults: [{ assertionResults }, {}] }), [
    "with Redis (no redis-server on this machine)",
  ])
  assert.deepEqual(skippedIn(undefined), [])
})

test("counts node's own tests in both of its formats", () => {
  assert.deepEqual(fromNodeTest("ok 1 - pass 9\n# tests 5\n# pass 4\n# fail 1\n# cancelled 0\n"), {
    passed: 4,
    failed: 1,
  })
  assert.deepEqual(fromNodeTest("ℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\n"), {
    passed: 3,
    failed: 2,
  })
  assert.deepEqual(fromNodeTest("SyntaxError"), { passed: 0, failed: 0 })
})

test("counts Playwright's tests, a flaky one as a failure", () => {
  assert.deepEqual(
    fromPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 3 } }),
    { passed: 7, failed: 2 },
  )
  assert.deepEqual(fromPlaywright(null), { passed: 0, failed: 0 })
})

test("a runner that ends badly without naming a failure, or that ran nothing, has failed", () => {
  assert.deepEqual(believe({ passed: 5, failed: 0 }, true), { passed: 5, failed: 0 })
  assert.deepEqual(believe({ passed: 5, failed: 0 }, false), { passed: 5, failed: 1 })
  assert.deepEqual(believe({ passed: 0, failed: 0 }, true), { passed: 0, failed: 1 })
  assert.deepEqual(believe({ passed: 5, failed: 2 }, false), { passed: 5, failed: 2 })
})

test("the last line is the plain sum, alone on its line", () => {
  const results = [
    { name: "unit", counts: { passed: 40, failed: 1 }, seconds: 10, until: 10 },
    { name: "lint", counts: one(true), seconds: 50, until: 60 },
  ]
  assert.deepEqual(sum(results.map(({ counts }) => counts)), { passed: 41, failed: 1 })
  assert.equal(summary(results).split("\n").at(-1), "41 passed, 1 failed")
  assert.equal(closingLine({ passed: 0, failed: 0 }), "0 passed, 0 failed")
})

test("a failed stage stops what needs it and nothing else, and a stage that throws has failed", async () => {
  const workshop = openWorkshop(process.cwd())
  /** @type {string[]} */
  const ran = []
  /** @param {string} name @param {boolean} good @param {string[]} [needs] */
  const stage = (name, good, needs) => ({
    name,
    title: name,
    ...(needs ? { needs } : {}),
    run: () => {
      ran.push(name)
      if (!good) throw new Error(`${name} broke`)
      return Promise.resolve({ counts: one(true) })
    },
  })
  /** @type {string[]} */
  const said = []
  const out = { write: (/** @type {string} */ text) => said.push(text) }
  const results = await runStages(
    [stage("a", false), stage("b", true, ["a"]), stage("c", true, ["b"]), stage("d", true)],
    workshop,
    out,
  )
  await workshop.close({ keep: false })
  assert.deepEqual(ran, ["a", "d"])
  assert.deepEqual(
    results.map(({ counts }) => counts.failed),
    [1, 1, 1, 0],
  )
  assert.match(
    said.join(""),
    /a broke[\s\S]*not run, because "a" failed[\s\S]*not run, because "b" failed/,
  )
})

test("two stages that stand beside each other run at the same time, and are told of in their order", async () => {
  const workshop = openWorkshop("/")
  /** @type {string[]} */
  const said = []
  const out = { isTTY: false, write: (/** @type {string} */ text) => said.push(text) > 0 }
  let second_began = () => {}
  const waiting = new Promise((resolve) => (second_began = () => resolve(undefined)))
  const counts = { passed: 1, failed: 0 }
  const results = await runStages(
    [
      { name: "a", title: "A", run: async () => (await waiting, { counts }) },
      { name: "b", title: "B", beside: "a", run: async () => (second_began(), { counts }) },
      { name: "c", title: "C", beside: "nobody", run: async () => ({ counts }) },
    ],
    workshop,
    out,
  )
  await workshop.close({ keep: false })
  assert.deepEqual(
    results.map(({ name }) => name),
    ["a", "b", "c"],
  )
  assert.match(said.join(""), /… A[\s\S]*✓ A[\s\S]*… B[\s\S]*✓ B[\s\S]*✓ C/)
})

test("a run says by name what this machine cannot be asked", async () => {
  const workshop = openWorkshop("/")
  /** @type {string[]} */
  const said = []
  const out = { isTTY: false, write: (/** @type {string} */ text) => said.push(text) > 0 }
  const counts = { passed: 1, failed: 0 }
  const run = async () => ({ counts, skipped: ["with Redis (none here)"] })
  await runStages([{ name: "a", title: "A", run }], workshop, out)
  await workshop.close({ keep: false })
  assert.match(said.join(""), /A: 1 passed, 0 failed[\s\S]*skipped: with Redis \(none here\)/)
})

/** @param {string[]} args */
function refusal(args) {
  const answer = choose(args)
  return typeof answer === "string" ? answer : ""
}

test("--only takes along what the stage stands on, and refuses a stage there is not", () => {
  const chosen = choose(["--only", "browser"])
  assert.ok(Array.isArray(chosen))
  assert.deepEqual(
    chosen.map(({ name }) => name),
    ["install", "clone", "start", "browser"],
  )
  assert.match(
    refusal(["--only", "brower"]),
    /There is no stage "brower"\. The stages are: machine, install/,
  )
  assert.match(refusal(["brower"]), /not understood/)
})

test("a test run does not inherit the shop of the terminal it is started from", async () => {
  process.env.DATABASE_URL = "postgres://the-real-one"
  process.env.CIAP_LINK_SECRET = "a secret of the shop"
  const workshop = openWorkshop(process.cwd())
  delete process.env.DATABASE_URL
  delete process.env.CIAP_LINK_SECRET
  await workshop.close({ keep: false })
  assert.equal("DATABASE_URL" in workshop.env, false)
  assert.equal("CIAP_LINK_SECRET" in workshop.env, false)
  assert.equal("PATH" in workshop.env, true)
})
