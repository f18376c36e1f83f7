import type { CatalogueProductAnswer, Picture } from "@ciap/contract"
import type { VariantChoice } from "@/lib/variant-choice"

type Product = Pick<CatalogueProductAnswer["product"], "pictures" | "variants">

/** The pictures of a product in the order they hang, and where those of each variant begin. */
export type Hanging = {
  readonly pictures: readonly Picture[]
  readonly begins_at: Readonly<Record<string, number>>
}

/** Hangs the pictures of the variant that is chosen at first before all others, and each picture once. */
export function hang(
  { pictures, variants }: Product,
  first: VariantChoice["id"] | undefined,
): Hanging {
  const shown = [
    ...variants.filter(({ id }) => id === first),
    ...variants.filter(({ id }) => id !== first),
  ]
  const all = new Map<string, Picture>()
  for (const picture of [...shown.flatMap((variant) => variant.pictures), ...pictures])
    if (!all.has(picture.url)) all.set(picture.url, picture)
  const order = [...all.keys()]
  return {
    pictures: [...all.values()],
    begins_at: Object.fromEntries(
      variants.map(({ id, pictures: [whole] }) => [
        id,
        whole === undefined ? 0 : order.indexOf(whole.url),
      ]),
    ),
  }
}
