import { createHash } from "node:crypto"
import type { GroupMonth } from "../../modules/ledger/lib/types"
import type { FrozenFigure } from "../../modules/period/lib/types"

export type FrozenFigures = { figures: FrozenFigure[]; figures_sha256: string }

const columns = [
  "group_id",
  "currency_code",
  "accrued",
  "reversed",
  "producer_accrued",
  "producer_reversed",
] as const

const inOrder = (a: FrozenFigure, b: FrozenFigure) =>
  a.currency_code === b.currency_code
    ? a.group_id < b.group_id
      ? -1
      : 1
    : a.currency_code < b.currency_code
      ? -1
      : 1

/**
 * What was published of a month, group by group, and the SHA-256 of its text: the month, then one line for each group and
 * currency with the values of `columns` between blanks, every line ended. The auditor's pack is checked by the same text.
 */
export function freezeFigures(month: string, rows: readonly GroupMonth[]): FrozenFigures {
  const figures = rows
    .filter((row) => row.month === month)
    .map(({ group_id, currency_code, ...amounts }) => ({
      group_id,
      currency_code,
      accrued: amounts.accrued.toString(),
      reversed: amounts.reversed.toString(),
      producer_accrued: amounts.producer_accrued.toString(),
      producer_reversed: amounts.producer_reversed.toString(),
    }))
    .sort(inOrder)
  const lines = figures.map((figure) => columns.map((column) => figure[column]).join(" "))
  const text = [month, ...lines].map((line) => `${line}\n`).join("")
  return { figures, figures_sha256: createHash("sha256").update(text).digest("hex") }
}
