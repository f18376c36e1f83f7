import { accountsToRead, type OrderFacts, planOrderPostings, type Posting } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { LedgerBook } from "../../modules/ledger/lib/types"
import { loadOrderFacts } from "./load-order-facts"

/**
 * What of an order must be booked, given its book. The facts are read here, after the book's lock: whoever waited for it
 * must not plan from what was true before.
 *
 * @param today ISO date; decides only whether a return window is over
 */
export async function planOrder(
  container: MedusaContainer,
  book: LedgerBook,
  today: string,
): Promise<{ facts: OrderFacts; postings: Posting[] }> {
  const facts = await loadOrderFacts(container, book.reference)
  const balances = await book.balancesOf(accountsToRead(facts))
  return { facts, postings: planOrderPostings(facts, { ...book, balances }, today) }
}
