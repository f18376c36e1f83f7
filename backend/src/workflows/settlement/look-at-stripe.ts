import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordActStep } from "../audit/record-act"
import { importFromStripe } from "./import-from-stripe"

type Input = { actor_id: string }

/** No way back on purpose: what Stripe said is a fact. */
const lookAtStripeStep = createStep(
  "look-at-stripe",
  async ({ actor_id }: Input, { container }) =>
    new StepResponse(await importFromStripe(container, actor_id)),
)

/** Staff do not want to wait for the hour. Throws what `importFromStripe` throws. */
export const lookAtStripeWorkflow = createWorkflow("look-at-stripe", (input: Input) => {
  const seen = lookAtStripeStep(input)
  recordActStep(
    transform({ input, seen }, (all) => ({
      actor_id: all.input.actor_id,
      act: "processor.look",
      subject_type: "processor",
      subject_id: "stripe",
      after: { rows_new: all.seen.rows_new },
    })),
  )
  return new WorkflowResponse(seen)
})
