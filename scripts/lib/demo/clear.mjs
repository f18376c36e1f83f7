import { errorCode, withClient } from "../database.mjs"
import { pause } from "../processes.mjs"
import { clearAndMark } from "../start/books.mjs"
import { Trouble } from "../trouble.mjs"

/** @typedef {import("../database.mjs").Client} Client */

/**
 * What a database holds, as far as clearing asks.
 * @typedef {{ demonstration_orders: number, other_orders: number, postings: number, other_postings: number }} Holdings
 */

/** @type {Holdings} */
const nothing = { demonstration_orders: 0, other_orders: 0, postings: 0, other_postings: 0 }

/** How long whoever was stopped just now may take to go. */
const farewell_ms = 5000

/**
 * @param {Client} client
 * @returns {Promise<boolean>} whether there is something to look into
 */
async function isFilled(client) {
  const { rows } = await client.query(
    `select to_regclass('public.order') is not null and to_regclass('public.ledger_transaction') is not null as there`,
  )
  return /** @type {{ there: boolean }[]} */ (rows)[0]?.there ?? false
}

/**
 * @param {Client} client
 * @returns {Promise<Holdings>}
 */
async function holdingsOf(client) {
  if (!(await isFilled(client))) return nothing
  /** @type {{ rows: Holdings[] }} */
  const { rows } = await client.query(
    `with sale as (select id, coalesce(metadata ? 'demonstration', false) as made_up from "order")
     select (select count(*)::int from sale where made_up) as demonstration_orders,
            (select count(*)::int from sale where not made_up) as other_orders,
            count(*)::int as postings,
            count(*) filter (where s.made_up is not true)::int as other_postings
       from ledger_transaction t left join sale s on s.id = t.order_id`,
  )
  return rows[0] ?? nothing
}

/**
 * Why a database may not be cleared: it holds what somebody really ordered or booked. "" where it may.
 * @param {Holdings} holdings
 */
export function refusalOf({ other_orders, other_postings }) {
  if (other_orders > 0)
    return `The shop holds ${other_orders} ${other_orders === 1 ? "order that is" : "orders that are"} not from the demonstration. Nothing was removed.`
  if (other_postings > 0)
    return `The ledger holds ${other_postings} ${other_postings === 1 ? "posting that is" : "postings that are"} not from the demonstration. Nothing was removed.`
  return ""
}

/** @param {Holdings} holdings */
function refuse(holdings) {
  const refusal = refusalOf(holdings)
  if (refusal)
    throw new Trouble(
      refusal,
      "Keep this database; for an empty shop use another data folder or another DATABASE_URL.",
    )
}

/**
 * What clearing takes away, for the person who has to agree.
 * @param {Holdings} holdings
 * @param {string} database
 */
export const warningOf = ({ demonstration_orders, postings }, database) =>
  `This empties the database ${database}:
  - ${demonstration_orders} orders of the demonstration with their ${postings} postings in the ledger
  - groups, products, prices, texts and logins, also what was changed in them since the first start
Uploaded files in the data folder stay. The next npm start fills in the register and the catalogue again, without any sale.`

/**
 * Empties a database for real use. A ledger only grows, so the demonstration's sales are not taken out of it: the whole
 * database begins anew.
 * @param {string} database_url
 * @param {{ agreed: () => Promise<boolean>, say: (line: string) => void }} person
 */
export async function clearDemonstration(database_url, { agreed, say }) {
  const holdings = await withClient(database_url, holdingsOf)
  refuse(holdings)
  say(warningOf(holdings, new URL(database_url).pathname.slice(1)))
  if (!(await agreed()))
    throw new Trouble("Nothing was removed.", "Type the word clear to agree, or give -- --yes.")
  await withClient(database_url, emptyIfUnused)
  say(
    "✓ The database is empty. npm start fills in the register and the catalogue, without any sale.",
  )
}

/**
 * Looks once more, where nobody can order any longer, and empties the database in the same transaction: an order that was
 * placed while a person made up their mind is not lost, and a clearing that is killed has removed nothing.
 * @param {Client} client
 */
async function emptyIfUnused(client) {
  await refuseUsed(client)
  await client.query("begin")
  try {
    await client.query("set local lock_timeout = '5s'")
    if (await isFilled(client))
      await client.query(`lock table "order", ledger_transaction in access exclusive mode`)
    refuse(await holdingsOf(client))
    await clearAndMark(client)
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw errorCode(error) === "55P03" ? inUse() : error
  }
}

/**
 * A shop that runs elsewhere on the same database, or another process that writes the demonstration into it.
 * @param {Client} client
 */
async function refuseUsed(client) {
  for (const last = Date.now() + farewell_ms; ; await pause(200)) {
    const { rows } = await client.query(
      `select count(*)::int as others from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
    )
    if (/** @type {{ others: number }[]} */ (rows)[0]?.others === 0) return
    if (Date.now() > last) throw inUse()
  }
}

const inUse = () =>
  new Trouble(
    "Something still uses the database, such as a shop that runs from another clone. Nothing was removed.",
    "Stop it, then clear again.",
  )
