import type { DeskGroupsAnswer, DeskGroupsQuery } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { day } from "../../../lib/day"
import { readDeskGroups } from "../../../workflows/desk/groups"

type Query = z.infer<typeof DeskGroupsQuery>

/** The register's groups with computed figures. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<DeskGroupsAnswer>) => {
  res.json(await readDeskGroups(req.scope, req.validatedQuery as Query, day(new Date())))
}
