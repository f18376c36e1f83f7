import { money } from "@ciap/money"
import { BigNumber } from "@medusajs/framework/utils"
import fc from "fast-check"
import { exactDecimal, fromMedusa, rateBasisPoints, toMedusa } from "./money-border"

describe("the border to Medusa's decimals", () => {
  it("reads what a double would lose", () => {
    expect(exactDecimal({ value: "12345678901234567.89" })).toBe("12345678901234567.89")
    expect(exactDecimal(new BigNumber("19.193333333333333333"))).toBe("19.193333333333333333")
    expect(exactDecimal("0.0000001")).toBe("0.0000001")
    expect(exactDecimal(null)).toBe("0")
  })

  it("rounds half away from zero, once", () => {
    expect(fromMedusa("5.005", "eur")).toEqual(money(501n, "eur"))
    expect(fromMedusa("-5.005", "eur")).toEqual(money(-501n, "eur"))
    expect(fromMedusa(19.99, "eur")).toEqual(money(1999n, "eur"))
  })

  it("gives Medusa back what it took", () => {
    fc.assert(
      fc.property(
        fc.bigInt(-1_000_000_000n, 1_000_000_000n),
        fc.constantFrom("pen", "eur", "usd", "gbp", "jpy"),
        (minor, currency) => {
          const amount = money(minor, currency)
          expect(fromMedusa(toMedusa(amount), currency)).toEqual(amount)
          expect(fromMedusa(new BigNumber(toMedusa(amount)), currency)).toEqual(amount)
        },
      ),
    )
  })

  it("refuses what is no amount instead of reading it as zero", () => {
    expect(() => fromMedusa("a lot", "eur")).toThrow()
    expect(() => fromMedusa(Number.NaN, "eur")).toThrow()
    expect(() => fromMedusa("1", "xxx")).toThrow(/not a currency of this house/)
  })

  it("keeps half a percent of a tax rate", () => {
    expect(rateBasisPoints(25.5)).toBe(2550)
    expect(rateBasisPoints({ value: "21" })).toBe(2100)
  })
})
