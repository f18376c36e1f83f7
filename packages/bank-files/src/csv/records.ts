import { parse } from "csv-parse/sync"

import type { ProblemLog } from "../common/problem"
import { openText } from "../common/text"

/** One row, with the line of the file on which it begins. */
export type CsvRecord = { line: number; cells: string[] }

export type Delimiter = "," | ";" | "\t" | "|"

/** A row longer than this is a quotation mark that was never closed. */
const row_bytes_max = 100_000

/** Thousands of times what an account of this house moves in a day; more would hold up the server. */
export const csv_lines_max = 200_000

/** What the parser calls a file's fault; anything else it throws is ours. */
const unreadable: ReadonlySet<unknown> = new Set([
  "CSV_QUOTE_NOT_CLOSED",
  "CSV_MAX_RECORD_SIZE",
  "CSV_INVALID_CLOSING_QUOTE",
  "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
])

/**
 * The rows of a CSV file, or undefined with the reason noted. Quoted cells may hold line breaks and delimiters; a
 * quotation mark inside an unquoted cell is kept, since banks do not quote the names of shops. Rows without a single
 * word are left out.
 */
export function readRecords(
  text: string,
  delimiter: Delimiter,
  log: ProblemLog,
): CsvRecord[] | undefined {
  const plain = openText(text, log)
  if (plain === undefined) return undefined
  if (hasMoreLines(plain, csv_lines_max)) {
    return log.add(
      csv_lines_max + 1,
      "FILE_TOO_LARGE",
      `The file has more than ${csv_lines_max} lines. Export a shorter period.`,
    )
  }
  const records: CsvRecord[] = []
  let end_line = 0
  try {
    parse(plain, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      max_record_size: row_bytes_max,
      on_record: (cells: string[], { lines }) => {
        end_line = lines
        // The parser says where a row ends; breaks inside its cells lie between there and its beginning.
        const breaks = cells.join("").split("\n").length - 1
        if (cells.some((cell) => cell !== "")) records.push({ line: lines - breaks, cells })
        return null
      },
    })
  } catch (error) {
    if (!unreadable.has((error as { code?: unknown }).code)) throw error
    return log.add(
      end_line + 1,
      "NOT_CSV",
      "A row that begins here never ends: a quotation mark is opened and not closed.",
    )
  }
  return records
}

/** Counts by hand and stops at the limit, so that a file of line ends alone costs nothing. */
function hasMoreLines(text: string, lines_max: number): boolean {
  let lines = 0
  for (let at = 0; at < text.length && lines <= lines_max; lines += 1) {
    const end = text.indexOf("\n", at)
    at = end < 0 ? text.length : end + 1
  }
  return lines > lines_max
}
