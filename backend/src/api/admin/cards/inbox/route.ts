import type { CardInboxAnswer, CardInboxQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readCardInbox } from "../../../../workflows/cards/read-cards"

type Query = z.infer<typeof CardInboxQuery>

/** What Stripe said and what became of it: the figures, and the events in one state, oldest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<CardInboxAnswer>) => {
  res.json(await readCardInbox(req.scope, req.validatedQuery as Query))
}
