import { add, compare } from "@ciap/money"

import type { ProblemLog } from "../common/problem"
import type { BankRow } from "./bank-row"

/**
 * Where rows carry the balance after them, each balance must follow from the one before and the row's amount, oldest
 * first or newest first. So a row that was lost in copying, or an amount read with the wrong sign, is found.
 */
export function checkBalances(rows: readonly BankRow[], log: ProblemLog): void {
  const down = firstBreak(rows, "down")
  const up = firstBreak(rows, "up")
  if (down === undefined || up === undefined) return
  // The order that fits longer is the order of the file.
  const { line } = rows[Math.max(down, up)] as BankRow
  log.add(
    line,
    "DOES_NOT_ADD_UP",
    "The balance does not follow from the row beside it. A row may be missing, or the amounts read with the wrong sign.",
  )
}

/** The first row whose balance does not follow, reading down (oldest first) or up (newest first). */
function firstBreak(rows: readonly BankRow[], order: "down" | "up"): number | undefined {
  const at = rows.findIndex((row, i) => {
    const before = rows[i - 1]
    if (!before) return false
    return order === "down" ? !follows(before, row) : !follows(row, before)
  })
  return at < 0 ? undefined : at
}

/** Rows without a balance, or in two currencies, say nothing about each other. */
function follows(older: BankRow, newer: BankRow): boolean {
  if (!older.balance || !newer.balance) return true
  if (older.balance.currency_code !== newer.balance.currency_code) return true
  return compare(add(older.balance, newer.amount), newer.balance) === 0
}
