import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ConsentToWithdraw } from "../../modules/artisan-group/lib/register-reads"
import { registerChanged } from "./events"
import { withdrawConsentStep } from "./steps/withdraw-consent"

/**
 * Withdraws a consent (law 12). The notice goes out also where nothing was open any more: whoever
 * asks twice wants to be sure that it is gone.
 */
export const withdrawConsentWorkflow = createWorkflow(
  "withdraw-consent",
  (input: ConsentToWithdraw) => {
    const done = withdrawConsentStep(input)
    const data = transform(input, ({ group_id }) => ({ group_ids: [group_id] }))
    emitEventStep({ eventName: registerChanged, data })
    return new WorkflowResponse(done)
  },
)
