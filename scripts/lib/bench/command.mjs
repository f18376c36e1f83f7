import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { readJson } from "../files.mjs"
import { casesOf } from "./cases.mjs"
import { interleave } from "./rounds.mjs"

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..")
const marks = ["<!-- table -->", "<!-- /table -->"]

/** @typedef {Parameters<typeof casesOf>[0]} Run */

/** @param {number} n */
const two = (n) => n.toFixed(n < 0.1 ? 3 : 2)

/**
 * Measures and writes the table into docs/benchmarks.md. `--rounds 5 --seconds 4` are the least that may be published.
 *
 * @returns {Promise<number>} exit code
 */
export async function bench(argv = process.argv.slice(2)) {
  const number = (/** @type {string} */ name, /** @type {number} */ fallback) => {
    const at = argv.indexOf(`--${name}`)
    return at === -1 ? fallback : Number(argv[at + 1])
  }
  const rounds = number("rounds", 5)
  const seconds = number("seconds", 4)
  const run = /** @type {Run | undefined} */ (readJson(path.join(root, ".data", "run.json")))
  if (!run) {
    console.error("No shop is running from this folder. Run npm start first, then npm run bench.")
    return 1
  }
  console.log(`Load of the machine before: ${os.loadavg().map(two).join(" ")}`)
  const { cases, close } = await casesOf(run, { root, seconds })
  /** @type {string[]} */
  const lines = []
  try {
    for (const one of cases) {
      const { median, min, max, rounds: counted } = await interleave(one, rounds)
      const line = `| ${one.name} | ${one.floor} | ${two(median)} | ${two(min)}–${two(max)} | ${counted} | ${one.bar} |`
      console.log(line)
      lines.push(line)
    }
  } finally {
    await close()
  }
  const file = path.join(root, "docs", "benchmarks.md")
  const page = fs.readFileSync(file, "utf8")
  const [before = "", rest = ""] = page.split(marks[0] ?? "")
  const after = rest.split(marks[1] ?? "")[1] ?? ""
  const head =
    "| path | floor | ratio, median | min–max | rounds | bar |\n| --- | --- | --- | --- | --- | --- |"
  fs.writeFileSync(
    file,
    `${before}${marks[0]}\n\n${head}\n${lines.join("\n")}\n\n${marks[1]}${after}`,
  )
  return 0
}
