import type { ConfirmMatchRequest, MatchAnswer, MatchesAnswer, MatchesQuery } from "@ciap/contract"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { confirmMatchWorkflow } from "../../../../workflows/settlement/confirm-match"
import { matchWire, readMatches } from "../../../../workflows/settlement/read-matching"

type Body = z.infer<typeof ConfirmMatchRequest>
type Query = z.infer<typeof MatchesQuery>

/** Matches, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<MatchesAnswer>) => {
  res.json(await readMatches(req.scope, req.validatedQuery as Query))
}

/** Staff say that lines of the bank are these movements. */
export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<MatchAnswer>,
) => {
  const { result } = await confirmMatchWorkflow(req.scope).run({
    input: { ...req.validatedBody, confirmed_by: req.auth_context.actor_id },
  })
  res.status(201).json({ match: matchWire(result) })
}
