import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { checkLedgerStep } from "./steps/check-ledger"
import { sealLedgerStep } from "./steps/seal-ledger"

/**
 * Asks the book whether it is right and keeps the answer, then seals what was booked since. It is sealed also when something is wrong:
 * the seal keeps what stands, so that the search for the cause finds it unchanged.
 *
 * Called every hour; repeating it changes nothing in the book.
 */
export const checkLedgerWorkflow = createWorkflow("check-ledger", () => {
  const checked = checkLedgerStep()
  const newest_seal = sealLedgerStep()
  return new WorkflowResponse(
    transform({ checked, newest_seal }, (all) => ({
      ...all.checked,
      newest_seal: all.newest_seal,
    })),
  )
})
