import type { AuditAnswer, AuditQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { readActs } from "../../../workflows/audit/read-acts"

/** Who did what at the desk, before, after and why; newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<AuditAnswer>) => {
  res.json(await readActs(req.scope, req.validatedQuery as z.infer<typeof AuditQuery>))
}
