import type {
  StatementAnswer,
  StatementEarning,
  StatementFormat,
  StatementOwed,
} from "@ciap/contract"
import { toWire } from "@ciap/money"
import {
  decisionTexts,
  type EarningLine,
  orderNumber,
  paymentTexts,
  pieceText,
  type StatementCurrency,
  statementCsv,
  type StatementLanguage,
  statementPdf,
} from "@ciap/statements"
import { amountsOnWire, sumsOfStatement } from "./month-sums"
import type { StatementRead } from "./read-statement"

type CurrencyWire = StatementAnswer["statement"]["currencies"][number]

const earning = (line: EarningLine, language: StatementLanguage): StatementEarning => ({
  transaction_id: line.transaction_id,
  on: line.on,
  kind: line.kind,
  order_number: orderNumber(line),
  text: pieceText(line, language),
  pieces: line.piece?.pieces ?? null,
  amounts: amountsOnWire(line.amounts),
})

const linesOf = (
  { sold, deducted, corrected, paid, decisions }: StatementCurrency,
  language: StatementLanguage,
): CurrencyWire["lines"] => ({
  sold: sold.lines.map((line) => earning(line, language)),
  deducted: deducted.lines.map((line) => earning(line, language)),
  corrected: corrected.lines.map((line) => earning(line, language)),
  paid: paid.lines.map((line) => ({
    transaction_id: line.transaction_id,
    on: line.on,
    kind: line.kind,
    fund: line.payout?.fund ?? null,
    texts: paymentTexts(line, language),
    amount: toWire(line.owed),
  })),
  decisions: decisions.map((line) => ({
    transaction_id: line.transaction_id,
    on: line.on,
    kind: line.kind,
    texts: decisionTexts(line, language),
    amount: toWire(line.amount),
  })),
})

const owedOf = ({ owed }: StatementCurrency): StatementOwed => ({
  pending: toWire(owed.pending),
  pay_available: toWire(owed.pay_available),
  premium_available: toWire(owed.premium_available),
  premium_allocated: toWire(owed.premium_allocated),
  in_transit: toWire(owed.in_transit),
  clawback: toWire(owed.clawback),
})

/** A statement as the desk and the workshop show it. */
export function presentStatement(
  { statement, as_of }: StatementRead,
  language: StatementLanguage,
): StatementAnswer {
  const { group, month, status, demonstration, currencies } = statement
  return {
    statement: {
      group: { id: group.id, name: group.name[language] },
      month,
      status: status.kind,
      as_of,
      fingerprint: status.kind === "frozen" ? status.fingerprint : null,
      demonstration,
      currencies: sumsOfStatement(statement).map((sums, index) => {
        const currency = currencies[index] as StatementCurrency // one for each, in their order
        return { ...sums, lines: linesOf(currency, language), owed: owedOf(currency) }
      }),
    },
  }
}

export type StatementFile = { name: string; type: string; content: Buffer }

/** A name that every phone and computer takes. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60)

/** A statement as a file to keep, to print or to calculate with; the same statement gives the same bytes. */
export async function statementFile(
  { statement }: StatementRead,
  format: Exclude<StatementFormat, "json">,
  language: StatementLanguage,
): Promise<StatementFile> {
  const { group, month } = statement
  const name = `ciap-${month}-${plain(group.name[language])}-${language}.${format}`
  return format === "pdf"
    ? {
        name,
        type: "application/pdf",
        content: Buffer.from(await statementPdf(statement, language)),
      }
    : {
        name,
        type: "text/csv; charset=utf-8",
        content: Buffer.from(statementCsv(statement, language)),
      }
}
