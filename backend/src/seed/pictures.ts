import {
  type Craft,
  type Group,
  landPicture,
  type Picture,
  type Product,
  productPictures,
  products,
  stepPictures,
  type Variant,
} from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { KeptPicture } from "../lib/picture"
import { batches } from "./stage"

const batch_size = 200

/** A drawing as a JSON column keeps it. It is named by path, without a host, so that it survives another port. */
const kept = ({ file, alt, colour, widths }: Picture): KeptPicture => ({
  url: `/pictures/${file}`,
  alt: { ...alt },
  colour,
  widths: [...widths],
})

/** A drawing as Medusa's image keeps it. */
function image(picture: Picture): { url: string; metadata: Record<string, unknown> } {
  const { url, ...facts } = kept(picture)
  return { url, metadata: facts }
}

/** The images of a product in the order in which they are shown. */
export const imagesOf = (product: Product) => productPictures(product).map(image)

/** The picture that stands for a variant in carts and orders; where all look alike, that of the product does. */
export function variantThumbnail(product: Product, { sku }: Variant): string | undefined {
  const whole = productPictures(product).find(
    ({ view, skus }) => view === "piece" && skus?.includes(sku),
  )
  return whole && kept(whole).url
}

/** The land of a group. */
export const landOf = (group: Group): KeptPicture[] => [kept(landPicture(group))]

/** The steps of a craft, in the order of the work. */
export const stepsOf = (craft: Craft): KeptPicture[] => stepPictures(craft).map(kept)

/**
 * Says of each image which variants one sees in it. Straight to the module: one call for what would be hundreds of
 * workflows, and nothing listens to it.
 */
export async function seedVariantImages(
  container: MedusaContainer,
  seeded: readonly { sku: string; variants: readonly { id: string; sku: string }[] }[],
): Promise<void> {
  const module = container.resolve(Modules.PRODUCT)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ids = new Map(
    seeded.flatMap(({ variants }) => variants.map(({ id, sku }) => [sku, id] as const)),
  )
  const owners = new Map(
    products
      .flatMap(productPictures)
      .filter(({ skus }) => skus !== null)
      .map((picture) => [kept(picture).url, picture.skus ?? []]),
  )
  const { data } = await query.graph({
    entity: "product_image",
    fields: ["id", "url", "variants.id"],
    filters: { url: [...owners.keys()] },
  })
  const pairs = data
    .filter(({ variants }) => (variants ?? []).length === 0)
    .flatMap(({ id, url }) =>
      (owners.get(url) ?? []).flatMap((sku) => {
        const variant_id = ids.get(sku)
        return variant_id === undefined ? [] : [{ image_id: id, variant_id }]
      }),
    )
  for (const some of batches(pairs, batch_size)) await module.addImageToVariant(some)
}
