import { divideRounded, type Money, money } from "@ciap/money"

import { FairTradeError } from "../fair-trade-error"
import { type FxRate, fxRatio } from "./fx"
import { sensibleEnding } from "./sensible-ending"

/** How the list price of a market currency follows from the retail figure: a dated row (law 11). */
export type ListPricePolicy = {
  currency_code: string
  /** Tax inside the retail figure that the price starts from. */
  source_tax_rate_bp: number
  /** What the market pays of the net figure: 10000 is the same, 12000 a fifth more. */
  factor_bp: number
  /** Tax put back on for this market; 0 where prices are shown without tax. */
  reference_tax_rate_bp: number
}

/**
 * List price in the policy's currency: net retail × factor × exchange rate, plus the reference tax,
 * raised to a sensible ending. Exact until the end, and raised even when rounding to the cent.
 * @throws FairTradeError NO_FX_RATE, BAD_RATE, NOT_A_PRICE
 */
export function listPrice(retail: Money, policy: ListPricePolicy, rates: readonly FxRate[]): Money {
  const { source_tax_rate_bp, factor_bp, reference_tax_rate_bp } = policy
  if (![source_tax_rate_bp, factor_bp, reference_tax_rate_bp].every(isRate)) {
    throw new FairTradeError("BAD_RATE", "rates are whole basis points, from zero up")
  }
  const fx = fxRatio(retail.currency_code, policy.currency_code, rates)
  const numerator =
    retail.amount_minor * BigInt(factor_bp) * BigInt(10_000 + reference_tax_rate_bp) * fx.numerator
  const denominator = 10_000n * BigInt(10_000 + source_tax_rate_bp) * fx.denominator
  return sensibleEnding(money(divideRounded(numerator, denominator, "up"), policy.currency_code))
}

function isRate(rate_bp: number): boolean {
  return Number.isSafeInteger(rate_bp) && rate_bp >= 0
}
