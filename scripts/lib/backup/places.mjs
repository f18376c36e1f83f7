import fs from "node:fs"
import path from "node:path"
import { accountForPostgres, mayEnter } from "../postgres-account.mjs"
import { databaseFolder } from "../postgres-programs.mjs"
import { Trouble } from "../trouble.mjs"

/** @typedef {import("../postgres-account.mjs").Account} Account */

/**
 * What of a data folder is no database and belongs into a backup: uploaded files, the simulated Stripe's payments, secrets
 * (without `second_factor` every code of staff would have to be set up anew). Logs and what says what runs do not.
 */
export const kept_beside_database = /** @type {const} */ ([
  "files",
  "private-files",
  "stripe",
  "secrets.json",
])

/**
 * Where the backups of a data folder lie, and under which account its database runs.
 * @typedef {{ backups: string, wal: string, database: string, account: Account | undefined }} Places
 */

/**
 * @param {{ data_dir: string, backup_dir: string | undefined }} settings
 * @returns {Places}
 */
export function placesOf({ data_dir, backup_dir }) {
  const account = accountForPostgres()
  // Whether the account may enter is asked of the folder itself.
  fs.mkdirSync(data_dir, { recursive: true })
  const database = databaseFolder(data_dir, account)
  const backups = backup_dir ?? path.join(path.dirname(database), "backups")
  return { backups, wal: path.join(backups, "wal"), database, account }
}

/**
 * Makes the folder of backups, closed to everybody else. The account of PostgreSQL, where it is another one, may pass
 * through to the folder of the log, which is its own.
 * @param {Places} places
 */
export function makeBackupFolder({ backups, wal, account }) {
  fs.mkdirSync(backups, { recursive: true })
  fs.chmodSync(backups, account ? 0o711 : 0o700)
  fs.mkdirSync(wal, { recursive: true, mode: 0o700 })
  if (!account) return
  fs.chownSync(wal, account.uid, account.gid)
  if (!mayEnter(account, wal))
    throw new Trouble(
      `PostgreSQL runs as the account ${account.name}, which may not enter ${backups}.`,
      "Set CIAP_BACKUP_DIR to a folder that other accounts may pass through, such as one below /var or on a disk of its own.",
    )
}

/**
 * Gives a tree to the account of PostgreSQL, and to it alone.
 * @param {string} folder
 * @param {Account | undefined} account
 */
export function giveTo(folder, account) {
  if (!account) return
  fs.lchownSync(folder, account.uid, account.gid)
  if (!fs.lstatSync(folder).isDirectory()) return
  for (const name of fs.readdirSync(folder)) giveTo(path.join(folder, name), account)
}
