import type { CardFindingsAnswer, CardFindingsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readCardFindings } from "../../../../workflows/cards/read-cards"

type Query = z.infer<typeof CardFindingsQuery>

/** What was found to be wrong between Stripe and the shop, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<CardFindingsAnswer>) => {
  res.json(await readCardFindings(req.scope, req.validatedQuery as Query))
}
