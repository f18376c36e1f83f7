import type { PayoutRunAnswer } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../../lib/address-part"
import { readRun } from "../../../../../../workflows/payouts/read-runs"
import { sendPayoutRunWorkflow } from "../../../../../../workflows/payouts/runs"

/** The run was handed to the bank, or the cash to the groups. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PayoutRunAnswer>,
) => {
  const run_id = addressPart(req.params.id)
  const input = { run_id, actor_id: req.auth_context.actor_id, at: new Date().toISOString() }
  await sendPayoutRunWorkflow(req.scope).run({ input })
  res.json(await readRun(req.scope, run_id))
}
