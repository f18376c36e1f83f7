import { countries, type Currency } from "@ciap/contract"

/** Where a price in one currency is asked: the region of its rate rows and the countries it is sold to. */
export type PriceMarket = {
  readonly currency_code: Currency
  readonly region: string
  /** Whether the list price contains the tax of the country. */
  readonly tax_inclusive: boolean
  /** Upper-case codes, as regions of tax rows. */
  readonly countries: readonly string[]
}

const market = (currency_code: Currency, region: string, tax_inclusive: boolean): PriceMarket => ({
  currency_code,
  region,
  tax_inclusive,
  countries: Object.entries(countries)
    .filter(([, country]) => country.currency === currency_code)
    .map(([code]) => code.toUpperCase()),
})

/** One market for each currency we sell in. */
export const priceMarkets: readonly PriceMarket[] = [
  market("pen", "PE", true),
  market("eur", "EU", true),
  market("gbp", "GB", true),
  market("usd", "US", false),
]
