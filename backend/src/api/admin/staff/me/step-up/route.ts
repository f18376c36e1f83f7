import type { StepUpAnswer, StepUpRequest } from "@ciap/contract"
import type { AuthContext, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { step_up_seconds } from "../../../../../lib/staff-session"
import { proveSecondFactor } from "../../../../../workflows/staff/step-up"
import type { StaffRequest } from "../../../../guards/staff"

type Body = z.infer<typeof StepUpRequest>

/** A code of the second factor: acts that move money are open for ten minutes. */
export const POST = async (req: MedusaRequest, res: MedusaResponse<StepUpAnswer>) => {
  const { auth_context, staff_member, validatedBody } = req as StaffRequest<Body>
  const at = await proveSecondFactor(req.scope, {
    ...validatedBody,
    user_id: staff_member.user_id,
    auth_identity_id: auth_context.auth_identity_id,
  })
  const proven = {
    ...auth_context,
    mfa_enabled: true,
    mfa_challenge_completed_at: at.toISOString(),
  }
  const session = req.session as { auth_context?: AuthContext }
  // Medusa looks at the session first; so the proof goes where it will look.
  const by_session = session.auth_context?.actor_type === "user"
  if (by_session) session.auth_context = proven
  res.json({
    valid_until: new Date(at.getTime() + step_up_seconds * 1000).toISOString(),
    token: by_session ? null : tokenOf(req, proven),
  })
}

/** A token for the same person with the proof in it. */
function tokenOf(req: MedusaRequest, proven: AuthContext): string {
  const { http } = req.scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { iat: _, exp: __, ...payload } = proven as AuthContext & { iat?: number; exp?: number }
  return generateJwtToken(payload, {
    secret: http.jwtSecret,
    expiresIn: http.jwtExpiresIn,
    jwtOptions: http.jwtOptions,
  })
}
