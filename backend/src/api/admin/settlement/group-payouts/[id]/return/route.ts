import type { PayoutFailedRequest, PayoutRunAnswer } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../../lib/address-part"
import { readRun } from "../../../../../../workflows/payouts/read-runs"
import { settlePayoutWorkflow } from "../../../../../../workflows/payouts/settle-payout"

/** A payout came back after it was proven to have arrived; it is owed again. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof PayoutFailedRequest>>,
  res: MedusaResponse<PayoutRunAnswer>,
) => {
  const { result } = await settlePayoutWorkflow(req.scope).run({
    input: {
      payout_id: addressPart(req.params.id),
      outcome: { kind: "returned", ...req.validatedBody },
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json(await readRun(req.scope, result.run_id))
}
