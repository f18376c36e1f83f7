import fs from "node:fs"
import path from "node:path"
import { withClient } from "../database.mjs"
import { databaseFolder } from "../postgres-programs.mjs"
import { Trouble } from "../trouble.mjs"
import { compare } from "./figures.mjs"
import { kept_beside_database } from "./places.mjs"
import { recovered } from "./recover.mjs"
import { chosen, listBackups } from "./shelf.mjs"
import { checkSums, copyTree } from "./trees.mjs"

/** @typedef {import("./places.mjs").Places} Places */
/** @typedef {import("./shelf.mjs").Manifest} Manifest */
/** @typedef {import("./recover.mjs").Target} Target */
/** @typedef {Awaited<ReturnType<typeof compare>>} Findings */

/**
 * What somebody wants back. Without a moment it is the one that the backup itself names.
 * @typedef {{ id?: string | undefined, to?: Date | "latest" | undefined }} Wish
 */

/**
 * @param {string} backups
 * @param {Wish} wish
 * @returns {{ manifest: Manifest, target: Target, same_moment: boolean }}
 */
function planOf(backups, { id, to }) {
  const by = to instanceof Date ? to : undefined
  const manifest = chosen(listBackups(backups), { id, by, of_database: true })
  const { restore_point } = manifest.figures
  if (to === "latest") return { manifest, target: { kind: "latest" }, same_moment: false }
  if (to) return { manifest, target: { kind: "time", at: to }, same_moment: false }
  if (restore_point === null)
    throw new Trouble(`The backup ${manifest.id} names no moment.`, "Give one with --to.")
  return { manifest, target: { kind: "point", name: restore_point }, same_moment: true }
}

/**
 * @param {string} backup
 * @returns {number} how many files were summed
 */
function requireWhole(backup) {
  const { faults, files } = checkSums(backup)
  if (faults.length === 0) return files
  throw new Trouble(
    `The backup ${path.basename(backup)} is damaged: ${faults.slice(0, 5).join("; ")}. Nothing was restored.`,
    "Take the backup before it with --backup, and come forward from there with --to latest.",
  )
}

/**
 * Proves a backup: its sums, a database brought back from it in a folder that is thrown away, the chain of seals, the
 * invariants of the ledger, and, at the backup's own moment, every balance.
 * @param {Places} places
 * @param {Wish} wish
 * @returns {Promise<{ manifest: Manifest, files: number, findings: Findings, seconds: number }>}
 */
export async function drill(places, wish) {
  const began = Date.now()
  const { manifest, target, same_moment } = planOf(places.backups, wish)
  const backup = path.join(places.backups, manifest.id)
  const files = requireWhole(backup)
  const folder = path.join(places.backups, `.drill-${manifest.id}`)
  fs.mkdirSync(folder, { mode: places.account ? 0o711 : 0o700 })
  try {
    const findings = await recovered(
      {
        ...places,
        backup,
        target,
        folder: path.join(folder, "database"),
        thrown_away: true,
        log: path.join(folder, "database.log"),
      },
      (url) => withClient(url, (client) => compare(client, manifest.figures, { same_moment })),
    )
    return { manifest, files, findings, seconds: (Date.now() - began) / 1000 }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Brings a whole data folder back, for npm start to run a shop from it. The original stays as it is.
 * @param {Places} places
 * @param {Wish & { into: string }} wish `into`: a folder that is empty or not there
 * @returns {Promise<{ manifest: Manifest, findings: Findings, seconds: number }>}
 */
export async function restore(places, { into, ...wish }) {
  const began = Date.now()
  if (fs.existsSync(into) && fs.readdirSync(into).length > 0)
    throw new Trouble(`${into} is not empty.`, "Choose a folder that is empty or not there yet.")
  const { manifest, target, same_moment } = planOf(places.backups, wish)
  const backup = path.join(places.backups, manifest.id)
  requireWhole(backup)
  fs.mkdirSync(into, { recursive: true })
  layBeside(places.backups, manifest, into)
  const findings = await recovered(
    {
      ...places,
      backup,
      target,
      folder: databaseFolder(into, places.account),
      log: path.join(into, "logs", "restore.log"),
    },
    (url) => withClient(url, (client) => compare(client, manifest.figures, { same_moment })),
  )
  return { manifest, findings, seconds: (Date.now() - began) / 1000 }
}

/**
 * Files that were put up after this backup lie in the later ones; none is ever changed, so they are added. Secrets and the
 * simulated Stripe's journal are taken from the newest: they go with whatever comes after.
 * @param {string} backups
 * @param {Manifest} manifest
 * @param {string} into
 */
function layBeside(backups, manifest, into) {
  const from_here = listBackups(backups).filter(({ id }) => id >= manifest.id)
  for (const { id } of from_here.reverse()) {
    for (const name of kept_beside_database) {
      const to = path.join(into, name)
      const there = (/** @type {string} */ relative) => fs.existsSync(path.join(to, relative))
      const skip = (/** @type {string} */ relative) =>
        there(relative) && !fs.statSync(path.join(to, relative)).isDirectory()
      const from = path.join(backups, id, "beside", name)
      if (name.endsWith(".json") && fs.existsSync(to)) continue
      copyTree(from, to, { skip })
    }
  }
}

/**
 * Compares a database that somebody else restored with the figures of a backup, at the moment that these name.
 * @param {string} backups
 * @param {{ id?: string | undefined, database_url: string, same_moment: boolean }} wish
 * @returns {Promise<{ manifest: Manifest, findings: Findings }>}
 */
export async function checkRestored(backups, { id, database_url, same_moment }) {
  const manifest = chosen(listBackups(backups), { id })
  const findings = await withClient(database_url, (client) =>
    compare(client, manifest.figures, { same_moment }),
  )
  return { manifest, findings }
}
