import { placeName, placeSheet, stepName, stepSheet } from "../../art/plate-names"
import colours from "../../pictures/colours.json"
import type { Craft } from "../crafts/crafts"
import type { Group } from "../groups/groups"
import type { Product } from "../products/products"
import type { InEachLanguage } from "../texts/types"
import { closeAlt, landAlt, scaleAlt, stepAlt, wholeAlt } from "./alt"
import { type Look, looksOf } from "./looks"

/** Widths in pixels in which a drawing is delivered, the master last. */
export const widths = {
  piece: [320, 640, 1000],
  land: [320, 640, placeSheet.width],
  step: [320, stepSheet.width],
} as const satisfies Record<string, readonly number[]>

/** A drawing as the shop delivers it. */
export type Picture = {
  /** Name of the master, such as `qen-001-navy-piece.webp`. */
  readonly file: string
  readonly alt: InEachLanguage<string>
  /** The colour that covers most of it, `#rrggbb`; null as long as it was never drawn. */
  readonly colour: string | null
  readonly widths: readonly number[]
}

/** A picture of a product, and which of its variants one sees in it; null where it stands for all. */
export type ProductPicture = Picture & {
  readonly view: "piece" | "close" | "scale"
  readonly look: Look
  readonly skus: readonly string[] | null
}

const dominant: Readonly<Record<string, string>> = colours

const pictureOf = (
  name: string,
  alt: InEachLanguage<string>,
  kind: keyof typeof widths,
): Picture => ({
  file: `${name}.webp`,
  alt,
  colour: dominant[name] ?? null,
  widths: widths[kind],
})

/**
 * The pictures of a product: whole, from close and to scale in the look that a buyer sees first, then whole and from
 * close in each other look.
 */
export function productPictures(product: Product): ProductPicture[] {
  const looks = looksOf(product)
  const seen = ({ skus }: Look) => (looks.length > 1 ? skus : null)
  const named = (look: Look, view: string) =>
    [product.sku.toLowerCase(), look.slug, view].filter((part) => part !== "").join("-")
  const both = (look: Look): ProductPicture[] => [
    {
      ...pictureOf(named(look, "piece"), wholeAlt(product, look), "piece"),
      view: "piece",
      look,
      skus: seen(look),
    },
    {
      ...pictureOf(named(look, "close"), closeAlt(product, look), "piece"),
      view: "close",
      look,
      skus: seen(look),
    },
  ]
  const [first, ...others] = looks
  if (first === undefined) throw new Error(`The product ${product.sku} has no variant.`)
  const name = `${product.sku.toLowerCase()}-scale`
  const scale = pictureOf(name, scaleAlt(product), "piece")
  return [
    ...both(first),
    { ...scale, view: "scale", look: first, skus: null },
    ...others.flatMap(both),
  ]
}

/** The land a group lives on. */
export const landPicture = (group: Group): Picture =>
  pictureOf(placeName(group.handle), landAlt(group), "land")

/** The steps of a craft, one picture for each, in the order of the work. */
export const stepPictures = (craft: Craft): Picture[] =>
  craft.words.en.steps.map((_, i) =>
    pictureOf(stepName(craft.id, i + 1), stepAlt(craft, i), "step"),
  )
