import fs from "node:fs"
import path from "node:path"
import { errorCode, rowsOf, withClient } from "../database.mjs"
import { pause } from "../processes.mjs"
import { Trouble } from "../trouble.mjs"
import { archiveUntilNow, beginArchiving, notArchived } from "./archive.mjs"
import { figuresNow } from "./figures.mjs"
import { kept_beside_database, makeBackupFolder } from "./places.mjs"
import { aloneAmong, backupId, forgetOldest } from "./shelf.mjs"
import { copyTree, renameForGood, summed, writeSums } from "./trees.mjs"

/** @typedef {import("../database.mjs").Client} Client */
/** @typedef {import("./places.mjs").Places} Places */
/** @typedef {import("./shelf.mjs").Manifest} Manifest */
/** @typedef {import("./trees.mjs").Summed} Summed */

/** Written when nobody waits for it any more; the copy goes without or gets its own. */
const of_the_running_server =
  /^(postmaster\.(pid|opts)|ciap-archiving|backup_(label|manifest)(\.old)?|tablespace_map|current_logfiles|pg_internal\.init.*)$/
/** Folders whose content a restored server makes anew. */
const made_anew =
  /^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/.|(^|\/)pgsql_tmp[^/]*(\/|$)|(^|\/)pg_internal\.init/
const control = path.join("global", "pg_control")
const stopped_within = "150s"

/** @typedef {{ settings: import("../settings.mjs").Settings, database_url: string, places: Places, now?: Date }} Making */
/** @typedef {{ database: Manifest["database"], figures: Manifest["figures"], sums: Summed[] }} Copied */

/**
 * Makes a backup: the database, what lies beside it, and the figures of a named moment. It gets its name when everything is
 * there and lies on the disk; until then, and after a crash, it is nothing.
 * @param {Making} making
 * @returns {Promise<{ manifest: Manifest, folder: string, files: number, forgotten: { backups: number, segments: number } }>}
 */
export async function makeBackup({ now = new Date(), ...making }) {
  const { settings, places } = making
  makeBackupFolder(places)
  return aloneAmong(places.backups, async () => {
    const id = backupId(now)
    const folder = path.join(places.backups, id)
    if (fs.existsSync(folder))
      throw new Trouble(`There is a backup ${id} already.`, "Wait a second, then repeat this.")
    const draft = path.join(places.backups, `.making-${id}`)
    fs.mkdirSync(draft, { mode: 0o700 })
    try {
      const { manifest, files } = await fill(draft, id, { ...making, now })
      renameForGood(draft, folder)
      return { manifest, folder, files, forgotten: forgetOldest(places, settings.backups_kept) }
    } catch (error) {
      fs.rmSync(draft, { recursive: true, force: true })
      throw error
    }
  })
}

/**
 * @param {string} draft
 * @param {string} id
 * @param {Required<Making>} making
 */
async function fill(draft, id, { settings, database_url, places, now }) {
  const embedded = settings.given_database_url === undefined
  const { database, figures, sums } = await withClient(database_url, (client) =>
    embedded ? copyDatabase(client, places, draft, id) : figuresOnly(client, id),
  )
  // After the moment that the figures name: a receipt that the database knows of is there.
  for (const name of kept_beside_database) {
    const from = path.join(settings.data_dir, name)
    sums.push(...copyTree(from, path.join(draft, "beside", name), { below: draft }))
  }
  const ended_at = new Date().toISOString()
  /** @type {Manifest} */
  const manifest = { format: 1, id, started_at: now.toISOString(), ended_at, database, figures }
  const file = path.join(draft, "manifest.json")
  fs.writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  sums.push({ file: "manifest.json", sha256: summed(file) })
  writeSums(draft, sums)
  return { manifest, files: sums.length }
}

/**
 * Of a server that somebody else runs: their backup holds the database, ours the figures to check it by.
 * @param {Client} client
 * @param {string} id
 * @returns {Promise<Copied>}
 */
async function figuresOnly(client, id) {
  return { database: null, figures: await figuresNow(client, `ciap-${id}`), sums: [] }
}

/**
 * Copies the files of a running server, as PostgreSQL asks for it: between its two calls on one connection, with the log
 * that was written meanwhile kept beside.
 * @param {Client} client
 * @param {Places} places
 * @param {string} draft
 * @param {string} id
 * @returns {Promise<Copied>}
 */
async function copyDatabase(client, places, draft, id) {
  const { database: from, wal } = places
  refuseTablespaces(from)
  await beginArchiving(client, from)
  const [database] = /** @type {NonNullable<Manifest["database"]>[]} */ (
    await rowsOf(
      client,
      `select pg_walfile_name(pg_backup_start($1, true)) as first_segment, current_setting('server_version') as server_version,
              (select system_identifier::text from pg_control_system()) as system_identifier,
              (select timeline_id from pg_control_checkpoint()) as timeline`,
      [`ciap-${id}`],
    )
  )
  if (database === undefined) throw new Error("pg_backup_start answered nothing")
  const to = path.join(draft, "database")
  const skip = (/** @type {string} */ name) =>
    name === control ||
    of_the_running_server.test(name) ||
    made_anew.test(name.split(path.sep).join("/"))
  const sums = copyTree(from, to, { skip, below: draft })
  sums.push({ file: "database/global/pg_control", sha256: await copyControl(from, to) })
  const label = path.join(to, "backup_label")
  const labelfile = await endCopy(client, wal)
  fs.writeFileSync(label, labelfile, { mode: 0o600 })
  sums.push({ file: "database/backup_label", sha256: summed(label) })
  const figures = await figuresNow(client, `ciap-${id}`)
  await archiveUntilNow(client, wal)
  return { database, figures, sums }
}

/**
 * Ends the copy on the same connection and waits until the log that belongs to it is kept.
 * @param {Client} client
 * @param {string} wal
 * @returns {Promise<string>} the label without which the copy would start at the wrong place
 */
async function endCopy(client, wal) {
  await client.query(`set statement_timeout = '${stopped_within}'`)
  try {
    const [stopped] = /** @type {{ labelfile: string }[]} */ (
      await rowsOf(client, "select labelfile from pg_backup_stop(wait_for_archive => true)")
    )
    return stopped?.labelfile ?? ""
  } catch (error) {
    throw errorCode(error) === "57014" ? notArchived(wal) : error
  }
}

/**
 * The server may be writing this one file; it is taken when two looks at it are the same.
 * @param {string} from
 * @param {string} to
 * @returns {Promise<string>} its sum
 */
async function copyControl(from, to) {
  const target = path.join(to, control)
  for (;;) {
    const sum = summed(path.join(from, control), target)
    await pause(20)
    if (sum === summed(path.join(from, control))) return sum
    fs.rmSync(target)
  }
}

/** @param {string} database */
function refuseTablespaces(database) {
  if (fs.readdirSync(path.join(database, "pg_tblspc")).length === 0) return
  throw new Trouble(
    "The database has tables outside its folder (tablespaces), which this backup would miss.",
    "Move them back (alter table … set tablespace pg_default), or back the server up with pg_basebackup.",
  )
}
