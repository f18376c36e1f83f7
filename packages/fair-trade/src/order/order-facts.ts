import { compareText } from "../comparing"
import type { FrozenLine, FrozenShipping } from "./freeze"

/** Money that came in (capture) or went back (refund), as the provider recorded it; its amount never changes. */
export type MoneyMovement = {
  id: string
  /** Names the cash account: `transfer` for bank transfers and Yape. */
  provider: string
  amount_minor: bigint
  /** ISO date. */
  on: string
}

/** One order line of the current order version. List every line that was ever frozen, also at quantity 0. */
export type LineFacts = {
  frozen: FrozenLine
  /** ISO instant; the oldest line is covered first. */
  created_at: string
  quantity: number
  return_received: number
  written_off: number
  /** Pieces announced to come back and not yet received: their money is not released. */
  return_requested: number
  /** ISO date when the last piece reached the buyer; null while on its way. */
  delivered_on: string | null
  /** ISO date of the newest return, write-off or change of quantity. */
  kept_changed_on: string | null
}

/** A shipping charge; `kept` is false once an edit took it off the order. */
export type ShippingFacts = FrozenShipping & { created_at: string; kept: boolean }

/** How long a buyer may send a piece back: a dated row of the shop. */
export type ReturnWindowPolicy = {
  /** Days after delivery, the last one included. */
  return_days: number
  /** Days after payment for a piece whose delivery nobody recorded. */
  fallback_days: number
}

/** All that decides what an order should have booked. Durable facts only: no event, no clock. */
export type OrderFacts = {
  order_id: string
  currency_code: string
  status: "open" | "cancelled"
  /** ISO date. */
  placed_on: string
  /** ISO date; set when the status is `cancelled`. */
  cancelled_on: string | null
  /** Lower-case ISO country whose tax the lines carry. */
  tax_country: string
  lines: readonly LineFacts[]
  shipping: readonly ShippingFacts[]
  captures: readonly MoneyMovement[]
  refunds: readonly MoneyMovement[]
  window: ReturnWindowPolicy
}

/** Pieces that stay with the buyer: quantity − received back − written off; none of a cancelled order. */
export function keptPieces(order: Pick<OrderFacts, "status">, line: LineFacts): number {
  const kept = line.quantity - line.return_received - line.written_off
  return order.status === "cancelled" ? 0 : Math.max(0, kept)
}

/** Oldest first; the id decides between lines of one moment, so that every reader agrees. */
export function oldestFirst<Fact extends { created_at: string }>(
  facts: readonly Fact[],
  idOf: (fact: Fact) => string,
): Fact[] {
  const rank = (fact: Fact) => `${fact.created_at} ${idOf(fact)}`
  return [...facts].sort((a, b) => compareText(rank(a), rank(b)))
}
