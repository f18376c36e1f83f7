import type { PricingAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPricing } from "../../../workflows/pricing/read-pricing"
import { publicAnswer, today } from "../public-read"

/** The rates and the premium policy in force. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PricingAnswer>) => {
  publicAnswer(res, await readPricing(req.scope, today()))
}
