import { money } from "@ciap/money"

import { expectRefusal } from "../__tests__/refusal"
import { convert, type FxRate } from "./fx"

const rates: FxRate[] = [
  { base_currency: "eur", quote_currency: "pen", rate: "4.10" },
  { base_currency: "usd", quote_currency: "pen", rate: "3.75" },
  { base_currency: "jpy", quote_currency: "pen", rate: "0.025" },
]

describe("converting", () => {
  it("divides by the rate in one direction and multiplies in the other", () => {
    expect(convert(money(8560n, "pen"), "eur", rates)).toEqual(money(2088n, "eur"))
    expect(convert(money(2088n, "eur"), "pen", rates)).toEqual(money(8561n, "pen"))
  })

  it("rounds half up, away from zero", () => {
    expect(convert(money(205n, "pen"), "eur", rates)).toEqual(money(50n, "eur"))
    expect(convert(money(5n, "eur"), "pen", rates)).toEqual(money(21n, "pen"))
    expect(convert(money(-5n, "eur"), "pen", rates)).toEqual(money(-21n, "pen"))
  })

  it("goes through the sol between two foreign currencies without rounding on the way", () => {
    expect(convert(money(10_000n, "eur"), "usd", rates)).toEqual(money(10_933n, "usd"))
    expect(convert(money(1n, "eur"), "usd", rates)).toEqual(money(1n, "usd"))
  })

  it("minds the digits of each currency", () => {
    expect(convert(money(100n, "pen"), "jpy", rates)).toEqual(money(40n, "jpy"))
    expect(convert(money(40n, "jpy"), "pen", rates)).toEqual(money(100n, "pen"))
    expect(convert(money(100n, "jpy"), "eur", rates)).toEqual(money(61n, "eur"))
  })

  it("leaves an amount as it is in its own currency, with or without rates", () => {
    expect(convert(money(1234n, "pen"), "pen", [])).toEqual(money(1234n, "pen"))
    expect(convert(money(1234n, "eur"), "eur", rates)).toEqual(money(1234n, "eur"))
  })

  it("finds the quote currency that two currencies share", () => {
    const mixed: FxRate[] = [
      { base_currency: "eur", quote_currency: "usd", rate: "1.10" },
      { base_currency: "gbp", quote_currency: "pen", rate: "5" },
      ...rates,
    ]
    expect(convert(money(100n, "gbp"), "eur", mixed)).toEqual(money(122n, "eur"))
    expect(convert(money(100n, "eur"), "usd", mixed)).toEqual(money(110n, "usd"))
  })

  it("refuses where no row leads", () => {
    const words = /no exchange rate in force leads from gbp to eur/
    expectRefusal(() => convert(money(1n, "gbp"), "eur", rates), "NO_FX_RATE", words)
    expectRefusal(() => convert(money(1n, "eur"), "gbp", rates), "NO_FX_RATE", /from eur to gbp/)
    expectRefusal(() => convert(money(1n, "pen"), "eur", []), "NO_FX_RATE", /from pen to eur/)
  })

  it.each(["0", "0.000", "-4.1", "x4.1", "4,1", "4.1x", "", "4.", "0.0000000001"])(
    "refuses the rate %j",
    (rate) => {
      const bad = [{ base_currency: "eur", quote_currency: "pen", rate }]
      const words = /is not an exchange rate above zero/
      expectRefusal(() => convert(money(1n, "pen"), "eur", bad), "BAD_RATE", words)
    },
  )

  it("reads a rate of up to nine digits", () => {
    const fine = [{ base_currency: "eur", quote_currency: "pen", rate: "4.123456789" }]
    expect(convert(money(1_000_000_000n, "eur"), "pen", fine)).toEqual(money(4_123_456_789n, "pen"))
  })
})
