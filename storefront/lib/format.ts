import type { Market, MoneyWire } from "@ciap/contract"
import { allocate, format, fromWire, money } from "@ciap/money"

/** The locale of a market as Intl knows it: `fr-be` is `fr-BE`. */
export const localeTag = ({ language, country }: Pick<Market, "language" | "country">): string =>
  `${language}-${country.toUpperCase()}`

// Making Intl objects is the dear part; there are at most ninety markets to keep them for.
const formatters = new Map<string, Formatter>()

/** The one way amounts, dates and numbers are written for the readers of a market. */
export function formatterOf(market: Pick<Market, "language" | "country">): Formatter {
  const tag = localeTag(market)
  const known = formatters.get(tag) ?? makeFormatter(tag)
  formatters.set(tag, known)
  return known
}

function makeFormatter(tag: string) {
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" })
  const moment = new Intl.DateTimeFormat(tag, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "America/Lima",
  })
  const month = new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" })
  const initial = new Intl.DateTimeFormat(tag, { month: "narrow", timeZone: "UTC" })
  const currencies = new Intl.DisplayNames(tag, { type: "currency" })
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 })
  const regions = new Intl.DisplayNames(tag, { type: "region" })

  return {
    /** `{ amount_minor: "3900", currency_code: "eur" }` as people there write it. */
    money: (wire: MoneyWire) => format(fromWire(wire), tag),
    /** A calendar day such as `2026-09-14`. */
    day: (iso: string) => day.format(new Date(`${iso}T00:00:00Z`)),
    /** A month such as `2026-09`. */
    month: (iso: string) => month.format(new Date(`${iso}-01T00:00:00Z`)),
    /** The initial of a month, for the foot of a chart. */
    monthInitial: (iso: string) => initial.format(new Date(`${iso}-01T00:00:00Z`)),
    /** A moment, told in Lima's time. */
    moment: (iso: string) => moment.format(new Date(iso)),
    number: (value: number) => number.format(value),
    /** Hours travel as decimal text. */
    decimal: (text: string) => number.format(Number(text)),
    /** Rates travel as decimal text too; their digits say how exact they are, so all are kept. */
    exact: (text: string) => {
      const digits = text.split(".")[1]?.length ?? 0
      return new Intl.NumberFormat(tag, { minimumFractionDigits: digits }).format(Number(text))
    },
    /** A rate in percent, with all its digits: `"18"` is 18 %. */
    exactPercent: (text: string) => {
      const digits = text.split(".")[1]?.length ?? 0
      return new Intl.NumberFormat(tag, { style: "percent", minimumFractionDigits: digits }).format(
        Number(text) / 100,
      )
    },
    /** Basis points: 7345 is 73.5 %. */
    basisPoints: (bp: number) => percent.format(bp / 10_000),
    /** Tenths of a percent: 755 is 75.5 %. */
    tenths: (tenths: number) => percent.format(tenths / 1000),
    /** Up to 999 g in grams, above in kilograms. */
    weight: (grams: number) =>
      grams < 1000 ? `${number.format(grams)} g` : `${number.format(grams / 1000)} kg`,
    /** `eur` is "euro". */
    currency: (code: string) => currencies.of(code.toUpperCase()) ?? code.toUpperCase(),
    country: (code: string) => regions.of(code.toUpperCase()) ?? code.toUpperCase(),
  } as const
}

export type Formatter = ReturnType<typeof makeFormatter>

/**
 * Shares of a whole in tenths of a percent that add up to exactly 1000. They are shared out like
 * money, so that a column of rounded shares never makes 99.9 or 100.1 %.
 */
export function sharesInTenths(parts: readonly MoneyWire[]): number[] {
  const amounts = parts.map((part) => fromWire(part).amount_minor)
  if (amounts.every((amount) => amount === 0n)) return amounts.map(() => 0)
  return allocate(money(1000n, "eur"), amounts).map((share) => Number(share.amount_minor))
}
