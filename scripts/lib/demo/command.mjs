import path from "node:path"
import { stopCommands } from "../commands.mjs"
import { keepSecrets } from "../secrets.mjs"
import { writeBooks } from "../start/books.mjs"
import { childEnvironment } from "../start/environment.mjs"
import { raiseDatabase } from "../start/main.mjs"
import { occupying } from "../start/occupy.mjs"
import { explain, Trouble } from "../trouble.mjs"
import { agreesTo } from "./agree.mjs"
import { clearDemonstration } from "./clear.mjs"

const root = path.resolve(import.meta.dirname, "..", "..", "..")

/**
 * Works on the database of a shop that is stopped.
 * @param {string[]} args `books`, or `clear` with or without `--yes`
 * @returns {Promise<number>} the exit code
 */
export async function main([act = "", ...options]) {
  const unknown = options.filter((option) => option !== "--yes")
  if (!["books", "clear"].includes(act) || unknown.length > 0) {
    console.error(
      "Use npm run demo:books, or npm run demo:clear (with -- --yes where nobody can answer).",
    )
    return 1
  }
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => void stopCommands())
  try {
    await occupying(root, async (settings, house) => {
      await house.stopLeftovers()
      await carryOut(act, settings, house, options.includes("--yes"))
    })
    return 0
  } catch (error) {
    console.error(explain(error))
    return 1
  }
}

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`)

/**
 * @param {string} act
 * @param {import("../settings.mjs").Settings} settings
 * @param {import("../house.mjs").House} house
 * @param {boolean} yes
 */
async function carryOut(act, settings, house, yes) {
  const secrets = keepSecrets(settings.data_dir, process.env)
  const database_url = await raiseDatabase(settings, house, secrets.database_password)
  if (act === "clear") {
    const agreed = async () => yes || agreesTo("clear")
    return clearDemonstration(database_url, { agreed, say })
  }
  if (!settings.books_of_a_year)
    throw new Trouble(
      "CIAP_BOOKS is none.",
      "Leave it out to write the year of demonstration sales.",
    )
  const env = childEnvironment(settings, secrets, database_url)
  await writeBooks({ root, env, logs: path.join(settings.data_dir, "logs"), database_url }, say)
}
