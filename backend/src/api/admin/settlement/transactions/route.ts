import type { ProcessorTransactionsAnswer, ProcessorTransactionsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readTransactions } from "../../../../workflows/settlement/read-desk"

type Query = z.infer<typeof ProcessorTransactionsQuery>

/** The processor's rows, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<ProcessorTransactionsAnswer>) => {
  res.json(await readTransactions(req.scope, req.validatedQuery as Query))
}
