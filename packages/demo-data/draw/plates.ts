import { draw, families } from "../art/families"
import { pieceOf } from "../art/piece"
import { productPictures } from "../src/pictures/files"
import { products } from "../src/products/products"

/** A drawing to be kept as a master, by the name of its file. */
export type Plate = {
  readonly name: string
  readonly width_px: number
  readonly svg: () => string
}

const nameOf = (file: string): string => file.replace(/\.webp$/, "")

/** Every drawing that the catalogue names and somebody draws. */
export function allPlates(): Plate[] {
  return products
    .filter(({ sku }) => sku in families)
    .flatMap((product) =>
      productPictures(product).map(({ file, view, look }) => ({
        name: nameOf(file),
        width_px: 1000,
        svg: () => draw(pieceOf(product, look.variant.values), view),
      })),
    )
}
