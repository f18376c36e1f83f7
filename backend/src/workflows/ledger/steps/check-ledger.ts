import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Violation } from "../../../modules/ledger/lib/types"
import type LedgerService from "../../../modules/ledger/service"

export type LedgerChecked = {
  violations: Violation[]
  /** Numbers of seals whose transactions are not what was sealed. */
  broken_seals: number[]
}

/** Recomputes the book's invariants and the chain of its seals. Reads only. */
export const checkLedgerStep = createStep("check-ledger", async (_: object, { container }) => {
  const ledger: LedgerService = container.resolve("ledger")
  const violations = await ledger.verify()
  const { broken } = await ledger.verifySeal()
  return new StepResponse<LedgerChecked>({ violations, broken_seals: broken })
})
