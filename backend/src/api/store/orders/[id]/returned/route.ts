import type { OrderReturnedAnswer, OrderReturnedQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readOrderReturned } from "../../../../../workflows/ledger/read-order-returned"

type Query = z.infer<typeof OrderReturnedQuery>

/** What this order returned to which group, line by line; only for its owner or the holder of its link. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<OrderReturnedAnswer>) => {
  const { language } = req.validatedQuery as Query
  const order = await readOrderReturned(req.scope, req.params.id ?? "", language)
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ order })
}
