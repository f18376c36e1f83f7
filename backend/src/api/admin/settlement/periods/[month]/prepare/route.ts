import type { PeriodAnswer } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../../lib/address-part"
import { prepareMonthWorkflow } from "../../../../../../workflows/periods/prepare-month"
import { readPeriod } from "../../../../../../workflows/periods/read-periods"

/** Somebody looked through a month and asks for its close. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PeriodAnswer>) => {
  const month = addressPart(req.params.month)
  const now = new Date()
  const input = { month, actor_id: req.auth_context.actor_id, at: now.toISOString() }
  await prepareMonthWorkflow(req.scope).run({ input })
  res.json(await readPeriod(req.scope, month, now))
}
