import { groups } from "../groups/groups"
import { products } from "../products/products"
import { demonstration_from } from "../rates/types"
import { regions } from "../regions"
import { booksBegin, monthAfter, ordersOf } from "./calendar"
import { planBooks } from "./plan"
import type { BookAct, PlannedOrder } from "./types"

const on = "2026-11-25"
const plan = planBooks(on)
const having = (kind: BookAct["kind"]) =>
  plan.filter(({ acts }) => acts.some((a) => a.kind === kind))
const month = ({ acts }: PlannedOrder) => acts[0]?.at.slice(0, 7) ?? ""

describe("the plan of a year of books", () => {
  it("has at least 400 orders in twelve whole months, whatever the day", () => {
    for (const day of [on, "2026-12-01", "2027-02-28", "2028-02-29"]) {
      const first = booksBegin(day).slice(0, 7)
      const whole = Array.from({ length: 12 }, (_, n) => monthAfter(first, n))
      expect(whole.reduce((sum, one) => sum + ordersOf(one), 0)).toBeGreaterThanOrEqual(400)
      expect(new Set(planBooks(day).map(month)).size).toBeGreaterThanOrEqual(12)
    }
    expect(booksBegin(on)).toBe("2025-11-01")
  })

  it("is the same each time, and a month is the same on whatever day it is planned", () => {
    expect(planBooks(on)).toEqual(plan)
    const march = (orders: PlannedOrder[]) => orders.filter((order) => month(order) === "2026-03")
    expect(march(planBooks("2027-01-15"))).toEqual(march(plan))
  })

  it("knows nothing of what is still to come", () => {
    for (const { acts } of plan) for (const { at } of acts) expect(at.slice(0, 10) <= on).toBe(true)
  })

  it("goes from the placing forward in time, each step at most once", () => {
    for (const { acts } of plan) {
      expect(acts[0]?.kind).toBe("place")
      expect(acts.map(({ at }) => at)).toEqual(acts.map(({ at }) => at).sort())
      expect(new Set(acts.map(({ kind }) => kind)).size).toBe(acts.length)
    }
  })

  it("sells from every group into every market", () => {
    const groupOf = new Map(
      products.flatMap(({ variants, group_handle }) =>
        variants.map(({ sku }) => [sku, group_handle] as const),
      ),
    )
    const sold = new Set(plan.flatMap(({ lines }) => lines.map(({ sku }) => groupOf.get(sku))))
    expect([...sold].sort()).toEqual(groups.map(({ handle }) => handle).sort())
    for (const { market, countries } of regions) {
      const there = plan.filter((order) => order.market === market)
      expect(there.length).toBeGreaterThan(30)
      for (const { buyer } of there) expect(countries).toContain(buyer.country_code)
    }
  })

  it("has returns, cancellations, discounts and a refund without a return, and most pieces are kept", () => {
    const share = (orders: readonly PlannedOrder[]) => (100 * orders.length) / plan.length
    expect(share(having("give_back"))).toBeGreaterThan(3)
    expect(share(having("give_back"))).toBeLessThan(9)
    expect(share(having("cancel"))).toBeGreaterThan(4)
    expect(share(having("cancel"))).toBeLessThan(11)
    expect(having("goodwill").length).toBeGreaterThan(2)
    expect(share(plan.filter(({ code }) => code !== null))).toBeGreaterThan(5)
    expect(share(having("pay"))).toBeGreaterThan(85)
    const unpaid = having("cancel").filter(({ acts }) => !acts.some(({ kind }) => kind === "pay"))
    expect(unpaid.length).toBeGreaterThan(5)
  })

  it("gives back some of a basket as well as all of it, and never more than was bought", () => {
    const back = having("give_back").map(({ lines, acts }) => {
      const act = acts.find((a) => a.kind === "give_back")
      const quantities = act?.kind === "give_back" ? act.quantities : []
      quantities.forEach((n, i) => expect(n).toBeLessThanOrEqual(lines[i]?.quantity ?? 0))
      expect(Math.max(...quantities)).toBeGreaterThan(0)
      return lines.every(({ quantity }, i) => quantities[i] === quantity)
    })
    expect(new Set(back)).toEqual(new Set([true, false]))
  })

  it("names nobody: every buyer says that it is a demonstration, at an address of nobody", () => {
    for (const { key, buyer, lines } of plan) {
      expect(buyer.email).toBe(`buyer-${key}@example.org`)
      expect(buyer.first_name).toBe("Demonstration")
      expect(lines.length).toBeGreaterThan(0)
    }
    expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length)
  })

  it("begins after rates, premium and cost sheets of the demonstration are in force", () => {
    for (const { agreed_on } of groups) expect(agreed_on < booksBegin(on)).toBe(true)
    expect(demonstration_from < booksBegin(on)).toBe(true)
  })
})
