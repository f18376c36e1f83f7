import type { PeriodAnswer, PeriodCloseRequest } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../../lib/address-part"
import { closeMonthWorkflow } from "../../../../../../workflows/periods/close-month"
import { readPeriod } from "../../../../../../workflows/periods/read-periods"

/** Closes a month that somebody else prepared. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof PeriodCloseRequest>>,
  res: MedusaResponse<PeriodAnswer>,
) => {
  const month = addressPart(req.params.month)
  const now = new Date()
  const { reasons } = req.validatedBody
  const { actor_id } = req.auth_context
  await closeMonthWorkflow(req.scope).run({
    input: { month, reasons, actor_id, at: now.toISOString() },
  })
  res.json(await readPeriod(req.scope, month, now))
}
