import type { PeriodsAnswer, PeriodsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readPeriods } from "../../../../workflows/periods/read-periods"

/** Months of the books, newest first, and how far each is. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PeriodsAnswer>) => {
  const query = req.validatedQuery as z.infer<typeof PeriodsQuery>
  res.json(await readPeriods(req.scope, query, new Date()))
}
