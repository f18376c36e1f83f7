import { isNegative, isZero, type Money, money, unitsPerMajor } from "@ciap/money"

import { FairTradeError } from "../fair-trade-error"

/** Endings in tenths of a major unit, by the size of the whole part. */
const endings = [
  { below: 10n, tenths: [5n, 9n] },
  { below: 100n, tenths: [0n, 5n, 9n] },
] as const

const whole_units_only = [0n] as const

/**
 * Raises a price to the next ending people expect: .50 or .90 below 10, .00, .50 or .90 below 100,
 * whole units from there on. Never lowers it, and leaves a price that ends well as it is. A
 * currency without decimals has no tenths, so every price ends well.
 * @throws FairTradeError NOT_A_PRICE unless the amount is above zero
 */
export function sensibleEnding(price: Money): Money {
  if (isZero(price) || isNegative(price)) {
    throw new FairTradeError("NOT_A_PRICE", "a price lies above zero")
  }
  const units = unitsPerMajor(price.currency_code)
  const whole = price.amount_minor / units
  const rising = [...endingsOf(whole, units), ...endingsOf(whole + 1n, units)]
  const next = rising.find((candidate) => candidate >= price.amount_minor)
  return money(next as bigint, price.currency_code) // the next whole part always offers one
}

function endingsOf(whole: bigint, units: bigint): bigint[] {
  const row = endings.find(({ below }) => whole < below)
  return (row ? row.tenths : whole_units_only).map((tenth) => whole * units + (tenth * units) / 10n)
}
