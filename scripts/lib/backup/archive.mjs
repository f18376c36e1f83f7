import fs from "node:fs"
import path from "node:path"
import { rowsOf } from "../database.mjs"
import { pause } from "../processes.mjs"
import { Trouble } from "../trouble.mjs"

/** @typedef {import("../database.mjs").Client} Client */

/** While this file lies in the database's folder, its log is kept. Made by the first backup, gone in a restored database. */
export const marker = "ciap-archiving"

/** How much of the last work may be lost with the disk. */
const archive_every_seconds = 300
const archived_within_ms = 120_000

/** @param {string} text */
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`

/**
 * Settings under which an embedded PostgreSQL can keep its log (WAL) from the first backup on. Without a backup nothing is
 * kept: the command then only says "done". With one, a segment is kept compressed, written whole before it gets its name;
 * a segment that is there already is accepted only with the same content. When the folder is gone, PostgreSQL keeps its
 * segments, tries again and says so (`pg_stat_archiver`).
 * @param {string} wal folder of the kept log
 * @returns {string[]} none where there is no shell to run the command
 */
export function archiveSettings(wal) {
  if (process.platform === "win32") return []
  // PostgreSQL reads % in the command as a placeholder of its own.
  const kept = `${quoted(wal.replaceAll("%", "%%"))}/%f.gz`
  const keep = `gzip -c "%p" > ${kept}.part && { sync ${kept}.part 2>/dev/null || sync; } && mv ${kept}.part ${kept}`
  const same = `gzip -dc ${kept} | cmp -s - "%p"`
  const command = `[ ! -e ${marker} ] || if [ -e ${kept} ]; then ${same}; else ${keep}; fi`
  return [
    "wal_level=replica",
    "archive_mode=on",
    `archive_timeout=${archive_every_seconds}`,
    `archive_command=${command}`,
  ]
}

/**
 * How a restored database gets segments back.
 * @param {string} wal
 */
export const restoreCommand = (wal) => `gzip -dc ${quoted(wal.replaceAll("%", "%%"))}/%f.gz > "%p"`

/**
 * Begins to keep the log of a running embedded PostgreSQL; again is no harm.
 * @param {Client} client
 * @param {string} database its folder
 */
export async function beginArchiving(client, database) {
  const [setting] = /** @type {{ mode: string }[]} */ (
    await rowsOf(client, "select current_setting('archive_mode') as mode")
  )
  if (setting?.mode !== "on")
    throw new Trouble(
      "The database was started by an older version, which cannot keep its log.",
      "Stop the shop and start it again, then repeat the backup.",
    )
  fs.writeFileSync(path.join(database, marker), "", { mode: 0o644 })
}

/**
 * Sees to it that everything the database wrote until now lies in the archive.
 * @param {Client} client
 * @param {string} wal
 */
export async function archiveUntilNow(client, wal) {
  // A segment in which nothing was written is never completed: the mark makes sure that there is something.
  const [switched] = /** @type {{ segment: string }[]} */ (
    await rowsOf(
      client,
      "select pg_walfile_name(pg_switch_wal()) as segment from pg_create_restore_point('ciap-until-now')",
    )
  )
  const segment = switched?.segment ?? ""
  const last = Date.now() + archived_within_ms
  while (!fs.existsSync(path.join(wal, `${segment}.gz`))) {
    if (Date.now() > last) throw notArchived(wal)
    await pause(100)
  }
}

/** @param {string} wal */
export const notArchived = (wal) =>
  new Trouble(
    `The database cannot keep its log in ${wal}.`,
    "Look whether the disk is full or the folder is gone; the database's log says what its command answered. The shop goes on meanwhile and loses nothing.",
  )

/**
 * Deletes segments that no kept backup needs any more.
 * @param {string} wal
 * @param {string[]} first_segments the segment in which each kept backup begins
 * @returns {number} how many were deleted
 */
export function forgetSegments(wal, first_segments) {
  // The first eight digits are the timeline; what comes first is told by the rest.
  const place = (/** @type {string} */ segment) => segment.slice(8, 24)
  const [oldest] = first_segments.map(place).sort()
  if (oldest === undefined) return 0
  const spent = fs
    .readdirSync(wal)
    .filter(
      (name) => /^[0-9A-F]{24}(\.[0-9A-F]{8}\.backup)?\.gz/.test(name) && place(name) < oldest,
    )
  for (const name of spent) fs.rmSync(path.join(wal, name))
  return spent.length
}
