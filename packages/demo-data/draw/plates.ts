import { draw, families } from "../art/families"
import { pieceOf } from "../art/piece"
import { drawPlace } from "../art/places/places"
import { drawStep } from "../art/steps/steps"
import { crafts } from "../src/crafts/crafts"
import { groups } from "../src/groups/groups"
import { landPicture, type Picture, productPictures, stepPictures } from "../src/pictures/files"
import { products } from "../src/products/products"

/** A drawing to be kept as a master, by the name of its file. */
export type Plate = {
  readonly name: string
  readonly width_px: number
  readonly svg: () => string
}

const plateOf = ({ file, widths }: Picture, svg: Plate["svg"]): Plate => ({
  name: file.replace(/\.webp$/, ""),
  width_px: Math.max(...widths),
  svg,
})

/** Every drawing that the catalogue names and somebody draws. */
export function allPlates(): Plate[] {
  const pieces = products
    .filter(({ sku }) => sku in families)
    .flatMap((product) =>
      productPictures(product).map((picture) =>
        plateOf(picture, () => draw(pieceOf(product, picture.look.variant.values), picture.view)),
      ),
    )
  const lands = groups.map((group) => plateOf(landPicture(group), () => drawPlace(group.handle)))
  const steps = crafts.flatMap((craft) =>
    stepPictures(craft).map((picture, i) => plateOf(picture, () => drawStep(craft.id, i + 1))),
  )
  return [...pieces, ...lands, ...steps]
}
