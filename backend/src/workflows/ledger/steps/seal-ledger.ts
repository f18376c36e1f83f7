import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type LedgerService from "../../../modules/ledger/service"

/** The newest seal; null while nothing is booked. */
export type LedgerSealed = { n: number; hash: string } | null

/** Seals whatever is booked and not sealed yet. There is no way back on purpose: a seal only says what stands. */
export const sealLedgerStep = createStep("seal-ledger", async (_: object, { container }) => {
  const ledger: LedgerService = container.resolve("ledger")
  const newest = await ledger.seal()
  return new StepResponse<LedgerSealed>(newest && { n: newest.n, hash: newest.hash })
})
