import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../../lib/address-part"
import { sendStatement } from "../../../../../send-statement"

/** What a group earned, was paid and is owed in a month. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { group_id, month } = req.params
  await sendStatement(req, res, { group_id: addressPart(group_id), month })
}
