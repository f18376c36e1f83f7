import { marketOf, parseMarket, prebuiltMarkets } from "@ciap/contract"
import type { MetadataRoute } from "next"
import { documents } from "@/lib/legal"
import { allCards, cataloguePage, pageCount } from "@/lib/backend/catalogue"
import { allGroups } from "@/lib/backend/groups"
import { alternatesOf, pageUrl } from "@/lib/seo/alternates"

/** Paths after the market; they are the same in every market. */
async function paths(): Promise<string[]> {
  const market = marketOf("en", "us")
  const [cards, groups, first] = await Promise.all([
    allCards(market),
    allGroups(market.language),
    cataloguePage(market, 1),
  ])
  const pages = Array.from({ length: pageCount(first.count) - 1 }, (_, index) => index + 2)
  return [
    "",
    "/catalogue",
    ...pages.map((page) => `/catalogue/page/${page}`),
    ...first.facets.line.map(({ value }) => `/catalogue/craft/${value}`),
    "/groups",
    ...groups.map(({ handle }) => `/groups/${handle}`),
    "/returned",
    "/prices",
    "/help",
    ...documents.map((document) => `/legal/${document}`),
    ...cards.map(({ handle }) => `/products/${handle}`),
  ]
}

/** Every page of the markets that are built ahead, each with its translations. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const all = await paths()
  return prebuiltMarkets.flatMap((code) => {
    const market = parseMarket(code)
    if (market === null) return []
    return all.map((path) => ({
      url: pageUrl(code, path),
      alternates: { languages: alternatesOf(market, path)?.languages as Record<string, string> },
    }))
  })
}
