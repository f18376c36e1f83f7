import {
  demonstration_from,
  groups,
  premiumPolicies,
  type Product,
  products,
  rates,
} from "@ciap/demo-data"
import type { MedusaContainer } from "@medusajs/framework/types"
import { agreeCostSheetWorkflow } from "../workflows/pricing/agree-cost-sheet"
import { publishBreakdownsWorkflow } from "../workflows/pricing/publish-breakdowns"
import { recordRatesWorkflow } from "../workflows/pricing/record-rates"
import type { SeededProduct } from "./catalogue"
import { quiet } from "./quiet"
import { batches, must } from "./stage"

const batch_size = 60
const decided_by = "Demonstration: in real use the cooperative's pricing meeting."

/** Rates, the premium policy and the retail price of every product, each a dated row. */
export async function seedRates(
  container: MedusaContainer,
  seeded: readonly SeededProduct[],
): Promise<number> {
  const ids = idsBySku(seeded)
  const { result } = await recordRatesWorkflow(container).run({
    context: quiet,
    input: {
      rates: rates.map((rate) => ({ ...rate })),
      premium_policies: premiumPolicies.map((policy) => ({ ...policy })),
      retail_prices: products.map(({ sku, retail_eur_minor }) => ({
        product_id: must(ids.get(sku), `product ${sku}`),
        currency_code: "eur",
        amount_minor: String(retail_eur_minor),
        valid_from: demonstration_from,
        decided_by,
        demonstration: true,
      })),
    },
  })
  return result.recorded + result.already_there
}

/** Cost sheets as the groups agreed them, in the demonstration. */
export async function seedCostSheets(
  container: MedusaContainer,
  seeded: readonly SeededProduct[],
  group_ids: ReadonlyMap<string, string>,
): Promise<number> {
  const ids = idsBySku(seeded)
  let agreed = 0
  for (const batch of batches(products, batch_size)) {
    const { result } = await agreeCostSheetWorkflow(container).run({
      context: quiet,
      input: {
        cost_sheets: batch.map((product) =>
          costSheet(
            product,
            must(ids.get(product.sku), `product ${product.sku}`),
            must(group_ids.get(product.group_handle), `group ${product.group_handle}`),
          ),
        ),
      },
    })
    agreed += result.cost_sheets.length
  }
  return agreed
}

/** Publishes the price of every variant in every currency. Returns how many versions are new. */
export async function seedPrices(
  container: MedusaContainer,
  seeded: readonly SeededProduct[],
  on: string,
): Promise<{ published: number; unchanged: number }> {
  const sum = { published: 0, unchanged: 0 }
  for (const batch of batches(seeded, batch_size)) {
    const { result } = await publishBreakdownsWorkflow(container).run({
      context: quiet,
      input: { product_ids: batch.map(({ id }) => id), on },
    })
    sum.published += result.published.length
    sum.unchanged += result.unchanged
  }
  return sum
}

function costSheet(product: Product, product_id: string, group_id: string) {
  const group = must(
    groups.find(({ handle }) => handle === product.group_handle),
    `group ${product.group_handle}`,
  )
  return {
    product_id,
    group_id,
    hours_hundredths: product.hours_hundredths,
    hourly_rate_minor: String(product.hourly_rate_minor),
    materials_minor: String(product.materials_minor),
    overhead_minor: String(product.overhead_minor),
    agreed_on: group.agreed_on,
    // In the language in which an assembly keeps its minutes; the desk shows it to readers of every language as it stands.
    agreed_by: `Asamblea general de ${group.words.es.name} (demostración)`,
    demonstration: true,
  }
}

const idsBySku = (seeded: readonly SeededProduct[]): Map<string, string> =>
  new Map(seeded.map(({ sku, id }) => [sku, id]))
