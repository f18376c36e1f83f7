import type { MedusaResponse } from "@medusajs/framework/http"
import type { GroupRequest } from "../../../guards/group-membership"
import { sendStatement } from "../../../send-statement"

/** What the member's own group earned, was paid and is owed in a month. */
export const GET = async (req: GroupRequest, res: MedusaResponse) => {
  await sendStatement(req, res, { ...req.group_context, month: req.params.month })
}
