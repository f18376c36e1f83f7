import {
  FairTradeError,
  type FxRate,
  type ListPricePolicy,
  type LogisticsTariff,
  rateInForce,
  type TaxTreatment,
} from "@ciap/fair-trade"
import { parseMajor } from "@ciap/money"
import { rateKinds } from "../../modules/fair-price/lib/rate-kinds"
import type { DatedRowsOfDay } from "../../modules/fair-price/lib/rate-book"
import type { RateBehindPrice } from "../../modules/fair-price/lib/version-book"
import { type PriceMarket, priceMarkets } from "./price-markets"

type RateRow = DatedRowsOfDay["reference_rates"][number]

/** What all prices of one market on one day stand on, besides cost sheet and retail price. */
export type MarketGrounds = {
  market: PriceMarket
  fx_rates: FxRate[]
  premium_rate_bp: number
  list_price: ListPricePolicy
  tariff: LogisticsTariff
  taxes: TaxTreatment[]
  /** The rows behind these figures, as a published price keeps them. */
  rates: RateBehindPrice[]
}

export type GroundsOfDay =
  | { ok: true; grounds: MarketGrounds }
  /** No row is in force for these; the last one that was is never used instead. */
  | { ok: false; missing: string[] }

/**
 * Gathers the rows in force that prices of one market need.
 *
 * @param retail_currency currency of the retail prices that list prices start from
 * @throws FairTradeError BAD_RATE, MoneyError for a row whose value cannot be read with its unit
 */
export function marketGrounds(
  market: PriceMarket,
  retail_currency: string,
  rows: DatedRowsOfDay,
  on: string,
): GroundsOfDay {
  const missing: string[] = []
  const used = new Map<string, RateRow>()
  const look = (kind: string, region: string): RateRow | null => {
    const dated = rows.reference_rates.map((row) => ({ ...row, region: row.region ?? "" }))
    const answer = rateInForce(dated, kind, region, on)
    if (!answer.ok) missing.push(`${kind} ${region}`)
    return answer.ok ? answer.row : null
  }
  const find = (kind: string, region: string): string => {
    const row = look(kind, region)
    if (row) used.set(row.id, row)
    return row?.value ?? "1"
  }

  const source = priceMarkets.find((one) => one.currency_code === retail_currency) ?? market
  const policy = rows.premium_policies.find((row) => row.basis === "producer_price")
  if (!policy) missing.push("premium_policy producer_price")
  const fx_rates = [...new Set([retail_currency, market.currency_code])]
    .filter((currency) => currency !== "pen")
    .map((currency) => ({
      base_currency: currency,
      quote_currency: "pen",
      rate: find(rateKinds.fx(currency), "PE"),
    }))
  const list_price = {
    currency_code: market.currency_code,
    source_tax_rate_bp: fromPercent(find(rateKinds.list_price_reference_tax, source.region)),
    factor_bp: fromTimes(find(rateKinds.list_price_factor, market.region)),
    reference_tax_rate_bp: fromPercent(find(rateKinds.list_price_reference_tax, market.region)),
  }
  const tariff = {
    handling: parseMajor(find(rateKinds.logistics_handling, market.region), market.currency_code),
    per_100_grams: parseMajor(
      find(rateKinds.logistics_weight, market.region),
      market.currency_code,
    ),
  }
  // Taxes bound what a list price must cover; the country's own is shown beside the price, not kept in it.
  const taxes = market.tax_inclusive
    ? market.countries.map((country) => ({
        rate_bp: fromPercent(look(taxKind(country), country)?.value ?? "0"),
        included: true,
      }))
    : [{ rate_bp: 0, included: false }]
  if (missing.length > 0 || !policy) return { ok: false, missing }
  const rates = [...used.values()].map(asBehindPrice)
  rates.push(policyBehindPrice(policy))
  return {
    ok: true,
    grounds: {
      market,
      fx_rates,
      premium_rate_bp: policy.rate_bp,
      list_price,
      tariff,
      taxes,
      rates,
    },
  }
}

const taxKind = (country: string): string => (country === "PE" ? rateKinds.igv : rateKinds.vat)

function asBehindPrice(row: RateRow): RateBehindPrice {
  const { id, kind, value, unit, currency_code, region, valid_from, source, demonstration } = row
  return { id, kind, value, unit, currency_code, region, valid_from, source, demonstration }
}

function policyBehindPrice(policy: DatedRowsOfDay["premium_policies"][number]): RateBehindPrice {
  return {
    id: policy.id,
    kind: "premium_rate",
    value: String(policy.rate_bp / 100),
    unit: "percent_of_producer_price",
    currency_code: null,
    region: null,
    valid_from: policy.valid_from,
    source: policy.source,
    demonstration: policy.demonstration,
  }
}

/** "25.5" percent are 2550 basis points. */
export const fromPercent = (value: string): number => shifted(value, 2)
/** "1.05" times are 10500 ten-thousandths. */
const fromTimes = (value: string): number => shifted(value, 4)

/** A decimal with the point moved right, where a whole number comes out of it. */
function shifted(value: string, places: number): number {
  const [whole = "", decimals = ""] = value.split(".")
  const rest = decimals.slice(places)
  if (!/^\d{1,9}(\.\d+)?$/.test(value) || /[1-9]/.test(rest)) {
    throw new FairTradeError("BAD_RATE", `"${value}" has too many digits or is no rate`)
  }
  return Number(whole + decimals.slice(0, places).padEnd(places, "0"))
}
