import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { planBreakdownsStep } from "./steps/plan-breakdowns"
import { publishVersionsStep } from "./steps/publish-versions"
import { writePricesStep } from "./steps/write-prices"
import type { PublishBreakdownsInput, PublishBreakdownsResult } from "./types"

/** Sent when prices were published: `{ product_ids: string[] }`. */
export const priceBreakdownPublished = "price-breakdown.published"

/**
 * Publishes the prices of products in every currency: agreed cost sheets and the rates in force on
 * the day become immutable versions, and the same totals become Medusa's prices. Whatever did not
 * change gets no new version, so it may run as often as one likes; the notice goes out each time.
 *
 * @throws NOT_FOUND, CONFLICT, RATE_MISSING, PRICE_NOT_COVERED, INVALID_REQUEST; nothing is published then
 */
export const publishBreakdownsWorkflow = createWorkflow(
  "publish-breakdowns",
  (input: PublishBreakdownsInput) => {
    const planned = planBreakdownsStep(input)
    const published = publishVersionsStep(planned)
    writePricesStep(input)
    const data = transform(input, ({ product_ids }) => ({ product_ids }))
    emitEventStep({ eventName: priceBreakdownPublished, data })
    const result = transform(
      { planned, published },
      ({ planned: wanted, published: added }): PublishBreakdownsResult => ({
        published: added,
        unchanged: wanted.length - added.length,
      }),
    )
    return new WorkflowResponse(result)
  },
)
