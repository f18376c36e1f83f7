import type { LineDifference } from "./sums"

/** What a difference belongs to. */
export type Subject = {
  kind:
    | "order"
    | "card_payment"
    | "decision"
    | "payout"
    | "bank_account"
    | "match"
    | "processor_transaction"
    | "processor_payout"
  id: string
  /** Of an order that exists. */
  display_id?: number | null
}

/** A figure that differs, or a sentence about what could not be computed or contradicts itself. */
export type Found =
  ({ subject: Subject } & LineDifference) | { subject: Subject | null; trouble: string }

/** How much was looked at. */
export type Counts = {
  orders: number
  /** Orders with postings that the next nightly sweep makes; nothing is wrong with them. */
  due: number
  /** Card payments that Stripe's rows, as far as they are read, tell all about. */
  card_payments: number
  /** Orders by card on which something happened since Stripe's rows were read last. */
  card_payments_waiting: number
  decisions: number
  payouts: number
  matches: number
  processor_rows: number
  /** What differs, and what is wrong. */
  found: number
}

/** Where a verification tells what it finds, as it finds it, so that nothing has to be remembered. */
export type Report = {
  readonly counts: Counts
  tell: (found: Found) => void
}

/**
 * @param print called for each thing that is found
 */
export function openReport(print: (found: Found) => void): Report {
  const counts: Counts = {
    orders: 0,
    due: 0,
    card_payments: 0,
    card_payments_waiting: 0,
    decisions: 0,
    payouts: 0,
    matches: 0,
    processor_rows: 0,
    found: 0,
  }
  return {
    counts,
    tell: (found) => {
      counts.found += 1
      print(found)
    },
  }
}
