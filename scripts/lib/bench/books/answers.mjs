// How long staff wait for an answer over a year of books: each request beside a bare round trip to the same database.
import { ask as askShop } from "../../buyer.mjs"
import { median } from "../rounds.mjs"

/** @typedef {import("./scratch.mjs").Books} Books */
/** @typedef {{ name: string, p50_ms: number, p95_ms: number, ratio: number, count: number }} AnswerTime */

export const bar_ms = 300

/** @param {readonly number[]} numbers @param {number} share */
const quantile = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? 0

/** What is there to be asked for. @typedef {{ group: string, account: string, middle: string, month: string, last_month: string, bank_day: string }} Known */

/**
 * What staff open, as requests of the real routes; `{…}` is filled with what is there.
 *
 * @param {Known} of
 * @returns {[name: string, path: string][]}
 */
const pagesOf = ({ group, account, middle, month, last_month, bank_day }) => [
  ["Reconciliation table: lines, first page", "/admin/settlement/lines?limit=50"],
  [
    "Reconciliation table: lines of an account, deep page",
    `/admin/settlement/lines?limit=50&account=bench-eur&after=${bank_day}~bln_z`,
  ],
  [
    "Reconciliation table: open lines beside what they may be",
    "/admin/settlement/suggestions?limit=50",
  ],
  ["Reconciliation table: age of what is open", "/admin/settlement/age?limit=50"],
  ["Reconciliation table: sums that must agree", "/admin/settlement/identities"],
  ["Reconciliation table: matches", "/admin/settlement/matches?limit=50"],
  ["Reconciliation table: the processor's rows", "/admin/settlement/transactions?limit=50"],
  ["Ledger explorer: newest transactions", "/admin/ledger/transactions?limit=24"],
  ["Ledger explorer: deep page", `/admin/ledger/transactions?limit=24&after=${middle}`],
  [
    "Ledger explorer: of a busy account",
    "/admin/ledger/transactions?limit=24&account=customer:eur",
  ],
  [
    "Ledger explorer: of a group's account",
    `/admin/ledger/transactions?limit=24&account=${account}`,
  ],
  ["Ledger explorer: of a group", `/admin/ledger/transactions?limit=24&group_id=${group}`],
  ["Ledger explorer: of a kind", "/admin/ledger/transactions?limit=24&kind=sale"],
  ["Ledger explorer: accounts and balances", "/admin/ledger/accounts?limit=50"],
  ["Statements: groups of this month", "/admin/settlement/statements?limit=24"],
  ["Statements: groups of last month", `/admin/settlement/statements?limit=24&month=${last_month}`],
  [
    "Statements: groups of a month half a year ago, not written down",
    `/admin/settlement/statements?limit=24&month=${month}`,
  ],
  ["Statement of a group, page", `/admin/settlement/statements/${group}/${last_month}`],
  ["Statement of a group, CSV", `/admin/settlement/statements/${group}/${last_month}?format=csv`],
  ["Statement of a group, PDF", `/admin/settlement/statements/${group}/${last_month}?format=pdf`],
]

/** @param {Books} books */
async function known({ pool }) {
  /** @type {{ rows: Known[] }} */
  const { rows } = await pool.query(
    `select (select a.owner_id from ledger_account a where a.code like 'group:%' order by a.code limit 1) as "group",
            (select a.code from ledger_account a where a.code like 'group:%:premium:pending:eur' order by a.code limit 1) as account,
            (select t.id from ledger_transaction t order by t.seq offset 80000 limit 1) as middle,
            to_char(now() - interval '6 months', 'YYYY-MM') as month, to_char(now() - interval '1 month', 'YYYY-MM') as last_month,
            to_char(now() - interval '6 months', 'YYYY-MM-DD') as bank_day`,
  )
  const [found] = rows
  if (!found) throw new Error("A select without a table answered nothing.")
  return found
}

/**
 * Asks every page so many times, all of them in turn, one after the other as one clerk does, and a bare `select 1` beside
 * each.
 *
 * @param {Books} books
 * @param {{ email: string, password: string, times: number }} how
 * @returns {Promise<AnswerTime[]>}
 */
export async function answerTimes(books, { email, password, times }) {
  const { pool, backend_url } = books
  const { token } = await askShop({ backend_url, publishable_key: "" }, "/auth/user/emailpass", {
    email,
    password,
  })
  const pages = pagesOf(await known(books))
  /** @type {Map<string, { page: number[], floor: number[] }>} */
  const measured = new Map(pages.map(([name]) => [name, { page: [], floor: [] }]))
  for (let time = 0; time <= times; time += 1)
    for (const [name, path] of pages) {
      const floor = await timed(() => pool.query("select 1"))
      const page = await timed(async () => {
        const answer = await fetch(backend_url + path, {
          headers: { authorization: `Bearer ${token}` },
        })
        const body = await answer.arrayBuffer()
        if (answer.status !== 200)
          throw new Error(
            `${path} answered ${answer.status}: ${Buffer.from(body).toString().slice(0, 300)}`,
          )
      })
      // The first time warms up what a server that runs has warm.
      if (time === 0) continue
      measured.get(name)?.page.push(page)
      measured.get(name)?.floor.push(floor)
    }
  return [...measured].map(([name, { page, floor }]) => ({
    name,
    p50_ms: median(page),
    p95_ms: quantile(page, 0.95),
    ratio: median(page) / median(floor),
    count: page.length,
  }))
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}
