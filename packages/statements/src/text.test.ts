import { money } from "@ciap/money"

import { languages } from "./facts"
import {
  amountText,
  changeText,
  currencyText,
  dayText,
  figure,
  momentText,
  monthText,
  rateText,
  shortDay,
} from "./text"
import { wordsIn } from "./words/words"

/** No-break spaces are written as `_`. */
const seen = (text: string) => text.replaceAll("\u00A0", "_")

describe("amounts", () => {
  it.each([
    [123_456_789n, "pen", "es", "S/_1,234,567.89"],
    [123_456_789n, "eur", "fr", "1_234_567,89_€"],
    [-5n, "usd", "en", "–_US$_0.05"],
    [-100_000n, "gbp", "fr", "–_1_000,00_£"],
    [1000n, "jpy", "es", "JPY_1,000"],
  ] as const)("%s %s in %s", (amount, currency, language, written) => {
    expect(seen(amountText(money(amount, currency), language))).toBe(written)
  })

  it("stand without their currency in a column, and with a sign in a sum", () => {
    expect(seen(figure(money(-123_456n, "pen"), "es"))).toBe("–_1,234.56")
    expect(seen(changeText(money(5n, "pen"), "en"))).toBe("+_S/_0.05")
    expect(seen(changeText(money(-5n, "pen"), "en"))).toBe("–_S/_0.05")
    expect(seen(changeText(money(0n, "pen"), "en"))).toBe("S/_0.00")
  })

  it("say a rate as its row has it", () => {
    const between = { from: "eur", to: "pen" }
    expect(seen(rateText("4.1034", between, "es"))).toBe("€_1 = S/_4.1034")
    expect(seen(rateText("4.1034", between, "fr"))).toBe("1_€ = 4,1034_S/")
    expect([currencyText("usd", "es"), currencyText("jpy", "es")]).toEqual(["dólares", "JPY"])
  })
})

describe("days", () => {
  it("are named as people name them", () => {
    expect(monthText("2026-10", "es")).toBe("octubre de 2026")
    expect(monthText("2026-10", "fr")).toBe("octobre 2026")
    expect(dayText("2026-10-01", "fr")).toBe("1er octobre 2026")
    expect(dayText("2026-01-31", "en")).toBe("31 January 2026")
    expect(seen(shortDay("2026-08-03", "es"))).toBe("3_ago")
  })

  it("have a name in every month and language", () => {
    for (const language of languages) {
      const { account_of, pieces } = wordsIn(language)
      const months = Array.from({ length: 12 }, (_, n) =>
        monthText(`2026-${String(n + 1).padStart(2, "0")}`, language),
      )
      expect(new Set(months).size).toBe(12)
      expect(months.every((month) => /^[^ ]+ (de )?2026$/.test(month))).toBe(true)
      expect(account_of(months[3] ?? "")).toContain(months[3])
      expect(new Set([0, 1, 2].map(pieces)).size).toBe(3)
    }
    expect(wordsIn("fr").account_of("avril 2026")).toBe("Compte d’avril 2026")
    expect(wordsIn("fr").account_of("mai 2026")).toBe("Compte de mai 2026")
  })

  it("follow the clock of Peru", () => {
    expect(momentText("2026-11-01T03:05:00.000Z", "es")).toBe(
      "31 de octubre de 2026 a las 22:05, hora del Perú",
    )
  })

  it("say nothing of a month that there is not", () => {
    expect([monthText("2026-13", "en"), dayText("2026-13-01", "en")]).toEqual([" 2026", "1  2026"])
    expect(seen(shortDay("2026-13-01", "en"))).toBe("1_")
  })
})
