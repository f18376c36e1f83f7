import type { MedusaContainer } from "@medusajs/framework/types"
import { day } from "../../lib/day"
import { firstDayOf, monthAfter } from "../../lib/month"
import { monthsOfBooks } from "./read-periods"
import { periodService } from "./service"

/** A month that is over and not closed, and the day since when it could be. */
export type MonthToClose = { month: string; over_since: string }

/** Months that are over and not closed, oldest first. A close that was interrupted is one of them. */
export async function monthsToClose(
  container: MedusaContainer,
  now: Date,
): Promise<MonthToClose[]> {
  const newest = await periodService(container).newestClose()
  const closed_until = newest?.state === "closed" ? newest.month : ""
  return (await monthsOfBooks(container, now))
    .filter(
      (month) =>
        month < day(now).slice(0, 7) &&
        (newest?.state === "closing" ? month >= newest.month : month > closed_until),
    )
    .map((month) => ({ month, over_since: firstDayOf(monthAfter(month)) }))
}
