import { crafts, type Product, products, type Variant } from "@ciap/demo-data"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  deleteInventoryItemWorkflow,
  deleteProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import type {
  CreateProductWorkflowInputDTO,
  CreateProductVariantWorkflowInputDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import type { ProductMetadata } from "../lib/product-facts"
import { craftHandle, lineHandle } from "./categories"
import { choicesOf, optionLabel, type Options, optionsOf, variantTitle } from "./options"
import { imagesOf, seedVariantImages, variantThumbnail } from "./pictures"
import { quiet } from "./quiet"
import { batches, must } from "./stage"

const batch_size = 30

export type CatalogueGround = {
  sales_channel_id: string
  stock_location_id: string
  shipping_profile_id: string
  options: Options
  /** Category ids of craft lines and crafts. */
  categories: ReadonlyMap<string, string>
  /** Whether half-made pieces are made anew; not in a shop whose seed ended, where people may have changed them. */
  mend: boolean
}

/** Product and variant ids as the later stages need them. */
export type SeededProduct = {
  id: string
  sku: string
  variants: readonly { id: string; sku: string }[]
}

/**
 * The products of the catalogue, found by their brief's SKU (`external_id`) or created. A product that
 * a killed seed left half made (no variants, no stock record, no price set) is deleted and made anew.
 */
export async function seedProducts(
  container: MedusaContainer,
  ground: CatalogueGround,
): Promise<{ all: SeededProduct[]; created: number }> {
  const standing = await standingProducts(container)
  if (ground.mend) await dropHalfMade(container, standing)
  const missing = alternately(products.filter(({ sku }) => !standing.has(sku))).reverse()
  for (const batch of batches(missing, batch_size)) {
    await createProductsWorkflow(container).run({
      context: quiet,
      input: { products: batch.map((product) => toMedusa(product, ground)) },
    })
  }
  const now = missing.length > 0 ? await standingProducts(container) : standing
  await stockLevels(container, ground.stock_location_id, now)
  // Where the seed ended, staff may have given a picture to another variant.
  if (ground.mend) await seedVariantImages(container, [...now.values()])
  const all = products.map(({ sku }) => must(now.get(sku), `product ${sku}`))
  return { all, created: missing.length }
}

/** A piece of each group, then another of each: the newest pieces of the shop, which are made last, are of many hands. */
function alternately(pieces: readonly Product[]): Product[] {
  const taken = new Map<string, number>()
  const turns = pieces.map((piece) => {
    const turn = taken.get(piece.group_handle) ?? 0
    taken.set(piece.group_handle, turn + 1)
    return { piece, turn }
  })
  return turns.sort((a, b) => a.turn - b.turn).map(({ piece }) => piece)
}

type Standing = SeededProduct & { whole: boolean; items: Map<string, string> }

async function standingProducts(container: MedusaContainer): Promise<Map<string, Standing>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: [
      "id",
      "external_id",
      "sales_channels.id",
      "shipping_profile.id",
      "variants.id",
      "variants.sku",
      "variants.price_set.id",
      "variants.inventory_items.inventory_item_id",
    ],
    filters: { external_id: products.map(({ sku }) => sku) },
  })
  return new Map(
    data.map((row) => {
      const sku = row.external_id ?? ""
      const wanted = products.find((product) => product.sku === sku)?.variants ?? []
      const variants = row.variants.map((variant) => ({ id: variant.id, sku: variant.sku ?? "" }))
      const items = new Map(
        row.variants.flatMap((variant) =>
          (variant.inventory_items ?? []).map((item) => [
            variant.sku ?? "",
            item?.inventory_item_id ?? "",
          ]),
        ),
      )
      const whole =
        wanted.every((variant) => items.has(variant.sku)) &&
        row.variants.every((variant) => variant.price_set != null) &&
        (row.sales_channels ?? []).length > 0 &&
        row.shipping_profile != null
      return [sku, { id: row.id, sku, variants, whole, items }] as const
    }),
  )
}

/** What a killed seed left: pieces that lack a part, and stock records that belong to no piece. */
async function dropHalfMade(container: MedusaContainer, standing: Map<string, Standing>) {
  const broken = [...standing.values()].filter(({ whole }) => !whole)
  if (broken.length > 0) {
    await deleteProductsWorkflow(container).run({
      context: quiet,
      input: { ids: broken.map(({ id }) => id) },
    })
  }
  for (const { sku } of broken) standing.delete(sku)
  await dropOrphans(container)
}

