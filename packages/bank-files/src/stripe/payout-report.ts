import { ProblemLog, type FileReading } from "../common/problem"
import { readRecords } from "../csv/records"
import { checkWidth, type CsvTable, findTable, positionOf } from "../csv/table"
import type { StripeBalanceRow, StripeReportOptions } from "./balance-row"
import { noteDuplicates } from "./checks"
import { readStripeRow } from "./row"

const required = ["balance_transaction_id", "reporting_category", "currency"]

/** Any two of these give the third. */
const amounts = ["gross", "fee", "net"] as const

/**
 * Reads `payout_reconciliation.itemized` as Stripe exports it, with any selection and order of columns that lets every
 * row be booked: id, category, currency and two of gross, fee and net. Amounts are in major units. Columns about
 * customers, and metadata that is not allowed by name, are never looked at.
 * Source: docs.stripe.com/reports/report-types/payout-reconciliation.
 */
export function readStripePayoutReport(
  text: string,
  options: StripeReportOptions = {},
): FileReading<{ rows: StripeBalanceRow[] }> {
  const log = new ProblemLog()
  const table = openReport(text, log)
  const rows = table?.rows.flatMap((record) => {
    const row = checkWidth(table, record, log) && readStripeRow(table, record, options, log)
    return row ? [row] : []
  })
  noteDuplicates(rows ?? [], log)
  return rows && log.isEmpty ? { ok: true, rows } : log.refusal()
}

function openReport(text: string, log: ProblemLog): CsvTable | undefined {
  const records = readRecords(text, ",", log)
  const table = records && findTable(records, required, null, log)
  if (!table) return undefined
  const present = amounts.filter((name) => positionOf(table, name) >= 0)
  if (present.length >= 2) return table
  return log.add(
    table.header_line,
    "MISSING_COLUMN",
    "The report needs two of the columns gross, fee and net. Run it again with them selected.",
    amounts.find((name) => !present.includes(name)),
  )
}
