import { addDays } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import { firstDayOf, monthAfter } from "../../lib/month"
import { ordersTouchedSince, ordersWithFactsWithin } from "../ledger/touched-orders"

/** The sweep of the night asks every order; one that failed is still looked at for a day more. */
const not_swept_days = 2

/**
 * Orders that decide whether a month's books are complete: those with a fact of the month, and those that anything happened
 * to since the night swept all. A month that lies a year back is looked at as fast as the last one.
 *
 * @param month such as `2026-10`
 * @param today ISO date
 */
export async function ordersOfMonth(
  container: MedusaContainer,
  month: string,
  today: string,
): Promise<string[]> {
  const days = { from: firstDayOf(month), until: firstDayOf(monthAfter(month)) }
  const since = new Date(`${addDays(today, -not_swept_days)}T00:00:00Z`)
  const [of_month, recent] = await Promise.all([
    ordersWithFactsWithin(container, days),
    ordersTouchedSince(container, since),
  ])
  return [...new Set([...of_month, ...recent])]
}
