import { type Money, money } from "./money"
import { MoneyError } from "./money-error"
import { divideRounded, type Rounding } from "./rounding"

/**
 * A share in basis points (2100 = 21 %), rounded once to the minor unit.
 * @throws MoneyError NOT_AN_INTEGER
 */
export function percentOf(m: Money, rate_bp: number, rounding: Rounding): Money {
  if (!Number.isSafeInteger(rate_bp)) {
    throw new MoneyError(
      "NOT_AN_INTEGER",
      `a rate is a whole number of basis points, not ${rate_bp}`,
    )
  }
  return money(divideRounded(m.amount_minor * BigInt(rate_bp), 10_000n, rounding), m.currency_code)
}
