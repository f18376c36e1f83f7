import type { CraftId } from "../crafts/facts"
import { groups } from "../groups/groups"
import { productWords } from "../texts"
import type { InEachLanguage, ProductWords } from "../texts/types"
import { factsByGroup } from "./facts"
import type { Material } from "./materials"
import { optionsOf, type ProductOption, slug, type Variant, variantsOf } from "./spread"
import type { ComplianceFlag, Facts } from "./types"

/** A product with its words. All figures are illustrative; money in céntimos unless the name says euro. */
export type Product = {
  readonly sku: string
  readonly handle: string
  readonly group_handle: string
  readonly craft: CraftId
  readonly words: InEachLanguage<ProductWords>
  readonly materials: readonly Material[]
  readonly size_cm: readonly number[]
  readonly weight_grams: number
  readonly options: readonly ProductOption[]
  readonly variants: readonly Variant[]
  readonly hours_hundredths: number
  readonly hourly_rate_minor: number
  readonly materials_minor: number
  readonly overhead_minor: number
  readonly made_to_order: boolean
  readonly lead_time_days: number
  readonly stock: number
  readonly hs6: string
  readonly flags: readonly ComplianceFlag[]
  readonly retail_eur_minor: number
}

/** Titles that two groups share get the group's name in their address. */
const titleCounts = new Map<string, number>()
for (const { en } of Object.values(productWords))
  titleCounts.set(slug(en.title), (titleCounts.get(slug(en.title)) ?? 0) + 1)

const handleOf = (title: string, group_handle: string): string =>
  (titleCounts.get(slug(title)) ?? 0) > 1 ? `${slug(title)}-${group_handle}` : slug(title)

const assemble = (
  sku: string,
  facts: Facts,
  group_handle: string,
  hourly_rate_minor: number,
): Product => {
  const words = productWords[sku]
  if (words === undefined) throw new Error(`The product ${sku} has no words.`)
  const { options: _options, flags = [], stock = 0, made_to_order = false, ...rest } = facts
  return {
    ...rest,
    sku,
    handle: handleOf(words.en.title, group_handle),
    group_handle,
    words,
    options: optionsOf(facts),
    variants: variantsOf(sku, facts),
    hourly_rate_minor,
    overhead_minor: 0,
    made_to_order,
    stock,
    flags,
  }
}

/** The 174 products, group by group. */
export const products: readonly Product[] = groups.flatMap(({ handle, hourly_rate_minor }) =>
  Object.entries(factsByGroup[handle] ?? {}).map(([sku, facts]) =>
    assemble(sku, facts, handle, hourly_rate_minor),
  ),
)
