import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Outcome } from "../../modules/payout/lib/outcome-book"
import { recordActStep } from "../audit/record-act"
import { bookPayoutsStep } from "./book-payouts"
import { payoutService } from "./service"

export type SettlePayout = { payout_id: string; outcome: Outcome; actor_id: string }

const settlePayoutStep = createStep(
  "settle-payout",
  async ({ payout_id, outcome, actor_id }: SettlePayout, { container }) => {
    const payout = await payoutService(container).settle(payout_id, outcome, actor_id)
    const { run_id, reference, state } = payout
    return new StepResponse({ run_id, reference, state, amount_minor: String(payout.amount_minor) })
  },
)

/**
 * What became of a payout: proven to have arrived by a bank line or a signed receipt, failed before that, or come back
 * after it. The ledger follows; what failed or came back is owed again.
 *
 * @throws NOT_FOUND, CONFLICT
 */
export const settlePayoutWorkflow = createWorkflow("settle-payout", (input: SettlePayout) => {
  const done = settlePayoutStep(input)
  bookPayoutsStep(input)
  recordActStep(
    transform({ input, done }, ({ input: { actor_id, payout_id, outcome }, done: after }) => ({
      actor_id,
      act: `payout.${outcome.kind === "confirmed" ? "confirm" : outcome.kind === "failed" ? "fail" : "return"}`,
      subject_type: "payout",
      subject_id: payout_id,
      after: outcome.kind === "confirmed" ? { ...after, proof: outcome.proof } : after,
      reason: outcome.kind === "confirmed" ? null : outcome.reason,
    })),
  )
  return new WorkflowResponse(done)
})
