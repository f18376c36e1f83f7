import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { NewAccount } from "../../modules/settlement/lib/types"
import type SettlementService from "../../modules/settlement/service"
import { recordActStep } from "../audit/record-act"
import { bookMatchesStep } from "./steps/book-matches"

/** No way back: an account without statements harms nobody, and the same handle answers with a conflict. */
const openAccountStep = createStep("open-account", async (account: NewAccount, { container }) => {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  return new StepResponse(await settlement.openAccount(account))
})

/**
 * Staff say that the cooperative has an account, and what lay there on the day from which it is followed here.
 * @throws CONFLICT for a handle that is taken
 */
export const openAccountWorkflow = createWorkflow("open-account", (input: NewAccount) => {
  const account = openAccountStep(input)
  recordActStep(
    transform({ input, account }, (all) => ({
      actor_id: all.input.created_by,
      act: "bank_account.open",
      subject_type: "bank_account",
      subject_id: all.account.id,
      after: { ...all.account },
    })),
  )
  // The act is on record before the ledger is asked: should that fail, the job books it later.
  bookMatchesStep()
  return new WorkflowResponse(account)
})
