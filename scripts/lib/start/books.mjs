import path from "node:path"
import { run } from "../commands.mjs"
import { databaseStamps, stampsOf } from "../database.mjs"
import { tail } from "../files.mjs"
import { interrupted } from "../interruption.mjs"
import { explain } from "../trouble.mjs"
import { medusa } from "./build.mjs"

/** @typedef {import("./data.mjs").Place} Place */

/** The stamp of a database that says what became of the year of books. */
const stamp = "books"
const written = "written"
/** Set by `npm run demo:clear`: this shop is for real use. */
const cleared = "cleared"

/** Every order leaves much behind that is never asked for again: with more room it is cleared away far less often. */
const roomy = "--max-semi-space-size=64"

const look_every_ms = 3000

/**
 * Whether a database shall have the demonstration's year of sales, and has not got it yet.
 * @param {string} database_url
 */
export async function lacksBooks(database_url) {
  return (await databaseStamps(database_url).read(stamp)) === undefined
}

/** @param {string} database_url */
export async function isCleared(database_url) {
  return (await databaseStamps(database_url).read(stamp)) === cleared
}

/**
 * Empties a database and marks it as one for real use, both or neither.
 * @param {import("../database.mjs").Client} client in a transaction
 */
export async function clearAndMark(client) {
  await client.query(
    "drop schema if exists ciap_start cascade; drop schema public cascade; create schema public",
  )
  await stampsOf(client).set(stamp, cleared)
}

/**
 * How far a log says the books are.
 * @param {string} said the end of the log
 * @returns {string | undefined} such as `2026-03, 151 of 448 orders`
 */
export const progressOf = (said) => [...said.matchAll(/Books: (\d{4}-\d{2}, [^"\n]+)/g)].at(-1)?.[1]

/**
 * Writes the year of demonstration sales by running every order on its day; it takes some minutes and says how far it is.
 * What an earlier run has written stays.
 * @param {Place} place
 * @param {(line: string) => void} say
 */
export async function writeBooks({ root, env, logs, database_url }, say) {
  const log = path.join(logs, "books.log")
  const from = progressOf(tail(log, 400))
  let shown = from
  const timer = setInterval(() => {
    const now = progressOf(tail(log, 400))
    if (now === undefined || now === shown) return
    shown = now
    say(`  Demonstration sales: ${now}`)
  }, look_every_ms)
  timer.unref()
  const began = Date.now()
  say("… Demonstration sales: a year of orders is written now, which takes some minutes")
  try {
    await run(medusa("exec", "./src/scripts/books.ts"), {
      cwd: path.join(root, "backend"),
      env: { ...env, NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} ${roomy}`.trim() },
      log,
      what: "The year of demonstration sales could not be written to its end",
      mend: "The last lines are above; what was written stays and is completed by the next start. CIAP_BOOKS=none does without.",
    })
  } finally {
    clearInterval(timer)
  }
  await databaseStamps(database_url).set(stamp, written)
  say(`✓ Demonstration sales: written (${((Date.now() - began) / 1000).toFixed(0)} s)`)
}

/**
 * As {@link writeBooks} beside a shop that runs already. A failure is told; the shop goes on.
 * @param {Place} place
 */
export async function writeBooksMeanwhile(place) {
  try {
    if (await lacksBooks(place.database_url))
      await writeBooks(place, (line) => process.stdout.write(`${line}\n`))
  } catch (error) {
    if (!interrupted()) console.error(explain(error))
  }
}
