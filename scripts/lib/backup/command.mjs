import fs from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { stopCommands } from "../commands.mjs"
import { withClient } from "../database.mjs"
import { settingsOf } from "../settings.mjs"
import { onItsDatabase, runningShop } from "../start/its-database.mjs"
import { explain, Trouble } from "../trouble.mjs"
import { archiveUntilNow } from "./archive.mjs"
import { makeBackup } from "./make.mjs"
import { placesOf } from "./places.mjs"
import { checkRestored, drill, restore } from "./restore.mjs"
import { aloneAmong, listBackups } from "./shelf.mjs"

/** @typedef {import("../settings.mjs").Settings} Settings */
/** @typedef {{ id: string | undefined, to: Date | "latest" | undefined, into: string | undefined, list: boolean, later: boolean }} Asked */

const root = path.resolve(import.meta.dirname, "..", "..", "..")

const usage = `Use one of
  npm run backup                         makes a backup; -- --list names those there are
  npm run restore -- --into FOLDER       brings a data folder back, at the moment of the newest backup
  npm run restore:drill                  tries it in a folder that is thrown away, and compares
  npm run restore:check                  compares the database of DATABASE_URL, restored by somebody else; -- --later for another moment
with -- --backup 20261127T093000Z for another backup, and -- --to 2026-11-27T09:30:00Z or --to latest for another moment.`

/** What each act may be told. */
const options_of = /** @type {Record<string, string[]>} */ ({
  make: ["list"],
  restore: ["into", "backup", "to"],
  drill: ["backup", "to"],
  check: ["backup", "later"],
})

/**
 * @param {string[]} args the act, and what it is told
 * @returns {Promise<number>} the exit code: 1 where nothing was done, or where what was restored is not right
 */
export async function main([act = "", ...args]) {
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => void stopCommands())
  try {
    const asked = askedOf(act, args, process.env.INIT_CWD ?? process.cwd())
    if (act === "restore") return await bringBack(settingsOf(root), asked)
    if (act === "drill") return await tryOut(settingsOf(root), asked)
    if (act === "check") return await compareRestored(settingsOf(root), asked)
    return asked.list ? tellBackups(settingsOf(root)) : await onItsDatabase(root, backUp)
  } catch (error) {
    console.error(explain(error))
    return 1
  }
}

/**
 * @param {string} act
 * @param {string[]} args
 * @param {string} from the folder that a short path begins in
 * @returns {Asked}
 */
export function askedOf(act, args, from) {
  const known = options_of[act]
  if (known === undefined) throw new Trouble(`"${act}" is not understood.`, usage)
  const type = (/** @type {string} */ name) =>
    /** @type {"string" | "boolean"} */ (["list", "later"].includes(name) ? "boolean" : "string")
  const options = Object.fromEntries(known.map((name) => [name, { type: type(name) }]))
  /** @type {Record<string, unknown>} */
  let told
  try {
    told = parseArgs({ args, options }).values
  } catch (error) {
    throw new Trouble(error instanceof Error ? `${error.message}.` : "", usage)
  }
  const text = (/** @type {string} */ name) => /** @type {string | undefined} */ (told[name])
  const into = text("into")
  if (act === "restore" && into === undefined) throw new Trouble("It is not said where to.", usage)
  return {
    id: text("backup"),
    to: momentOf(text("to")),
    into: into === undefined ? undefined : path.resolve(from, into),
    list: told.list === true,
    later: told.later === true,
  }
}

/**
 * @param {string | undefined} text
 * @returns {Date | "latest" | undefined}
 */
function momentOf(text) {
  if (text === undefined || text === "latest") return text
  const at = new Date(text)
  if (/^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) && !Number.isNaN(at.getTime()))
    return at
  throw new Trouble(
    `"${text}" is not a moment.`,
    "Write day, time and zone, such as 2026-11-27T09:30:00Z or 2026-11-27T04:30:00-05:00, or latest.",
  )
}

/**
 * @param {Settings} settings
 * @param {string} database_url
 */
