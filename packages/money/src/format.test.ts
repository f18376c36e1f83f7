import { format } from "./format"
import { money } from "./money"

/** Intl separates with spaces of several kinds; people see one. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe("money as people write it", () => {
  it("follows the locale", () => {
    expect(plain(format(money(123_456n, "eur"), "fr-BE"))).toBe("1 234,56 €")
    expect(plain(format(money(123_456n, "eur"), "de-DE"))).toBe("1.234,56 €")
    expect(plain(format(money(8560n, "pen"), "es-PE"))).toBe("S/ 85.60")
    expect(plain(format(money(-3900n, "gbp"), "en-GB"))).toBe("-£39.00")
  })

  it("takes the digits from our own table", () => {
    expect(plain(format(money(1234n, "jpy"), "en-US"))).toBe("¥1,234")
    expect(plain(format(money(1234n, "bhd"), "en-US"))).toBe("BHD 1.234")
  })

  it("stays exact where a floating-point number would not", () => {
    const large = money(900_719_925_474_099_399n, "usd")
    expect(format(large, "en-US")).toBe("$9,007,199,254,740,993.99")
  })

  it("uses one formatter for each locale and currency", () => {
    const made = jest.spyOn(Intl, "NumberFormat")
    format(money(1n, "usd"), "en-CA")
    format(money(2n, "usd"), "en-CA")
    expect(made).toHaveBeenCalledTimes(1)
    expect(plain(format(money(2n, "pen"), "en-CA"))).toBe("PEN 0.02")
    expect(plain(format(money(2n, "usd"), "es-PE"))).toBe("USD 0.02")
    made.mockRestore()
  })
})
