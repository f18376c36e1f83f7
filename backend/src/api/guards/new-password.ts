import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { loggedOf } from "../../lib/problem"
import { STAFF_MODULE } from "../../modules/staff"
import { memberOf } from "../../workflows/staff/member-of"
import { signOutEverywhereWorkflow } from "../../workflows/staff/sign-out-everywhere"

/** The login of the desk behind the address of a password; undefined for buyers and leads. */
async function userOf(req: MedusaRequest): Promise<string | undefined> {
  const { auth_identity_id } = (req as AuthenticatedMedusaRequest).auth_context
  const identity = await req.scope.resolve(Modules.AUTH).retrieveAuthIdentity(auth_identity_id)
  const user_id: unknown = identity.app_metadata?.user_id
  return typeof user_id === "string" ? user_id : undefined
}

/**
 * Ends every session of a member of staff with a new password, because whoever takes one may have lost the old one. Runs
 * after Medusa has found the word from the mail to be right. They end *before* the password changes, so that no crash in
 * between leaves a thief signed in; and once more after it, for whoever used the old one in that moment.
 */
export async function endSessionsWithPassword(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const user_id = await userOf(req)
  if (user_id === undefined || (await memberOf(req.scope, user_id)) === null) return next()
  await signOutEverywhereWorkflow(req.scope).run({ input: { actor_id: user_id, user_id } })
  const { scope } = req
  res.once("finish", () => {
    if (res.statusCode >= 400) return
    void scope
      .resolve(STAFF_MODULE)
      .endSessions(user_id)
      .catch((error: unknown) =>
        scope
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(`Sessions were ended before the password changed, not after. ${loggedOf(error)}`),
      )
  })
  next()
}
