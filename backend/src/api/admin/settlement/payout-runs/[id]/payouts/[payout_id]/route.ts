import type { PayoutEditRequest, PayoutRunAnswer } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../../../lib/address-part"
import { readRun } from "../../../../../../../workflows/payouts/read-runs"
import { editPayoutWorkflow } from "../../../../../../../workflows/payouts/runs"

/** Lowers a payout of a proposed run, or leaves it out, with the reason. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof PayoutEditRequest>>,
  res: MedusaResponse<PayoutRunAnswer>,
) => {
  const run_id = addressPart(req.params.id)
  await editPayoutWorkflow(req.scope).run({
    input: {
      run_id,
      payout_id: addressPart(req.params.payout_id),
      source: req.validatedBody.source,
      reason: req.validatedBody.reason,
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json(await readRun(req.scope, run_id))
}
