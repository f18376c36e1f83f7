import { add, type Money, subtract } from "@ciap/money"

import { readAmount, readCurrency } from "../common/amount"
import { readDate } from "../common/date"
import type { ProblemLog } from "../common/problem"
import type { CsvRecord } from "../csv/records"
import { cellOf, type CsvTable } from "../csv/table"
import { readCategory, type StripeCategory } from "./categories"
import { type BalanceAmounts, netProblem } from "./checks"
import type { ReportTime, StripeBalanceRow, StripeReportOptions } from "./balance-row"

/** One row, or undefined with every problem of the row noted. */
export function readStripeRow(
  table: CsvTable,
  record: CsvRecord,
  options: StripeReportOptions,
  log: ProblemLog,
): StripeBalanceRow | undefined {
  const row = new RowReader(table, record, options.decimal ?? ".", log)
  const id = row.text("balance_transaction_id")
  if (id === null) row.note("MISSING_VALUE", "The row has no id.", "balance_transaction_id")
  const reporting_category = row.category()
  const amounts = row.amounts()
  const [payout_effective_at, created, available_on] = [
    row.moment("automatic_payout_effective_at"),
    row.moment("created"),
    row.moment("available_on"),
  ]
  const customer_facing = row.customerFacing()
  if (row.failed || id === null || !reporting_category || !amounts) return undefined
  return {
    line: record.line,
    balance_transaction_id: id,
    reporting_category,
    ...amounts,
    payout_id: row.text("automatic_payout_id"),
    payout_effective_at,
    created,
    available_on,
    source_id: row.text("source_id"),
    charge_id: row.text("charge_id"),
    payment_intent_id: row.text("payment_intent_id"),
    customer_facing,
    exchange_rate: null,
    payment_method_type: row.text("payment_method_type"),
    trace_id: row.text("trace_id"),
    metadata: row.metadata(options.metadata_keys ?? []),
  }
}

class RowReader {
  failed = false

  constructor(
    readonly table: CsvTable,
    readonly record: CsvRecord,
    readonly decimal: "." | ",",
    readonly log: ProblemLog,
  ) {}

  /** What stands in a column, null if nothing does or the column was not selected. */
  text(column: string): string | null {
    return cellOf(this.table, this.record, column) || null
  }

  note(code: Parameters<ProblemLog["add"]>[1], message: string, column: string): undefined {
    this.failed = true
    return this.log.add(this.record.line, code, message, column)
  }

  category(): StripeCategory | undefined {
    const reading = readCategory(this.text("reporting_category") ?? "")
    return reading.ok
      ? reading.value
      : this.note(reading.code, reading.message, "reporting_category")
  }

  amounts(): BalanceAmounts | undefined {
    const code = this.currency("currency")
    if (code === undefined) return undefined
    const gross = this.amount("gross", code)
    const fee = this.amount("fee", code)
    const net = this.amount("net", code)
    if (this.failed) return undefined
    const whole = complete({ gross, fee, net })
    if (!whole) {
      return this.note("MISSING_VALUE", "The row lacks two of gross, fee and net.", "gross")
    }
    const wrong = netProblem(whole)
    return wrong === null ? whole : this.note("DOES_NOT_ADD_UP", wrong, "net")
  }

  /** The `_utc` column if it was selected, else the local one. */
  moment(column: string): ReportTime | null {
    const utc = this.text(`${column}_utc`)
    const text = utc ?? this.text(column)
    if (text === null) return null
    const reading = readDate(text, "ymd")
    if (reading.ok) return { ...reading.value, utc: utc !== null }
    this.note(reading.code, reading.message, utc === null ? column : `${column}_utc`)
    return null
  }

  customerFacing(): Money | null {
    if (this.text("customer_facing_amount") === null) return null
    if (this.text("customer_facing_currency") === null) return null
    const code = this.currency("customer_facing_currency")
    return code === undefined ? null : (this.amount("customer_facing_amount", code) ?? null)
  }

  metadata(keys: readonly string[]): Record<string, string> {
    const allowed = keys.flatMap((key) =>
      ["payment", "refund", "transfer"].map((kind) => `${kind}_metadata[${key}]`),
    )
    return Object.fromEntries(
      allowed.flatMap((column) => {
        const text = this.text(column)
        return text === null ? [] : [[column, text]]
      }),
    )
  }

  currency(column: string): string | undefined {
    const reading = readCurrency(cellOf(this.table, this.record, column))
    return reading.ok ? reading.value : this.note(reading.code, reading.message, column)
  }

  /** Null where the column is empty or was not selected, undefined where it holds no amount. */
  amount(column: string, code: string): Money | null | undefined {
    const text = this.text(column)
    if (text === null) return null
    const reading = readAmount(text, { decimal: this.decimal, thousands: "" }, code)
    return reading.ok ? reading.value : this.note(reading.code, reading.message, column)
  }
}

type Partly = { [K in keyof BalanceAmounts]: Money | null | undefined }

/** The amount that was not selected follows from the other two. */
function complete({ gross, fee, net }: Partly): BalanceAmounts | undefined {
  if (gross && fee) return { gross, fee, net: net ?? subtract(gross, fee) }
  if (gross && net) return { gross, net, fee: subtract(gross, net) }
  if (fee && net) return { fee, net, gross: add(fee, net) }
  return undefined
}
