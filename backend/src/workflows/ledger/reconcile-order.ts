import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { freezeOrderStep } from "../buying/steps/freeze-order"
import { reconcileOrderStep, type ReconcileInput } from "./steps/reconcile-order"

/** Sent when an order's money moved in the ledger: `{ order_id, group_ids }`. */
export const ledgerPosted = "ledger.posted"

/**
 * Brings the ledger to what an order's facts say (law 5), whatever happened before: lost, doubled or reordered
 * events, a crash on any line. Calling it again adds nothing.
 *
 * Called by subscribers, by the sweeps and by `scripts/reconcile-orders.ts`.
 */
export const reconcileOrderWorkflow = createWorkflow("reconcile-order", (input: ReconcileInput) => {
  const frozen = freezeOrderStep(input)
  const reconciled = reconcileOrderStep(input)
  when("something-was-posted", reconciled, ({ posted }) => posted > 0).then(() => {
    const data = transform(reconciled, ({ order_id, group_ids }) => ({ order_id, group_ids }))
    emitEventStep({ eventName: ledgerPosted, data })
  })
  const result = transform({ reconciled, frozen }, (all) => ({
    ...all.reconciled,
    unexplained_line_ids: all.frozen.unexplained_line_ids,
  }))
  return new WorkflowResponse(result)
})
