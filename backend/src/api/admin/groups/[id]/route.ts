import type { DeskGroupAnswer } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { addressPart } from "../../../../lib/address-part"
import { day } from "../../../../lib/day"
import { readDeskGroup } from "../../../../workflows/desk/groups"

/** One group's whole entry in the register. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<DeskGroupAnswer>) => {
  res.json(await readDeskGroup(req.scope, addressPart(req.params.id), day(new Date())))
}
