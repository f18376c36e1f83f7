import type { GroupMeAnswer } from "@ciap/contract"
import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../../lib/problem"
import type { GroupRequest } from "../../guards/group-membership"

type Membership = {
  id: string
  display_name: string
  tier: string
  group: { id: string; handle: string; name: string }
}

/** Who is signed in and which group that is; the group comes from the membership alone. */
export const GET = async (req: GroupRequest, res: MedusaResponse<GroupMeAnswer>) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "member",
    fields: ["id", "display_name", "tier", "group.id", "group.handle", "group.name"],
    filters: { id: req.group_context.member_id, group_id: req.group_context.group_id },
  })
  const member = data[0] as unknown as Membership | undefined // exactly the fields asked for
  if (!member) throw problem("UNAUTHORIZED", "Please sign in again. Nothing was changed.")
  const { group, ...person } = member
  res.json({ member: person, group })
}