async function backUp(settings, database_url) {
  if (process.platform === "win32" && !settings.given_database_url)
    throw new Trouble(
      "The embedded PostgreSQL is not backed up on Windows.",
      "Use a PostgreSQL of your own through DATABASE_URL, and its own backups.",
    )
  const places = placesOf(settings)
  const { manifest, folder, files, forgotten } = await makeBackup({
    settings,
    database_url,
    places,
  })
  const { figures } = manifest
  console.log(
    `✓ Backup ${manifest.id}: ${files} files in ${folder}
  The moment ${figures.at}: ${figures.transactions} postings on ${figures.balances.length} accounts, ${figures.seals} seals.`,
  )
  if (manifest.database === null)
    console.log(
      "  The database itself is not in it: whoever runs its server keeps it (docs/runbooks/restore.md). This holds the figures to check a restore by.",
    )
  if (forgotten.backups > 0)
    console.log(
      `  Deleted: ${forgotten.backups} older, and ${forgotten.segments} segments of the log.`,
    )
  return 0
}

/** @param {Settings} settings */
function tellBackups(settings) {
  const { backups } = placesOf(settings)
  const all = listBackups(backups)
  for (const { id, database, figures } of all)
    console.log(
      `${id}  ${figures.at}  ${figures.transactions} postings${database ? "" : "  (figures only)"}`,
    )
  console.log(`${all.length} backups in ${backups}`)
  return 0
}

/**
 * What the running shop wrote last goes into the archive too, so that latest means now.
 * @param {Settings} settings
 * @param {string} wal
 */
async function archiveWhatRuns(settings, wal) {
  const url = settings.given_database_url ? undefined : runningShop(settings)
  if (url && fs.existsSync(wal)) await withClient(url, (client) => archiveUntilNow(client, wal))
}

/**
 * @param {Settings} settings
 * @param {Asked} asked
 */
async function bringBack(settings, { id, to, into = "" }) {
  const places = placesOf(settings)
  await archiveWhatRuns(settings, places.wal)
  const { manifest, findings, seconds } = await aloneAmong(places.backups, () =>
    restore(places, { id, to, into }),
  )
  const good = tellFindings(manifest, findings)
  console.log(
    `${good ? "✓" : "✗"} Restored into ${into} (${seconds.toFixed(0)} s). Look at it before it takes the place of the other:
  CIAP_DATA_DIR=${into} npm start`,
  )
  return good ? 0 : 1
}

/**
 * @param {Settings} settings
 * @param {Asked} asked
 */
async function tryOut(settings, { id, to }) {
  const places = placesOf(settings)
  await archiveWhatRuns(settings, places.wal)
  const { manifest, files, findings, seconds } = await aloneAmong(places.backups, () =>
    drill(places, { id, to }),
  )
  const good = tellFindings(manifest, findings)
  console.log(
    `${good ? "✓ The drill passed" : "✗ The drill failed"}: ${files} files of ${manifest.id} summed, database restored and compared in ${seconds.toFixed(0)} s.`,
  )
  const line = { at: new Date().toISOString(), backup: manifest.id, good, seconds, ...findings }
  fs.appendFileSync(path.join(places.backups, "drills.log"), `${JSON.stringify(line)}\n`, {
    mode: 0o600,
  })
  return good ? 0 : 1
}

/**
 * @param {Settings} settings
 * @param {Asked} asked
 */
async function compareRestored(settings, { id, later }) {
  const { given_database_url } = settings
  if (!given_database_url)
    throw new Trouble("It is not said which database was restored.", "Set DATABASE_URL to it.")
  const { backups } = placesOf(settings)
  const { manifest, findings } = await checkRestored(backups, {
    id,
    database_url: given_database_url,
    same_moment: !later,
  })
  const good = tellFindings(manifest, findings)
  console.log(good ? "✓ The restored database is right." : "✗ The restored database is not right.")
  return good ? 0 : 1
}

/**
 * @param {import("./shelf.mjs").Manifest} manifest
 * @param {import("./restore.mjs").Findings} findings
 * @returns {boolean} whether everything is right
 */
function tellFindings({ figures }, { troubles, transactions, seals, accounts }) {
  for (const trouble of troubles) console.log(`  ${trouble}`)
  console.log(
    `  Restored: ${transactions} postings on ${accounts} accounts, ${seals} seals. The backup's moment ${figures.at} had ${figures.transactions}, ${figures.balances.length} and ${figures.seals}. Differences: ${troubles.length || "none"}.`,
  )
  return troubles.length === 0
}
