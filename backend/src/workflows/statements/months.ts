import { problem } from "../../lib/problem"

/** The month of a moment, by the day of the ledger. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7)

/** @throws NOT_FOUND for a month that has not begun */
export function requireBegun(month: string, now: Date): void {
  if (month > monthOf(now))
    throw problem("NOT_FOUND", `${month} has not begun yet. Nothing was changed.`)
}

/** @throws CONFLICT for a month that is not over */
export function requireOver(month: string, now: Date): void {
  if (month >= monthOf(now))
    throw problem(
      "CONFLICT",
      `${month} is not over, so no statement was written; until then it is shown as provisional. Nothing was changed.`,
    )
}
