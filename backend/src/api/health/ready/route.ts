import type { HealthReadyAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { probesOf } from "../../../workflows/operations/probes"
import { readReadiness } from "../../../workflows/operations/read-readiness"

/** For whoever sends visitors here or watches the house. Never kept by a cache on the way. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<HealthReadyAnswer>) => {
  const readiness = await readReadiness(probesOf(req.scope))
  res.set("cache-control", "no-store").json(readiness)
}
