import type { PayoutFailedRequest, PayoutRunAnswer } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../../lib/address-part"
import { readRun } from "../../../../../../workflows/payouts/read-runs"
import { settlePayoutWorkflow } from "../../../../../../workflows/payouts/settle-payout"

/** A payout did not leave, or came back before it was proven to arrive; it is owed again. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof PayoutFailedRequest>>,
  res: MedusaResponse<PayoutRunAnswer>,
) => {
  const { result } = await settlePayoutWorkflow(req.scope).run({
    input: {
      payout_id: addressPart(req.params.id),
      outcome: { kind: "failed", ...req.validatedBody },
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json(await readRun(req.scope, result.run_id))
}
