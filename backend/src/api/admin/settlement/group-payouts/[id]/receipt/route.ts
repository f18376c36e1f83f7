import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../../lib/address-part"
import { receiptOf } from "../../../../../../workflows/payouts/keep-receipt"

/** The receipt that proves a payout; to be kept and looked at, never run by a browser. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { name, mime_type, bytes } = await receiptOf(req.scope, addressPart(req.params.id))
  res
    .setHeader("cache-control", "private, no-store")
    .setHeader("content-type", mime_type)
    .setHeader("content-disposition", `attachment; filename="${name}"`)
    .setHeader("x-content-type-options", "nosniff")
    .send(bytes)
}
