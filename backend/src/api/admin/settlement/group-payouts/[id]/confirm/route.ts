import type { PayoutConfirmRequest, PayoutRunAnswer } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../../lib/address-part"
import { keepReceipt } from "../../../../../../workflows/payouts/keep-receipt"
import { readRun } from "../../../../../../workflows/payouts/read-runs"
import { settlePayoutWorkflow } from "../../../../../../workflows/payouts/settle-payout"

/** Proof that a payout arrived: the receipt that the group signed, or the bank's own. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof PayoutConfirmRequest>>,
  res: MedusaResponse<PayoutRunAnswer>,
) => {
  const payout_id = addressPart(req.params.id)
  const { on, reference, receipt } = req.validatedBody
  const kept = await keepReceipt(req.scope, { payout_id, ...receipt })
  const { result } = await settlePayoutWorkflow(req.scope).run({
    input: {
      payout_id,
      outcome: { kind: "confirmed", on, proof: { kind: "receipt", ...kept, reference } },
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json(await readRun(req.scope, result.run_id))
}
