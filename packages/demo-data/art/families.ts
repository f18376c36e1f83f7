import { clay } from "./families/clay"
import { textiles } from "./families/textiles"
import { wood } from "./families/wood"
import type { Family, Piece, View } from "./piece"

/** Who draws each piece, by SKU. */
export const families: Readonly<Record<string, Family>> = { ...textiles, ...clay, ...wood }

/** The picture of a piece as SVG. A SKU without a family is a mistake of the catalogue. */
export function draw(piece: Piece, view: View): string {
  const family = families[piece.sku]
  if (family === undefined) throw new Error(`Nobody draws ${piece.sku}.`)
  return family(piece, view)
}
