import fc from "fast-check"
import { roundMajor } from "@ciap/money"
import { type OrderMoney, rowsToFreeze } from "./order-to-freeze"
import type { PublishedParts } from "./unit-parts"

const part: PublishedParts = {
  price_breakdown_id: "pbrk_1",
  group_id: "grp_1",
  producer_unit_minor: 300n,
  premium_unit_minor: 30n,
  logistics_unit_minor: 20n,
  total_minor: 900n,
}

const order = (
  lines: { quantity: number; price_minor: number; off_minor: number }[],
): OrderMoney => ({
  id: "order_1",
  currency_code: "eur",
  created_at: "2026-11-21T10:00:00.000Z",
  shipping_address: { country_code: "be" },
  items: lines.map((line, index) => ({
    id: `line_${index}`,
    created_at: "2026-11-21T10:00:00.000Z",
    product_id: "prod_1",
    variant_id: "variant_1",
    quantity: line.quantity,
    unit_price: line.price_minor / 100,
    is_tax_inclusive: true,
    tax_lines: [{ rate: 21 }],
    adjustments: [{ amount: line.off_minor / 300, is_tax_inclusive: true }],
  })),
  shipping_methods: [
    {
      id: "sm_1",
      amount: 12.9,
      is_tax_inclusive: true,
      tax_lines: [{ rate: 21 }],
      adjustments: [],
    },
  ],
})

const lineArbitrary = fc.record({
  quantity: fc.integer({ min: 1, max: 9 }),
  price_minor: fc.integer({ min: 400, max: 33_000 }),
  off_minor: fc.integer({ min: 0, max: 900 }),
})

describe("rows frozen for an order", () => {
  it("sum to what the buyer pays, to the cent, however the discounts fall", () => {
    fc.assert(
      fc.property(fc.array(lineArbitrary, { minLength: 1, maxLength: 6 }), (lines) => {
        const placed = order(lines)
        const parts = new Map(placed.items.map((item) => [item.id, part]))
        const rows = rowsToFreeze(placed, parts)
        const frozen = [...rows.lines, ...rows.shipping].reduce(
          (sum, row) => sum + row.gross_minor,
          0n,
        )
        const thousandths = lines.reduce(
          (sum, line) => sum + line.price_minor * line.quantity * 3 - line.off_minor,
          1290 * 3,
        )
        const paid = roundMajor((thousandths / 300).toFixed(9), "eur").amount_minor
        expect(frozen - paid).toBe(0n)
        for (const row of rows.lines)
          expect(
            row.tax_minor +
              row.services_minor +
              (row.producer_unit_minor + row.premium_unit_minor + row.logistics_unit_minor) *
                BigInt(row.quantity),
          ).toBe(row.gross_minor)
      }),
    )
  })

  it("leave out a line that no published price explains", () => {
    const placed = order([
      { quantity: 1, price_minor: 4200, off_minor: 0 },
      { quantity: 1, price_minor: 900, off_minor: 0 },
    ])
    const rows = rowsToFreeze(placed, new Map([["line_1", part]]))
    expect(rows.lines.map((row) => row.order_line_id)).toEqual(["line_1"])
    expect(rows.lines[0]).toMatchObject({ tax_country: "be", tax_rate_bp: 2100, gross_minor: 900n })
  })
})
