import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type PriceWriting, planPriceWriting } from "../plan-price-writing"
import {
  addedIds,
  dropPriceSets,
  ensurePriceSets,
  formerAmounts,
  heldPrices,
  pricesToHold,
  putPrices,
} from "../price-sets"
import type { VersionText } from "../version-text"

type WayBack = {
  writing: PriceWriting
  added: string[]
  made: { variant_id: string; price_set_id: string }[]
}

/**
 * Makes Medusa's plain prices equal to the totals of the versions, and touches no other price. It
 * looks at what stands instead of what changed, so a run that died between the two is healed by the
 * next one. (Medusa's own `updatePriceSetsStep` loses the prices when it is rolled back.)
 */
export const writePricesStep = createStep(
  "write-prices",
  async (versions: VersionText[], { container }) => {
    const pricing = container.resolve(Modules.PRICING)
    const variant_ids = [...new Set(versions.map((version) => version.variant_id))]
    const { sets, made } = await ensurePriceSets(container, variant_ids)
    const before = await heldPrices(pricing, [...sets.values()])
    const writing = planPriceWriting(pricesToHold(versions, sets), before)
    await putPrices(pricing, [
      ...writing.add,
      ...writing.change.map(({ former_amount: _former, ...price }) => price),
    ])
    if (writing.remove.length > 0) await pricing.softDeletePrices(writing.remove)
    const added =
      writing.add.length > 0 ? addedIds(before, await heldPrices(pricing, [...sets.values()])) : []
    return new StepResponse<{ written: number }, WayBack>(
      { written: writing.add.length + writing.change.length },
      { writing, added, made },
    )
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
