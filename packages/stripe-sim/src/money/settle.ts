import { divideRounded, unitsPerMajor } from "@ciap/money"
import type { Settings } from "../settings"
import type { ExchangeRate, FeeRow } from "./schedules"

/** What a charge becomes on the balance: minor units of the settlement currency. */
export type Settled = {
  currency: string
  amount: bigint
  fee: bigint
  /** Exact decimal, or null where nothing was converted. */
  exchange_rate: string | null
}

/** @throws RangeError when the integer is outside what a JSON number carries exactly */
export function toNumber(minor: bigint): number {
  const number = Number(minor)
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(`${minor} minor units do not fit into a JSON number`)
  }
  return number
}

/** The settlement currency of a presentment currency. */
export function settlementCurrency(settings: Settings, presentment: string): string {
  if (settings.settlement_currencies.includes(presentment)) return presentment
  const [first] = settings.settlement_currencies
  if (first === undefined) throw new RangeError("the account settles in no currency")
  return first
}

/**
 * Converts an amount at the rate in force now, half away from zero, as the balance shows it.
 * @throws RangeError when there is no rate row for the pair
 */
export function convert(settings: Settings, amount: bigint, presentment: string) {
  const currency = settlementCurrency(settings, presentment)
  if (currency === presentment) return { currency, amount, exchange_rate: null }
  const rate = rateFor(settings.exchange_rates, presentment, currency)
  return { currency, amount: applyRate(amount, rate), exchange_rate: rate.rate }
}

/** A charge on the balance, with its fee. Fees round half up on the settled amount and are never given back. */
export function settleCharge(settings: Settings, amount: bigint, presentment: string): Settled {
  const converted = convert(settings, amount, presentment)
  const row = feeRow(settings, converted.currency)
  const share_bp = row.percent_bp + (converted.exchange_rate === null ? 0 : row.conversion_bp)
  const share = divideRounded(converted.amount * BigInt(share_bp), 10_000n, "half_up")
  return { ...converted, fee: share + BigInt(row.fixed_minor) }
}

/** @throws RangeError when the schedule has no row for the currency: a missing row is an error, never free of charge */
export function feeRow(settings: Settings, settlement_currency: string): FeeRow {
  const row = settings.fees.find((fee) => fee.settlement_currency === settlement_currency)
  if (!row) throw new RangeError(`no fee row for settlement in ${settlement_currency}`)
  return row
}

function rateFor(rates: readonly ExchangeRate[], from: string, to: string): ExchangeRate {
  const rate = rates.find((row) => row.from === from && row.to === to)
  if (!rate) throw new RangeError(`no exchange rate from ${from} to ${to}`)
  return rate
}

function applyRate(amount: bigint, { from, to, rate }: ExchangeRate): bigint {
  const [whole = "", decimals = ""] = rate.split(".")
  const numerator = amount * BigInt(whole + decimals) * unitsPerMajor(to)
  const denominator = 10n ** BigInt(decimals.length) * unitsPerMajor(from)
  return divideRounded(numerator, denominator, "half_up")
}
