import type { DeskBreakdownAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readDeskBreakdown } from "../../../../../workflows/desk/price-breakdown"

/** What stands behind a product's prices. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<DeskBreakdownAnswer>) => {
  res.json(await readDeskBreakdown(req.scope, req.params.id ?? ""))
}
