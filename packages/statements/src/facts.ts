/**
 * The facts of a statement, as they are kept for good: JSON, amounts as text in minor units. What is said of them in
 * words is kept in every language, so that a name that changes later changes no page that was handed out.
 */

export const languages = ["es", "en", "fr"] as const
export type StatementLanguage = (typeof languages)[number]

/**
 * Where money of a group stands. Amounts are what they mean for the group: owed to it above zero; `clawback`, which it was
 * paid for pieces that came back afterwards, is zero or below.
 */
export const buckets = [
  "pay_pending",
  "pay_available",
  "pay_in_transit",
  "premium_pending",
  "premium_available",
  "premium_allocated",
  "premium_in_transit",
  "clawback",
] as const
export type Bucket = (typeof buckets)[number]

/** Minor units as text; a bucket that is left out holds nothing. */
export type BucketTexts = Partial<Record<Bucket, string>>

/** What can happen to money of a group; the names are the ledger's. */
export const movementKinds = [
  "sale",
  "sale_reversal",
  "clawback_netting",
  "opening",
  "correction",
  "payout_confirmed",
  "payout_returned",
  "release",
  "allocation",
  "deallocation",
  "payout",
  "payout_failed",
] as const
export type MovementKind = (typeof movementKinds)[number]

export type PieceFacts = {
  /** The number buyers know; never the order's id. Null where the order is not known any more. */
  order_number: number | null
  title: Record<StatementLanguage, string>
  /** How many pieces were sold or came back; null where a correction moved part of a piece. */
  pieces: number | null
}

export type PayoutFacts = {
  fund: "producer_pay" | "premium"
  /** What stands on the transfer. */
  reference: string
  method: "cci" | "account" | "yape" | "plin" | "cash" | null
  /** The last four digits of the account or telephone. */
  last_digits: string | null
  /** What was paid, in the currency in which it was paid. */
  paid: { amount_minor: string; currency_code: string }
  /** Units of that currency for one of the other, as the row of the day says; null in one currency. */
  rate: string | null
  proof: { kind: "bank_line" | "receipt"; reference: string } | null
  /** Why it did not arrive or came back, in the words of whoever recorded it. */
  reason: string | null
}

export type DecisionFacts = {
  decided_on: string
  purpose: string
  minute_reference: string
  withdrawal_reason: string | null
}

export type MovementFacts = {
  /** The ledger's transaction, by which every figure can be followed. */
  transaction_id: string
  /** Day in the books, `YYYY-MM-DD`. */
  on: string
  kind: MovementKind
  changes: BucketTexts
  piece: PieceFacts | null
  payout: PayoutFacts | null
  decision: DecisionFacts | null
}

export type CurrencyFacts = {
  currency_code: string
  opening: BucketTexts
  /** By day, then in the order of booking. */
  movements: MovementFacts[]
  /** Read from the ledger on its own, not computed from the two above. */
  closing: BucketTexts
}

export type StatementFacts = {
  version: 1
  group: { id: string; name: Record<StatementLanguage, string> }
  /** `YYYY-MM`. */
  month: string
  /** The books hold sales of a demonstration: no such buyer exists. */
  demonstration: boolean
  /** By code. */
  currencies: CurrencyFacts[]
}
