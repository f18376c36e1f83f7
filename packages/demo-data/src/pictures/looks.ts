import type { Product } from "../products/products"
import { slug, type Variant } from "../products/spread"

/** Variants of one product that look the same: they differ in size alone. */
export type Look = {
  /** Values of the options that can be seen, in the order of the options. */
  readonly values: readonly string[]
  /** The values as part of a file's name, empty where the piece comes in one look. */
  readonly slug: string
  /** One of its variants, which the drawing is made from. */
  readonly variant: Variant
  readonly skus: readonly string[]
}

/** A larger pullover is knitted from the same drawing. */
const unseen = "size"

/** The looks of a product in the order in which a buyer chooses; at least one. */
export function looksOf({ options, variants }: Product): Look[] {
  const looks = new Map<string, Look>()
  for (const variant of variants) {
    const values = variant.values.filter((_, i) => options[i]?.name !== unseen)
    const key = slug(values.join(" "))
    const known = looks.get(key) ?? { values, slug: key, variant, skus: [] }
    looks.set(key, { ...known, skus: [...known.skus, variant.sku] })
  }
  return [...looks.values()]
}
