import type { CatalogueProductAnswer, Market } from "@ciap/contract"
import { fromWire, toMajor } from "@ciap/money"
import { env } from "@/lib/env/server"
import { mediaUrl } from "@/lib/media"
import { pageUrl } from "./alternates"

const schemaOrg = "https://schema.org"

/** A piece as search engines read it: one offer per variant, sold by CIAP, made by the group. */
export function productJsonLd(product: CatalogueProductAnswer["product"], market: Market) {
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
    image: product.pictures.map((picture) => `${env.storefront_url}${mediaUrl(picture.url)}`),
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
