import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { problem } from "../../lib/problem"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type SettlementService from "../../modules/settlement/service"
import { recordActStep } from "../audit/record-act"
import { mustProveNothing } from "./proven-payouts"
import { bookMatchesStep } from "./steps/book-matches"

type MatchToUndo = { id: string; undone_by: string; undone_reason: string }

/** No way back: the same lines and movements can be matched again. */
const undoMatchStep = createStep("undo-match", async (input: MatchToUndo, { container }) => {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  const match = await settlement.findMatch(input.id)
  if (!match) throw problem("NOT_FOUND", "This match does not exist. Nothing was changed.")
  await mustProveNothing(container, match)
  return new StepResponse(await settlement.undoMatch(input))
})

/**
 * Staff take a match back, and say why. Its lines and movements are open again, and the ledger takes back what it booked.
 * @throws NOT_FOUND, CONFLICT for one that is taken back already, or that proves a payout
 */
export const undoMatchWorkflow = createWorkflow("undo-match", (input: MatchToUndo) => {
  const match = undoMatchStep(input)
  recordActStep(
    transform({ input, match }, (all) => ({
      actor_id: all.input.undone_by,
      act: "match.undo",
      subject_type: "settlement_match",
      subject_id: all.match.id,
      before: { lines: all.match.line_ids, parts: all.match.parts },
      reason: all.input.undone_reason,
    })),
  )
  // The act is on record before the ledger is asked: should that fail, the job books it later.
  bookMatchesStep()
  return new WorkflowResponse(match)
})
