import { exponentOf } from "./currency"
import { toMajor } from "./decimal"
import type { Money } from "./money"

// Making an Intl formatter costs a hundred times more than using one, and a catalogue page uses many.
const formatters = new Map<string, Intl.NumberFormat>()

/**
 * The amount as people of a locale write it ("39,00 €"). Intl chooses symbol and separators; the
 * digits come from our own table. The decimal goes in as a string, so large sums stay exact.
 */
export function format(m: Money, locale: string): string {
  return formatterFor(locale, m.currency_code).format(toMajor(m))
}

function formatterFor(locale: string, currency_code: string): Intl.NumberFormat {
  const key = `${locale} ${currency_code}`
  const known = formatters.get(key)
  if (known) {
    return known
  }
  const digits = exponentOf(currency_code)
  const formatter = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currency_code,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formatters.set(key, formatter)
  return formatter
}
