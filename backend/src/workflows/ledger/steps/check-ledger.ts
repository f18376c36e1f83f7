import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Violation } from "../../../modules/ledger/lib/types"
import type LedgerService from "../../../modules/ledger/service"
import { OPERATIONS_MODULE } from "../../../modules/operations"
import { ledgerTroubles } from "../ledger-troubles"

export type LedgerChecked = {
  violations: Violation[]
  /** Numbers of seals whose transactions are not what was sealed. */
  broken_seals: number[]
}

/** Recomputes the book's invariants and the chain of its seals, and keeps what was found. Changes nothing in the book. */
export const checkLedgerStep = createStep(
  "check-ledger",
  async (_: object, { container }) => new StepResponse(await checkLedger(container)),
)

/** The same from plain code. */
export async function checkLedger(container: MedusaContainer): Promise<LedgerChecked> {
  const ledger: LedgerService = container.resolve("ledger")
  const violations = await ledger.verify()
  const { broken } = await ledger.verifySeal()
  const checked: LedgerChecked = { violations, broken_seals: broken }
  await container.resolve(OPERATIONS_MODULE).keepBooksCheck(ledgerTroubles(checked))
  return checked
}
