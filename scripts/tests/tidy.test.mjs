import assert from "node:assert/strict"
import { test } from "node:test"
import { belowFloor, compareVersions, installedVersions } from "../lib/tidy/floors.mjs"
import { leftovers } from "../lib/tidy/leftovers.mjs"
import { tooLong } from "../lib/tidy/measure.mjs"

/** @param {number} count */
const lines = (count) =>
  Array.from({ length: count }, (_, i) => `  const line_${i} = ${i}`).join("\n")
/** @param {{ says: string }[]} findings */
const said = (findings) => findings.map(({ says }) => says.split(":")[0])

test("a file of 400 lines passes, one of 401 does not, unless it is data, words or a migration", () => {
  assert.deepEqual(tooLong("packages/money/src/a.ts", lines(400)), [])
  assert.deepEqual(said(tooLong("packages/money/src/a.ts", lines(401))), ["401 lines, at most 400"])
  assert.deepEqual(tooLong("packages/demo-data/src/texts/a.ts", lines(900)), [])
  assert.deepEqual(tooLong("backend/src/modules/ledger/migrations/a.ts", lines(900)), [])
})

test("a function of 70 lines passes and one of 71 does not, of whatever kind; a test suite may be longer", () => {
  for (const [open, close] of [
    ["function f() {", "}"],
    ["const f = () => {", "}"],
    ["class C { m() {", "} }"],
  ]) {
    assert.deepEqual(tooLong("a.ts", `${open}\n${lines(68)}\n${close}`), [])
    assert.deepEqual(said(tooLong("a.ts", `${open}\n${lines(69)}\n${close}`)), [
      "a function of 71 lines, at most 70",
    ])
    assert.deepEqual(tooLong("a.test.ts", `${open}\n${lines(69)}\n${close}`), [])
  }
})

test("finds a note for later in a comment, not in a word or a string", () => {
  const note = "TO" + "DO"
  assert.deepEqual(said(leftovers("a.ts", `const a = 1 // ${note} later`)), [note])
  assert.deepEqual(said(leftovers("a.sql", `-- ${note} later`)), [note])
  assert.deepEqual(leftovers("a.ts", `const a = "${note} EL MUNDO" // todo el mundo`), [])
})

test("finds silenced tests, console noise and places of one machine", () => {
  assert.equal(leftovers("a.test.ts", `it.${"only"}("x", () => {})`).length, 1)
  assert.equal(leftovers("a.test.ts", `describe.${"skip"}("x", () => {})`).length, 1)
  assert.deepEqual(leftovers("a.test.ts", `const each = missing ? it.${"skip"} : it`), [])
  assert.equal(leftovers("backend/src/a.ts", `console.${"log"}("here")`).length, 1)
  assert.deepEqual(leftovers("scripts/a.mjs", `console.${"log"}("said to a person")`), [])
  assert.equal(leftovers("README.md", `see /${"home"}/ana/ciap`).length, 1)
  assert.equal(leftovers("README.md", `see ..${"/shared"}/domain`).length, 1)
  assert.deepEqual(leftovers("README.md", "see https://example.org/home/ana"), [])
})

const lockfile = `lockfileVersion: '9.0'

packages:

  next@16.2.3:
    resolution: {integrity: sha512-a}

  '@mikro-orm/core@6.6.14':
    resolution: {integrity: sha512-b}

  react@18.3.1:
    resolution: {integrity: sha512-c}

snapshots:

  next@16.2.3(react@18.3.1):
    dependencies: {}
`

test("reads names and versions from the lockfile, each once", () => {
  assert.deepEqual(installedVersions(lockfile), [
    { name: "next", version: "16.2.3" },
    { name: "@mikro-orm/core", version: "6.6.14" },
    { name: "react", version: "18.3.1" },
  ])
})

test("names each package below its floor with the reason and the version to take, line by line", () => {
  const floors = {
    next: { why: "a hole", lines: { 15: "15.5.21", 16: "16.2.11" } },
    react: { why: "another", lines: { 18: "18.3.1", 19: "19.2.6" } },
  }
  assert.deepEqual(belowFloor(installedVersions(lockfile), floors), [
    "next 16.2.3 has a known hole (a hole): take 16.2.11 or later",
  ])
  assert.deepEqual(belowFloor([{ name: "next", version: "14.2.0" }], floors), [
    "next 14.2.0 has a known hole (a hole): take 15.5.21 or 16.2.11 or later",
  ])
  assert.deepEqual(belowFloor([{ name: "next", version: "17.0.0" }], floors), [])
})

test("compares versions as numbers, not as words", () => {
  assert.ok(compareVersions("16.10.0", "16.9.9") > 0)
  assert.ok(compareVersions("6.6.9", "6.6.16") < 0)
  assert.equal(compareVersions("1.2.3-beta.4", "1.2.3"), 0)
})
