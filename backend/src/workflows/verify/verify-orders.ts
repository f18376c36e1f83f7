import { accountsToRead } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setTimeout as pause } from "node:timers/promises"
import { loggedOf } from "../../lib/problem"
import type LedgerService from "../../modules/ledger/service"
import { readOrders } from "../ledger/load-order-facts"
import { keptDisputesOf } from "./kept-disputes"
import { orderDifferences, type OrderVerdict } from "./order-differences"
import type { Report, Subject } from "./report"
import { differencesOf, sumsOfBook } from "./sums"

const page_size = 500

/** The shop goes on meanwhile: what differs is looked at again, so that what was only on its way is no difference. */
const pauses_ms = [250, 2_000, 10_000]

type Row = { id: string; display_id: number }
type Verdicts = Map<string, OrderVerdict | { trouble: string }>

/**
 * Every order there is, by key, a page at a time; then every order that the ledger names and the shop does not have.
 *
 * @param today ISO date; decides whether return windows are over
 * @param progress called after each page
 */
export async function verifyOrders(
  container: MedusaContainer,
  report: Report,
  today: string,
  progress: () => void,
): Promise<void> {
  for (let page = await ordersAfter(container, ""); page.length > 0;) {
    await verifyPage(container, report, page, today)
    progress()
    page = await ordersAfter(container, page.at(-1)?.id ?? "")
  }
  await verifyForgotten(container, report)
}

async function ordersAfter(container: MedusaContainer, after: string): Promise<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "display_id"],
    filters: { id: { $gt: after } },
    pagination: { take: page_size, order: { id: "ASC" } },
  })
  return data as unknown as Row[] // exactly the fields asked for
}

async function verifyPage(
  container: MedusaContainer,
  report: Report,
  page: readonly Row[],
  today: string,
): Promise<void> {
  const verdicts = await verdictsOf(
    container,
    page.map(({ id }) => id),
    today,
  )
  for (const { id, display_id } of page) {
    const verdict = await standing(container, id, verdicts.get(id), today)
    report.counts.orders += 1
    if (verdict === undefined) continue
    const subject: Subject = { kind: "order", id, display_id }
    if ("trouble" in verdict) report.tell({ subject, trouble: verdict.trouble })
    else {
      if (verdict.due > 0) report.counts.due += 1
      for (const difference of verdict.differences) report.tell({ subject, ...difference })
    }
  }
}

const isRight = (verdict: OrderVerdict | { trouble: string } | undefined): boolean =>
  verdict === undefined || ("differences" in verdict && verdict.differences.length === 0)

/** What is still so when it is looked at again while nobody can post to the order. */
async function standing(
  container: MedusaContainer,
  order_id: string,
  first: OrderVerdict | { trouble: string } | undefined,
  today: string,
) {
  const ledger: LedgerService = container.resolve("ledger")
  let verdict = first
  for (const pause_ms of pauses_ms) {
    if (isRight(verdict)) return verdict
    await pause(pause_ms)
    verdict = (await ledger.hold(order_id, () => verdictsOf(container, [order_id], today))).get(
      order_id,
    )
  }
  return verdict
}

async function verdictsOf(
  container: MedusaContainer,
  order_ids: readonly string[],
  today: string,
): Promise<Verdicts> {
  const ledger: LedgerService = container.resolve("ledger")
  const orders = await readOrders(container, order_ids)
  const disputes = await keptDisputesOf(container, order_ids)
  const books = await ledger.booksOfOrders(order_ids)
  const known = [...orders].map(([id, order]) => [id, tried(order.facts)] as const)
  const accounts = known.flatMap(([, facts]) => ("trouble" in facts ? [] : accountsToRead(facts)))
  const balances = await ledger.balancesOf([...new Set(accounts)])
  return new Map(
    known.map(([id, facts]) => {
      if ("trouble" in facts) return [id, facts]
      const book = books.get(id) ?? { postings: [], positions: [], sums: [] }
      const standing = { facts, disputes: disputes.get(id) ?? [], book, balances }
      return [id, tried(() => orderDifferences(standing, today))]
    }),
  )
}

/** What an order's facts lack is said of that order, and hinders no other. */
function tried<Result>(work: () => Result): Result | { trouble: string } {
  try {
    return work()
  } catch (error) {
    return { trouble: `cannot be computed: ${loggedOf(error)}` }
  }
}

/** Orders of the ledger that are not in the shop: nothing of them should be booked. */
async function verifyForgotten(container: MedusaContainer, report: Report): Promise<void> {
  const ledger: LedgerService = container.resolve("ledger")
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let page = await ledger.ordersAfter("", page_size); page.length > 0;) {
    const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { id: page } })
    const known = new Set(data.map(({ id }) => id))
    const forgotten = page.filter((id) => !known.has(id))
    const books = await ledger.booksOfOrders(forgotten)
    for (const [id, { sums }] of books)
      for (const difference of differencesOf(new Map(), sumsOfBook(sums)))
        report.tell({ subject: { kind: "order", id, display_id: null }, ...difference })
    page = await ledger.ordersAfter(page.at(-1) ?? "", page_size)
  }
}
