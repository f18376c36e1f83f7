import type { ProblemLog } from "../common/problem"
import { normalised } from "../common/text"
import type { CsvRecord } from "./records"

/** Rows under headings. `positions` remembers where each name asked for was found. */
export type CsvTable = {
  header_line: number
  headings: readonly string[]
  positions: Map<string, number>
  rows: readonly CsvRecord[]
}

/** Headings stand near the top; looking for them through a long file of another kind would hold up the server. */
export const header_rows_max = 200

/**
 * Finds the headings: on the line named, else on the first line that holds all columns wanted, since banks put titles
 * above their tables and change how many. Undefined, with the reason noted, if a column is missing or there twice.
 */
export function findTable(
  records: readonly CsvRecord[],
  wanted: readonly string[],
  header_line: number | null,
  log: ProblemLog,
): CsvTable | undefined {
  const top = records.slice(0, header_rows_max)
  const at = top.findIndex((record) =>
    header_line === null ? wanted.every((name) => has(record, name)) : record.line === header_line,
  )
  const header = top[at] ?? (header_line === null ? bestHeader(top, wanted) : undefined)
  const missing = wanted.filter((name) => !header || !has(header, name))
  const twice = wanted.filter((name) => header && count(header, name) > 1)
  const line = header?.line ?? header_line ?? 1
  for (const name of new Set(missing)) {
    log.add(line, "MISSING_COLUMN", `The file has no column "${name}".`, name)
  }
  for (const name of new Set(twice)) {
    log.add(line, "DUPLICATE_COLUMN", `The file has the column "${name}" more than once.`, name)
  }
  return header && log.isEmpty
    ? {
        header_line: header.line,
        headings: header.cells,
        positions: new Map(),
        rows: records.slice(at + 1),
      }
    : undefined
}

/** The cell under a heading: "" where the row has none. */
export function cellOf(table: CsvTable, row: CsvRecord, name: string): string {
  return row.cells[positionOf(table, name)] ?? ""
}

/** −1 where the table has no such column. */
export function positionOf({ headings, positions }: CsvTable, name: string): number {
  const known = positions.get(name)
  if (known !== undefined) return known
  const found = headings.findIndex((heading) => same(heading, name))
  positions.set(name, found)
  return found
}

/** A row must be as wide as its headings; empty cells beyond them are a delimiter too many at the end, and harmless. */
export function checkWidth(table: CsvTable, row: CsvRecord, log: ProblemLog): boolean {
  const width = table.headings.length
  const beyond = row.cells.slice(width).some((cell) => cell !== "")
  if (row.cells.length >= width && !beyond) return true
  log.add(
    row.line,
    "WRONG_WIDTH",
    `The row has ${row.cells.length} cells, the headings are ${width}.`,
  )
  return false
}

const same = (heading: string, name: string): boolean => normalised(heading) === normalised(name)

const count = (record: CsvRecord, name: string): number =>
  record.cells.filter((cell) => same(cell, name)).length

const has = (record: CsvRecord, name: string): boolean => count(record, name) > 0

/** The row that comes closest to being the headings, so that the person reads what is missing there. */
function bestHeader(records: readonly CsvRecord[], wanted: readonly string[]) {
  const held = (record: CsvRecord) => wanted.filter((name) => has(record, name)).length
  return records.toSorted((a, b) => held(b) - held(a))[0]
}
