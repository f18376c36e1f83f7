import type { Market } from "@ciap/contract"
import { pageUrl } from "./alternates"

export type Crumb = {
  name: string
  /** What follows the market in the address. */
  path: string
}

/** The way from the home page to this one, as search engines read it. */
export function breadcrumbJsonLd(market: Market, crumbs: readonly Crumb[]) {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: pageUrl(market.code, path),
    })),
  }
}
