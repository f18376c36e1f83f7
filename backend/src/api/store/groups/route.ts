import type { GroupsAnswer, GroupsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readGroups } from "../../../workflows/register/read-groups"
import { publicAnswer, today } from "../public-read"

/** The artisan groups with figures computed from the register and the ledger. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<GroupsAnswer>) => {
  const query = req.validatedQuery as GroupsQuery
  publicAnswer(res, await readGroups(req.scope, { ...query, on: today() }))
}
