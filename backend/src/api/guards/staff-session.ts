import {
  type AuthContext,
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"
import { isSessionOver } from "../../lib/staff-session"
import { STAFF_MODULE } from "../../modules/staff"

/** Where one session or token makes another, or says how somebody signs in. */
const renewing = /^\/auth\/(session|token|mfa)(\/|$)/i

/** Whom the request stands for, as Medusa's own authentication would find it: the session's person, then the token's. */
function staffOf(req: MedusaRequest): AuthContext | null {
  const { auth_context: kept } = req.session as { auth_context?: AuthContext }
  if (kept?.actor_type === "user") return kept
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return getAuthContextFromJwtToken(
    req.headers.authorization,
    http.jwtSecret ?? "",
    ["bearer"],
    ["user"],
    http.jwtPublicKey,
    http.jwtVerifyOptions ?? http.jwtOptions,
  )
}

/**
 * Refuses to renew what was ended: otherwise an old token would make a young one. Signing out stays possible always, and
 * so does everything for whoever is no member of staff.
 */
export async function guardStaffSession(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const path = `${req.baseUrl}${req.path}`
  if (!renewing.test(path) || req.method === "DELETE") return next()
  const auth = staffOf(req)
  if (!auth?.actor_id) return next()
  const member = await req.scope.resolve(STAFF_MODULE).memberOf(auth.actor_id)
  const over = member !== null && (!member.active || isSessionOver(auth, member.sessions_from_s))
  next(
    over
      ? problem("UNAUTHORIZED", "Your session is over. Nothing was changed; please sign in again.")
      : undefined,
  )
}
