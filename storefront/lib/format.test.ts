import { marketOf } from "@ciap/contract"
import { formatterOf, sharesInTenths } from "./format"

/** Intl separates with no-break spaces of two widths; a reader of tests sees one space. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")
const eur = (amount_minor: string) => ({ amount_minor, currency_code: "eur" })

describe("the formatter", () => {
  it.each([
    ["fr", "be", "eur", "39,00 €"],
    ["en", "gb", "gbp", "£39.00"],
    ["es", "pe", "pen", "S/ 39.00"],
    ["en", "us", "usd", "$39.00"],
    ["es", "es", "eur", "39,00 €"],
    ["en", "de", "eur", "€39.00"],
  ] as const)(
    "writes 3900 minor units in %s-%s as people there do",
    (language, country, currency, text) => {
      const format = formatterOf(marketOf(language, country))
      expect(plain(format.money({ amount_minor: "3900", currency_code: currency }))).toBe(text)
    },
  )

  const french = formatterOf(marketOf("fr", "be"))

  it("names a calendar day and never the day beside it", () => {
    expect(french.day("2026-01-01")).toBe("1 janvier 2026")
    expect(formatterOf(marketOf("en", "us")).day("2026-12-31")).toBe("December 31, 2026")
  })

  it("tells a moment in Lima's time", () => {
    expect(formatterOf(marketOf("en", "gb")).moment("2026-11-21T02:30:00.000Z")).toBe(
      "20 November 2026 at 21:30",
    )
  })

  it("reads rates in basis points and in tenths of a percent", () => {
    expect(plain(french.basisPoints(2550))).toBe("25,5 %")
    expect(plain(french.tenths(755))).toBe("75,5 %")
  })

  it("weighs in grams up to a kilogram", () => {
    expect(french.weight(350)).toBe("350 g")
    expect(french.weight(1150)).toBe("1,15 kg")
  })

  it("reads hours that travel as decimal text", () => {
    expect(french.decimal("4.50")).toBe("4,5")
  })

  it("keeps the digits of a rate, which say how exact it is", () => {
    expect(french.exact("4.10")).toBe("4,10")
    expect(french.exact("21")).toBe("21")
  })

  it("names countries in the reader's language", () => {
    expect(french.country("es")).toBe("Espagne")
  })
})

describe("shares of a price", () => {
  it("always make exactly 100 %", () => {
    const shares = sharesInTenths([eur("3333"), eur("3333"), eur("3334")])
    expect(shares).toEqual([333, 333, 334])
    expect(sharesInTenths([eur("2088"), eur("209"), eur("465"), eur("3767"), eur("1371")])).toEqual(
      [264, 26, 59, 477, 174],
    )
  })

  it("are nothing where there is no price", () => {
    expect(sharesInTenths([eur("0"), eur("0")])).toEqual([0, 0])
  })
})
