import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { day } from "../../lib/day"
import { problem } from "../../lib/problem"
import { readMembership } from "../../workflows/register/membership"

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
  const membership = await readMembership(req.scope, member_id, day(new Date()))
  if (!membership)
    return next(problem("UNAUTHORIZED", "Please sign in again. Nothing was changed."))
  ;(req as GroupRequest).group_context = membership
  next()
}
