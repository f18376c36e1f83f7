import type { StaffMemberAnswer } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../lib/address-part"
import { signOutEverywhereWorkflow } from "../../../../../workflows/staff/sign-out-everywhere"

/** An administrator ends every session of somebody. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StaffMemberAnswer>,
) => {
  const { result } = await signOutEverywhereWorkflow(req.scope).run({
    input: { user_id: addressPart(req.params.id), actor_id: req.auth_context.actor_id },
  })
  const { user_id, role, active } = result
  res.json({ member: { user_id, role, active } })
}
