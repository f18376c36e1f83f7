import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { readJson } from "../files.mjs"
import { answerTimes, bar_ms } from "./books/answers.mjs"
import { bookCases } from "./books/cases.mjs"
import { scratchBooks } from "./books/scratch.mjs"
import { casesOf } from "./cases.mjs"
import { perSecond } from "./load.mjs"
import { interleave } from "./rounds.mjs"

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..")
const page = path.join(root, "docs", "benchmarks.md")
const ratios_head =
  "| path | floor | ratio, median | min–max | rounds | bar |\n| --- | --- | --- | --- | --- | --- |"
const answers_head =
  "| a year of books: what staff open | p50 | p95 | bar of p95 | ÷ a bare round trip, median |\n| --- | --- | --- | --- | --- |"
/** The demonstration's administrator, as a scratch database has it. */
const staff = { email: "staff@ciap.example", password: "artesanos-1992" }
/** Each page so often: with twenty pages some hundred requests in all. */
const times = 20

/** @typedef {Parameters<typeof casesOf>[0]} Run */
/** @typedef {{ rounds: number, seconds: number }} How */

/** @param {number} n */
const two = (n) => n.toFixed(n < 0.1 ? 3 : 2)

/**
 * Measures and writes the tables into docs/benchmarks.md. `--rounds 5 --seconds 4` are the least that may be published;
 * `--only shop` or `--only books` measures and writes that part. `--books-database <url>` takes a scratch database that is
 * filled already, and leaves it.
 *
 * @returns {Promise<number>} exit code
 */
export async function bench(argv = process.argv.slice(2)) {
  const option = (/** @type {string} */ name) => {
    const at = argv.indexOf(`--${name}`)
    return at === -1 ? undefined : argv[at + 1]
  }
  const how = { rounds: Number(option("rounds") ?? 5), seconds: Number(option("seconds") ?? 4) }
  const only = option("only")
  const filled = option("books-database")
  const run = /** @type {Run | undefined} */ (readJson(path.join(root, ".data", "run.json")))
  if (!run && !(only === "books" && filled)) {
    console.error("No shop is running from this folder. Run npm start first, then npm run bench.")
    return 1
  }
  console.log(`Load of the machine before: ${os.loadavg().map(two).join(" ")}`)
  if (run && only !== "books") await benchShop(run, how)
  if (only !== "shop") await benchBooks(filled ?? run?.database_url ?? "", filled, how)
  return 0
}

/**
 * @param {Run} run
 * @param {How} how
 */
async function benchShop(run, how) {
  const { cases, close } = await casesOf(run, { root, seconds: how.seconds })
  try {
    write("table", ratios_head, await ratios(cases, how.rounds))
  } finally {
    await close()
  }
}

/**
 * @param {string} database_url of the server on which a scratch database is made
 * @param {string | undefined} filled
 * @param {How} how
 */
async function benchBooks(database_url, filled, { rounds, seconds }) {
  const books = await scratchBooks({ root, database_url, filled })
  try {
    const waits = await answerTimes(books, { ...staff, times })
    const answers = waits.map(
      ({ name, p50_ms, p95_ms, ratio }) =>
        `| ${name} | ${Math.round(p50_ms)} ms | ${Math.round(p95_ms)} ms | ≤ ${bar_ms} ms | ${Math.round(ratio)} |`,
    )
    for (const line of answers) console.log(line)
    write("answers", answers_head, answers)
    const load = (/** @type {() => Promise<void>} */ once, connections = 4) =>
      perSecond(once, { seconds, connections })
    write("books", ratios_head, await ratios(bookCases(books, { seconds, load }), rounds))
  } finally {
    await books.close()
  }
}

/**
 * @param {import("./rounds.mjs").Case[]} cases
 * @param {number} rounds
 */
async function ratios(cases, rounds) {
  /** @type {string[]} */
  const lines = []
  for (const one of cases) {
    const { median, min, max, rounds: counted } = await interleave(one, rounds)
    const line = `| ${one.name} | ${one.floor} | ${two(median)} | ${two(min)}–${two(max)} | ${counted} | ${one.bar} |`
    console.log(line)
    lines.push(line)
  }
  return lines
}

/**
 * Puts a table between its marks in the page.
 *
 * @param {string} mark
 * @param {string} head
 * @param {readonly string[]} lines
 */
function write(mark, head, lines) {
  const [open, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [before = "", rest = ""] = fs.readFileSync(page, "utf8").split(open)
  const after = rest.split(end)[1] ?? ""
  fs.writeFileSync(page, `${before}${open}\n\n${head}\n${lines.join("\n")}\n\n${end}${after}`)
}
