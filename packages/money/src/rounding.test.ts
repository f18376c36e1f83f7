import fc from "fast-check"

import { expectRefusal } from "./__tests__/refusal"
import { money } from "./money"
import { percentOf } from "./percent"
import { divideRounded, type Rounding } from "./rounding"

const roundings: Rounding[] = ["half_up", "up", "down"]

describe("dividing with one rounding", () => {
  it.each([
    [5n, 2n, "half_up", 3n],
    [-5n, 2n, "half_up", -3n],
    [4n, 3n, "half_up", 1n],
    [5n, 3n, "half_up", 2n],
    [4n, 3n, "up", 2n],
    [-4n, 3n, "up", -2n],
    [6n, 3n, "up", 2n],
    [5n, 3n, "down", 1n],
    [-5n, 3n, "down", -1n],
    [0n, 3n, "up", 0n],
  ] as const)("%d / %d, %s, is %d", (numerator, denominator, rounding, result) => {
    expect(divideRounded(numerator, denominator, rounding)).toBe(result)
  })

  it("gives an amount and its reversal the same size", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -10_000n, max: 10_000n }),
        fc.bigInt({ min: 1n, max: 500n }),
        fc.constantFrom(...roundings),
        (numerator, denominator, rounding) => {
          expect(divideRounded(-numerator, denominator, rounding)).toBe(
            -divideRounded(numerator, denominator, rounding),
          )
        },
      ),
    )
  })
})

describe("a share in basis points", () => {
  const eur = (amount: bigint) => money(amount, "eur")

  it("is rounded as it is told", () => {
    expect(percentOf(eur(2088n), 1000, "half_up")).toEqual(eur(209n))
    expect(percentOf(eur(2081n), 1000, "up")).toEqual(eur(209n))
    expect(percentOf(eur(2089n), 1000, "down")).toEqual(eur(208n))
    expect(percentOf(eur(10_000n), 2550, "half_up")).toEqual(eur(2550n))
  })

  it("takes whole basis points only", () => {
    expectRefusal(() => percentOf(eur(1n), 2.5, "up"), "NOT_AN_INTEGER", /basis points, not 2\.5/)
  })
})
