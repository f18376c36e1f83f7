import { products } from "../products/products"
import { palettes } from "./palettes"
import { drawTile } from "./tile"

const bySku = new Map(products.map((product) => [product.sku, product]))

/** The plain picture of a product as SVG, or null for a SKU that is not in the catalogue. */
export function productTile(sku: string): string | null {
  const product = bySku.get(sku)
  const palette = product && palettes[product.group_handle]
  return palette ? drawTile(sku, product.hs6, palette) : null
}
