import type { Market } from "@ciap/contract"
import { fromWire, toMajor } from "@ciap/money"
import { env } from "@/lib/env/server"
import type { CatalogueProduct } from "@/lib/backend/catalogue"
import { pageUrl } from "./alternates"

const schemaOrg = "https://schema.org"

/** A piece as search engines read it: one offer per variant, sold by CIAP, made by the group. */
export function productJsonLd(product: CatalogueProduct, market: Market) {
  const url = pageUrl(market.code, `/products/${product.handle}`)
  const availability = (in_stock: number) => {
    if (in_stock > 0) return `${schemaOrg}/InStock`
    return `${schemaOrg}/${product.availability.made_to_order ? "BackOrder" : "OutOfStock"}`
  }
  return {
    "@context": schemaOrg,
    "@type": "Product",
    name: product.title,
    description: product.description,
    sku: product.external_id,
    url,
    image: product.pictures.map((picture) => `${env.storefront_url}${picture.url}`),
    material: product.material,
    countryOfOrigin: "PE",
    manufacturer: { "@type": "Organization", name: product.group.name },
    offers: product.variants.map((variant) => ({
      "@type": "Offer",
      sku: variant.sku,
      url,
      price: toMajor(fromWire(variant.price.total)),
      priceCurrency: variant.price.total.currency_code.toUpperCase(),
      availability: availability(variant.in_stock),
      itemCondition: `${schemaOrg}/NewCondition`,
      areaServed: market.country.toUpperCase(),
      seller: { "@type": "Organization", name: "CIAP" },
    })),
  }
}

export type Crumb = { name: string; path: string }

/** The way from the home page to this one. */
export function breadcrumbJsonLd(market: Market, crumbs: readonly Crumb[]) {
  return {
    "@context": schemaOrg,
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: pageUrl(market.code, path),
    })),
  }
}

/** JSON for an inline script element: no text in it can close the element. */
export const scriptJson = (value: object): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c")
