import type { BankLinesAnswer, BankLinesQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readLines } from "../../../../workflows/settlement/read-desk"

type Query = z.infer<typeof BankLinesQuery>

/** Lines of own accounts, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<BankLinesAnswer>) => {
  res.json(await readLines(req.scope, req.validatedQuery as Query))
}
