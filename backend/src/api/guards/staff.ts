import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { problem } from "../../lib/problem"
import { isSessionOver, isStepUpFresh } from "../../lib/staff-session"
import { type Member, memberOf } from "../../workflows/staff/member-of"
import { holds, needsStepUp } from "../admin/access"
import { neededFor } from "../admin/needed"

/** A request below `/admin`, with the member of staff who makes it. */
export type StaffRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & {
  staff_member: Member
}

/** Where Medusa lets strangers in: an invitation proves itself, and which features run is no secret. */
const open = /^\/admin\/(invites\/accept|feature-flags)\/?$/i

/**
 * Lets a member of staff do what the role allows, and nobody else anything. Runs after Medusa's own authentication and
 * before its validators and every other guard.
 */
export async function guardStaff(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  // Both together are what Express matches; `originalUrl` may name a host too.
  const path = `${req.baseUrl}${req.path}`
  if (open.test(path)) return next()
  const auth = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  if (!auth?.actor_id) return next(signInAgain())
  if (auth.actor_type !== "user") return next(noKeys())
  const member = await memberOf(req.scope, auth.actor_id)
  if (!member?.active) return next(noRole())
  if (isSessionOver(auth, member.sessions_from_s)) return next(signInAgain())
  const needed = neededFor({ method: req.method, path, user_id: member.user_id })
  if (needed === null || !holds(member.role, needed)) return next(notAllowed(member))
  if (needsStepUp(needed) && !isStepUpFresh(auth, new Date())) return next(stepUpNeeded())
  ;(req as StaffRequest).staff_member = member
  next()
}

const signInAgain = () =>
  problem("UNAUTHORIZED", "Your session is over. Nothing was changed; please sign in again.")

const noKeys = () =>
  problem(
    "FORBIDDEN",
    "Secret keys open nothing here, because every act at the desk has a person behind it. Nothing was changed; please sign in.",
  )

const noRole = () =>
  problem(
    "FORBIDDEN",
    "Your login has no role at the desk, or is out of use. Nothing was changed; please ask one of CIAP's administrators for a role.",
  )

const notAllowed = ({ role }: Member) =>
  problem(
    "FORBIDDEN",
    `Your role (${role}) does not allow this. Nothing was changed; please ask a colleague whose role does, or an administrator for another role.`,
  )

const stepUpNeeded = () =>
  problem(
    "STEP_UP_NEEDED",
    "This needs a code of your second factor, entered within the last ten minutes. Nothing was changed; please enter one on the page Staff and try again. If you have no second factor yet, set one up in your profile.",
  )
