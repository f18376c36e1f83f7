import {
  accountsToRead,
  type OrderFacts,
  planOrderPostings,
  type PostingKind,
} from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import type LedgerService from "../../modules/ledger/service"
import { halfToldOrders } from "../buying/half-told-orders"
import { paymentsLacking } from "../buying/payments-lacking"
import { readOrders } from "./load-order-facts"

type When = { today: string; now: Date; may_wait?: (kind: PostingKind) => boolean }

/**
 * Which of these orders somebody has to see to: the book is behind the facts, a line is not frozen, a payment lacks
 * something, money is told by half, or nobody can say. Reads all of them together and writes nothing (ADR 0016).
 *
 * It takes no lock, so an order that is being worked on may be named without need, and one that changes after it was read
 * is not named. Both are harmless: who acts looks again under the lock, and whoever changes an order has it reconciled.
 *
 * @param when `today` (ISO date) decides whether return windows are over, `now` whether a purchase may still be on its way;
 *   postings of kinds that `may_wait` are not missed
 * @returns order ids, in the order given
 */
export async function ordersLacking(
  container: MedusaContainer,
  order_ids: readonly string[],
  when: When,
): Promise<string[]> {
  const [orders, unpaid, half_told] = await Promise.all([
    readOrders(container, order_ids),
    paymentsLacking(container, order_ids, when.now),
    halfToldOrders(container, order_ids),
  ])
  const readable = new Map<string, OrderFacts>()
  for (const [id, order] of orders) {
    const facts = order.lacksFrozenRows ? null : factsOrNull(order.facts)
    if (facts !== null) readable.set(id, facts)
  }
  const right = await withRightBooks(container, readable, when)
  return order_ids.filter((id) => unpaid.has(id) || half_told.has(id) || !right.has(id))
}

/** Null for an order whose facts nobody can state: who reconciles it says why. */
function factsOrNull(read: () => OrderFacts): OrderFacts | null {
  try {
    return read()
  } catch {
    return null
  }
}

/** Orders of which the ledger holds exactly what their facts say. */
async function withRightBooks(
  container: MedusaContainer,
  orders: ReadonlyMap<string, OrderFacts>,
  when: When,
): Promise<Set<string>> {
  const ledger: LedgerService = container.resolve("ledger")
  const books = await ledger.booksOf([...orders.keys()])
  const accounts = new Set([...orders.values()].flatMap(accountsToRead))
  const balances = await ledger.balancesOf([...accounts])
  const right = new Set<string>()
  for (const { reference, postings, positions } of books) {
    const facts = orders.get(reference)
    if (facts && isRight(facts, { postings, positions, balances }, when)) right.add(reference)
  }
  return right
}

function isRight(
  facts: OrderFacts,
  book: Parameters<typeof planOrderPostings>[1],
  { today, may_wait = () => false }: When,
): boolean {
  try {
    return planOrderPostings(facts, book, today).every(({ kind }) => may_wait(kind))
  } catch {
    return false
  }
}
