import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../../lib/address-part"
import { makeAuditPack } from "../../../../../../workflows/periods/pack/make-pack"

/** The auditor's pack of a closed month, as a download. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { name, bytes } = await makeAuditPack(req.scope, addressPart(req.params.month), new Date())
  res
    .setHeader("content-type", "application/zip")
    .setHeader("content-disposition", `attachment; filename="${name}"`)
    .setHeader("x-content-type-options", "nosniff")
    .send(Buffer.from(bytes))
}
