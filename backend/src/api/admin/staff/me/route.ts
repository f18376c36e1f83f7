import type { StaffMeAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { StaffRequest } from "../../../guards/staff"
import { permissionsOf } from "../../access"

/** Who is asking, and what the role allows: what screens offer follows from it. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<StaffMeAnswer>) => {
  const { user_id, role } = (req as StaffRequest).staff_member
  res.json({ user_id, role, permissions: permissionsOf(role) })
}
