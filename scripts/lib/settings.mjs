import fs from "node:fs"
import path from "node:path"
import { cardSettings } from "./cards.mjs"
import { Trouble } from "./trouble.mjs"

/**
 * Everything a start can be told by environment (listed in .env.template).
 * @typedef {{
 *   root: string, data_dir: string,
 *   backend_port: number, storefront_port: number, database_port: number,
 *   backend_url: string, storefront_url: string,
 *   given_database_url: string | undefined,
 *   staff_email: string, lead_identifier: string,
 *   seed_again: boolean, books_of_a_year: boolean,
 *   backup_dir: string | undefined, backups_kept: number,
 *   cards: import("./cards.mjs").CardSettings,
 * }} Settings
 */

/**
 * The settings of this process: what its environment says, and `.env` of the clone where that is silent.
 * @param {string} root
 * @returns {Settings}
 */
export function settingsOf(root) {
  const file = path.join(root, ".env")
  if (fs.existsSync(file)) process.loadEnvFile(file)
  return readSettings(process.env, root)
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root
 * @returns {Settings}
 */
export function readSettings(env, root) {
  const backend_port = port(env, "BACKEND_PORT", 9000)
  const storefront_port = port(env, "STOREFRONT_PORT", 8000)
  const database_port = port(env, "DATABASE_PORT", 5433)
  const given_database_url = env.DATABASE_URL || undefined
  const cards = cardSettings(env, port(env, "STRIPE_SIM_PORT", 12111))
  const ports = [
    backend_port,
    storefront_port,
    ...(given_database_url ? [] : [database_port]),
    ...(cards.kind === "simulated" ? [cards.port] : []),
  ]
  if (new Set(ports).size < ports.length) {
    throw new Trouble(
      `The ports ${ports.join(", ")} are not all different.`,
      "Give BACKEND_PORT, STOREFRONT_PORT, DATABASE_PORT and STRIPE_SIM_PORT different numbers.",
    )
  }
  return {
    root,
    data_dir: path.resolve(root, env.CIAP_DATA_DIR || ".data"),
    backend_port,
    storefront_port,
    database_port,
    backend_url: withoutSlash(env.BACKEND_URL || `http://localhost:${backend_port}`),
    storefront_url: withoutSlash(env.STOREFRONT_URL || `http://localhost:${storefront_port}`),
    given_database_url,
    staff_email: env.CIAP_STAFF_EMAIL || "staff@ciap.example",
    lead_identifier: env.CIAP_LEAD_IDENTIFIER || "presidenta@sur-andino.example",
    seed_again: env.CIAP_SEED === "again",
    books_of_a_year: booksOf(env),
    backup_dir: env.CIAP_BACKUP_DIR ? path.resolve(root, env.CIAP_BACKUP_DIR) : undefined,
    backups_kept: backupsKept(env),
    cards,
  }
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {boolean} whether the demonstration shall have a year of sales
 */
function booksOf({ CIAP_BOOKS }) {
  if (!CIAP_BOOKS || CIAP_BOOKS === "year") return true
  if (CIAP_BOOKS === "none") return false
  throw new Trouble(
    `CIAP_BOOKS is "${CIAP_BOOKS}", which means nothing.`,
    'Set it to "none" for a shop without demonstration sales, or leave it out for a year of them.',
  )
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {number} how many backups stay
 */
function backupsKept({ CIAP_BACKUPS_KEPT }) {
  const kept = Number(CIAP_BACKUPS_KEPT || 7)
  if (Number.isInteger(kept) && kept >= 1) return kept
  throw new Trouble(
    `CIAP_BACKUPS_KEPT is "${CIAP_BACKUPS_KEPT}", which is not a number of backups.`,
    "Set it to 1 or more, or leave it out for 7.",
  )
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {number} fallback
 * @returns {number}
 */
function port(env, name, fallback) {
  const text = env[name]
  if (!text) return fallback
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= 65_535) return number
  throw new Trouble(
    `${name} is "${text}", which is not a port.`,
    `Set ${name} to a number between 1 and 65535, or leave it out for ${fallback}.`,
  )
}

/** @param {string} url */
const withoutSlash = (url) => url.replace(/\/+$/, "")
