import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { inTemporaryFolder } from "./temporary-folder.mjs"

const lock = new URL("../lib/lock.mjs", import.meta.url).href
const racers = 12
const races = 8

/** Says what it got of each lock and lives on, so that nobody may rightly take what it holds. */
const racer = `
  const { takeLock } = await import(${JSON.stringify(lock)})
  for (const [file, at] of JSON.parse(process.argv[1])) {
    while (Date.now() < at);
    process.stdout.write(takeLock(file, "/data") === undefined ? "1" : "0")
  }
  setInterval(() => {}, 1000)`

/**
 * @param {[string, number][]} plan the lock of each race and the instant at which everybody reaches for it
 * @returns {Promise<{ wins: boolean[], end: () => void }>}
 */
async function race(plan) {
  const child = spawn(
    process.execPath,
    ["--input-type=module", "--eval", racer, JSON.stringify(plan)],
    { stdio: ["ignore", "pipe", "inherit"] },
  )
  let said = ""
  await new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(`A racer ended after "${said}".`)))
    child.stdout.on("data", (/** @type {Buffer} */ data) => {
      said += data.toString()
      if (said.length === plan.length) resolve(undefined)
    })
  })
  child.removeAllListeners("exit")
  return { wins: [...said].map((each) => each === "1"), end: () => child.kill("SIGKILL") }
}

/** Locks that a process left which is gone, one that a power cut left half written, and none at all. */
const left = [
  JSON.stringify({ pid: process.pid, born: "another birth", data_dir: "/data" }),
  "{",
  undefined,
]

test("of many processes that reach for one lock in the same instant, one gets it", () =>
  inTemporaryFolder(async (folder) => {
    const began = Date.now() + 1500
    const plan = Array.from({ length: races }, (_, n) => {
      const file = path.join(folder, `${n}.lock`)
      const content = left[n % left.length]
      if (content !== undefined) fs.writeFileSync(file, content)
      return /** @type {[string, number]} */ ([file, began + n * 100])
    })
    const ran = await Promise.all(Array.from({ length: racers }, () => race(plan)))
    try {
      const winners = plan.map((_, n) => ran.filter(({ wins }) => wins[n]).length)
      assert.deepEqual(
        winners,
        plan.map(() => 1),
      )
      assert.deepEqual(
        fs.readdirSync(folder).sort(),
        plan.map(([file]) => path.basename(file)).sort(),
        "nothing is left but the locks",
      )
    } finally {
      for (const { end } of ran) end()
    }
  }))
