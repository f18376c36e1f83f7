import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"

/** @throws NOT_FOUND where the register has no such group */
export async function requireGroup(container: MedusaContainer, group_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "group",
    fields: ["id"],
    filters: { id: group_id },
  })
  if (data.length === 0)
    throw problem("NOT_FOUND", "There is no such group in the register. Nothing was changed.")
}
