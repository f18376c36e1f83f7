import { divideRounded, type Money, money } from "@ciap/money"

import { FairTradeError } from "../fair-trade-error"

/** The tax of a country as the buyer meets it; 2100 is 21 %, 2550 is 25.5 %. */
export type TaxTreatment = {
  rate_bp: number
  /** True where the shown price contains the tax (Peru, EU, UK), false in the US. */
  included: boolean
}

/**
 * Tax inside a price: gross × r / (100 + r), rounded half up. A price shown without tax contains none.
 * @throws FairTradeError BAD_RATE
 */
export function taxWithin(gross: Money, { rate_bp, included }: TaxTreatment): Money {
  if (!Number.isSafeInteger(rate_bp) || rate_bp < 0) {
    throw new FairTradeError("BAD_RATE", "a tax rate is whole basis points, from zero up")
  }
  const rate = included ? BigInt(rate_bp) : 0n
  return money(
    divideRounded(gross.amount_minor * rate, 10_000n + rate, "half_up"),
    gross.currency_code,
  )
}
