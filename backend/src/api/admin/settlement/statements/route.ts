import type { DeskStatementsAnswer, DeskStatementsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listDeskStatements } from "../../../../workflows/statements/list-statements"

/** The groups of a month in sums. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<DeskStatementsAnswer>) => {
  res.json(
    await listDeskStatements(req.scope, req.validatedQuery as DeskStatementsQuery, new Date()),
  )
}
