import { type Money, money } from "@ciap/money"
import type { IPricingModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PublishedVersion } from "../../modules/fair-price/lib/version-book"
import type { HeldPrice, PriceToHold, PriceWriting } from "./plan-price-writing"

type VariantWithSet = { id: string; price_set: { id: string } | null }

/** Gives every variant a price set; answers the sets by variant and those that had to be made. */
export async function ensurePriceSets(
  container: MedusaContainer,
  variant_ids: readonly string[],
): Promise<{ sets: Map<string, string>; made: { variant_id: string; price_set_id: string }[] }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "price_set.id"],
    filters: { id: [...variant_ids] },
  })
  const variants = data as unknown as VariantWithSet[] // exactly the fields asked for
  const sets = new Map(
    variants.flatMap(({ id, price_set }) => (price_set ? [[id, price_set.id] as const] : [])),
  )
  const without = variants.filter((variant) => !variant.price_set)
  if (without.length === 0) return { sets, made: [] }
  const created = await container
    .resolve(Modules.PRICING)
    .createPriceSets(without.map(() => ({ prices: [] })))
  const made = without.flatMap((variant, i) => {
    const set = created[i]
    return set ? [{ variant_id: variant.id, price_set_id: set.id }] : []
  })
  await container.resolve(ContainerRegistrationKeys.LINK).create(made.map(asLink))
  for (const { variant_id, price_set_id } of made) sets.set(variant_id, price_set_id)
  return { sets, made }
}

/** Undoes `ensurePriceSets`. */
export async function dropPriceSets(
  container: MedusaContainer,
  made: readonly { variant_id: string; price_set_id: string }[],
): Promise<void> {
  if (made.length === 0) return
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss(made.map(asLink))
  await container.resolve(Modules.PRICING).deletePriceSets(made.map((one) => one.price_set_id))
}

const asLink = ({ variant_id, price_set_id }: { variant_id: string; price_set_id: string }) => ({
  [Modules.PRODUCT]: { variant_id },
  [Modules.PRICING]: { price_set_id },
})

type PriceRow = Omit<HeldPrice, "conditional"> & {
  rules_count: number
  price_list_id: string | null
  min_quantity: unknown
  max_quantity: unknown
}

/** Every price of the sets, with what the plan needs to know of it. */
export async function heldPrices(
  pricing: IPricingModuleService,
  price_set_ids: readonly string[],
): Promise<HeldPrice[]> {
  const prices = await pricing.listPrices({ price_set_id: [...price_set_ids] }, { take: null })
  return (prices as unknown as PriceRow[]) // the module's type leaves out columns of its own table
    .map(({ id, price_set_id, currency_code, amount, ...condition }) => ({
      id,
      price_set_id,
      currency_code,
      amount,
      conditional:
        condition.rules_count > 0 ||
        condition.price_list_id !== null ||
        condition.min_quantity !== null ||
        condition.max_quantity !== null,
    }))
}

/** The price each set shall hold, one per version. */
export function pricesToHold(
  versions: readonly PublishedVersion[],
  sets: ReadonlyMap<string, string>,
): PriceToHold[] {
  return versions.flatMap((version) => {
    const price_set_id = sets.get(version.variant_id)
    const price: Money = money(version.total_minor, version.currency_code)
    return price_set_id ? [{ price_set_id, price }] : []
  })
}

type PriceInSet = { price_set_id: string; id?: string; currency_code: string; amount: number }

/**
 * One call for all sets; a price with an id is changed, one without is added, others stay. Answers
 * the ids of all prices of the sets it wrote to.
 */
export async function putPrices(
  pricing: IPricingModuleService,
  prices: readonly PriceInSet[],
): Promise<string[]> {
  const bySet = new Map<string, Omit<PriceInSet, "price_set_id">[]>()
  for (const { price_set_id, ...price } of prices) {
    bySet.set(price_set_id, [...(bySet.get(price_set_id) ?? []), price])
  }
  if (bySet.size === 0) return []
  const sets = await pricing.addPrices(
    [...bySet].map(([priceSetId, own]) => ({ priceSetId, prices: own })),
  )
  return sets.flatMap((set) => (set.prices ?? []).map((price) => price.id))
}

/** The former amounts of the prices that the writing changed. */
export const formerAmounts = (writing: PriceWriting): PriceInSet[] =>
  writing.change.map(({ former_amount, ...price }) => ({ ...price, amount: former_amount }))
