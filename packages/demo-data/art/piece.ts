import type { Product } from "../src/products/products"
import type { OptionName } from "../src/products/types"

/** What the illustrators are told of a piece. */
export type Piece = {
  readonly sku: string
  readonly group: string
  /** Everything that may vary follows from it; the same for all variants, so that only the choice differs. */
  readonly seed: string
  readonly size_cm: readonly number[]
  /** The value of each option; the first ones where a buyer has not chosen. */
  readonly choice: Partial<Readonly<Record<OptionName, string>>>
}

export const views = ["piece", "close", "scale"] as const
/** The whole piece, its surface from near, or the piece beside something whose size everybody knows. */
export type View = (typeof views)[number]

/** Draws a whole SVG of 1000 × 1250. */
export type Family = (piece: Piece, view: View) => string

/** The piece of a product; `values` are those of one variant, in the order of the options. */
export function pieceOf(
  { sku, group_handle, size_cm, options }: Product,
  values?: readonly string[],
): Piece {
  const chosen = options.map(({ name, values: all }, i) => [name, values?.[i] ?? all[0]] as const)
  return {
    sku,
    group: group_handle,
    seed: sku,
    size_cm,
    choice: Object.fromEntries(chosen),
  }
}
