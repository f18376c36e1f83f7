import type { PayoutRunAnswer, PayoutRunCancelRequest } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../../lib/address-part"
import { day } from "../../../../../../lib/day"
import { readRun } from "../../../../../../workflows/payouts/read-runs"
import { cancelPayoutRunWorkflow } from "../../../../../../workflows/payouts/runs"

/** Calls off a run that was not sent. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof PayoutRunCancelRequest>>,
  res: MedusaResponse<PayoutRunAnswer>,
) => {
  const run_id = addressPart(req.params.id)
  await cancelPayoutRunWorkflow(req.scope).run({
    input: {
      run_id,
      reason: req.validatedBody.reason,
      on: day(new Date()),
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json(await readRun(req.scope, run_id))
}
