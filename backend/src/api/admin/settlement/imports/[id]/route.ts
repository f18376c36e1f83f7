import type { ImportAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../../lib/address-part"
import { readImport } from "../../../../../workflows/settlement/read-desk"

/** One import with its problems, line by line. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<ImportAnswer>) => {
  res.json(await readImport(req.scope, addressPart(req.params.id)))
}
