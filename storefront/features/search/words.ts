import type { Facet, FacetName, Market } from "@ciap/contract"
import { formatterOf } from "@/lib/format"

type Words = {
  now: string
  priceUnder: (below: string) => string
  priceBetween: (from: string, below: string) => string
  priceFrom: (from: string) => string
}

/** What a value of a facet is called: the API's label, or our own words for prices and for what is there now. */
export function nameOf(
  facet: FacetName,
  { value, label }: Omit<Facet, "count">,
  market: Market,
  words: Words,
): string {
  if (facet === "available") return words.now
  if (facet !== "price") return label === "" ? value : label
  const format = formatterOf(market)
  const money = (units: string) =>
    format.money({ amount_minor: `${units}00`, currency_code: market.currency })
  const [from = "0", below = ""] = value.split("-")
  if (below === "") return words.priceFrom(money(from))
  return Number(from) === 0
    ? words.priceUnder(money(below))
    : words.priceBetween(money(from), money(below))
}
