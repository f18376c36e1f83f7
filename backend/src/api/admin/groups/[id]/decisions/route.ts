import type { PremiumDecisionRequest, PremiumDecisionsAnswer } from "@ciap/contract"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../lib/address-part"
import { recordDecisionWorkflow } from "../../../../../workflows/payouts/decisions"
import { readDecisions } from "../../../../../workflows/payouts/group-decisions"

/** What the assembly of a group decided about its premium, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PremiumDecisionsAnswer>) => {
  res.json(await readDecisions(req.scope, addressPart(req.params.id)))
}

/** Records a decision; the premium becomes allocated. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof PremiumDecisionRequest>>,
  res: MedusaResponse<PremiumDecisionsAnswer>,
) => {
  const group_id = addressPart(req.params.id)
  await readDecisions(req.scope, group_id)
  const { amount, ...decision } = req.validatedBody
  await recordDecisionWorkflow(req.scope).run({
    input: {
      decision: { ...decision, ...amount, group_id },
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json(await readDecisions(req.scope, group_id))
}
