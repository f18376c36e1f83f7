import fc from "fast-check"

import { anyDecimal, anyMoney } from "./__tests__/arbitraries"
import { expectRefusal } from "./__tests__/refusal"
import { allocate, apportion } from "./allocate"
import { sum } from "./arithmetic"
import { parseMajor, sumMajor } from "./decimal"
import { money } from "./money"

const minor = (parts: { amount_minor: bigint }[]) => parts.map((part) => part.amount_minor)

describe("sharing an amount by weights", () => {
  it("places the cent instead of losing it", () => {
    expect(minor(allocate(money(1000n, "eur"), [1, 1, 1]))).toEqual([334n, 333n, 333n])
    expect(minor(allocate(money(-1000n, "eur"), [1, 1, 1]))).toEqual([-334n, -333n, -333n])
    expect(minor(allocate(money(10_000n, "pen"), [1n, 1n, 1n]))).toEqual([3334n, 3333n, 3333n])
  })

  it("gives leftover cents to the largest remainders", () => {
    expect(minor(allocate(money(100n, "eur"), [1, 5, 2]))).toEqual([13n, 62n, 25n])
    expect(minor(allocate(money(101n, "eur"), [3, 1, 3]))).toEqual([43n, 15n, 43n])
    expect(minor(allocate(money(5n, "eur"), [0, 1, 0]))).toEqual([0n, 5n, 0n])
  })

  it("refuses weights it cannot share by", () => {
    const eur = money(100n, "eur")
    expectRefusal(() => allocate(eur, []), "NOTHING_TO_SHARE", /weights that are above zero/)
    expectRefusal(() => allocate(eur, [0, 0n]), "NOTHING_TO_SHARE", /above zero/)
    expectRefusal(() => allocate(eur, [0.5, 1]), "NOT_A_WEIGHT", /whole numbers, not 0\.5/)
    expectRefusal(() => allocate(eur, [2, -1]), "NOT_A_WEIGHT", /cannot be below zero: -1/)
    expectRefusal(() => allocate(eur, [2n, -1n]), "NOT_A_WEIGHT", /cannot be below zero: -1/)
  })

  it("always adds up, and no part is a minor unit or more from its share", () => {
    const weights = fc
      .array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((weight) => weight > 0))
    fc.assert(
      fc.property(anyMoney, weights, (m, list) => {
        const parts = allocate(m, list)
        expect(sum(parts, m.currency_code)).toEqual(m)
        const all = BigInt(list.reduce((a, b) => a + b, 0))
        list.forEach((weight, n) => {
          const off = (parts[n]?.amount_minor ?? 0n) * all - m.amount_minor * BigInt(weight)
          expect(off < all && -off < all).toBe(true)
        })
      }),
    )
  })
})

describe("turning exact decimals into minor units of a total", () => {
  it("gives the missing cents to the largest fractions", () => {
    const parts = ["19.193333333333333333", "2.927796610169491525", "0.878870056497175142"]
    expect(minor(apportion(parts, money(2300n, "eur")))).toEqual([1919n, 293n, 88n])
    expect(minor(apportion(["0.5", "0.5"], money(1n, "jpy")))).toEqual([1n, 0n])
  })

  it("takes parts below zero, such as a discount", () => {
    expect(minor(apportion(["1.005", "-0.505", "2.5"], money(300n, "eur")))).toEqual([
      101n,
      -51n,
      250n,
    ])
  })

  it("shares nothing among nothing", () => {
    expect(apportion([], money(0n, "eur"))).toEqual([])
  })

  it("refuses a total that the parts do not make", () => {
    const words = /do not make 101 minor units of eur/
    const refused = (parts: string[]) =>
      expectRefusal(() => apportion(parts, money(101n, "eur")), "DOES_NOT_ADD_UP", words)
    refused(["1.00"])
    refused(["1.02"])
    refused(["0.50", "0.50"])
    expect(minor(apportion(["0.999", "0.0011"], money(101n, "eur")))).toEqual([100n, 1n])
    expect(minor(apportion(["1.0099", "0.01"], money(101n, "eur")))).toEqual([100n, 1n])
  })

  it("always adds up, and no part is a minor unit or more from what it was", () => {
    fc.assert(
      fc.property(fc.array(anyDecimal, { maxLength: 12 }), (decimals) => {
        const total = sumMajor(decimals, "eur")
        const parts = apportion(decimals, total)
        expect(sum(parts, "eur")).toEqual(total)
        decimals.forEach((decimal, n) => {
          const part = (parts[n]?.amount_minor ?? 0n) * 10n ** 18n
          const off = part - parseMajor(`${decimal}e18`, "eur").amount_minor
          expect(off < 10n ** 18n && -off < 10n ** 18n).toBe(true)
        })
      }),
    )
  })

  // Of equal remainders the earlier part is raised, so that a turned list may place that one cent elsewhere.
  it("gives every part the same in another order, up to the cent that is placed", () => {
    const inOrder = (decimals: string[]) => minor(apportion(decimals, sumMajor(decimals, "eur")))
    expect(inOrder(["0.004", "0.014"])).toEqual([1n, 1n])
    expect(inOrder(["0.014", "0.004"])).toEqual([2n, 0n])
    fc.assert(
      fc.property(fc.array(anyDecimal, { minLength: 1, maxLength: 8 }), (decimals) => {
        const turned = inOrder([...decimals].reverse()).reverse()
        const apart = inOrder(decimals).map((part, n) => part - (turned[n] ?? 0n))
        expect(apart.filter((cents) => cents < -1n || cents > 1n)).toEqual([])
      }),
    )
  })
})