/** Stock records whose variant a killed seed never made would hold their SKU for ever. */
async function dropOrphans(container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const skus = products.flatMap(({ variants }) => variants.map(({ sku }) => sku))
  const { data } = await query.graph({
    entity: "inventory_item",
    fields: ["id", "sku", "variants.id"],
    filters: { sku: skus },
  })
  // A link that outlived its variant reads as an empty place in the list.
  const orphans = data
    .filter(({ variants }) => !(variants ?? []).some((variant) => variant != null))
    .map(({ id }) => id)
  if (orphans.length > 0)
    await deleteInventoryItemWorkflow(container).run({ context: quiet, input: orphans })
}

async function stockLevels(
  container: MedusaContainer,
  location_id: string,
  standing: ReadonlyMap<string, Standing>,
) {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ location_id }, { select: ["inventory_item_id"] })
  const known = new Set(levels.map(({ inventory_item_id }) => inventory_item_id))
  const missing = products
    .flatMap((product) => product.variants.map((variant) => ({ product, variant })))
    .flatMap(({ product, variant }) => {
      const inventory_item_id = standing.get(product.sku)?.items.get(variant.sku)
      return inventory_item_id === undefined || known.has(inventory_item_id)
        ? []
        : [{ location_id, inventory_item_id, stocked_quantity: variant.stock }]
    })
  if (missing.length > 0) {
    await createInventoryLevelsWorkflow(container).run({
      context: quiet,
      input: { inventory_levels: missing },
    })
  }
}

function toMedusa(product: Product, ground: CatalogueGround): CreateProductWorkflowInputDTO {
  const { en } = product.words
  const [length, width, height = null] = product.size_cm
  const images = imagesOf(product)
  return {
    title: en.title,
    handle: product.handle,
    external_id: product.sku,
    description: en.description,
    material: en.material,
    status: ProductStatus.PUBLISHED,
    thumbnail: images[0]?.url,
    images,
    weight: product.weight_grams,
    length,
    width,
    height,
    hs_code: product.hs6,
    origin_country: "pe",
    discountable: true,
    category_ids: categoriesOf(product).map((handle) =>
      must(ground.categories.get(handle), `category ${handle}`),
    ),
    options: optionsOf(product).map(({ name, values }) => {
      const option = must(ground.options.get(name), `option ${name}`)
      return {
        id: option.id,
        value_ids: values.map((value) => must(option.values.get(value), `value ${value}`)),
      }
    }),
    variants: product.variants.map((variant, rank) => variantOf(product, variant, rank)),
    sales_channels: [{ id: ground.sales_channel_id }],
    shipping_profile_id: ground.shipping_profile_id,
    metadata: {
      ...({
        lead_time_days: product.lead_time_days,
        demonstration: true,
      } satisfies ProductMetadata),
      compliance_flags: product.flags,
    },
  }
}

/** The craft and its line: a shop that filters by line alone finds the piece too. */
function categoriesOf({ craft }: Product): string[] {
  const line = crafts.find(({ id }) => id === craft)?.line
  return [craftHandle(craft), ...(line === undefined ? [] : [lineHandle(line)])]
}

/**
 * Medusa keeps the rank and the thumbnail of a variant but leaves them out of its type; without its rank XS would come
 * after XL.
 */
type RankedVariant = CreateProductVariantWorkflowInputDTO & {
  variant_rank: number
  thumbnail: string | undefined
}

function variantOf(product: Product, variant: Variant, variant_rank: number): RankedVariant {
  return {
    variant_rank,
    title: variantTitle(product, variant, "en"),
    sku: variant.sku,
    thumbnail: variantThumbnail(product, variant),
    options: Object.fromEntries(
      choicesOf(product, variant).map(({ name, value }) => [
        optionLabel(name, "en"),
        optionLabel(value, "en"),
      ]),
    ),
    manage_inventory: true,
    // A piece made to order is sold without stock and made within the lead time.
    allow_backorder: product.made_to_order,
    weight: product.weight_grams,
    hs_code: product.hs6,
    origin_country: "pe",
    prices: [],
  }
}
