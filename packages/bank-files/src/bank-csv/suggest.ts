import { ProblemLog } from "../common/problem"
import { normalised } from "../common/text"
import { type CsvRecord, type Delimiter, readRecords } from "../csv/records"
import { type BankCsvMapping, usualFooterWords } from "./mapping"

export type MappingSuggestion = {
  /** What the headings and first rows look like; null where no date or no amount was recognised. */
  mapping: BankCsvMapping | null
  delimiter: Delimiter
  header_line: number
  headings: string[]
  /** The first rows under the headings, for the person to compare. */
  sample: string[][]
}

type Role =
  | "booked_on"
  | "value_on"
  | "reference"
  | "description"
  | "counterparty"
  | "balance"
  | "amount"
  | "in"
  | "out"
  | "currency"

/** What banks head their columns with, in Spanish, English and French; the first role that fits is taken. */
const headings: readonly (readonly [Role, RegExp])[] = [
  ["value_on", /^(fecha|f\.?) ?(de )?(valor|valuta)|^value date|^date (de )?valeur/],
  ["booked_on", /^fecha|^f\. |^(booking |posting |transaction )?date|^date/],
  ["in", /^(abonos?|ingresos?|haber|depositos?|creditos?|credits?|paid in|money in)\b/],
  ["out", /^(cargos?|egresos?|debe|retiros?|debitos?|debits?|paid out|money out)\b/],
  ["balance", /^saldo|\bbalance\b|^solde/],
  ["currency", /^(moneda|divisa|currency|devise)$/],
  ["amount", /^(monto|importe|amount|montant)/],
  ["reference", /operacion|^(n.{0,3}|numero) ?(de )?(op|ref)|referencia|reference/],
  ["counterparty", /^(nombre|beneficiario|ordenante|origen|counterparty|name|contrepartie)/],
  [
    "description",
    /descripcion|concepto|detalle|glosa|movimiento|mensaje|description|details|libelle/,
  ],
]

const delimiters: readonly Delimiter[] = [",", ";", "\t", "|"]

/** What a person knows already of how the file is written. */
export type SaidOfTable = {
  delimiter?: Delimiter | undefined
  /** The line of the headings, counted from 1. */
  header_line?: number | undefined
}
const header_rows_max = 40
const sample_rows = 20

/**
 * Proposes a mapping for a file that has none yet, from its headings and first rows. A person confirms it: which
 * currency, which order of day and month, is not always to be seen. Null if the text is no table; headings in words
 * that are not known are shown all the same, so that a person can say what they mean.
 *
 * @param said what is not to be guessed
 */
export function suggestMapping(text: string, said: SaidOfTable = {}): MappingSuggestion | null {
  const tried = said.delimiter === undefined ? delimiters : [said.delimiter]
  const candidates = tried.flatMap((delimiter) => {
    const records = readRecords(text, delimiter, new ProblemLog())
    return records ? tablesOf(delimiter, records, said.header_line) : []
  })
  const [best] = candidates.toSorted(
    (a, b) => b.roles.size - a.roles.size || widthOf(b.header) - widthOf(a.header),
  )
  if (!best) return null
  const { delimiter, header, rows } = best
  return {
    mapping: mappingOf(best),
    delimiter,
    header_line: header.line,
    headings: header.cells,
    sample: rows.map(({ cells }) => cells),
  }
}

type Candidate = {
  delimiter: Delimiter
  header: CsvRecord
  roles: Map<Role, string>
  rows: CsvRecord[]
}

/** Every row near the top that could be the headings: of two words at least, or the one that was said to be. */
function tablesOf(
  delimiter: Delimiter,
  records: readonly CsvRecord[],
  header_line: number | undefined,
): Candidate[] {
  return records.slice(0, header_rows_max).flatMap((header, at) => {
    if (header_line === undefined ? widthOf(header) < 2 : header.line !== header_line) return []
    const rows = records.slice(at + 1, at + 1 + sample_rows)
    return [{ delimiter, header, roles: rolesOf(header), rows }]
  })
}

const widthOf = ({ cells }: CsvRecord): number => cells.filter((cell) => cell !== "").length

/** Each role goes to the first column that fits it. */
function rolesOf({ cells }: CsvRecord): Map<Role, string> {
  const roles = new Map<Role, string>()
  for (const cell of cells) {
    const name = normalised(cell)
    const role = headings.find(([, pattern]) => pattern.test(name))?.[0]
    if (role && !roles.has(role)) roles.set(role, cell)
  }
  return roles
}

function mappingOf(candidate: Candidate): BankCsvMapping | null {
  const { roles, delimiter } = candidate
  const booked_on = roles.get("booked_on")
  const amount = amountOf(roles)
  if (booked_on === undefined || amount === null) return null
  const description = roles.get("description")
  const counterparty = roles.get("counterparty") ?? null
  const currency = roles.get("currency")
  return {
    version: 1,
    delimiter,
    header_line: null,
    ...numbersOf(valuesUnder(candidate, ["amount", "in", "out"])),
    date_order: orderOf(valuesUnder(candidate, ["booked_on"])),
    columns: {
      booked_on,
      value_on: roles.get("value_on") ?? null,
      reference: roles.get("reference") ?? null,
      description: description === undefined ? [] : [description],
      payer: counterparty,
      payee: counterparty,
      balance: roles.get("balance") ?? null,
    },
    amount,
    currency:
      currency === undefined
        ? { kind: "fixed", code: "pen" }
        : { kind: "column", column: currency },
    footer_words: usualFooterWords,
  }
}

function amountOf(roles: Map<Role, string>): BankCsvMapping["amount"] | null {
  const [column, in_column, out_column] = [roles.get("amount"), roles.get("in"), roles.get("out")]
  if (in_column !== undefined && out_column !== undefined) {
    return { kind: "split", in_column, out_column }
  }
  return column === undefined ? null : { kind: "signed", column, positive_is: "in" }
}

function valuesUnder({ header, roles, rows }: Candidate, wanted: readonly Role[]): string[] {
  const positions = wanted.map((role) => header.cells.indexOf(roles.get(role) ?? ""))
  return rows
    .flatMap(({ cells }) => positions.map((at) => cells[at] ?? ""))
    .filter((value) => value !== "")
}

/** The sign before one or two last digits is the decimal sign; Peru writes 1,234.50. */
function numbersOf(values: readonly string[]): Pick<BankCsvMapping, "decimal" | "thousands"> {
  const comma = values.some((value) => /,\d{1,2}\D*$/.test(value))
  return comma ? { decimal: ",", thousands: "." } : { decimal: ".", thousands: "," }
}

/** A number above twelve cannot be a month. Where none tells, day first, as in Peru. */
function orderOf(values: readonly string[]): BankCsvMapping["date_order"] {
  if (values.some((value) => /^\d{4}/.test(value))) return "ymd"
  const second = values.map((value) => Number(/^\d{1,2}[-/.](\d{1,2})/.exec(value)?.[1] ?? 0))
  return second.some((part) => part > 12) ? "mdy" : "dmy"
}
