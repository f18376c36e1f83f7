import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"

/** A request below `/group`: the group is the one of the verified membership, whatever the request says. */
export type GroupRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & {
  group_context: { member_id: string; group_id: string }
}

/**
 * Puts the member's own group on the request (law 9). Runs after `authenticate("group_member")`; a member who
 * has left is answered like a stranger.
 */
export async function attachGroup(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const member_id = (req as AuthenticatedMedusaRequest).auth_context.actor_id
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "member",
    fields: ["id", "group_id", "left_on"],
    filters: { id: member_id },
  })
  const member = data[0]
  if (!member || member.left_on)
    return next(problem("UNAUTHORIZED", "Please sign in again. Nothing was changed."))
  ;(req as GroupRequest).group_context = { member_id: member.id, group_id: member.group_id }
  next()
}
