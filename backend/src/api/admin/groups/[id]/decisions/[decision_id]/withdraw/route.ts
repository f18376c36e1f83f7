import type { PremiumDecisionsAnswer, WithdrawalRequest } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../../../lib/address-part"
import { withdrawDecisionWorkflow } from "../../../../../../../workflows/payouts/decisions"
import { readDecisions } from "../../../../../../../workflows/payouts/group-decisions"

/** A decision is taken back; its premium is available again. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof WithdrawalRequest>>,
  res: MedusaResponse<PremiumDecisionsAnswer>,
) => {
  const group_id = addressPart(req.params.id)
  await withdrawDecisionWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      group_id,
      id: addressPart(req.params.decision_id),
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json(await readDecisions(req.scope, group_id))
}
