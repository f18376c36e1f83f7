import type { CardDisputesAnswer, CardDisputesQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readCardDisputes } from "../../../../workflows/cards/read-cards"

type Query = z.infer<typeof CardDisputesQuery>

/** Payments that buyers' banks contest, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<CardDisputesAnswer>) => {
  res.json(await readCardDisputes(req.scope, req.validatedQuery as Query))
}
