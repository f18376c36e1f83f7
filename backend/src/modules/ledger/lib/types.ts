import type { Fund, Posting, PostingKind } from "@ciap/fair-trade"

/** What became of one posting: `created` is false when the same fact had been booked before. */
export type PostedTransaction = {
  idempotency_key: string
  transaction_id: string
  created: boolean
}

/** What the ledger keeps of one line (or charge, capture, refund, order) in one fund and currency. */
export type LinePosition = {
  order_id: string | null
  group_id: string | null
  line_ref: string
  fund: Fund
  currency_code: string
  accrued_minor: bigint
  reversed_minor: bigint
  released_minor: bigint
  /** Number of postings that moved it. */
  postings: number
}

export type BookedPosting = {
  idempotency_key: string
  kind: PostingKind
  line_ref: string | null
}

/** What the ledger holds for one reference, read under its lock. */
export type LedgerBook = {
  reference: string
  /** In the order of booking. */
  postings: BookedPosting[]
  positions: LinePosition[]
  /** ISO date of the first day that still takes postings; null when no month was closed yet. */
  open_from: string | null
  /** By code; debit above zero, credit below; 0 for an account that was not opened yet. */
  balancesOf: (account_codes: readonly string[]) => Promise<Record<string, bigint>>
}

/** The sum of what is booked on one account for one line of an order, or for one source; debit above zero. */
export type BookedSum = {
  /** The line, charge, movement, dispute or source it counts for; netting has none. */
  line_ref: string | null
  account_code: string
  amount_minor: bigint
}

/** What the ledger holds of one order: its postings in the order of booking, its positions, and its sums. */
export type OrderBook = {
  postings: BookedPosting[]
  positions: LinePosition[]
  sums: BookedSum[]
}

/** Says what must be booked, given what is. Called again, with a fresh book, when another posting got in between. */
export type PlanPostings = (book: LedgerBook) => Promise<Posting[]>

/** Who caused a posting; `system` where nobody is named. */
export type PostOptions = { actor_id?: string }

export type Page = { limit?: number; offset?: number }

export type TransactionFilter = Page & {
  order_id?: string
  group_id?: string
  /** Account code, whole. */
  account?: string
  kind?: string
  /** Only what was booked before this transaction: the last one of the page before. */
  after_id?: string
}

export type LedgerEntry = { account_code: string; amount_minor: bigint }

export type LedgerTransaction = {
  id: string
  idempotency_key: string
  kind: PostingKind
  currency_code: string
  order_id: string | null
  line_ref: string | null
  source_type: string
  source_id: string
  reverses_id: string | null
  actor_id: string
  /** ISO date. */
  effective_on: string
  /** ISO instant. */
  recorded_at: string
  /** Debit above zero, credit below; debits first. */
  entries: LedgerEntry[]
}

export type AccountFilter = Page & { group_id?: string; role?: string; currency_code?: string }

export type LedgerAccount = {
  code: string
  role: string
  kind: string
  owner_id: string | null
  currency_code: string
  /** On the account's normal side: a debt is above zero on a liability. */
  balance_minor: bigint
}

/** Premium and producer pay of one group in one currency, minor units. Funds no posting has used yet are 0. */
export type GroupFunds = {
  group_id: string
  currency_code: string
  accrued: bigint
  reversed: bigint
  pending: bigint
  available: bigint
  allocated: bigint
  disbursed: bigint
  producer_paid: bigint
  producer_due: bigint
  /** Taken back after the group had decided on it; later premium settles it. */
  clawback: bigint
}

/** What one month brought one group in one currency, minor units, by the day of booking. */
export type GroupMonth = {
  group_id: string
  /** Such as `2026-03`. */
  month: string
  currency_code: string
  /** Premium. */
  accrued: bigint
  reversed: bigint
  producer_accrued: bigint
  producer_reversed: bigint
}

/** A transaction that touched accounts of one owner; credit above zero, by role. */
export type OwnerMovement = {
  transaction_id: string
  kind: PostingKind
  currency_code: string
  order_id: string | null
  line_ref: string | null
  source_type: string
  source_id: string
  /** ISO date. */
  effective_on: string
  changes: { role: string; amount: bigint }[]
  /** What it moved of lines, by fund. */
  lines: { fund: string; accrued: bigint; reversed: bigint }[]
}

/** One month of one owner: accounts with opening and closing, and the transactions by day. Credit is above zero. */
export type OwnerMonth = {
  balances: { currency_code: string; role: string; opening: bigint; closing: bigint }[]
  movements: OwnerMovement[]
}

/** A sum of one owner's month; `kind` is a kind of posting, or `opening_balance`. Credit is above zero. */
export type OwnerTotals = {
  owner_id: string
  /** `YYYY-MM`. */
  month: string
  role: string
  currency_code: string
  kind: string
  amount: bigint
}

/** A contradiction the ledger found in itself: invariant I1 … I9 of the README. */
export type Violation = { invariant: string; subject: string; detail: string }

export type Seal = {
  n: number
  from_seq: bigint
  to_seq: bigint
  tx_count: number
  /** SHA-256, hexadecimal. */
  hash: string
  sealed_at: string
}

export type SealReport = { intact: boolean; seals: number; broken: number[] }

export type ClosedPeriod = { month: string; closed_at: string; closed_by: string }
