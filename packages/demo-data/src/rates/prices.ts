import { demonstration_from, illustrative, type Rate } from "./types"

const bank = "Demonstration. In real use the bank's rate of the day."
const cooperative = "Demonstration. In real use set by the cooperative from its own books."

const fx = (currency: string, value: string): Rate =>
  illustrative({
    kind: `fx_pen_per_${currency}`,
    value,
    unit: `PEN_per_${currency.toUpperCase()}`,
    currency_code: "pen",
    region: "PE",
    note: bank,
  })

/**
 * How a list price follows from the retail figure in euro, per market: the net figure times a factor,
 * converted, plus the market's reference tax.
 */
const markets = [
  {
    region: "PE",
    currency_code: "pen",
    factor: "0.75",
    reference_tax: "18",
    handling: "1.80",
    per_100_grams: "0.15",
  },
  {
    region: "EU",
    currency_code: "eur",
    factor: "1",
    reference_tax: "21",
    handling: "0.60",
    per_100_grams: "0.08",
  },
  {
    region: "GB",
    currency_code: "gbp",
    factor: "1",
    reference_tax: "20",
    handling: "0.55",
    per_100_grams: "0.08",
  },
  {
    region: "US",
    currency_code: "usd",
    factor: "1.05",
    reference_tax: "0",
    handling: "0.70",
    per_100_grams: "0.10",
  },
] as const

const ofMarket = (market: (typeof markets)[number]): Rate[] => {
  const place = { region: market.region, currency_code: market.currency_code, note: cooperative }
  return [
    illustrative({ kind: "list_price_factor", value: market.factor, unit: "times_net", ...place }),
    illustrative({
      kind: "list_price_reference_tax",
      value: market.reference_tax,
      unit: "percent",
      ...place,
    }),
    illustrative({
      kind: "logistics_handling",
      value: market.handling,
      unit: "per_piece",
      ...place,
    }),
    illustrative({
      kind: "logistics_weight",
      value: market.per_100_grams,
      unit: "per_100_g",
      ...place,
    }),
  ]
}

/** Exchange rates, list price policy and logistics tariffs of the four markets. */
export const priceRates: readonly Rate[] = [
  fx("eur", "4.10"),
  fx("usd", "3.60"),
  fx("gbp", "4.75"),
  ...markets.flatMap(ofMarket),
]

/** The premium on top of the producer price. */
export const premiumPolicies = [
  {
    rate_bp: 1000,
    basis: "producer_price",
    valid_from: demonstration_from,
    valid_to: null,
    decided_by: "Demonstration: no public source gives a percentage; the assembly sets it.",
    source: null,
    demonstration: true,
  },
] as const
