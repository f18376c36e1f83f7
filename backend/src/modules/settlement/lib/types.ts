import type { BankCsvMapping, FileProblem, StripeCategory } from "@ciap/bank-files"

export const accountKinds = ["bank", "mobile_money", "cash"] as const
export type AccountKind = (typeof accountKinds)[number]

/** What a file of an own account may be; the processor's kinds are not of an account. */
export const statementKinds = ["camt053", "bank_csv", "yape_csv", "plin_csv"] as const
export type StatementKind = (typeof statementKinds)[number]
export type ImportKind = StatementKind | "stripe_payout_csv" | "stripe_api"

/** One of the cooperative's own accounts. Amounts are minor units as text, as on the wire. */
export type BankAccount = {
  id: string
  /** Its name in the ledger: `cash:bank:{handle}:{currency}`. */
  handle: string
  name: string
  kind: AccountKind
  currency_code: string
  /** The bank's number, by which a statement in camt.053 is known to be of this account. */
  number: string | null
  /** What lay there at the beginning of `opening_on`; statements before that day are not read. */
  opening_minor: string
  opening_on: string
  csv_mapping: BankCsvMapping | null
}

export type NewAccount = Omit<BankAccount, "id" | "csv_mapping"> & { created_by: string }

/** One attempt to bring a file in. A refused one left nothing behind, and says why. */
export type StatementImport = {
  id: string
  kind: ImportKind
  state: "imported" | "refused"
  file_name: string | null
  account_id: string | null
  period_from: string | null
  period_to: string | null
  rows_new: number
  rows_known: number
  problems: FileProblem[]
  imported_by: string
  imported_at: string
}

/** What is known of a file before its rows are looked at. */
export type FileFacts = {
  readonly kind: ImportKind
  readonly sha256: string | null
  readonly file_name: string | null
  readonly account_id: string | null
  readonly imported_by: string
}

/** One movement of an own account; what comes in is positive. */
export type NewBankLine = {
  line_number: number
  booked_on: string
  booked_time: string | null
  value_on: string | null
  amount_minor: bigint
  balance_minor: bigint | null
  reference: string | null
  counterparty: string | null
  description: string
}

export type BankLine = Omit<NewBankLine, "amount_minor" | "balance_minor"> & {
  id: string
  account_id: string
  currency_code: string
  amount_minor: string
  balance_minor: string | null
  import_id: string
}

/** What the bank says lay there when its statement begins and ends; CSV without balances says none. */
export type StatementBalances = { opening_minor: bigint; closing_minor: bigint }

export type NewProcessorTransaction = {
  id: string
  category: StripeCategory
  gross_minor: bigint
  fee_minor: bigint
  net_minor: bigint
  currency_code: string
  customer_minor: bigint | null
  customer_currency_code: string | null
  exchange_rate: string | null
  source_id: string | null
  charge_id: string | null
  payment_intent_id: string | null
  payment_method_type: string | null
  payout_id: string | null
  created_on: string
  available_on: string | null
}

type Texted<T> = {
  [K in keyof T]: T[K] extends bigint | null ? Exclude<T[K], bigint> | string : T[K]
}

export type ProcessorTransaction = Texted<NewProcessorTransaction> & { booked: boolean }

export type PayoutStatus = "pending" | "in_transit" | "paid" | "failed" | "canceled"

export type NewProcessorPayout = {
  id: string
  /** What the bank gets; negative where Stripe takes it from there. */
  amount_minor: bigint
  currency_code: string
  /** Null where only a report names the payout: it tells that it left, not how it went on. */
  status: PayoutStatus | null
  automatic: boolean
  created_on: string | null
  arrival_on: string
  failed_on: string | null
  trace_id: string | null
}

export type ProcessorPayout = Texted<Omit<NewProcessorPayout, "status">> & {
  status: PayoutStatus
  /** Net of the rows that Stripe tied to it, its own row aside, and how many they are. */
  rows_net_minor: string
  rows: number
}

/** Where a page begins: after this row. `null` for the first page. */
export type After = { on: string; id: string } | null
