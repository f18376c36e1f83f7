import type { DeskLanguageQuery, PremiumSplitAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../lib/address-part"
import { readPremiumSplit } from "../../../../../workflows/desk/premium-split"

type Query = z.infer<typeof DeskLanguageQuery>

/** How an order's money splits between groups, cooperative and tax, with its postings. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PremiumSplitAnswer>) => {
  const { language } = req.validatedQuery as Query
  res.json(await readPremiumSplit(req.scope, addressPart(req.params.id), language))
}
