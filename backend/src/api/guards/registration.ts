import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { problem } from "../../lib/problem"

const actors = new Set(["user", "customer", "group_member"])
const ownRoutes = new Set(["session", "token", "mfa", "verification"])

/**
 * Closes what Medusa leaves open below `/auth`: identities of actors nobody knows, and self-registration of
 * group leads, whose logins CIAP makes.
 *
 * A self-registered `user` stays possible because the admin's invitation page needs it; without an invitation
 * such an identity has no actor and opens nothing.
 */
export function guardRegistration(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const path = (req.originalUrl.split("?")[0] ?? "").toLowerCase()
  const [actor = "", , action = ""] = path.replace(/^\/auth\//, "").split("/")
  if (ownRoutes.has(actor)) return next()
  if (!actors.has(actor))
    return next(problem("NOT_FOUND", "There is no login of this kind. Nothing was changed."))
  if (action === "register" && actor === "group_member")
    return next(
      problem(
        "NOT_FOUND",
        "Logins of group leads are made by CIAP. Nothing was changed; please ask CIAP's staff for yours.",
      ),
    )
  next()
}
