import type { ReviveEventAnswer, ReviveEventRequest } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../../lib/address-part"
import { reviveEventWorkflow } from "../../../../../../workflows/cards/revive-event"

type Body = z.infer<typeof ReviveEventRequest>

/** Staff send a dead event round again, and say what they did about its cause. */
export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<ReviveEventAnswer>,
) => {
  const id = addressPart(req.params.id)
  await reviveEventWorkflow(req.scope).run({
    input: { id, reason: req.validatedBody.reason, actor_id: req.auth_context.actor_id },
  })
  res.json({ id, state: "waiting" })
}
