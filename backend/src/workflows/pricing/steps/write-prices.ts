import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type FairPriceService from "../../../modules/fair-price/service"
import { type PriceWriting, planPriceWriting } from "../plan-price-writing"
import {
  dropPriceSets,
  ensurePriceSets,
  formerAmounts,
  heldPrices,
  pricesToHold,
  putPrices,
} from "../price-sets"
import type { PublishBreakdownsInput } from "../types"

type WayBack = {
  writing: PriceWriting
  added: string[]
  made: { variant_id: string; price_set_id: string }[]
}

async function write(
  container: MedusaContainer,
  product_ids: readonly string[],
): Promise<[{ written: number }, WayBack]> {
  const prices: FairPriceService = container.resolve("fair_price")
  const pricing = container.resolve(Modules.PRICING)
  const versions = await prices.versionsOfProducts(product_ids)
  const variant_ids = [...new Set(versions.map((version) => version.variant_id))]
  const { sets, made } = await ensurePriceSets(container, variant_ids)
  const before = await heldPrices(pricing, [...sets.values()])
  const writing = planPriceWriting(pricesToHold(versions, sets), before)
  const changed = writing.change.map(({ former_amount: _former, ...price }) => price)
  const standing = await putPrices(pricing, [...writing.add, ...changed])
  if (writing.remove.length > 0) await pricing.softDeletePrices(writing.remove)
  const known = new Set(before.map((price) => price.id))
  const added = standing.filter((id) => !known.has(id))
  return [{ written: writing.add.length + changed.length }, { writing, added, made }]
}

/** Waiting for another publisher; a whole catalogue takes a few seconds. */
const lock_wait_seconds = 60

/**
 * Makes Medusa's plain prices equal to the prices in force, and touches no other price. It looks at
 * what stands instead of what changed, one publisher at a time: a run that died in between, or that
 * lost a race, is healed by the next. (Medusa's own `updatePriceSetsStep` loses the prices when it is
 * rolled back.)
 */
export const writePricesStep = createStep(
  "write-prices",
  async ({ product_ids }: Pick<PublishBreakdownsInput, "product_ids">, { container }) => {
    const [done, wayBack] = await container
      .resolve(Modules.LOCKING)
      .execute("fair_price:write-prices", () => write(container, product_ids), {
        timeout: lock_wait_seconds,
      })
    return new StepResponse<{ written: number }, WayBack>(done, wayBack)
  },
  async (wayBack, { container }) => {
    if (!wayBack) return
    const { writing, added, made } = wayBack
    const pricing = container.resolve(Modules.PRICING)
    await putPrices(pricing, formerAmounts(writing))
    if (added.length > 0) await pricing.softDeletePrices(added)
    if (writing.remove.length > 0) await pricing.restorePrices(writing.remove)
    await dropPriceSets(container, made)
  },
)
