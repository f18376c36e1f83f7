import fc from "fast-check"
import { judgeGroupPart, type PricedCart, refusalSentence } from "./group-part"
import type { PublishedParts } from "./unit-parts"

const parts: ReadonlyMap<string, PublishedParts> = new Map([
  [
    "line",
    {
      price_breakdown_id: "pbrk_1",
      group_id: "grp_1",
      producer_unit_minor: 1107n,
      premium_unit_minor: 111n,
      logistics_unit_minor: 350n,
      total_minor: 4200n,
    },
  ],
])

const scarf = { id: "line", product_title: "Thick rib scarf", quantity: 1, unit_price: 42 }

const cart = (line: object, methods: PricedCart["shipping_methods"] = []): PricedCart => ({
  currency_code: "eur",
  items: [{ ...scarf, is_tax_inclusive: true, tax_lines: [{ rate: 21 }], ...line }],
  shipping_methods: methods,
})

const off = (amount: number) => ({ adjustments: [{ amount, is_tax_inclusive: true }] })

describe("the group's part in a cart", () => {
  it("lets a discount through that services can carry", () => {
    expect(judgeGroupPart(cart(off(10)), parts)).toEqual({ ok: true })
  })

  it("refuses the first cent that would be the group's", () => {
    // 15.68 belong to group and parcel; with 21 % tax that is 18.97 at the till.
    expect(judgeGroupPart(cart(off(42 - 18.98)), parts).ok).toBe(true)
    expect(judgeGroupPart(cart(off(42 - 18.95)), parts).ok).toBe(false)
  })

  it("refuses a gift line and says whose part it is", () => {
    const verdict = judgeGroupPart(cart(off(42)), parts)
    if (verdict.ok) throw new Error("a gift must be refused")
    const sentence = refusalSentence(verdict, ["REGALO"])
    expect(sentence).toContain("REGALO")
    expect(sentence).toContain("Thick rib scarf")
    expect(sentence).toContain("€15.68")
  })

  it("adds up stacked discounts", () => {
    const stacked = {
      adjustments: [off(15).adjustments[0] ?? null, off(15).adjustments[0] ?? null],
    }
    expect(judgeGroupPart(cart(stacked), parts).ok).toBe(false)
  })

  it("lets free shipping through only as far as services pay for it", () => {
    const free = (amount: number) => [
      { id: "sm", amount, is_tax_inclusive: false, adjustments: [{ amount }], tax_lines: [] },
    ]
    expect(judgeGroupPart(cart({}, free(19)), parts).ok).toBe(true)
    const verdict = judgeGroupPart(cart({}, free(20)), parts)
    expect(verdict).toMatchObject({ ok: false, line: null })
  })

  it("never lets a line through whose group part is not covered, whatever the discount", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4200 }),
        fc.integer({ min: 1, max: 20 }),
        (cents, n) => {
          const line = { quantity: n, ...off((cents * n) / 100) }
          const net_minor = (4200 - cents) / 1.21
          const verdict = judgeGroupPart(cart(line), parts)
          if (verdict.ok) expect(net_minor * n + 1).toBeGreaterThanOrEqual(1568 * n)
          else expect(net_minor * n - 1).toBeLessThan(1568 * n)
        },
      ),
    )
  })
})
