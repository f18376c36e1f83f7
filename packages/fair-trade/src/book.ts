import { accounts } from "./accounts"
import type { OrderFacts } from "./order/order-facts"
import { type Fund, groupFunds, type PostingKind } from "./posting"

/** The position of one line (or charge, movement, order) in one fund, as the ledger keeps it. */
export type BookPosition = {
  line_ref: string
  fund: Fund
  accrued_minor: bigint
  reversed_minor: bigint
  released_minor: bigint
}

export type BookedPosting = {
  idempotency_key: string
  kind: PostingKind
  line_ref: string | null
}

/** What the ledger already holds for one order, read under the lock that guards the order. */
export type Book = {
  /** Every posting of this order, in the order of booking. */
  postings: readonly BookedPosting[]
  /** Every position of this order, in the order's currency. */
  positions: readonly BookPosition[]
  /** Balances (debit +, credit −) of `accountsToRead(facts)`; an account not yet opened may be absent. */
  balances: Readonly<Record<string, bigint>>
}

/** The group accounts whose balances the plan must know: what can be taken back, and what is owed. */
export function accountsToRead(facts: Pick<OrderFacts, "currency_code" | "lines">): string[] {
  const { currency_code: currency } = facts
  const groups = new Set(facts.lines.map((line) => line.frozen.group_id))
  return [...groups]
    .sort()
    .flatMap((group) => [
      ...groupFunds.map((fund) => accounts.available(group, fund, currency)),
      accounts.clawback(group, currency),
    ])
}

/** Still booked: accrued − reversed. */
export function bookedMinor(position: BookPosition): bigint {
  return position.accrued_minor - position.reversed_minor
}

/** Booked and not yet released: this line's own money in the pending account. */
export function pendingMinor(position: BookPosition): bigint {
  return bookedMinor(position) - position.released_minor
}
