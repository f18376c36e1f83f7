import type { LookedAtStripeAnswer } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { lookAtStripeWorkflow } from "../../../../workflows/settlement/look-at-stripe"

/** Looks at Stripe now, instead of at the next full hour. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<LookedAtStripeAnswer>,
) => {
  const { result } = await lookAtStripeWorkflow(req.scope).run({
    input: { actor_id: req.auth_context.actor_id },
  })
  res.json(result)
}
