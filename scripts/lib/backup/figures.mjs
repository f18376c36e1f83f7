import { errorCode, rowsOf } from "../database.mjs"
import { Trouble } from "../trouble.mjs"

/** @typedef {import("../database.mjs").Client} Client */

/**
 * What the ledger holds at one moment, enough to tell whether another database holds the same. Amounts are minor units as
 * text, added up from the entries of each account, debit above zero.
 * @typedef {{
 *   transactions: number, last_seq: string | null,
 *   seals: number, last_seal: { n: string, hash: string } | null,
 *   closed_months: string[],
 *   balances: { account_code: string, currency_code: string, balance_minor: string }[],
 * }} LedgerState
 *
 * @typedef {LedgerState & { at: string, restore_point: string | null }} Figures as they were at a moment
 */

/** How long a backup may keep postings waiting, at most. */
const held_at_most = "20s"

const read_figures = `
select (select count(*)::int from ledger_transaction) as transactions,
       (select max(seq)::text from ledger_transaction) as last_seq,
       (select count(*)::int from ledger_seal) as seals,
       (select jsonb_build_object('n', n::text, 'hash', encode(hash, 'hex')) from ledger_seal order by n desc limit 1) as last_seal,
       (select coalesce(jsonb_agg(to_char(month, 'YYYY-MM') order by month), '[]') from ledger_period) as closed_months,
       (select coalesce(jsonb_agg(jsonb_build_object('account_code', account_code, 'currency_code', currency_code,
                                                     'balance_minor', sum::text) order by account_code), '[]')
          from (select account_code, currency_code, sum(amount_minor) from ledger_entry group by 1, 2) s) as balances`

/**
 * Reads the figures of a moment and names it, for a restore to come back to exactly this state. The books are held alone
 * meanwhile, as when a month is sealed: no posting is in flight, the next ones wait some tenths of a second.
 * @param {Client} client
 * @param {string} restore_point
 * @returns {Promise<Figures>} `restore_point` is null where our account may not name one; `at` is as exact
 */
export async function figuresNow(client, restore_point) {
  await requireLedger(client)
  await client.query("begin")
  try {
    await client.query(`set local lock_timeout = '${held_at_most}'`)
    await client.query("select ledger_hold_books(true)")
    const figures = await readFigures(client)
    const named = await nameMoment(client, restore_point)
    const [moment] = /** @type {{ at: Date }[]} */ (
      await rowsOf(client, "select clock_timestamp() as at")
    )
    await client.query("commit")
    const at = (moment?.at ?? new Date()).toISOString()
    return { at, restore_point: named ? restore_point : null, ...figures }
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}

/**
 * @param {Client} client
 * @returns {Promise<LedgerState>}
 */
async function readFigures(client) {
  const [state] = /** @type {LedgerState[]} */ (await rowsOf(client, read_figures))
  if (state === undefined) throw new Error("the figures of the ledger have no row")
  return state
}

/**
 * Only an owner of the whole server may name moments; a database that somebody else runs goes without.
 * @param {Client} client
 * @param {string} name
 */
async function nameMoment(client, name) {
  await client.query("savepoint naming")
  try {
    await client.query("select pg_create_restore_point($1)", [name])
    return true
  } catch (error) {
    if (errorCode(error) !== "42501") throw error
    await client.query("rollback to savepoint naming")
    return false
  }
}

/** @param {Client} client */
async function requireLedger(client) {
  const [table] = /** @type {{ there: boolean }[]} */ (
    await rowsOf(client, "select to_regclass('ledger_transaction') is not null as there")
  )
  if (table?.there) return
  throw new Trouble(
    "This database holds no ledger, so nothing could be compared after a restore.",
    "Start the shop once with npm start, or check which database is meant.",
  )
}

/**
 * What is wrong with a restored database. Without figures of the same moment it is still asked whether the book is sound,
 * its history is not rewritten, and everything that an earlier backup knew as sealed is in it.
 * @param {Client} client
 * @param {Figures} figures of a backup
 * @param {{ same_moment: boolean }} how whether the database was brought to the very moment of these figures
 * @returns {Promise<{ troubles: string[], transactions: number, seals: number, accounts: number }>}
 */
export async function compare(client, figures, { same_moment }) {
  await requireLedger(client)
  const contradictions = /** @type {{ invariant: string, subject: string, detail: string }[]} */ (
    await rowsOf(client, "select invariant, subject, detail from ledger_verify()")
  )
  const broken = /** @type {{ seal_n: string }[]} */ (
    await rowsOf(client, "select seal_n from ledger_seal_verify() where not intact")
  )
  const found = await readFigures(client)
  const troubles = [
    ...contradictions.map(
      (each) => `The ledger contradicts itself: ${each.invariant}, ${each.subject}: ${each.detail}`,
    ),
    ...broken.map(({ seal_n }) => `Seal ${seal_n} is broken.`),
    ...(await missingSeal(client, figures)),
    ...(same_moment ? differences(figures, found) : []),
  ]
  return {
    troubles,
    transactions: found.transactions,
    seals: found.seals,
    accounts: found.balances.length,
  }
}

/**
 * @param {Client} client
 * @param {Figures} figures
 */
async function missingSeal(client, { last_seal }) {
  if (last_seal === null) return []
  const rows = await rowsOf(
    client,
    "select 1 from ledger_seal where n = $1 and hash = decode($2, 'hex')",
    [last_seal.n, last_seal.hash],
  )
  return rows.length > 0
    ? []
    : [
        `Seal ${last_seal.n}, which the backup knew, is not in the restored ledger, or is another one.`,
      ]
}

/**
 * Every figure that is otherwise than it was.
 * @param {LedgerState} then
 * @param {LedgerState} now
 * @returns {string[]}
 */
export function differences(then, now) {
  const plain = /** @type {const} */ (["transactions", "last_seq", "seals"])
  const said = plain.flatMap((name) =>
    then[name] === now[name] ? [] : [`${name}: ${now[name]} instead of ${then[name]}`],
  )
  if (then.closed_months.join() !== now.closed_months.join())
    said.push(
      `closed months: ${now.closed_months.join(", ")} instead of ${then.closed_months.join(", ")}`,
    )
  const byAccount = (/** @type {LedgerState} */ { balances }) =>
    new Map(
      balances.map((each) => [`${each.account_code} (${each.currency_code})`, each.balance_minor]),
    )
  const [before, after] = [byAccount(then), byAccount(now)]
  for (const account of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [was, is] = [before.get(account), after.get(account)]
    if (was !== is) said.push(`${account}: ${is ?? "nothing"} instead of ${was ?? "nothing"}`)
  }
  return said
}
