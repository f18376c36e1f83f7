/**
 * Kinds of reference rate that a price is built from. The table holds more (wages, thresholds,
 * tariffs of parcels); those stand beside a price and are not part of it.
 */
export const rateKinds = {
  /** Fair hourly rate of law 3: soles `per_hour`, region PE. */
  floor: "fair_hour_rate_low",
  /** Soles for one unit of the currency, region PE. */
  fx: (currency_code: string): string => `fx_pen_per_${currency_code}`,
  /** What a market pays of the net retail price, `times_net`; region of the market. */
  list_price_factor: "list_price_factor",
  /** Percent of tax put on the net price of a market; in the retail price's own market also taken off. */
  list_price_reference_tax: "list_price_reference_tax",
  /** Logistics of a market: `per_piece` and `per_100_g` begun, in its currency. */
  logistics_handling: "logistics_handling",
  logistics_weight: "logistics_weight",
  /** Percent of value added tax inside prices, region = country in upper case. */
  vat: "vat_standard",
  /** The same for Peru. */
  igv: "igv_total",
} as const
