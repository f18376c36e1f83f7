import { createInterface } from "node:readline/promises"
import { withClient } from "../database.mjs"
import { markCleared } from "../start/books.mjs"
import { Trouble } from "../trouble.mjs"

/**
 * What a database holds, as far as clearing asks.
 * @typedef {{ demonstration_orders: number, other_orders: number, postings: number }} Holdings
 */

/** @type {Holdings} */
const nothing = { demonstration_orders: 0, other_orders: 0, postings: 0 }

/**
 * @param {string} database_url
 * @returns {Promise<Holdings>}
 */
async function holdingsOf(database_url) {
  return withClient(database_url, async (client) => {
    const { rows: tables } = await client.query(
      `select to_regclass('public.order') is not null and to_regclass('public.ledger_transaction') is not null as there`,
    )
    if (!(/** @type {{ there: boolean }[]} */ (tables)[0]?.there)) return nothing
    /** @type {{ rows: Holdings[] }} */
    const { rows } = await client.query(
      `select count(*) filter (where metadata ? 'demonstration')::int as demonstration_orders,
              count(*) filter (where not coalesce(metadata ? 'demonstration', false))::int as other_orders,
              (select count(*)::int from ledger_transaction) as postings
         from "order"`,
    )
    return rows[0] ?? nothing
  })
}

/**
 * Why a database may not be cleared: it holds what somebody really ordered. "" where it may.
 * @param {Holdings} holdings
 */
export const refusalOf = ({ other_orders }) =>
  other_orders === 0
    ? ""
    : `The shop holds ${other_orders} ${other_orders === 1 ? "order that is" : "orders that are"} not from the demonstration. Nothing was removed.`

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
 * @param {{ yes: boolean, say: (line: string) => void }} how `yes`: the person has agreed beforehand
 */
export async function clearDemonstration(database_url, { yes, say }) {
  const holdings = await holdingsOf(database_url)
  const refusal = refusalOf(holdings)
  if (refusal)
    throw new Trouble(
      refusal,
      "Keep this database; for an empty shop use another data folder or another DATABASE_URL.",
    )
  say(warningOf(holdings, new URL(database_url).pathname.slice(1)))
  if (!yes && !(await agreed()))
    throw new Trouble("Nothing was removed.", "Type the word clear to agree, or give -- --yes.")
  await withClient(database_url, (client) =>
    client.query(
      "drop schema if exists ciap_start cascade; drop schema public cascade; create schema public",
    ),
  )
  await markCleared(database_url)
  say(
    "✓ The database is empty. npm start fills in the register and the catalogue, without any sale.",
  )
}

/** Asks the person at the terminal; nobody there is a no. */
async function agreed() {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question("Type clear to go on: ")
  terminal.close()
  return answer.trim().toLowerCase() === "clear"
}
