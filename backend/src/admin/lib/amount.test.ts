import { typedAmount } from "./amount"

describe("a typed amount", () => {
  it.each([
    ["12.5", "1250"],
    [" 12,50 ", "1250"],
    ["7", "700"],
  ])("%j is read with either decimal sign", (text, amount_minor) => {
    expect(typedAmount(text, "eur")).toEqual({ amount_minor, currency_code: "eur" })
  })

  it.each(["", "0", "-1", "1.234,5", "12.345", "abc"])("%j is none", (text) => {
    expect(typedAmount(text, "eur")).toBeNull()
  })
})
