import { money } from "@ciap/money"
import fc from "fast-check"

import { anyFormat, anyMoney, asWritten } from "../__tests__/arbitraries"
import { type AmountFormat, readAmount, readCurrency, readXmlAmount } from "./amount"

const peru: AmountFormat = { decimal: ".", thousands: "," }
const minor = (text: string, format = peru, code = "pen") => {
  const reading = readAmount(text, format, code)
  return reading.ok ? reading.value.amount_minor : reading.code
}

describe("reading an amount", () => {
  it.each([
    ["1,234.50", 123450n],
    ["1234.5", 123450n],
    ["1,234", 123400n],
    ["0.05", 5n],
    ["-1,234.50", -123450n],
    ["1,234.50-", -123450n],
    ["(1,234.50)", -123450n],
    ["−7.00", -700n],
    ["+7.00", 700n],
    ["S/ 1,234.50", 123450n],
    ["S/.12.00", 1200n],
    ["s/ -12.00", -1200n],
    ["-S/ 12.00", -1200n],
    ["(S/ 12.00)", -1200n],
    ["12.00 PEN", 1200n],
    ["  12.00  ", 1200n],
    ["999,999,999,999,999.99", 99_999_999_999_999_999n],
  ])("takes %j as %d", (text, expected) => {
    expect(minor(text)).toBe(expected)
  })

  it.each([
    "",
    "-",
    "S/",
    "abc",
    "1,23",
    "1,2345.00",
    "12,34,567.00",
    ",123.00",
    "1.2.3",
    "1.",
    ".5",
    "1e3",
    "0x10",
    "--1.00",
    "-1.00-",
    "(-1.00)",
    "1 234.00",
    "US$ 5.00",
    "$5.00",
    "5.001",
    "5.000",
    "1234567890123456.00",
    "Infinity",
    "١٢",
  ])("refuses %j", (text) => {
    expect(minor(text)).toBe("BAD_AMOUNT")
  })

  it("takes the dollar sign in a dollar account, and blanks between thousands", () => {
    expect(minor("$ 5.00", peru, "usd")).toBe(500n)
    expect(minor("US$5.00", peru, "usd")).toBe(500n)
    expect(minor("1\u00a0234,50 €", { decimal: ",", thousands: " " }, "eur")).toBe(123450n)
    expect(minor("1'234.50", { decimal: ".", thousands: "'" }, "eur")).toBe(123450n)
  })

  it("does not make one of a thousand when the decimal sign was chosen wrong", () => {
    const reading = readAmount("1.000", { decimal: ".", thousands: "" }, "eur")
    expect(reading).toMatchObject({
      ok: false,
      message: expect.stringContaining('decimal sign "."') as string,
    })
    expect(minor("1.000", { decimal: ",", thousands: "." }, "eur")).toBe(100_000n)
    expect(minor("1.000", { decimal: ".", thousands: "" }, "bhd")).toBe(1000n)
    expect(minor("5.0", { decimal: ".", thousands: "" }, "jpy")).toBe("BAD_AMOUNT")
  })

  it("says what an amount looks like in the file's own format", () => {
    expect(readAmount("x", { decimal: ",", thousands: "." }, "eur")).toMatchObject({
      message: '"x" is not an amount such as 1.234,50.',
    })
  })

  it("never differs from integer arithmetic, in any format and currency", () => {
    fc.assert(
      fc.property(anyMoney, anyFormat, (amount, format) => {
        expect(readAmount(asWritten(amount, format), format, amount.currency_code)).toEqual({
          ok: true,
          value: amount,
        })
      }),
    )
  })

  it("answers any text without throwing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), anyFormat, (text, format) => {
        expect(typeof readAmount(text, format, "pen").ok).toBe("boolean")
      }),
    )
  })
})

describe("reading an amount of XML", () => {
  it.each([
    ["12.34", 1234n],
    ["12.34000", 1234n],
    ["12.", 1200n],
    ["12", 1200n],
  ])("takes %j", (text, expected) => {
    expect(readXmlAmount(text, "eur")).toEqual({ ok: true, value: money(expected, "eur") })
  })

  it.each(["", "-1", "+1", "1,2", "12.345", "1.123456", ".5", "1e2", "1234567890123456"])(
    "refuses %j",
    (text) => {
      expect(readXmlAmount(text, "eur")).toMatchObject({ ok: false, code: "BAD_AMOUNT" })
    },
  )
})

describe("reading a currency", () => {
  it.each([
    ["pen", "pen"],
    ["PEN", "pen"],
    ["Soles", "pen"],
    ["MN", "pen"],
    ["S/", "pen"],
    ["Dólares", "usd"],
    ["US$", "usd"],
    [" eur ", "eur"],
  ])("takes %j as %s", (text, code) => {
    expect(readCurrency(text)).toEqual({ ok: true, value: code })
  })

  it.each(["", "XAU", "constructor"])("refuses %j", (text) => {
    expect(readCurrency(text)).toMatchObject({ ok: false, code: "UNKNOWN_CURRENCY" })
  })
})
