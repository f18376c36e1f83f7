import type { StaffChangeRequest, StaffMemberAnswer } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../lib/address-part"
import { changeStaffMemberWorkflow } from "../../../../workflows/staff/change-staff-member"

type Body = z.infer<typeof StaffChangeRequest>

/** An administrator gives somebody another role, or takes the login out of use. */
export const POST = async (
  req: AuthenticatedMedusaRequest<Body>,
  res: MedusaResponse<StaffMemberAnswer>,
) => {
  const { result } = await changeStaffMemberWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      user_id: addressPart(req.params.id),
      actor_id: req.auth_context.actor_id,
    },
  })
  const { user_id, role, active } = result
  res.json({ member: { user_id, role, active } })
}
