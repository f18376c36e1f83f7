import type { PremiumSplitAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../lib/address-part"
import { readPremiumSplit } from "../../../../../workflows/desk/premium-split"

/** How an order's money splits between groups, cooperative and tax, with its postings. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PremiumSplitAnswer>) => {
  res.json(await readPremiumSplit(req.scope, addressPart(req.params.id)))
}
