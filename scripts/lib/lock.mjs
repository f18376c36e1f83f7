import fs from "node:fs"
import path from "node:path"
import { readJson, writeWhole } from "./files.mjs"
import { bornAt, isStillRunning } from "./processes.mjs"

/** @typedef {{ pid: number, born: string, data_dir: string }} Holder */

/**
 * Takes a lock file for this process. A lock whose process is gone (kill −9, power cut) is taken over.
 * @param {string} file
 * @param {string} data_dir the data folder this process works in, for the message to the next one
 * @returns {Holder | undefined} the living holder when the lock is taken, otherwise undefined
 */
export function takeLock(file, data_dir) {
  const holder = readLock(file)
  if (holder && isStillRunning(holder)) return holder
  fs.rmSync(file, { force: true })
  const mine = { pid: process.pid, born: bornAt(process.pid) ?? "", data_dir }
  writeWhole(`${file}.${process.pid}`, JSON.stringify(mine))
  try {
    // A link is made or refused in one act, so of two starts in the same instant one wins.
    fs.linkSync(`${file}.${process.pid}`, file)
    return undefined
  } catch {
    return readLock(file) ?? mine
  } finally {
    fs.rmSync(`${file}.${process.pid}`, { force: true })
  }
}

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
