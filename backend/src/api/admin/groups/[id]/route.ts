import type { DeskGroupAnswer, DeskLanguageQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../lib/address-part"
import { day } from "../../../../lib/day"
import { readDeskGroup } from "../../../../workflows/desk/groups"

type Query = z.infer<typeof DeskLanguageQuery>

/** One group's whole entry in the register. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<DeskGroupAnswer>) => {
  const { language } = req.validatedQuery as Query
  const today = day(new Date())
  res.json(await readDeskGroup(req.scope, addressPart(req.params.id), { language, today }))
}
