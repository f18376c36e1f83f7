import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../../lib/problem"
import { rememberChanges, renewShopWindow } from "../../workflows/notices/renew-shop-window"
import { subjectOf } from "../../workflows/notices/subjects"

/** Tells the shop's pages that every group's figures changed. A shop that is not there yet hears of it from the sweep. */
export async function showBooks(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: groups } = await query.graph({ entity: "group", fields: ["id"] })
  await rememberChanges(
    container,
    groups.map(({ id }) => subjectOf.returned(id)),
  )
  try {
    await renewShopWindow(container)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Books: the shop's pages are renewed later. ${messageOf(error)}`)
  }
}
