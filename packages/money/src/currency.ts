import { MoneyError } from "./money-error"

/**
 * Digits after the point, per currency. Our own table and never Intl's: what Intl answers depends on
 * the server's ICU data, and a ledger must not. The yen and the dinar are here because code that only
 * ever meets two digits soon assumes them.
 */
const exponents = { pen: 2, eur: 2, usd: 2, gbp: 2, jpy: 0, bhd: 3 } as const

export type CurrencyCode = keyof typeof exponents

export const currencyCodes = Object.keys(exponents) as CurrencyCode[]

/** True for the lower-case ISO codes of our table. */
export function isCurrencyCode(code: string): code is CurrencyCode {
  return Object.hasOwn(exponents, code)
}

/** Digits after the point. @throws MoneyError UNKNOWN_CURRENCY */
export function exponentOf(code: string): number {
  if (!isCurrencyCode(code)) {
    throw new MoneyError("UNKNOWN_CURRENCY", `"${code}" is not a currency of this house`)
  }
  return exponents[code]
}

/** Minor units in one major unit: 100 cents, 1 yen, 1000 fils. @throws MoneyError UNKNOWN_CURRENCY */
export function unitsPerMajor(code: string): bigint {
  return 10n ** BigInt(exponentOf(code))
}
