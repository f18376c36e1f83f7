import type { Facet, FacetName, Market } from "@ciap/contract"
import { useTranslations } from "next-intl"
import { nameOf } from "./words"

/** Names facet values in the page's language. */
export function useFacetNames(
  market: Market,
): (facet: FacetName, value: Omit<Facet, "count">) => string {
  const t = useTranslations("search")
  const words = {
    now: t("now"),
    priceUnder: (below: string) => t("priceUnder", { below }),
    priceBetween: (from: string, below: string) => t("priceBetween", { from, below }),
    priceFrom: (from: string) => t("priceFrom", { from }),
  }
  return (facet, value) => nameOf(facet, value, market, words)
}
