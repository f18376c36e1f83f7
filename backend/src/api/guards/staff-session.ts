import {
  type AuthContext,
  getAuthContextFromJwtToken,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import type { AuthTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"
import { isSessionOver, isStepUpFresh, step_up_seconds } from "../../lib/staff-session"
import { STAFF_MODULE } from "../../modules/staff"

/** Where one session or token makes another, or says how somebody signs in. */
const renewing = /^\/auth\/(session|token|mfa)(\/|$)/i

const recovery = /^\/auth\/mfa\/recovery-codes\/?$/i

const opening = /^\/auth\/session\/?$/i

/**
 * Whom the request stands for, as Medusa's own authentication will find it: the session's person, then the token's. A new
 * session is opened by a token alone, whatever is left of an old one.
 */
function staffOf(req: MedusaRequest, path: string): AuthContext | null {
  const { auth_context: kept } = req.session as { auth_context?: AuthContext }
  if (kept?.actor_type === "user" && !opening.test(path)) return kept
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

/** Another session than the one somebody may have slipped to this browser before: its id is worth nothing afterwards. */
const freshSession = (req: MedusaRequest): Promise<void> =>
  new Promise((done, failed) =>
    req.session.regenerate((fault: unknown) =>
      fault ? failed(new Error("The session could not be renewed.", { cause: fault })) : done(),
    ),
  )

/**
 * True when somebody may have new recovery codes: each of them stands for a code of the second factor, so that a session
 * alone must not be enough. Whoever has just set the factor up has just entered a code.
 */
async function mayHaveRecoveryCodes(req: MedusaRequest, auth: AuthContext): Promise<boolean> {
  const now = new Date()
  if (isStepUpFresh(auth, now)) return true
  // The module answers when it was set up, though its type leaves that out.
  const factors: (AuthTypes.AuthMfaDTO & { updated_at?: Date | string })[] = await req.scope
    .resolve(Modules.AUTH)
    .listAuthMfa({ auth_identity_id: auth.auth_identity_id, status: "enabled" })
  const since = now.getTime() - step_up_seconds * 1000
  return factors.some(({ updated_at }) => new Date(updated_at ?? 0).getTime() > since)
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
  const auth = staffOf(req, path)
  if (opening.test(path)) await freshSession(req)
  if (!auth?.actor_id) return next()
  const member = await req.scope.resolve(STAFF_MODULE).memberOf(auth.actor_id)
  const over = member !== null && (!member.active || isSessionOver(auth, member.sessions_from_s))
  if (over) return next(sessionOver())
  if (recovery.test(path) && !(await mayHaveRecoveryCodes(req, auth))) return next(codeFirst())
  next()
}

const sessionOver = () =>
  problem("UNAUTHORIZED", "Your session is over. Nothing was changed; please sign in again.")

const codeFirst = () =>
  problem(
    "STEP_UP_NEEDED",
    "New recovery codes need a code of your second factor, entered within the last ten minutes. Nothing was changed; please enter one on the page Staff and try again.",
  )
