import type { MatchAnswer, UndoMatchRequest } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../../lib/address-part"
import { matchWire } from "../../../../../../workflows/settlement/read-matching"
import { undoMatchWorkflow } from "../../../../../../workflows/settlement/undo-match"

type Body = z.infer<typeof UndoMatchRequest>

/** Staff take a match back, and say why. */
export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<MatchAnswer>,
) => {
  const { result } = await undoMatchWorkflow(req.scope).run({
    input: {
      id: addressPart(req.params.id),
      undone_by: req.auth_context.actor_id,
      undone_reason: req.validatedBody.reason,
    },
  })
  res.json({ match: matchWire(result) })
}
