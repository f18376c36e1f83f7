import { expectRefusal } from "./__tests__/refusal"
import { exponentOf, isCurrencyCode, unitsPerMajor } from "./currency"
import { money, zero } from "./money"

describe("a money value", () => {
  it("holds minor units and a currency", () => {
    expect(money(1234n, "eur")).toEqual({ amount_minor: 1234n, currency_code: "eur" })
    expect(zero("pen")).toEqual({ amount_minor: 0n, currency_code: "pen" })
  })

  it("cannot be changed once it is made", () => {
    expect(Object.isFrozen(money(1n, "eur"))).toBe(true)
  })

  it("refuses a currency that the house does not keep, and upper-case codes too", () => {
    expectRefusal(() => money(1n, "xau"), "UNKNOWN_CURRENCY", /"xau" is not a currency/)
    expectRefusal(() => money(1n, "EUR"), "UNKNOWN_CURRENCY", /"EUR"/)
  })
})

describe("the currency table", () => {
  it("knows the digits after the point of each currency", () => {
    expect(["pen", "eur", "usd", "gbp", "jpy", "bhd"].map(exponentOf)).toEqual([2, 2, 2, 2, 0, 3])
  })

  it("tells how many minor units make one major unit", () => {
    expect(["eur", "jpy", "bhd"].map(unitsPerMajor)).toEqual([100n, 1n, 1000n])
  })

  it("is not fooled by names that every object has", () => {
    expect(isCurrencyCode("eur")).toBe(true)
    expect(isCurrencyCode("toString")).toBe(false)
  })
})
