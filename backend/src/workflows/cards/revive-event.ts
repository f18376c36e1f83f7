import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordActStep } from "../audit/record-act"
import { reviveEventStep } from "./steps/revive-event"

type Input = { id: string; reason: string; actor_id: string }

/**
 * Sends a dead event of Stripe's round again, with all its tries, and keeps who did so and why.
 *
 * @throws NOT_FOUND when no dead event has this id
 */
export const reviveEventWorkflow = createWorkflow("revive-event", (input: Input) => {
  const revived = reviveEventStep(input)
  const act = transform(input, ({ id, reason, actor_id }) => ({
    actor_id,
    act: "stripe_event.revive",
    subject_type: "stripe_event",
    subject_id: id,
    before: { state: "dead" },
    after: { state: "waiting" },
    reason,
  }))
  recordActStep(act)
  return new WorkflowResponse(revived)
})
