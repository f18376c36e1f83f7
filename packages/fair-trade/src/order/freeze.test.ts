import { money, MoneyError, sumMajor } from "@ciap/money"
import { anyLongDecimal } from "@ciap/test-kit"
import fc from "fast-check"

import { expectRefusal } from "../__tests__/refusal"
import { freezeOrder, type LineToFreeze } from "./freeze"
import { checkGroupPart } from "./group-part"

const eur = (amount: bigint) => money(amount, "eur")

const line = (changes: Partial<LineToFreeze> = {}): LineToFreeze => ({
  line_id: "line_1",
  group_id: "rasuwillka",
  quantity: 2,
  producer_unit_minor: 2088n,
  premium_unit_minor: 209n,
  logistics_unit_minor: 300n,
  gross: "158.00",
  tax: "27.421487603305785124",
  ...changes,
})

const shipping = { shipping_id: "ship_1", gross: "12.1", tax: "2.1" }

describe("freezing an order", () => {
  it("writes down to the cent what each line is made of", () => {
    const frozen = freezeOrder({ lines: [line()], shipping: [shipping], order_total: eur(17_010n) })
    expect(frozen).toEqual({
      lines: [
        {
          line_id: "line_1",
          group_id: "rasuwillka",
          quantity: 2,
          currency_code: "eur",
          producer_unit_minor: 2088n,
          premium_unit_minor: 209n,
          logistics_unit_minor: 300n,
          gross_minor: 15_800n,
          tax_minor: 2742n,
          services_minor: 7864n,
        },
      ],
      shipping: [{ shipping_id: "ship_1", gross_minor: 1210n, tax_minor: 210n }],
    })
  })

  it("places the cents that rounding each line by itself would lose", () => {
    const third = "33.333333333333333333"
    const lines = ["a", "b", "c"].map((line_id) => line({ line_id, gross: third, tax: "0" }))
    const frozen = freezeOrder({ lines, shipping: [], order_total: eur(10_000n) })
    expect(frozen.lines.map((l) => l.gross_minor)).toEqual([3334n, 3333n, 3333n])
  })

  it("gives each shipping charge its own amounts", () => {
    const express = { shipping_id: "ship_2", gross: "5", tax: "1" }
    const lines = [line(), line({ line_id: "line_2" })]
    const order_total = eur(33_310n)
    expect(freezeOrder({ lines, shipping: [shipping, express], order_total }).shipping).toEqual([
      { shipping_id: "ship_1", gross_minor: 1210n, tax_minor: 210n },
      { shipping_id: "ship_2", gross_minor: 500n, tax_minor: 100n },
    ])
  })

  it("keeps the group's part whatever the discount; what is missing is the cooperative's", () => {
    const free = line({ gross: "0", tax: "0" })
    const frozen = freezeOrder({ lines: [free], shipping: [], order_total: eur(0n) })
    expect(frozen.lines[0]).toMatchObject({ producer_unit_minor: 2088n, services_minor: -5194n })
  })

  it("adds up to the order total, line by line and over all", () => {
    const anyLine = fc
      .record({ gross: anyLongDecimal, quantity: fc.integer({ min: 1, max: 9 }) })
      .map(({ gross, quantity }) => ({ gross, quantity, tax: gross.replace(/^\d+/, "0") }))
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 8 }), (parts) => {
        const [first, ...rest] = parts.map((part, n) => line({ line_id: `line_${n}`, ...part }))
        const charge = { shipping_id: "ship_1", gross: first?.gross ?? "0", tax: "0" }
        const order_total = sumMajor(
          [charge, ...rest].map((c) => c.gross),
          "eur",
        )
        const frozen = freezeOrder({ lines: rest, shipping: [charge], order_total })
        const gross = [...frozen.lines, ...frozen.shipping].reduce((a, c) => a + c.gross_minor, 0n)
        const tax = frozen.lines.reduce((a, l) => a + l.tax_minor, 0n)
        expect(gross).toBe(order_total.amount_minor)
        expect(tax).toBe(
          sumMajor(
            rest.map((l) => l.tax),
            "eur",
          ).amount_minor,
        )
        for (const l of frozen.lines) {
          const fixed = (2088n + 209n + 300n) * BigInt(l.quantity)
          expect(fixed + l.services_minor + l.tax_minor).toBe(l.gross_minor)
        }
      }),
    )
  })

  it("refuses a total that the lines do not make, and a line without pieces", () => {
    const order_total = eur(15_900n)
    expect(() => freezeOrder({ lines: [line()], shipping: [], order_total })).toThrow(MoneyError)
    for (const quantity of [0, -1, 1.5]) {
      const lines = [line({ quantity })]
      expectRefusal(
        () => freezeOrder({ lines, shipping: [], order_total: eur(15_800n) }),
        "BAD_QUANTITY",
        /line line_1 has no whole quantity above zero/,
      )
    }
  })
})

describe("the guard of the group's part", () => {
  const services = (...amounts: bigint[]) =>
    amounts.map((services_minor, n) => ({ line_id: `line_${n}`, services_minor }))

  it("lets discounts take all of the services and not a cent more", () => {
    expect(checkGroupPart(services(100n, 0n), eur(100n))).toEqual({ ok: true })
    expect(checkGroupPart(services(100n, 0n), eur(101n))).toEqual({
      ok: false,
      reason: "GROUP_PART_REACHED",
      line_id: null,
      missing: eur(1n),
    })
  })

  it("names the line that a discount reaches, even if other lines could pay for it", () => {
    expect(checkGroupPart(services(900n, -5n, -7n), eur(0n))).toEqual({
      ok: false,
      reason: "GROUP_PART_REACHED",
      line_id: "line_1",
      missing: eur(5n),
    })
  })

  it("has nothing to guard in an empty cart", () => {
    expect(checkGroupPart([], eur(0n))).toEqual({ ok: true })
  })

  it("never depends on anything but what is left of the services", () => {
    const anyLine = fc.record({
      quantity: fc.integer({ min: 1, max: 5 }),
      gross_minor: fc.nat({ max: 40_000 }),
    })
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 5 }), (parts) => {
        const lines = parts.map(({ quantity, gross_minor }, n) =>
          line({ line_id: `line_${n}`, quantity, gross: `${gross_minor}e-2`, tax: "0" }),
        )
        const order_total = sumMajor(
          lines.map((l) => l.gross),
          "eur",
        )
        const frozen = freezeOrder({ lines, shipping: [], order_total })
        const carried = lines.every((l, n) => {
          const fixed = 2597 * l.quantity
          return (parts[n]?.gross_minor ?? 0) >= fixed
        })
        expect(checkGroupPart(frozen.lines, eur(0n)).ok).toBe(carried)
        for (const l of frozen.lines) {
          expect([l.producer_unit_minor, l.premium_unit_minor]).toEqual([2088n, 209n])
        }
      }),
    )
  })
})
