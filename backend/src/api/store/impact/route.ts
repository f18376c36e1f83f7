import type { ImpactAnswer, ImpactQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readImpact } from "../../../workflows/ledger/read-impact"
import { publicAnswer } from "../public-read"

/** What the ledger says was returned to the groups. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<ImpactAnswer>) => {
  const { language } = req.validatedQuery as ImpactQuery
  publicAnswer(res, await readImpact(req.scope, new Date(), language))
}
