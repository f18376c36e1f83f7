import type { Book } from "../book"
import { type Covered, coverage } from "../order/coverage"
import { FairTradeError } from "../fair-trade-error"
import { oldestFirst, type OrderFacts } from "../order/order-facts"
import { PlanDraft } from "./plan-draft"
import { planGoodwill } from "./plan-goodwill"
import { planLine } from "./plan-lines"
import { planMovements } from "./plan-movements"
import { planNetting } from "./plan-netting"
import { planRelease } from "./plan-release"
import { planShipping } from "./plan-shipping"
import type { Posting } from "../posting"

/**
 * Law 5: what an order should have booked follows from its facts; this is the difference to what the
 * book holds. Pure and level-triggered: whatever was lost, doubled or came in another order, the same
 * facts lead to the same book, and a book that is right gets no posting.
 * @param facts durable facts of the order, read after the lock
 * @param book what the ledger holds for the order, read under the same lock
 * @param today ISO date; decides only whether a return window is over
 * @returns postings in the order in which they must be booked; amounts in minor units, debit above zero
 * @throws FairTradeError FACTS_INCOMPLETE when the book knows a line or charge that the facts do not list
 */
export function planOrderPostings(facts: OrderFacts, book: Book, today: string): Posting[] {
  assertComplete(facts, book)
  const draft = new PlanDraft(facts, book)
  const { covered, goodwill_minor } = coverage(facts)
  const coveredOf = (ref: string) => covered.get(ref) as Covered // coverage names every line and charge
  const lines = oldestFirst(facts.lines, (line) => line.frozen.line_id)

  planMovements(draft)
  for (const charge of oldestFirst(facts.shipping, (s) => s.shipping_id)) {
    planShipping(draft, charge, coveredOf(charge.shipping_id))
  }
  for (const line of lines) {
    planLine(draft, line, coveredOf(line.frozen.line_id))
  }
  planGoodwill(draft, goodwill_minor)
  for (const line of lines) {
    planRelease(draft, line, coveredOf(line.frozen.line_id), today)
  }
  planNetting(draft)
  return draft.postings
}

/** Without its frozen amounts a booked line cannot be taken back, so a missing one stops the plan. */
function assertComplete(facts: OrderFacts, book: Book): void {
  const refs = new Set([
    facts.order_id,
    ...facts.lines.map((line) => line.frozen.line_id),
    ...facts.shipping.map((charge) => charge.shipping_id),
  ])
  const unknown = book.positions.find(
    ({ line_ref, fund }) => fund !== "captured" && fund !== "refunded" && !refs.has(line_ref),
  )
  if (unknown) {
    throw new FairTradeError(
      "FACTS_INCOMPLETE",
      `order ${facts.order_id} has ${unknown.line_ref} in the book and not in its facts`,
    )
  }
}
