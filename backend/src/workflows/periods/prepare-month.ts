import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { recordActStep } from "../audit/record-act"
import { requireMonthOfBooks } from "./read-periods"
import { periodService } from "./service"

type Prepare = {
  /** Such as `2026-10`. */
  month: string
  actor_id: string
  /** ISO moment. */
  at: string
}

const prepareMonthStep = createStep(
  "prepare-month",
  async ({ month, actor_id, at }: Prepare, { container }) => {
    await requireMonthOfBooks(container, month, new Date(at))
    return new StepResponse({ added: await periodService(container).prepare(month, actor_id) })
  },
)

/**
 * Keeps that somebody looked through a month that is over and asks another person to close it. Saying so twice is the same
 * as once.
 *
 * @throws NOT_FOUND, PERIOD_CLOSED, PERIOD_NOT_READY
 */
export const prepareMonthWorkflow = createWorkflow("prepare-month", (input: Prepare) => {
  const prepared = prepareMonthStep(input)
  when("it-was-not-prepared-by-them", prepared, ({ added }) => added).then(() => {
    recordActStep(
      transform(input, ({ actor_id, month }) => ({
        actor_id,
        act: "period.prepare",
        subject_type: "period",
        subject_id: month,
      })),
    )
  })
  return new WorkflowResponse(prepared)
})
