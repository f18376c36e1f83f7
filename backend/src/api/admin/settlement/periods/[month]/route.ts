import type { PeriodAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../lib/address-part"
import { readPeriod } from "../../../../../workflows/periods/read-periods"

/** One month with its checklist: that of this moment, or the one over which it was closed. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PeriodAnswer>) => {
  res.json(await readPeriod(req.scope, addressPart(req.params.month), new Date()))
}
