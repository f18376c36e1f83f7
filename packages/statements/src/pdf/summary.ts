import type { Money } from "@ciap/money"

import type { StatementCurrency } from "../build"
import type { StatementLanguage } from "../facts"
import { amountText, changeText } from "../text"
import { wordsIn } from "../words/words"
import { sheet, type Sheet } from "./sheet"

const figures_width = 170
const labels = { x: sheet.left + 12, width: sheet.width - figures_width - 30 }
const figures = { x: sheet.right - figures_width - 12, width: figures_width }

/** The month as a sum that can be done on a blackboard: what was owed, what came, what went, what is still owed. */
export function drawSummary(
  paper: Sheet,
  currency: StatementCurrency,
  language: StatementLanguage,
): void {
  const { summary, pieces } = wordsIn(language)
  const { opening, sold, deducted, corrected, paid, closing } = currency
  const count = sold.lines.reduce((sum, { piece }) => sum + (piece?.pieces ?? 0), 0)
  const steps: [label: string, amount: Money, always: boolean][] = [
    [count > 0 ? `${summary.sold} (${pieces(count)})` : summary.sold, sold.total.total, true],
    [summary.deducted, deducted.total.total, false],
    [summary.corrected, corrected.total.total, false],
    [summary.paid, paid.total.total, true],
  ]
  paper.room(170)
  drawStep(paper, summary.opening, amountText(opening.total, language))
  for (const [label, amount, always] of steps)
    if (always || amount.amount_minor !== 0n) drawStep(paper, label, changeText(amount, language))
  drawResult(paper, summary.closing, amountText(closing.total, language))
}

function drawStep(paper: Sheet, label: string, amount: string): void {
  const style = { size: 13 } as const
  const height = paper.height(label, style, labels)
  paper.write(label, style, labels)
  paper.write(amount, { ...style, align: "right" }, figures)
  paper.down(height + 7)
}

function drawResult(paper: Sheet, label: string, amount: string): void {
  const large = { size: 21, bold: true, align: "right" } as const
  const height = paper.height(amount, large, figures) + 18
  paper.shade(height)
  paper.frame(height)
  const top = paper.y
  paper.y = top + 12
  const wide = { x: sheet.right - 12 - 240, width: 240 }
  paper.write(amount, large, wide)
  const style = { size: 14, bold: true } as const
  const box = { x: labels.x, width: wide.x - labels.x }
  paper.y = top + 2 + (height - paper.height(label, style, box)) / 2
  paper.write(label, style, box)
  paper.y = top + height + 20
}
