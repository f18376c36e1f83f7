import fc from "fast-check"

import { anyAmount, anyMoney } from "./__tests__/arbitraries"
import { expectRefusal } from "./__tests__/refusal"
import { add, compare, isNegative, isZero, multiply, negate, subtract, sum } from "./arithmetic"
import { money, zero } from "./money"

const eur = (amount: bigint) => money(amount, "eur")

describe("adding and subtracting", () => {
  it("keeps every cent", () => {
    expect(add(eur(1010n), eur(20n))).toEqual(eur(1030n))
    expect(subtract(eur(1010n), eur(1020n))).toEqual(eur(-10n))
  })

  it("never lets two currencies meet", () => {
    const words = /eur and pen cannot be put together/
    expectRefusal(() => add(eur(1n), money(1n, "pen")), "CURRENCY_MISMATCH", words)
    expectRefusal(() => subtract(eur(1n), money(1n, "pen")), "CURRENCY_MISMATCH", words)
    expectRefusal(() => compare(eur(1n), money(1n, "pen")), "CURRENCY_MISMATCH", words)
  })

  it("takes back what it added", () => {
    fc.assert(
      fc.property(anyMoney, anyAmount, (a, amount) => {
        const b = money(amount, a.currency_code)
        expect(subtract(add(a, b), b)).toEqual(a)
      }),
    )
  })

  it("sums a list, and the sum of nothing has a currency too", () => {
    expect(sum([eur(1n), eur(2n), eur(-5n)], "eur")).toEqual(eur(-2n))
    expect(sum([], "gbp")).toEqual(zero("gbp"))
    expectRefusal(() => sum([eur(1n)], "usd"), "CURRENCY_MISMATCH", /usd and eur/)
  })
})

describe("multiplying", () => {
  it("takes whole numbers only", () => {
    expect(multiply(eur(999n), 3)).toEqual(eur(2997n))
    expect(multiply(eur(999n), -3n)).toEqual(eur(-2997n))
    expectRefusal(() => multiply(eur(999n), 1.5), "NOT_AN_INTEGER", /whole numbers, not by 1\.5/)
    expectRefusal(() => multiply(eur(999n), 2 ** 53), "NOT_AN_INTEGER", /9007199254740992/)
  })
})

describe("comparing", () => {
  it("orders amounts of one currency", () => {
    expect(compare(eur(1n), eur(2n))).toBe(-1)
    expect(compare(eur(2n), eur(1n))).toBe(1)
    expect(compare(eur(2n), eur(2n))).toBe(0)
  })

  it("knows nothing from less than nothing", () => {
    expect([isZero(eur(0n)), isZero(eur(1n))]).toEqual([true, false])
    expect([isNegative(eur(-1n)), isNegative(eur(0n))]).toEqual([true, false])
    expect(negate(eur(5n))).toEqual(eur(-5n))
  })
})
