import type { AgeAnswer, AgeQuery, OpenReasonAnswer, OpenReasonRequest } from "@ciap/contract"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { day } from "../../../../lib/day"
import { giveOpenReasonWorkflow } from "../../../../workflows/settlement/give-open-reason"
import { readAge } from "../../../../workflows/settlement/read-matching"

type Body = z.infer<typeof OpenReasonRequest>
type Query = z.infer<typeof AgeQuery>

/** Everything open, oldest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<AgeAnswer>) => {
  const { limit } = req.validatedQuery as Query
  res.json(await readAge(req.scope, { limit, today: day(new Date()) }))
}

/** Staff say why a line or a movement stays open. */
export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<OpenReasonAnswer>,
) => {
  const { kind, id, code, note } = req.validatedBody
  const given_by = req.auth_context.actor_id
  await giveOpenReasonWorkflow(req.scope).run({
    input: { subject_kind: kind, subject_id: id, code, note, given_by },
  })
  res.json({ kind, id, code })
}
