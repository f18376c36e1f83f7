import type { GroupStatementsAnswer, GroupStatementsQuery } from "@ciap/contract"
import type { MedusaResponse } from "@medusajs/framework/http"
import { listGroupStatements } from "../../../workflows/statements/list-statements"
import type { GroupRequest } from "../../guards/group-membership"

/** The months of the member's own group in sums, newest first. */
export const GET = async (req: GroupRequest, res: MedusaResponse<GroupStatementsAnswer>) => {
  const { group_id } = req.group_context
  const page = req.validatedQuery as GroupStatementsQuery
  res.json(await listGroupStatements(req.scope, group_id, page, new Date()))
}
