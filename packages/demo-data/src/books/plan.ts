import { basketOf } from "./baskets"
import { buyerOf } from "./buyers"
import { booksBegin, daysOf, later, monthAfter, ordersOf } from "./calendar"
import { dice } from "./dice"
import { fateOf } from "./fates"
import type { PlannedOrder } from "./types"

/** The code a tenth of the demonstration's buyers uses, and what it takes off, in percent. */
export const demo_promotion = { code: "DEMO-10", percent: 10 } as const

const hour_ms = 3_600_000

/** Orders of one month, always the same ones, by the moment they are placed. */
function planMonth(month: string): PlannedOrder[] {
  const draws = dice(`books ${month}`)
  const first = new Date(`${month}-01T00:00:00Z`).getTime()
  const moments = Array.from({ length: ordersOf(month) }, () => {
    const day = draws.between(0, daysOf(month) - 1)
    const minute = draws.between(8 * 60, 22 * 60)
    return first + day * 24 * hour_ms + minute * 60_000
  }).sort((a, b) => a - b)
  return moments.map((moment, n) => {
    const key = `${month}-${String(n + 1).padStart(3, "0")}`
    return planOrder(key, new Date(moment).toISOString())
  })
}

function planOrder(key: string, placed_at: string): PlannedOrder {
  const die = dice(`books ${key}`)
  const bought = { ...buyerOf(key, die), lines: basketOf(die) }
  const code = die.hits(100) ? demo_promotion.code : null
  const acts = [{ kind: "place", at: placed_at } as const, ...fateOf(bought, placed_at, die)]
  return { key, ...bought, code, acts }
}

/**
 * The demonstration's orders: twelve whole months and what there is of the running one, by the moment they are placed.
 * What is still to come on the day is left out, of orders as of their fates.
 *
 * A month has the same orders on whatever day it is planned. Pure.
 *
 * @param on the day the books end with, `YYYY-MM-DD`
 */
export function planBooks(on: string): PlannedOrder[] {
  const begin = booksBegin(on).slice(0, 7)
  const end = later(`${on}T00:00:00.000Z`, 1)
  return Array.from({ length: 13 }, (_, n) => monthAfter(begin, n))
    .flatMap(planMonth)
    .map((order) => ({ ...order, acts: order.acts.filter(({ at }) => at < end) }))
    .filter(({ acts }) => acts.length > 0)
}
