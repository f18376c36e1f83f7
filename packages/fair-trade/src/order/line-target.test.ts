import fc from "fast-check"

import { aFrozenLine } from "../__tests__/order"
import { type LineAmounts, lineTarget } from "./line-target"

const componentsOf = ({ gross: _gross, ...components }: LineAmounts) => Object.values(components)
const sumOf = (amounts: bigint[]) => amounts.reduce((a, b) => a + b, 0n)

const anyFrozenLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 7 }),
    producer_unit_minor: fc.bigInt({ min: 0n, max: 5_000n }),
    premium_unit_minor: fc.bigInt({ min: 0n, max: 500n }),
    logistics_unit_minor: fc.bigInt({ min: 0n, max: 500n }),
    services_minor: fc.bigInt({ min: 0n, max: 5_000n }),
    tax_minor: fc.bigInt({ min: 0n, max: 5_000n }),
  })
  .map((parts) => {
    const unit = parts.producer_unit_minor + parts.premium_unit_minor + parts.logistics_unit_minor
    const gross_minor = unit * BigInt(parts.quantity) + parts.services_minor + parts.tax_minor
    return aFrozenLine({ ...parts, gross_minor })
  })

describe("what a line is worth when some pieces are kept", () => {
  it("is the frozen line when all are, and nothing when none is", () => {
    expect(lineTarget(aFrozenLine(), 3)).toEqual({
      gross: 23_700n,
      producer_pay: 6264n,
      premium: 627n,
      logistics: 900n,
      services: 11_796n,
      tax: 4113n,
    })
    expect(sumOf(componentsOf(lineTarget(aFrozenLine(), 0)))).toBe(0n)
  })

  it("keeps the fixed parts exact and rounds gross and tax cumulatively", () => {
    const line = aFrozenLine({ gross_minor: 10_000n, tax_minor: 1736n, services_minor: 473n })
    expect(lineTarget(line, 1)).toEqual({
      gross: 3333n,
      producer_pay: 2088n,
      premium: 209n,
      logistics: 300n,
      services: 157n,
      tax: 579n,
    })
    expect(lineTarget(line, 2)).toMatchObject({ gross: 6667n, tax: 1157n })
  })

  it("follows the same line for more pieces than were frozen", () => {
    expect(lineTarget(aFrozenLine(), 4)).toMatchObject({ gross: 31_600n, producer_pay: 8352n })
  })

  it("always adds up, never leaves services below zero, and takes back in steps what it gave", () => {
    fc.assert(
      fc.property(anyFrozenLine, fc.array(fc.nat({ max: 7 }), { maxLength: 6 }), (line, steps) => {
        let before = lineTarget(line, line.quantity)
        let taken = 0n
        for (const kept of [...steps.filter((k) => k < line.quantity).sort((a, b) => b - a), 0]) {
          const after = lineTarget(line, kept)
          expect(sumOf(componentsOf(after))).toBe(after.gross)
          expect(after.services >= 0n).toBe(true)
          taken += before.gross - after.gross
          before = after
        }
        expect(taken).toBe(line.gross_minor)
      }),
    )
  })
})
