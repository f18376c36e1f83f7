import { type Money, toMajor } from "@ciap/money"

import type { Delimiter } from "./records"

/** What a cell may hold. Only a string can be taken for a formula; amounts and counts are written bare. */
export type CsvCell = string | bigint | Money | null

/**
 * Signs with which a spreadsheet begins a formula, their full-width twins, and the blanks that some cut off first
 * (OWASP, CSV Injection).
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A CSV file that is safe to open in a spreadsheet: texts are quoted (RFC 4180), and one that could be a formula is
 * kept a text by an apostrophe; amounts are decimals in major units, so that a negative one stays a number. Begins
 * with the mark that tells spreadsheets that the accents are UTF-8. The same rows give the same bytes.
 */
export function writeCsv(
  rows: readonly (readonly CsvCell[])[],
  {
    delimiter = ",",
    byte_order_mark = true,
  }: { delimiter?: Delimiter; byte_order_mark?: boolean } = {},
): string {
  const lines = rows.map((row) => `${row.map(written).join(delimiter)}\r\n`)
  return `${byte_order_mark ? "\uFEFF" : ""}${lines.join("")}`
}

function written(cell: CsvCell): string {
  if (cell === null) return ""
  if (typeof cell === "bigint") return String(cell)
  if (typeof cell === "object") return toMajor(cell)
  return `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
}
