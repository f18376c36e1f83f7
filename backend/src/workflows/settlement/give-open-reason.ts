import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { NewOpenReason } from "../../modules/settlement/lib/open-reasons"
import type SettlementService from "../../modules/settlement/service"
import { recordActStep } from "../audit/record-act"

/** No way back: what was said stays, and the last word counts. */
const giveOpenReasonStep = createStep(
  "give-open-reason",
  async (given: NewOpenReason, { container }) => {
    const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
    await settlement.giveReason(given)
    return new StepResponse(null)
  },
)

/** Staff say why a line or a movement stays open. */
export const giveOpenReasonWorkflow = createWorkflow("give-open-reason", (input: NewOpenReason) => {
  giveOpenReasonStep(input)
  recordActStep(
    transform(input, (given) => ({
      actor_id: given.given_by,
      act: "open_item.explain",
      subject_type: given.subject_kind,
      subject_id: given.subject_id,
      after: { code: given.code },
      reason: given.note,
    })),
  )
  return new WorkflowResponse(input)
})
