import fc from "fast-check"

import { anyDecimal, anyMoney } from "./__tests__/arbitraries"
import { expectRefusal } from "./__tests__/refusal"
import { parseMajor, roundMajor, sumMajor, toMajor } from "./decimal"
import { money } from "./money"

describe("reading a decimal exactly", () => {
  it("turns major units into minor units", () => {
    expect(parseMajor("12.34", "eur")).toEqual(money(1234n, "eur"))
    expect(parseMajor("-0.05", "eur")).toEqual(money(-5n, "eur"))
    expect(parseMajor("7", "jpy")).toEqual(money(7n, "jpy"))
    expect(parseMajor("1.234", "bhd")).toEqual(money(1234n, "bhd"))
    expect(parseMajor("90071992547409.93", "eur")).toEqual(money(9_007_199_254_740_993n, "eur"))
  })

  it("overlooks zeros at the end and refuses digits that would be lost", () => {
    expect(parseMajor("12.3400", "eur")).toEqual(money(1234n, "eur"))
    expectRefusal(() => parseMajor("12.345", "eur"), "TOO_PRECISE", /no room .* 12\.345/)
    expectRefusal(() => parseMajor("1.5", "jpy"), "TOO_PRECISE", /jpy/)
  })

  it("reads the exponents that a decimal library writes", () => {
    expect(parseMajor("1.5e3", "jpy")).toEqual(money(1500n, "jpy"))
    expect(parseMajor("12E+2", "eur")).toEqual(money(120_000n, "eur"))
    expect(parseMajor("1234e-2", "eur")).toEqual(money(1234n, "eur"))
  })

  it.each([
    "",
    "abc",
    "1,50",
    "1.",
    ".5",
    "+1",
    "1 ",
    " 1",
    "1.2.3",
    "1e",
    "NaN",
    "0x10",
    "1e9999",
  ])("refuses %j", (text) => {
    expectRefusal(() => parseMajor(text, "eur"), "NOT_A_DECIMAL", /is not a decimal number/)
  })

  it("refuses a currency that the house does not keep", () => {
    expectRefusal(() => parseMajor("1", "xau"), "UNKNOWN_CURRENCY", /xau/)
  })
})

describe("rounding a longer decimal", () => {
  it("goes to the nearest minor unit, halves away from zero", () => {
    const rounded = (text: string) => roundMajor(text, "eur").amount_minor
    expect(rounded("19.193333333333333333")).toBe(1919n)
    expect(rounded("5.005")).toBe(501n)
    expect(rounded("-5.005")).toBe(-501n)
    expect(rounded("5.0049999999999999999")).toBe(500n)
    expect(rounded("1e-7")).toBe(0n)
  })

  it("adds exactly and rounds once", () => {
    expect(sumMajor(["0.004", "0.004", "0.004"], "eur")).toEqual(money(1n, "eur"))
    expect(sumMajor(["1e-3", "0.1", "2"], "eur")).toEqual(money(210n, "eur"))
    expect(sumMajor([], "eur")).toEqual(money(0n, "eur"))
  })

  it("is never further off than half a minor unit", () => {
    fc.assert(
      fc.property(anyDecimal, (text) => {
        const scaled = BigInt(
          `${text}e`.replace(
            /^(-?\d+)(?:\.(\d*))?e$/,
            (_, whole, rest = "") => `${whole}${String(rest).padEnd(18, "0")}`,
          ),
        )
        const off = roundMajor(text, "eur").amount_minor * 10n ** 16n - scaled
        expect((off < 0n ? -off : off) * 2n).toBeLessThanOrEqual(10n ** 16n)
      }),
    )
  })
})

describe("writing a decimal", () => {
  it("writes all digits of the currency, and the sign of less than one", () => {
    expect(toMajor(money(1234n, "eur"))).toBe("12.34")
    expect(toMajor(money(-5n, "eur"))).toBe("-0.05")
    expect(toMajor(money(-1234n, "eur"))).toBe("-12.34")
    expect(toMajor(money(0n, "eur"))).toBe("0.00")
    expect(toMajor(money(7n, "jpy"))).toBe("7")
    expect(toMajor(money(1050n, "bhd"))).toBe("1.050")
  })

  it("is read back as it was written", () => {
    fc.assert(
      fc.property(anyMoney, (m) => {
        expect(parseMajor(toMajor(m), m.currency_code)).toEqual(m)
      }),
    )
  })
})
