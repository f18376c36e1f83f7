import fs from "node:fs"
import path from "node:path"
import { Trouble } from "./trouble.mjs"

/** Dependencies and builds take about 2.5 GB; a start that only reuses them needs room for logs and data. */
export const first_start_megabytes = 4000
export const later_start_megabytes = 300

/**
 * Free megabytes where a folder lies or will lie.
 * @param {string} folder
 * @returns {number}
 */
export function freeMegabytes(folder) {
  let existing = path.resolve(folder)
  while (!fs.existsSync(existing)) existing = path.dirname(existing)
  const { bavail, bsize } = fs.statfsSync(existing)
  return Math.floor((bavail * bsize) / 1_000_000)
}

/**
 * @param {string} folder
 * @param {number} needed_megabytes
 * @param {(folder: string) => number} [measure]
 */
export function requireDisk(folder, needed_megabytes, measure = freeMegabytes) {
  const free = measure(folder)
  if (free >= needed_megabytes) return
  throw new Trouble(
    `The disk under ${folder} has ${free} MB left, and ${needed_megabytes} MB are needed.`,
    "Free some space (old node_modules are a good place to look) and run the command again; nothing was changed.",
  )
}
