import fs from "node:fs"
import path from "node:path"
import { readJson } from "../files.mjs"
import { releaseLock, takeLock } from "../lock.mjs"
import { Trouble } from "../trouble.mjs"
import { forgetSegments } from "./archive.mjs"

/**
 * What a backup says of itself.
 * @typedef {{
 *   format: 1, id: string, started_at: string, ended_at: string,
 *   database: null | { first_segment: string, timeline: number, system_identifier: string, server_version: string },
 *   figures: import("./figures.mjs").Figures,
 * }} Manifest `database` is null where somebody else runs the server and keeps its backups
 */

const folder_name = /^\d{8}T\d{6}Z$/
/** A backup on its way, and a database that is tried out; both are nothing once their process is gone. */
export const in_the_making = /^\.(making|drill)-/

/**
 * The name of a backup that begins now.
 * @param {Date} now
 */
export const backupId = (now) => now.toISOString().replace(/[-:]|\.\d+/g, "")

/**
 * All whole backups, the oldest first. A folder becomes one by being renamed when nothing is missing.
 * @param {string} backups
 * @returns {Manifest[]}
 */
export function listBackups(backups) {
  if (!fs.existsSync(backups)) return []
  return fs
    .readdirSync(backups)
    .filter((name) => folder_name.test(name))
    .sort()
    .map((name) => manifestOf(backups, name))
}

/**
 * @param {string} backups
 * @param {string} id
 * @returns {Manifest}
 */
function manifestOf(backups, id) {
  const manifest = /** @type {Manifest | undefined} */ (
    readJson(path.join(backups, id, "manifest.json"))
  )
  if (manifest?.format === 1 && manifest.id === id) return manifest
  throw new Trouble(
    `The backup ${id} cannot be read: its manifest is missing, broken or of another version.`,
    `Move ${path.join(backups, id)} away; the others are as they were.`,
  )
}

/**
 * The backup that is meant: by its name, or the newest, or the newest that had ended by a moment.
 * @param {Manifest[]} all
 * @param {{ id?: string | undefined, by?: Date | undefined, of_database?: boolean }} wish `of_database`: only one that can restore a database itself
 * @returns {Manifest}
 */
export function chosen(all, { id, by, of_database = false }) {
  const fitting = all.filter(
    (each) =>
      (id === undefined || each.id === id) &&
      (by === undefined || new Date(each.figures.at) <= by) &&
      (!of_database || each.database !== null),
  )
  const found = fitting.at(-1)
  if (found) return found
  const names = all.map((each) => each.id).join(", ") || "none"
  throw new Trouble(
    `No backup fits. There are: ${names}.`,
    "Name one with --backup, or choose a moment after the first one. npm run backup makes one.",
  )
}

/**
 * Works alone among the backups, and clears away what a process left that died.
 * @template T
 * @param {string} backups
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function aloneAmong(backups, work) {
  const lock = path.join(backups, "backup.lock")
  const holder = takeLock(lock, backups)
  if (holder)
    throw new Trouble(
      `Another backup or restore works in ${backups} (process ${holder.pid}).`,
      "Wait until it has ended, then repeat this.",
    )
  try {
    for (const name of fs.readdirSync(backups).filter((each) => in_the_making.test(each)))
      fs.rmSync(path.join(backups, name), { recursive: true, force: true })
    return await work()
  } finally {
    releaseLock(lock)
  }
}

/**
 * Deletes the oldest backups beyond those to keep, then the log that only they needed.
 * @param {{ backups: string, wal: string }} places
 * @param {number} keep at least one
 * @returns {{ backups: number, segments: number }} how many were deleted
 */
export function forgetOldest({ backups, wal }, keep) {
  const all = listBackups(backups)
  const old = all.slice(0, Math.max(0, all.length - Math.max(1, keep)))
  for (const { id } of old) {
    // Renamed first: a deletion that is broken off leaves no half backup under a good name.
    const going = path.join(backups, `.making-${id}-going`)
    fs.renameSync(path.join(backups, id), going)
    fs.rmSync(going, { recursive: true, force: true })
  }
  const firsts = listBackups(backups).flatMap(({ database }) => database?.first_segment ?? [])
  return { backups: old.length, segments: fs.existsSync(wal) ? forgetSegments(wal, firsts) : 0 }
}
