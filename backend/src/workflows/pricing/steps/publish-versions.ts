import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { NewVersion } from "../../../modules/fair-price/lib/version-book"
import type FairPriceService from "../../../modules/fair-price/service"
import { type VersionText, versionsFromText } from "../version-text"

/** Lets the planned prices stand. Taken back by adding the versions before again: none is erased. */
export const publishVersionsStep = createStep(
  "publish-versions",
  async (versions: VersionText[], { container }) => {
    const prices: FairPriceService = container.resolve("fair_price")
    const published = await prices.publishVersions(versionsFromText(versions))
    return new StepResponse<NewVersion[], string[]>(
      published,
      published.map((version) => version.id),
    )
  },
  async (ids, { container }) => {
    if (!ids || ids.length === 0) return
    const prices: FairPriceService = container.resolve("fair_price")
    await prices.takeBackVersions(ids)
  },
)
