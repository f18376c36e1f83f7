import { groups } from "../groups/groups"
import { type Product, products } from "../products/products"
import type { Dice } from "./dice"
import type { PlannedOrder } from "./types"

type Weighted<T> = T & { readonly weight: number }

/** Heavier parcels have no tariff; the packaging is inside. */
const parcel_grams_max = 9000
/** Pieces up to this price are bought by the handful, in euro cents. */
const small_piece_minor_max = 2000

/** Every group sells; the first in the register a little more, and dear pieces less often. */
const shelves: readonly Weighted<{ readonly pieces: readonly Weighted<Product>[] }>[] = groups.map(
  ({ handle }, place) => ({
    weight: 40 - place,
    pieces: products
      .filter(({ group_handle }) => group_handle === handle)
      .map((product) => ({ ...product, weight: 1 / Math.sqrt(product.retail_eur_minor) })),
  }),
)

/** What somebody buys: one to three different pieces, small ones several times. */
export function basketOf({ pick, between, hits }: Dice): PlannedOrder["lines"] {
  const wanted = 1 + Number(hits(420)) + Number(hits(160))
  const lines: { sku: string; quantity: number }[] = []
  let grams = 0
  for (let n = 0; n < wanted; n += 1) {
    const product = pick(pick(shelves).pieces)
    const small = product.retail_eur_minor <= small_piece_minor_max
    const quantity = small ? between(1, 4) : 1 + Number(hits(90))
    const variant = product.variants[between(0, product.variants.length - 1)]
    const parcel = grams + quantity * product.weight_grams
    if (variant === undefined || parcel > parcel_grams_max) continue
    if (lines.some(({ sku }) => sku === variant.sku)) continue
    grams = parcel
    lines.push({ sku: variant.sku, quantity })
  }
  return lines
}
