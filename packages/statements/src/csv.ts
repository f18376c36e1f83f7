import { type CsvCell, writeCsv } from "@ciap/bank-files"
import { fromWire } from "@ciap/money"

import type { Amounts } from "./amounts"
import type { EarningLine, Statement, StatementCurrency } from "./build"
import type { StatementLanguage } from "./facts"
import { decisionTexts, orderText, paymentTexts, pieceText } from "./lines"
import { amountText, momentText, monthText } from "./text"
import { wordsIn } from "./words/words"

/**
 * A statement as a file for a spreadsheet: a line that says what it is, a header, and a row for every movement between
 * opening and closing. Amounts are decimals in major units; texts can never become formulas. The same statement gives the
 * same bytes.
 */
export function statementCsv(statement: Statement, language: StatementLanguage): string {
  const words = wordsIn(language)
  const { columns, csv } = words
  const header = [
    csv.currency,
    csv.kind,
    columns.day,
    columns.order,
    columns.piece,
    columns.pieces,
    columns.pay,
    columns.premium,
    columns.clawback,
    csv.total,
    csv.received,
    csv.received_currency,
    csv.details,
  ]
  return writeCsv([
    [aboutLine(statement, language)],
    header,
    ...statement.currencies.flatMap((currency) => rowsOf(currency, language)),
  ])
}

function aboutLine(
  { group, month, status, demonstration }: Statement,
  language: StatementLanguage,
): string {
  const words = wordsIn(language)
  const said = [
    `${words.csv.about(group.name[language], monthText(month, language))}.`,
    status.kind === "frozen"
      ? `${words.frozen} ${words.fingerprint(status.fingerprint)}`
      : words.provisional(momentText(status.as_of, language)),
    ...(demonstration ? [words.demonstration] : []),
  ]
  return said.join(" ")
}

type Row = {
  readonly kind: string
  readonly on?: string
  readonly order?: string
  readonly piece?: string
  readonly pieces?: number | null
  readonly amounts: Amounts
  readonly received?: CsvCell
  readonly received_in?: string
  readonly details?: readonly string[]
}

function rowsOf(currency: StatementCurrency, language: StatementLanguage): CsvCell[][] {
  const words = wordsIn(language)
  const { summary, sections } = words
  const earning =
    (kind: string, sign: 1 | -1) =>
    (line: EarningLine): Row => ({
      kind,
      on: line.on,
      order: orderText(line),
      piece: pieceText(line, language),
      pieces: line.piece?.pieces == null ? null : sign * line.piece.pieces,
      amounts: line.amounts,
    })
  const rows: Row[] = [
    { kind: summary.opening, amounts: currency.opening },
    ...currency.sold.lines.map(earning(sections.sold, 1)),
    ...currency.deducted.lines.map(earning(sections.deducted, -1)),
    ...currency.corrected.lines.map(earning(sections.corrected, 1)),
    ...currency.paid.lines.map((line): Row => {
      const paid = line.payout === null ? null : fromWire(line.payout.paid)
      return {
        kind: sections.paid,
        on: line.on,
        piece: line.payout === null ? "" : words.funds[line.payout.fund],
        amounts: line.amounts,
        ...(paid && line.kind === "payout_confirmed"
          ? { received: paid, received_in: paid.currency_code.toUpperCase() }
          : {}),
        details: paymentTexts(line, language),
      }
    }),
    ...currency.decisions.map((line): Row => ({
      kind: sections.decisions,
      on: line.on,
      // A decision moves nothing in or out: its amount stands with its words.
      amounts: line.amounts,
      details: [amountText(line.amount, language), ...decisionTexts(line, language)],
    })),
    { kind: summary.closing, amounts: currency.closing },
  ]
  return rows.map((row) => cells(row, currency.currency_code))
}

const cells = (row: Row, currency_code: string): CsvCell[] => [
  currency_code.toUpperCase(),
  row.kind,
  row.on ?? null,
  row.order ?? null,
  row.piece ?? null,
  row.pieces == null ? null : BigInt(row.pieces),
  row.amounts.pay,
  row.amounts.premium,
  row.amounts.clawback,
  row.amounts.total,
  row.received ?? null,
  row.received_in ?? null,
  row.details?.join(" · ") ?? null,
]
