import type { GroupAnswer, GroupQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readGroup } from "../../../../workflows/register/read-groups"
import { addressPart } from "../../../../lib/address-part"
import { publicAnswer, today } from "../../public-read"

/** One group with the claims that hold today. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<GroupAnswer>) => {
  const { language } = req.validatedQuery as GroupQuery
  const handle = addressPart(req.params.handle)
  publicAnswer(res, await readGroup(req.scope, handle, { language, on: today() }))
}
