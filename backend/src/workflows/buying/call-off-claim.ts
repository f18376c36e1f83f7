import { ReservationItemWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, parallelize, transform } from "@medusajs/framework/workflows-sdk"
import {
  cancelOrderClaimStep,
  deleteReservationsByLineItemsStep,
  emitEventStep,
} from "@medusajs/medusa/core-flows"

export type ClaimToCallOff = {
  claim_id: string
  order_id: string
  /** Lines that were to be sent instead. */
  line_ids: string[]
  canceled_by: string
}

/**
 * Calls off a claim that nothing was to come back for: what was written off is the buyer's again, what was to be sent
 * instead is taken off the order, and its stock is free. The ledger follows from the order, as with every change.
 *
 * Medusa's own workflow does the same and cancels the claim's return besides; it fails where there is none.
 */
export const callOffClaimWorkflow = createWorkflow("call-off-claim", (input: ClaimToCallOff) => {
  const claim = transform(input, ({ claim_id, order_id, canceled_by }) => ({
    claim_id,
    order_id,
    canceled_by,
  }))
  const line_ids = transform(input, (of) => of.line_ids)
  const [, reservation_ids] = parallelize(
    cancelOrderClaimStep(claim),
    deleteReservationsByLineItemsStep(line_ids),
  )
  emitEventStep({
    eventName: ReservationItemWorkflowEvents.DELETED,
    data: transform({ input, reservation_ids }, ({ input: { order_id }, reservation_ids: ids }) =>
      (ids ?? []).map((id) => ({ id, order_id })),
    ),
  })
})
