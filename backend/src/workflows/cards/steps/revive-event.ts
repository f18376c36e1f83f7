import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problem } from "../../../lib/problem"
import type StripeInboxService from "../../../modules/stripe-inbox/service"

/** There is no way back on purpose: an event that goes round once more harms nothing. */
export const reviveEventStep = createStep(
  "revive-event",
  async ({ id }: { id: string }, { container }) => {
    const inbox: StripeInboxService = container.resolve("stripe_inbox")
    if (!(await inbox.revive(id)))
      throw problem(
        "NOT_FOUND",
        "No dead event has this id. Nothing was changed; it may be on its way again already: reload the list.",
      )
    return new StepResponse({ id })
  },
)
