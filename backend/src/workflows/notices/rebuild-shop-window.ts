import { tags } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type ChangeNoticeService from "../../modules/change-notice/service"
import { groupsOf } from "./groups-of"
import { planTags } from "./plan-tags"
import { rebuildDocuments } from "./renew-documents"
import { renewShopWindow } from "./renew-shop-window"
import { shownProducts } from "./shown-products"
import { subjectOf } from "./subjects"

/**
 * Builds every search document anew and renews the pages of those that differ, and of all groups.
 *
 * It heals what a lost event left old, and carries out what only the calendar changes: a wage reference or a consent
 * that ends, a claim that expires.
 *
 * @returns how many products were shown wrongly
 */
export async function rebuildShopWindow(container: MedusaContainer): Promise<number> {
  const notices: ChangeNoticeService = container.resolve("change_notice")
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const before = await shownProducts(database, "all")
  await rebuildDocuments(container)
  const after = await shownProducts(database, "all")
  const key = ({ id, digest }: (typeof after)[number]) => `${id} ${digest}`
  const [old, now] = [new Set(before.map(key)), new Set(after.map(key))]
  const gone = before.filter((product) => !now.has(key(product)))
  const come = after.filter((product) => !old.has(key(product)))
  const touched = new Set([...gone, ...come].map(({ group }) => group))
  const groups = await groupsOf(container, "all")
  const planned = planTags({
    before: gone,
    after: come,
    siblings: after.filter(({ group }) => touched.has(group)).map(({ handle }) => handle),
    groups: groups.map(({ handle }) => handle),
    returned: [],
  })
  await notices.remember([...planned, tags.pricing].map(subjectOf.tag))
  await renewShopWindow(container)
  return new Set([...gone, ...come].map(({ id }) => id)).size
}
