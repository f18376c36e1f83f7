import type { PayoutRunAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../lib/address-part"
import { readRun } from "../../../../../workflows/payouts/read-runs"

/** One run with its payouts. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PayoutRunAnswer>) => {
  res.json(await readRun(req.scope, addressPart(req.params.id)))
}
