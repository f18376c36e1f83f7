import { isNegative, type Money } from "@ciap/money"

import { readCurrency } from "../common/amount"
import { readDate } from "../common/date"
import { ProblemLog, type FileReading } from "../common/problem"
import { normalised } from "../common/text"
import { type CsvRecord, readRecords } from "../csv/records"
import { cellOf, checkWidth, type CsvTable, findTable } from "../csv/table"
import { checkBalances } from "./balances"
import type { BankRow, SkippedRow } from "./bank-row"
import { type BankCsvMapping, columnsOf } from "./mapping"
import { amountIn, rowAmount, type RowContext } from "./row-amount"

/**
 * Reads a bank statement or the movements of a wallet from CSV by a saved mapping. Rows that begin with a footer
 * word and have no date are left out and listed; any other row that cannot be read refuses the file.
 */
export function readBankCsv(
  text: string,
  mapping: BankCsvMapping,
): FileReading<{ rows: BankRow[]; skipped: SkippedRow[] }> {
  const log = new ProblemLog()
  const records = readRecords(text, mapping.delimiter, log)
  const table = records && findTable(records, columnsOf(mapping), mapping.header_line, log)
  if (!table) return log.refusal()
  const footers = new Set(table.rows.filter((row) => isFooter(table, row, mapping)))
  const rows = table.rows
    .filter((row) => !footers.has(row))
    .flatMap((row) => readRow({ table, row, mapping, log }) ?? [])
  if (log.isEmpty) checkBalances(rows, log)
  const skipped = [...footers].map(({ line, cells }) => ({ line, text: cells.join(" ").trim() }))
  return log.isEmpty ? { ok: true, rows, skipped } : log.refusal()
}

function isFooter(table: CsvTable, row: CsvRecord, mapping: BankCsvMapping): boolean {
  const text = normalised(row.cells.join(" "))
  const begins = mapping.footer_words.some((word) => text.startsWith(normalised(word)))
  return begins && !readDate(cellOf(table, row, mapping.columns.booked_on), mapping.date_order).ok
}

function readRow(context: RowContext): BankRow | undefined {
  const { table, row, mapping, log } = context
  const { columns } = mapping
  if (!checkWidth(table, row, log)) return undefined
  const cell = (column: string | null) => (column && cellOf(table, row, column)) || null
  const day = (column: string) =>
    log.take(readDate(cellOf(table, row, column), mapping.date_order), row.line, column)
  const booked = day(columns.booked_on)
  const value = cell(columns.value_on) === null ? null : day(String(columns.value_on))
  const code = rowCurrency(context)
  const amount = code === undefined ? undefined : rowAmount(context, code)
  const balance = code === undefined ? undefined : rowBalance(context, code)
  if (!booked || value === undefined || !amount || balance === undefined) return undefined
  return {
    line: row.line,
    booked_on: booked.date,
    booked_time: booked.time,
    value_on: value?.date ?? null,
    amount,
    balance,
    reference: cell(columns.reference),
    counterparty: cell(isNegative(amount) ? columns.payee : columns.payer),
    description: columns.description
      .map((column) => cellOf(table, row, column).replace(/\s+/g, " "))
      .filter((part) => part !== "")
      .join(" · "),
  }
}

function rowCurrency({ table, row, mapping, log }: RowContext): string | undefined {
  if (mapping.currency.kind === "fixed") return mapping.currency.code
  const { column } = mapping.currency
  return log.take(readCurrency(cellOf(table, row, column)), row.line, column)
}

/** Null where the file has no balances. */
function rowBalance(context: RowContext, code: string): Money | null | undefined {
  const { balance } = context.mapping.columns
  return balance === null ? null : amountIn(context, balance, code)
}
