import { ordersSql } from "./orders.mjs"
import { orderIds, orders_of_the_year } from "./scratch.mjs"

/** @typedef {import("../rounds.mjs").Case} Case */
/** @typedef {import("./scratch.mjs").Books} Books */

const connections = 4
/** More than four connections reconcile in the longest round. */
const orders_a_round = 1_500

/** How many rows the ledger took: transactions, entries and movements. */
const rows_of = `select (select count(*) from ledger_transaction t where t.seq > $1)
  + (select coalesce(sum(t.entry_count + t.movement_count), 0) from ledger_transaction t where t.seq > $1) as rows`

/**
 * @param {Books} books
 * @param {{ seconds: number, load: (once: () => Promise<void>, count?: number) => Promise<number> }} how
 * @returns {Case[]}
 */
export function bookCases({ pool, ask }, { seconds, load }) {
  // Paid orders of which nothing is booked, new ones for every round; numbered after all that are there.
  const unbooked = async () => {
    /** @type {{ rows: { last: number }[] }} */
    const { rows } = await pool.query(
      `select coalesce(max(substr(id, 13)::int), 0) as last from "order" where id like 'order_bench_%'`,
    )
    const from = Math.max(rows[0]?.last ?? 0, orders_of_the_year) + 1
    const to = from + orders_a_round - 1
    await pool.query(ordersSql({ from, to, days: 0 }))
    return orderIds(from, to)
  }
  /** @param {"rows" | "transactions"} unit */
  const reconciled = async (unit) => {
    const ids = await unbooked()
    /** @type {{ rows: { seq: string }[] }} */
    const { rows: before } = await pool.query(
      "select coalesce(max(seq), 0) as seq from ledger_transaction",
    )
    const { posted = 0, took_seconds = 1 } = await ask({ act: "reconcile", ids, seconds })
    if (unit === "transactions") return posted / took_seconds
    /** @type {{ rows: { rows: string }[] }} */
    const { rows } = await pool.query(rows_of, [before[0]?.seq ?? "0"])
    return Number(rows[0]?.rows ?? 0) / took_seconds
  }
  const inserts = () =>
    load(async () => {
      await pool.query("insert into bare_row (a, b) values ('customer:eur', 4200)")
    }, connections)
  const year = orderIds(1, orders_of_the_year)
  const name = `reconcileOrder of a paid order, ${connections} at once`
  return [
    {
      name: `${name}: ledger rows`,
      floor: "as many single-row inserts through a pool",
      bar: "≥ 0.1",
      target: () => reconciled("rows"),
      beside: inserts,
    },
    {
      name: `${name}: ledger transactions`,
      floor: "single-row inserts through a pool",
      bar: "–",
      target: () => reconciled("transactions"),
      beside: inserts,
    },
    {
      name: `Nightly recompute of ${orders_of_the_year} orders, 100,000 lines`,
      floor: "reading those lines whole",
      bar: "≥ 0.05",
      target: async () => {
        const { wrong, took_seconds = 1 } = await ask({ act: "recompute", ids: year })
        if (wrong !== 0)
          throw new Error(`${wrong} orders of the made-up year are not what their facts say.`)
        return 1 / took_seconds
      },
      beside: async () => {
        const { took_seconds = 1 } = await ask({ act: "read", ids: year })
        return 1 / took_seconds
      },
    },
  ]
}
