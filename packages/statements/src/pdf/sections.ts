import type { Amounts } from "../amounts"
import type { EarningLine, Section, StatementCurrency } from "../build"
import type { StatementLanguage } from "../facts"
import { decisionTexts, orderText, paymentTexts, pieceText } from "../lines"
import { currencyText, figure, shortDay } from "../text"
import { wordsIn } from "../words/words"
import type { Sheet } from "./sheet"
import { type Column, drawTable, type Row } from "./table"

type Shown = "sold" | "deducted" | "corrected"

const widths = { day: 40, order: 54, pieces: 30, amount: 74, narrow_amount: 68 } as const

/** The lines behind the sum, part by part. */
export function drawSections(
  paper: Sheet,
  currency: StatementCurrency,
  language: StatementLanguage,
): void {
  drawEarnings(paper, "sold", currency.sold, language)
  if (currency.deducted.lines.length > 0)
    drawEarnings(paper, "deducted", currency.deducted, language)
  if (currency.corrected.lines.length > 0)
    drawEarnings(paper, "corrected", currency.corrected, language)
  drawPayments(paper, currency, language)
  drawDecisions(paper, currency, language)
  drawOwed(paper, currency, language)
}

function drawEarnings(
  paper: Sheet,
  part: Shown,
  { lines, total }: Section<EarningLine>,
  language: StatementLanguage,
): void {
  const words = wordsIn(language)
  const { columns } = words
  const clawed = lines.some(({ amounts }) => amounts.clawback.amount_minor !== 0n)
  const width = clawed ? widths.narrow_amount : widths.amount
  const amount = (title: string): Column => ({ title, width, align: "right" })
  const cells = ({ pay, premium, clawback }: Amounts) => [
    figure(pay, language),
    figure(premium, language),
    ...(clawed ? [figure(clawback, language)] : []),
  ]
  drawTable(paper, {
    title: words.sections[part],
    columns: [
      { title: columns.day, width: widths.day },
      { title: columns.order, width: widths.order },
      { title: columns.piece, width: 1 },
      { title: columns.pieces, width: widths.pieces, align: "right" },
      amount(columns.pay),
      amount(columns.premium),
      ...(clawed ? [amount(columns.clawback)] : []),
    ],
    rows: lines.map((line) => ({
      cells: [
        shortDay(line.on, language),
        orderText(line),
        pieceText(line, language),
        line.piece?.pieces == null ? "" : String(line.piece.pieces),
        ...cells(line.amounts),
      ],
    })),
    none: words.none.sold,
    total: { bold: true, cells: [words.total, "", "", piecesIn(lines), ...cells(total)] },
    continued: words.continued,
    note: amountsIn(total, language),
  })
}

const amountsIn = ({ total }: Amounts, language: StatementLanguage): string =>
  wordsIn(language).amounts_in(currencyText(total.currency_code, language))

const piecesIn = (lines: readonly EarningLine[]): string => {
  const count = lines.reduce((sum, { piece }) => sum + (piece?.pieces ?? 0), 0)
  return count === 0 ? "" : String(count)
}

function drawPayments(
  paper: Sheet,
  { paid }: StatementCurrency,
  language: StatementLanguage,
): void {
  const words = wordsIn(language)
  const { columns } = words
  drawTable(paper, {
    title: words.sections.paid,
    columns: [
      { title: columns.day, width: widths.day },
      { title: columns.how, width: 1 },
      { title: columns.for_what, width: 84 },
      { title: columns.amount, width: 92, align: "right" },
    ],
    rows: paid.lines.map((line): Row => ({
      cells: [
        shortDay(line.on, language),
        paymentTexts(line, language),
        line.payout === null ? "" : words.funds[line.payout.fund],
        // What failed was never paid, and what came back is owed again: both are said, and only one counts.
        line.kind === "payout_failed"
          ? ""
          : `${line.kind === "payout_returned" ? "–\u00A0" : ""}${figure(line.owed, language)}`,
      ],
    })),
    none: words.none.paid,
    total: {
      bold: true,
      cells: [words.total, "", "", figure(opposite(paid.total.total), language)],
    },
    continued: words.continued,
    note: amountsIn(paid.total, language),
  })
}

const opposite = (amount: Amounts["total"]): Amounts["total"] => ({
  ...amount,
  amount_minor: -amount.amount_minor,
})

function drawDecisions(
  paper: Sheet,
  { decisions, closing }: StatementCurrency,
  language: StatementLanguage,
): void {
  const words = wordsIn(language)
  const { columns } = words
  drawTable(paper, {
    title: words.sections.decisions,
    columns: [
      { title: columns.day, width: widths.day },
      { title: columns.purpose, width: 1 },
      { title: columns.amount, width: 92, align: "right" },
    ],
    rows: decisions.map((line): Row => ({
      cells: [
        shortDay(line.on, language),
        decisionTexts(line, language),
        `${line.kind === "deallocation" ? "–\u00A0" : ""}${figure(line.amount, language)}`,
      ],
    })),
    none: words.none.decisions,
    continued: words.continued,
    note: amountsIn(closing, language),
  })
}

const owed_parts = [
  "pay_available",
  "premium_available",
  "premium_allocated",
  "in_transit",
  "pending",
  "clawback",
] as const

function drawOwed(
  paper: Sheet,
  { owed, closing }: StatementCurrency,
  language: StatementLanguage,
): void {
  const words = wordsIn(language)
  drawTable(paper, {
    title: words.sections.owed,
    columns: [
      { title: words.columns.for_what, width: 1 },
      { title: words.columns.amount, width: 110, align: "right" },
    ],
    rows: owed_parts
      .filter((part) => owed[part].amount_minor !== 0n)
      .map((part): Row => ({ cells: [words.owed[part], figure(owed[part], language)] })),
    none: words.owed.nothing,
    total: { bold: true, cells: [words.summary.closing, figure(closing.total, language)] },
    continued: words.continued,
    note: amountsIn(closing, language),
  })
}
