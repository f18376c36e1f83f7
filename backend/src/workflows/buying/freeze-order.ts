import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { freezeOrderStep } from "./steps/freeze-order"

/**
 * Freezes the breakdown of every line and shipping method of an order that has none yet.
 *
 * Called at completion, by subscribers and by the sweep; whoever comes second finds nothing to do. No lock is
 * needed: the tables take one row per line for ever. Lines added by an order edit, an exchange or a claim are
 * frozen at the next call.
 */
export const freezeOrderWorkflow = createWorkflow("freeze-order", (input: { order_id: string }) => {
  return new WorkflowResponse(freezeOrderStep(input))
})
