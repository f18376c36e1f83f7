import type { Money } from "@ciap/money"

import type { StripeCategory } from "./categories"

/** A moment as the report has it: UTC, or local to the report's time zone, which the file does not name. */
export type ReportTime = { date: string; time: string | null; utc: boolean }

/** One balance transaction of a Stripe payout. Amounts are signed as Stripe's: what it takes is negative. */
export type StripeBalanceRow = {
  line: number
  balance_transaction_id: string
  reporting_category: StripeCategory
  gross: Money
  fee: Money
  /** gross − fee, checked. */
  net: Money
  /** The automatic payout that carries the row; null for rows no automatic payout carried. */
  payout_id: string | null
  payout_effective_at: ReportTime | null
  created: ReportTime | null
  available_on: ReportTime | null
  /** Null for fees that stand alone. */
  source_id: string | null
  charge_id: string | null
  payment_intent_id: string | null
  /** What the buyer saw, in the order's currency; differs from gross when Stripe converted. */
  customer_facing: Money | null
  /** Settlement units for one of the buyer's, as Stripe wrote it; the API alone tells it, and only of a conversion. */
  exchange_rate: string | null
  payment_method_type: string | null
  trace_id: string | null
  /** The allowed metadata columns that hold something, under their headings. */
  metadata: Record<string, string>
}

export type StripeReportOptions = {
  /** The report's parameter decimal_separator. */
  decimal?: "." | ","
  /** Keys of payment, refund and transfer metadata that may be read, such as "order_id". All others may name people. */
  metadata_keys?: readonly string[]
}
