import { add, type Money, multiply } from "@ciap/money"

import { FairTradeError } from "../fair-trade-error"

/** What bringing a piece to the buyer's market costs, per piece and per 100 g begun: a dated row. */
export type LogisticsTariff = { handling: Money; per_100_grams: Money }

/**
 * Logistics part of one piece. Every 100 g begun counts in full.
 * @throws FairTradeError BAD_QUANTITY, MoneyError CURRENCY_MISMATCH
 */
export function logisticsOf(weight_grams: number, tariff: LogisticsTariff): Money {
  if (!Number.isSafeInteger(weight_grams) || weight_grams < 0) {
    throw new FairTradeError("BAD_QUANTITY", "a weight is whole grams, from zero up")
  }
  return add(tariff.handling, multiply(tariff.per_100_grams, Math.ceil(weight_grams / 100)))
}
