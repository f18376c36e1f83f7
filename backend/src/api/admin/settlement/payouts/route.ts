import type { ProcessorPayoutsAnswer, ProcessorPayoutsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readPayouts } from "../../../../workflows/settlement/read-desk"

type Query = z.infer<typeof ProcessorPayoutsQuery>

/** The processor's payouts beside the net of their rows. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<ProcessorPayoutsAnswer>) => {
  res.json(await readPayouts(req.scope, req.validatedQuery as Query))
}
