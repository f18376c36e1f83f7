import type { Statement, StatementCurrency } from "../build"
import type { StatementLanguage } from "../facts"
import { currencyText, momentText, monthText } from "../text"
import { wordsIn } from "../words/words"
import { drawSections } from "./sections"
import { sheet, Sheet } from "./sheet"
import { drawSummary } from "./summary"

/**
 * A statement as pages to print: A4, black on white, readable aloud. The same statement gives the same bytes, on any day and
 * in any process; a provisional one is dated by the moment it holds for, a closed one by the last day of its month.
 */
export async function statementPdf(
  statement: Statement,
  language: StatementLanguage,
): Promise<Uint8Array> {
  const words = wordsIn(language)
  const { group, month, status } = statement
  const name = group.name[language]
  const account = words.account_of(monthText(month, language))
  const paper = new Sheet({
    title: `${account} · ${name}`,
    language,
    made_on: status.kind === "provisional" ? new Date(status.as_of) : lastDayOf(month),
  })
  drawHead(paper, statement, language)
  if (statement.currencies.length === 0) paper.paragraph(words.nothing_ever, { size: 13 })
  for (const currency of statement.currencies) drawCurrency(paper, currency, statement, language)
  drawEnd(paper, language)
  const mark =
    status.kind === "frozen" ? ` · ${words.fingerprint(shortened(status.fingerprint))}` : ""
  return await paper.finish((page, pages) => [
    `${name} · ${monthText(month, language)}${mark}`,
    words.page(page, pages),
  ])
}

/** Enough of a fingerprint to compare by eye, in fours. */
const shortened = (fingerprint: string): string =>
  fingerprint.slice(0, 16).replaceAll(/(.{4})(?=.)/g, "$1 ")

const lastDayOf = (month: string): Date =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))

function drawHead(
  paper: Sheet,
  { group, month, status, demonstration }: Statement,
  language: StatementLanguage,
): void {
  const words = wordsIn(language)
  paper.paragraph(words.cooperative, { size: 10, grey: true })
  paper.down(10)
  const large = { size: 24, bold: true } as const
  const name = group.name[language]
  // A name of more than two lines would take the page from the figures.
  const size = paper.height(name, large) > 60 ? 17 : large.size
  paper.paragraph(name, { ...large, size })
  paper.down(3)
  paper.paragraph(words.account_of(monthText(month, language)), { size: 16 })
  paper.down(8)
  const said = [
    ...(demonstration ? [words.demonstration] : []),
    status.kind === "frozen" ? words.frozen : words.provisional(momentText(status.as_of, language)),
  ].join(" ")
  const style = { size: 11, bold: status.kind === "provisional" || demonstration } as const
  const box = { x: sheet.left + 8, width: sheet.width - 16 }
  const height = paper.height(said, style, box) + 13
  paper.frame(height)
  paper.down(8)
  paper.write(said, style, box)
  paper.down(height + 8)
}

function drawCurrency(
  paper: Sheet,
  currency: StatementCurrency,
  { currencies }: Statement,
  language: StatementLanguage,
): void {
  const words = wordsIn(language)
  const name = currencyText(currency.currency_code, language)
  if (currencies.length > 1) {
    paper.room(260)
    paper.rule({ weight: 2 })
    paper.down(8)
    paper.paragraph(words.in_currency(name), { size: 17, bold: true })
    paper.down(8)
  }
  drawSummary(paper, currency, language)
  drawSections(paper, currency, language)
}

/** What the words mean, and where the assembly signs. */
function drawEnd(paper: Sheet, language: StatementLanguage): void {
  const words = wordsIn(language)
  const style = { size: 9.5, grey: true } as const
  paper.room(words.about.reduce((sum, text) => sum + paper.height(text, style) + 4, 74))
  for (const text of words.about) {
    paper.paragraph(text, style)
    paper.down(4)
  }
  paper.down(36)
  const half = sheet.width / 2 - 12
  const signed = [
    [words.read_on, { x: sheet.left, width: half }],
    [words.signature, { x: sheet.right - half, width: half }],
  ] as const
  for (const [, box] of signed) paper.rule({ ...box, weight: 0.5 })
  paper.down(4)
  for (const [text, box] of signed) paper.write(text, { size: 9, grey: true }, box)
}
