import type { IdentitiesAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readIdentities } from "../../../../workflows/settlement/read-matching"

/** Sums of bank, processor and ledger that must agree. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<IdentitiesAnswer>) => {
  res.json(await readIdentities(req.scope))
}
