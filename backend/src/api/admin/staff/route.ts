import type { StaffAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readStaff } from "../../../workflows/staff/read-staff"

/** Every login of the desk with its role. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<StaffAnswer>) => {
  res.json({ staff: await readStaff(req.scope) })
}
