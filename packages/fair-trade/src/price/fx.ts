import { divideRounded, type Money, money, unitsPerMajor } from "@ciap/money"

import { FairTradeError } from "../fair-trade-error"

/**
 * A rate row as a Peruvian bank quotes it: `rate` units of the quote currency buy one unit of the
 * base currency. 4.10 PEN per EUR is { base_currency: "eur", quote_currency: "pen", rate: "4.10" }.
 */
export type FxRate = { base_currency: string; quote_currency: string; rate: string }

/** Minor units of the target for one minor unit of the source, as an exact fraction. */
export type FxRatio = { numerator: bigint; denominator: bigint }

/**
 * Converts with the rows in force and rounds half up, once. Two foreign currencies meet through the
 * quote currency they share (EUR → PEN → USD) without rounding on the way.
 * @throws FairTradeError NO_FX_RATE, BAD_RATE
 */
export function convert(amount: Money, to_currency: string, rates: readonly FxRate[]): Money {
  const { numerator, denominator } = fxRatio(amount.currency_code, to_currency, rates)
  return money(divideRounded(amount.amount_minor * numerator, denominator, "half_up"), to_currency)
}

/** @throws FairTradeError NO_FX_RATE, BAD_RATE */
export function fxRatio(from: string, to: string, rates: readonly FxRate[]): FxRatio {
  const quotes = new Set(rates.map((row) => row.quote_currency)).add(from)
  for (const quote of quotes) {
    const source = worthIn(quote, from, rates)
    const target = worthIn(quote, to, rates)
    if (source !== null && target !== null) {
      return { numerator: source * unitsPerMajor(to), denominator: target * unitsPerMajor(from) }
    }
  }
  throw new FairTradeError("NO_FX_RATE", `no exchange rate in force leads from ${from} to ${to}`)
}

/** What one major unit is worth in the quote currency, in billionths; null where no row says it. */
function worthIn(quote: string, currency: string, rates: readonly FxRate[]): bigint | null {
  if (currency === quote) {
    return rate_units
  }
  const row = rates.find((r) => r.base_currency === currency && r.quote_currency === quote)
  return row ? readRate(row) : null
}

const rate_digits = 9
const rate_units = 10n ** BigInt(rate_digits)
const ratePattern = new RegExp(`^\\d+(\\.\\d{1,${rate_digits}})?$`)

function readRate({ rate }: FxRate): bigint {
  const [whole, decimals = ""] = rate.split(".")
  const units = ratePattern.test(rate) ? BigInt(`${whole}${decimals.padEnd(rate_digits, "0")}`) : 0n
  if (units === 0n) {
    throw new FairTradeError("BAD_RATE", `"${rate}" is not an exchange rate above zero`)
  }
  return units
}
