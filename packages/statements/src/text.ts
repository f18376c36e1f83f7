import { type Money, toMajor } from "@ciap/money"

import type { StatementLanguage } from "./facts"
import { wordsIn } from "./words/words"

/*
 * How amounts and days are written. Our own rules and never Intl's: what Intl answers depends on the server's ICU data, and
 * a statement must come out the same, byte for byte, for as long as it is kept.
 */

/** A no-break space: an amount is never torn apart. */
const space = "\u00A0"

const separators = {
  es: { thousands: ",", decimal: "." },
  en: { thousands: ",", decimal: "." },
  fr: { thousands: space, decimal: "," },
} as const satisfies Record<StatementLanguage, unknown>

const symbols: Readonly<Record<string, string>> = { pen: "S/", eur: "€", usd: "US$", gbp: "£" }

/** An amount without its currency: `1,234.50`, below zero `– 1,234.50`. */
export function figure(amount: Money, language: StatementLanguage): string {
  return `${amount.amount_minor < 0n ? minus : ""}${size(amount, language)}`
}

const minus = `–${space}`
const plus = `+${space}`

/** The digits of an amount, whichever side of zero. */
function size(amount: Money, language: StatementLanguage): string {
  const { thousands, decimal } = separators[language]
  const [whole, fraction] = toMajor(amount).replace("-", "").split(".") as [string, string?]
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, thousands)
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
}

const withSymbol = (
  written: string,
  currency_code: string,
  language: StatementLanguage,
): string => {
  const symbol = symbols[currency_code] ?? currency_code.toUpperCase()
  return language === "fr" ? `${written}${space}${symbol}` : `${symbol}${space}${written}`
}

/** An amount with its currency: `S/ 1,234.50`, in French `1 234,50 €`. */
export const amountText = (amount: Money, language: StatementLanguage): string =>
  (amount.amount_minor < 0n ? minus : "") +
  withSymbol(size(amount, language), amount.currency_code, language)

/** What comes to a sum or goes from it: `+ S/ 1,234.50`. */
export const changeText = (amount: Money, language: StatementLanguage): string =>
  (amount.amount_minor > 0n ? plus : "") + amountText(amount, language)

/** A rate as its row has it: `€ 1 = S/ 4.10`. */
export const rateText = (
  rate: string,
  { from, to }: { from: string; to: string },
  language: StatementLanguage,
): string =>
  wordsIn(language).rate(
    withSymbol("1", from, language),
    withSymbol(rate.replace(".", separators[language].decimal), to, language),
  )

const parts = (day: string): [year: string, month: number, day: number] => [
  day.slice(0, 4),
  Number(day.slice(5, 7)) - 1,
  Number(day.slice(8, 10)),
]

/** `octubre de 2026`, in the other languages `October 2026`. */
export function monthText(month: string, language: StatementLanguage): string {
  const [year, index] = parts(month)
  const name = wordsIn(language).months[index] ?? ""
  return language === "es" ? `${name} de ${year}` : `${name} ${year}`
}

/** `3 de octubre de 2026` */
export function dayText(day: string, language: StatementLanguage): string {
  const [year, index, date] = parts(day)
  const { day: written, months } = wordsIn(language)
  return written(date, months[index] ?? "", year)
}

/** `3 oct` */
export function shortDay(day: string, language: StatementLanguage): string {
  const [, index, date] = parts(day)
  return `${date}${space}${wordsIn(language).short_months[index] ?? ""}`
}

/** Peru keeps the same time all year. */
const peru_offset_ms = -5 * 60 * 60 * 1000

/** A moment as people in Peru read it on the wall. */
export function momentText(moment: string, language: StatementLanguage): string {
  const local = new Date(Date.parse(moment) + peru_offset_ms).toISOString()
  return wordsIn(language).moment(dayText(local.slice(0, 10), language), local.slice(11, 16))
}

export const currencyText = (currency_code: string, language: StatementLanguage): string =>
  wordsIn(language).currencies[currency_code] ?? currency_code.toUpperCase()
