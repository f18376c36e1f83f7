import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export type GroupPages = { handle: string; product_ids: string[] }

/** Handle and products of groups. */
export async function groupsOf(
  container: MedusaContainer,
  ids: string[] | "all",
): Promise<GroupPages[]> {
  // An empty list must stay empty: as a filter it would be dropped.
  if (ids !== "all" && ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "group",
    fields: ["handle", "products.id"],
    ...(ids === "all" ? {} : { filters: { id: ids } }),
  })
  return data.map(({ handle, products }) => ({
    handle,
    product_ids: (products ?? []).flatMap((product) => product?.id ?? []),
  }))
}
