import { Trouble } from "./trouble.mjs"

/** @typedef {import("pg").Client} Client */

/**
 * Lends a connection to `work` and closes it afterwards.
 * @template T
 * @param {string} url
 * @param {(client: Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  // Loaded late: this file is also imported before anything is installed.
  const { default: pg } = await import("pg")
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    application_name: "ciap-scripts",
  })
  // A server that stops ends idle connections; whoever waits on a query hears of it there.
  client.on("error", () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * The rows of a statement, whose shape the reader has still to claim.
 * @param {Client} client
 * @param {string} sql
 * @param {unknown[]} [values]
 * @returns {Promise<unknown[]>}
 */
export async function rowsOf(client, sql, values) {
  /** @type {{ rows: unknown[] }} */
  const { rows } = await client.query(sql, values)
  return rows
}

/**
 * The code of a PostgreSQL or socket error, or "".
 * @param {unknown} error
 * @returns {string}
 */
export function errorCode(error) {
  if (error instanceof AggregateError) return errorCode(error.errors[0])
  return error && typeof error === "object" && "code" in error ? String(error.code) : ""
}

/**
 * Makes sure that the database of a URL can be reached, and creates it when only it is missing.
 * @param {string} url
 * @returns {Promise<void>}
 */
export async function ensureDatabase(url) {
  try {
    await withClient(url, (client) => client.query("select 1"))
  } catch (error) {
    if (errorCode(error) !== "3D000") throw unreachable(url, error)
    await createDatabase(url)
  }
}

/** @param {string} url */
async function createDatabase(url) {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  const maintenance = new URL(url)
  maintenance.pathname = "/postgres"
  try {
    await withClient(maintenance.href, (client) =>
      client.query(`create database ${client.escapeIdentifier(name)}`),
    )
  } catch (error) {
    throw unreachable(url, error)
  }
}

/**
 * @param {string} url
 * @param {unknown} error
 */
function unreachable(url, error) {
  const { host, pathname } = new URL(url)
  const reason = error instanceof Error ? error.message || errorCode(error) : String(error)
  return new Trouble(
    `The database ${pathname.slice(1)} at ${host} cannot be used: ${reason}.`,
    "Check DATABASE_URL (user, password, host, port) and that PostgreSQL runs there; without DATABASE_URL an embedded one is started.",
  )
}

const stamp_table = `create schema if not exists ciap_start;
  create table if not exists ciap_start.stamp (name text primary key, value text not null, set_at timestamptz not null default now())`

/**
 * Stamps that belong to one database and live inside it: another database, or an emptied one, starts without them.
 * @param {Client} client
 */
export const stampsOf = (client) => ({
  /** @param {string} name @returns {Promise<string | undefined>} */
  async read(name) {
    await client.query(stamp_table)
    const { rows } = await client.query("select value from ciap_start.stamp where name = $1", [
      name,
    ])
    return /** @type {{ value: string }[]} */ (rows)[0]?.value
  },
  /** @param {string} name @param {string} value */
  async set(name, value) {
    await client.query(stamp_table)
    await client.query(
      "insert into ciap_start.stamp (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value, set_at = now()",
      [name, value],
    )
  },
})

/**
 * As {@link stampsOf}, on a connection of its own each time.
 * @param {string} url
 */
export const databaseStamps = (url) => ({
  /** @param {string} name */
  read: (name) => withClient(url, (client) => stampsOf(client).read(name)),
  /** @param {string} name @param {string} value */
  set: (name, value) => withClient(url, (client) => stampsOf(client).set(name, value)),
})
