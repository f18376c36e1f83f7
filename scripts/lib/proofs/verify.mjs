import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { createInterface } from "node:readline"
import { stopCommands } from "../commands.mjs"
import { tail } from "../files.mjs"
import { keepSecrets } from "../secrets.mjs"
import { medusa } from "../start/build.mjs"
import { childEnvironment } from "../start/environment.mjs"
import { onItsDatabase } from "../start/its-database.mjs"
import { explain, Trouble } from "../trouble.mjs"

/** @typedef {import("../settings.mjs").Settings} Settings */

const root = path.resolve(import.meta.dirname, "..", "..", "..")

/** Lines of the report begin so; everything else is the log. */
const mark = "Books: "

/**
 * Verifies the books of the shop that runs, or, where none does, of its database alone. Writes nothing into it.
 * @param {string[]} args none
 * @returns {Promise<number>} the exit code: 0 for books that are right, 1 where something differs or nothing could be said
 */
export async function main(args) {
  if (args.length > 0) {
    console.error("npm run verify:books takes no arguments.")
    return 1
  }
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => void stopCommands().then(() => process.exit(130)))
  try {
    return await onItsDatabase(root, verify)
  } catch (error) {
    console.error(explain(error))
    return 1
  }
}

/**
 * @param {Settings} settings
 * @param {string} database_url
 * @returns {Promise<number>}
 */
async function verify(settings, database_url) {
  const log = path.join(settings.data_dir, "logs", "verify-books.log")
  fs.mkdirSync(path.dirname(log), { recursive: true })
  const sink = fs.createWriteStream(log)
  const secrets = keepSecrets(settings.data_dir, process.env)
  const [program = "", ...args] = medusa("exec", "./src/scripts/verify-books.ts")
  const child = spawn(program, args, {
    cwd: path.join(root, "backend"),
    env: childEnvironment(settings, secrets, database_url),
    stdio: ["ignore", "pipe", "pipe"],
  })
  child.stderr.pipe(sink, { end: false })
  let ended = false
  for await (const line of createInterface({ input: child.stdout })) {
    sink.write(`${line}\n`)
    if (!line.startsWith(mark)) continue
    console.log(line.slice(mark.length))
    ended ||= line.startsWith(`${mark}Differences: `)
  }
  const code = child.exitCode ?? (await new Promise((resolve) => child.once("close", resolve)))
  await new Promise((resolve) => sink.end(resolve))
  if (ended) return code === 0 ? 0 : 1
  throw new Trouble(
    "The books could not be verified to their end.",
    `Nothing was changed. The whole log is in ${log}.`,
    tail(log),
  )
}
