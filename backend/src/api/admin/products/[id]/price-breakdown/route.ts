import type { DeskBreakdownAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../lib/address-part"
import { readDeskBreakdown } from "../../../../../workflows/desk/price-breakdown"

/** What stands behind a product's prices. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<DeskBreakdownAnswer>) => {
  res.json(await readDeskBreakdown(req.scope, addressPart(req.params.id)))
}
