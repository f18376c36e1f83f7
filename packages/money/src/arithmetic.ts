import { MoneyError } from "./money-error"
import { assertSameCurrency, type Money, money, zero } from "./money"

/** @throws MoneyError CURRENCY_MISMATCH */
export function add(a: Money, b: Money): Money {
  assertSameCurrency(a, b)
  return money(a.amount_minor + b.amount_minor, a.currency_code)
}

/** @throws MoneyError CURRENCY_MISMATCH */
export function subtract(a: Money, b: Money): Money {
  return add(a, negate(b))
}

/** A whole number of times, such as a quantity. @throws MoneyError NOT_AN_INTEGER */
export function multiply(m: Money, times: bigint | number): Money {
  if (typeof times === "number" && !Number.isSafeInteger(times)) {
    throw new MoneyError("NOT_AN_INTEGER", `money is multiplied by whole numbers, not by ${times}`)
  }
  return money(m.amount_minor * BigInt(times), m.currency_code)
}

export function negate(m: Money): Money {
  return money(-m.amount_minor, m.currency_code)
}

/** Below zero when `a` is less than `b`, for `sort`. @throws MoneyError CURRENCY_MISMATCH */
export function compare(a: Money, b: Money): -1 | 0 | 1 {
  assertSameCurrency(a, b)
  if (a.amount_minor < b.amount_minor) {
    return -1
  }
  return a.amount_minor > b.amount_minor ? 1 : 0
}

export function isZero(m: Money): boolean {
  return m.amount_minor === 0n
}

export function isNegative(m: Money): boolean {
  return m.amount_minor < 0n
}

/** The currency is named so that the sum of nothing has one too. @throws MoneyError CURRENCY_MISMATCH */
export function sum(parts: readonly Money[], currency_code: string): Money {
  return parts.reduce(add, zero(currency_code))
}
