import fc from "fast-check"

import { anyMoney } from "./__tests__/arbitraries"
import { expectRefusal } from "./__tests__/refusal"
import { money } from "./money"
import { fromWire, toWire } from "./wire"

describe("money on the wire", () => {
  it("is written as text, because JSON numbers lose cents", () => {
    expect(toWire(money(-1234n, "eur"))).toEqual({ amount_minor: "-1234", currency_code: "eur" })
  })

  it("survives the journey through JSON", () => {
    fc.assert(
      fc.property(anyMoney, (m) => {
        expect(fromWire(JSON.parse(JSON.stringify(toWire(m))))).toEqual(m)
      }),
    )
  })

  it.each([
    null,
    undefined,
    "12",
    {},
    { amount_minor: 1234, currency_code: "eur" },
    { amount_minor: "12.34", currency_code: "eur" },
    { amount_minor: "", currency_code: "eur" },
    { amount_minor: "x12", currency_code: "eur" },
    { amount_minor: "1234" },
    { amount_minor: "1234", currency_code: 978 },
    { amount_minor: "1234", currency_code: ["eur"] },
    { amount_minor: "1234", currency_code: "EUR" },
    { amount_minor: ["1234"], currency_code: "eur" },
  ])("refuses %j", (value) => {
    expectRefusal(() => fromWire(value), "NOT_WIRE_MONEY", /"amount_minor": "1234"/)
  })
})
