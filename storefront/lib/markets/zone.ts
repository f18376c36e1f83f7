import type { Market, PricingAnswer } from "@ciap/contract"

type Rate = PricingAnswer["rates"][number]

/** The zone of dated rates a market belongs to: a country of its own, or the European Union. */
export const zoneOf = ({ country }: Pick<Market, "country">): string =>
  ["pe", "us", "gb"].includes(country) ? country.toUpperCase() : "EU"

/** Days a buyer of a market may send a piece back, from the rate in force; null when there is none. */
export function returnWindowDays(market: Market, rates: readonly Rate[]): number | null {
  const row = rates.find(
    ({ kind, region }) => kind === "return_window_days" && region === zoneOf(market),
  )
  return row ? Number(row.value) : null
}
