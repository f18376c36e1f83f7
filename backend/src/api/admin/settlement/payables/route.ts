import type { PayablesAnswer, PayablesQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { presentPayables } from "../../../../workflows/payouts/present-payables"

/** What a run would pay on a day, and what it would hold and why. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PayablesAnswer>) => {
  const asked = req.validatedQuery as z.infer<typeof PayablesQuery>
  res.json(await presentPayables(req.scope, asked, new Date()))
}
