import fc from "fast-check"

import { aCostSheet, anyCostSheet } from "./cost-sheet-arbitraries"
import { anyLongDecimal, anyMoney } from "./money-arbitraries"
import { anyOrderStory, storyTotalMinor } from "./order-story"

describe("what the arbitraries promise", () => {
  it("money stays within its bounds and its currency", () => {
    fc.assert(
      fc.property(anyMoney({ currency_code: "eur", min_minor: 5n, max_minor: 9n }), (m) => {
        expect(m.currency_code).toBe("eur")
        expect(m.amount_minor >= 5n && m.amount_minor <= 9n).toBe(true)
      }),
    )
  })

  it("money of any currency lies within ten thousand of nothing", () => {
    fc.assert(
      fc.property(anyMoney(), ({ amount_minor }) => {
        expect(amount_minor >= -1_000_000n && amount_minor <= 1_000_000n).toBe(true)
      }),
    )
  })

  it("long decimals are decimals", () => {
    fc.assert(
      fc.property(anyLongDecimal, (text) => {
        expect(text).toMatch(/^\d{1,4}(\.\d{1,20})?$/)
      }),
    )
  })

  it("cost sheets are in soles and never below zero", () => {
    fc.assert(
      fc.property(anyCostSheet, ({ hours_hundredths, ...parts }) => {
        expect(hours_hundredths).toBeGreaterThanOrEqual(0)
        for (const { amount_minor, currency_code } of Object.values(parts)) {
          expect([currency_code, amount_minor >= 0n]).toEqual(["pen", true])
        }
      }),
    )
    expect(aCostSheet({ hours_hundredths: 10 })).toMatchObject({ hours_hundredths: 10 })
  })

  it("orders carry their fixed parts and tax, and name each line, charge and movement once", () => {
    fc.assert(
      fc.property(anyOrderStory, (story) => {
        for (const line of story.lines) {
          const fixed =
            line.producer_unit_minor + line.premium_unit_minor + line.logistics_unit_minor
          expect(line.gross_minor >= fixed * BigInt(line.quantity) + line.tax_minor).toBe(true)
        }
        const ids = [
          ...story.lines.map((line) => line.line_id),
          ...story.shipping.map((charge) => charge.shipping_id),
          ...story.acts.flatMap((act) => ("id" in act ? [act.id] : [])),
        ]
        expect(new Set(ids).size).toBe(ids.length)
        const lines = story.lines.reduce((total, line) => total + line.gross_minor, 0n)
        expect(storyTotalMinor(story) >= lines).toBe(true)
      }),
    )
  })
})
