import { unitsPerMajor } from "./currency"
import { MoneyError } from "./money-error"

/** An amount in minor units (cents) of one currency (lower-case ISO code). Immutable. */
export type Money = {
  readonly amount_minor: bigint
  readonly currency_code: string
}

/** Makes a Money from minor units. @throws MoneyError UNKNOWN_CURRENCY */
export function money(amount_minor: bigint, currency_code: string): Money {
  unitsPerMajor(currency_code)
  return Object.freeze({ amount_minor, currency_code })
}

/** Nothing, in a currency. @throws MoneyError UNKNOWN_CURRENCY */
export function zero(currency_code: string): Money {
  return money(0n, currency_code)
}

/** Stops two currencies from meeting. @throws MoneyError CURRENCY_MISMATCH */
export function assertSameCurrency(a: Money, b: Money): void {
  if (a.currency_code !== b.currency_code) {
    throw new MoneyError(
      "CURRENCY_MISMATCH",
      `${a.currency_code} and ${b.currency_code} cannot be put together`,
    )
  }
}
