import { problem } from "../../lib/problem"

/** The month after one; both `YYYY-MM`. */
export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`
}

/** Every month from one to another, both included; none where the first is the later one. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month)
  return months
}

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
