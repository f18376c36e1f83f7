import fs from "node:fs"
import path from "node:path"
import { readJson, writeWhole } from "./files.mjs"
import { bornAt, isStillRunning } from "./processes.mjs"

/** @typedef {{ pid: number, born: string, data_dir: string }} Holder */

/**
 * Takes a lock file for this process. A lock whose process is gone (kill −9, power cut) is taken over.
 *
 * A stale lock is never removed, because whoever read it a moment ago might then remove the fresh one of somebody
 * quicker. It is replaced in one act, under a second lock named after the dead holder, by a process that has seen
 * under that second lock that the stale one still stands.
 * @param {string} file
 * @param {string} data_dir the data folder this process works in, for the message to the next one
 * @returns {Holder | undefined} the living holder when the lock is taken, otherwise undefined
 */
export function takeLock(file, data_dir) {
  const holder = readLock(file)
  if (holder && isStillRunning(holder)) return holder
  const draft = `${file}.${process.pid}`
  const mine = { pid: process.pid, born: bornAt(process.pid) ?? "", data_dir }
  writeWhole(draft, JSON.stringify(mine))
  try {
    if (fs.existsSync(file)) return takeOver(file, draft, holder, data_dir)
    // A link is made or refused in one act, so of two starts in the same instant one wins.
    fs.linkSync(draft, file)
    return undefined
  } catch (error) {
    if (!isTaken(error)) throw error
    return takeLock(file, data_dir)
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

/**
 * @param {string} file
 * @param {string} draft our own lock, ready to stand in its place
 * @param {Holder | undefined} stale what the lock said; undefined where it could not be read
 * @param {string} data_dir
 * @returns {Holder | undefined}
 */
function takeOver(file, draft, stale, data_dir) {
  const claim = `${file}.after-${stale?.pid ?? 0}`
  const claimant = takeLock(claim, data_dir)
  if (claimant) return claimant
  try {
    const now = readLock(file)
    if (now?.pid === stale?.pid && now?.born === stale?.born && fs.existsSync(file)) {
      fs.renameSync(draft, file)
      return undefined
    }
  } finally {
    releaseLock(claim)
  }
  // Somebody was quicker; perhaps they are gone again already.
  return takeLock(file, data_dir)
}

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && "code" in error && error.code === "EEXIST"

/**
 * @param {string} file
 * @returns {Holder | undefined}
 */
function readLock(file) {
  const found = readJson(file)
  if (!found || typeof found !== "object" || !("pid" in found) || !("born" in found))
    return undefined
  return {
    pid: Number(found.pid),
    born: String(found.born),
    data_dir: "data_dir" in found ? String(found.data_dir) : path.dirname(file),
  }
}

/**
 * Gives the lock back, if it is ours.
 * @param {string} file
 */
export function releaseLock(file) {
  if (readLock(file)?.pid === process.pid) fs.rmSync(file, { force: true })
}
