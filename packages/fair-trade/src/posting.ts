/**
 * What the pure plan hands to the ledger. The ledger knows nothing of orders: it takes a posting,
 * refuses what breaks an invariant, and keeps the rest for ever.
 */

export const postingKinds = [
  "capture",
  "refund",
  "sale",
  "sale_reversal",
  "release",
  "goodwill",
  "goodwill_reversal",
  "clawback_netting",
  "correction",
  "opening",
  "allocation",
  "deallocation",
  "payout",
  "payout_failed",
  "payout_confirmed",
  "payout_returned",
  "dispute",
  "dispute_won",
  "dispute_lost",
  "processor_fee",
  "processor_payout",
  "conversion",
  "bank_match",
  "bank_unmatch",
  "bank_charge",
] as const

export type PostingKind = (typeof postingKinds)[number]

/** The two funds that belong to a group: they alone wait for the return window and are released. */
export const groupFunds = ["producer_pay", "premium"] as const

export type GroupFund = (typeof groupFunds)[number]

/**
 * Funds of a position. `producer_pay … tax` belong to an order line (tax also to a shipping
 * charge), `shipping` to a shipping charge, `goodwill` to the order (`line_ref` = order id),
 * `captured` and `refunded` to one capture or refund (`line_ref` = `{provider}:{id}`).
 */
export const funds = [
  ...groupFunds,
  "logistics",
  "services",
  "tax",
  "shipping",
  "goodwill",
  "captured",
  "refunded",
] as const

export type Fund = (typeof funds)[number]

export const sourceTypes = [
  "capture",
  "refund",
  "order_line",
  "shipping",
  "return_window",
  "order",
  "decision",
  "payout",
  "dispute",
  "processor_transaction",
  "processor_payout",
  "match",
  "bank_line",
  "bank_account",
] as const

/** The kind of fact a posting answers. */
export type SourceType = (typeof sourceTypes)[number]

/** One leg: debit above zero, credit below zero, never zero. */
export type PostingEntry = {
  account_code: string
  amount_minor: bigint
}

/**
 * What a posting adds to the position (line_ref, fund, currency). `accrued_minor` and
 * `reversed_minor` only grow. `released_minor` may fall: a reversal that had to take money already
 * released takes it off here too, so that after every posting
 * `pending = accrued − reversed − released` holds for this very line.
 *
 * The database keeps `0 ≤ released ≤ accrued − reversed` and `reversed ≤ accrued` for every fund
 * but `services`: the remainder of a piece given away by the cooperative lies below zero.
 */
export type PositionChange = {
  line_ref: string
  fund: Fund
  accrued_minor: bigint
  reversed_minor: bigint
  released_minor: bigint
}

export type Posting = {
  /** States the fact, never the attempt: the same fact gives the same key and the same content. */
  idempotency_key: string
  kind: PostingKind
  currency_code: string
  /** Null for what concerns no single order, such as a payout. */
  order_id: string | null
  /** The order line, shipping charge, capture, refund or order this posting counts for; netting has none. */
  line_ref: string | null
  source_type: SourceType
  source_id: string
  /** ISO date taken from the fact, never from the clock. */
  effective_on: string
  /** Key of the posting that a `sale_reversal`, `goodwill_reversal`, `bank_unmatch` or `correction` takes back. */
  reverses_key: string | null
  /** At least two, summing to zero, one per account. */
  entries: PostingEntry[]
  positions: PositionChange[]
}
