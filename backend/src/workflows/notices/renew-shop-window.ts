import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env, secret } from "../../lib/env"
import { problemOf } from "../../lib/problem"
import type ChangeNoticeService from "../../modules/change-notice/service"
import { groupsOf } from "./groups-of"
import { allTags, planTags, type ShownProduct } from "./plan-tags"
import { rebuildDocuments, renewDocuments } from "./renew-documents"
import { portions, sendNotice } from "./send-notice"
import { shownProducts } from "./shown-products"
import { type Changes, changesOf, subjectOf } from "./subjects"

/** Subjects dealt with in one go. */
const portion_max = 2_000

/** Remembers what changed; {@link renewShopWindow} shows it later. */
export async function rememberChanges(
  container: MedusaContainer,
  subjects: readonly string[],
): Promise<void> {
  const notices: ChangeNoticeService = container.resolve("change_notice")
  await notices.remember(subjects)
}

/**
 * Brings the shop's pages to what is true: first the search documents, then the change notices, in this order,
 * because a page that is made anew reads the documents.
 *
 * What is done is forgotten only when it is done, so this may be called at any time and by several at once. A
 * storefront that does not take a notice leaves its tags remembered.
 *
 * @returns how many tags the storefront took
 * @throws NoticeNotTaken when the storefront cannot be reached or refuses
 */
export async function renewShopWindow(container: MedusaContainer): Promise<number> {
  await renewRememberedDocuments(container)
  return await sendRemembered(container)
}

/** The first half of {@link renewShopWindow}: documents are renewed, and the tags of old pages remembered. */
export async function renewRememberedDocuments(container: MedusaContainer): Promise<void> {
  const notices: ChangeNoticeService = container.resolve("change_notice")
  const pending = await notices.pending(portion_max)
  const changes = pending.filter(({ subject }) => !subject.startsWith(subjectOf.tag("")))
  if (changes.length === 0) return
  const tags = await carryOut(container, changesOf(changes.map(({ subject }) => subject)))
  await notices.settle(changes, tags.map(subjectOf.tag))
}

async function sendRemembered(container: MedusaContainer): Promise<number> {
  const notices: ChangeNoticeService = container.resolve("change_notice")
  const pending = await notices.pending(portion_max)
  const tags = changesOf(pending.map(({ subject }) => subject)).tags
  for (const portion of portions(tags)) {
    await sendNotice({ url: env.storefront_url, secret: secret("notice") }, portion)
    const taken = new Set(portion.map(subjectOf.tag))
    await notices.settle(
      pending.filter(({ subject }) => taken.has(subject)),
      [],
    )
  }
  return tags.length
}

/** Renews documents and answers the tags of every page that is old now. */
async function carryOut(container: MedusaContainer, changes: Changes): Promise<string[]> {
  if (changes.everything) return await renewEverything(container)
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const groups = await groupsOf(container, changes.group_ids)
  const returned = await groupsOf(container, changes.returned_group_ids)
  const ids = [
    ...new Set([...changes.product_ids, ...groups.flatMap(({ product_ids }) => product_ids)]),
  ]
  const before = await shownProducts(database, { ids })
  await renewDocuments(container, ids)
  const after = await shownProducts(database, { ids })
  const siblings = await shownProducts(database, { groups: groupsIn([...before, ...after]) })
  return planTags({
    before,
    after,
    siblings: siblings.map(({ handle }) => handle),
    groups: groups.map(({ handle }) => handle),
    returned: returned.map(({ handle }) => handle),
  })
}

const groupsIn = (products: readonly ShownProduct[]): string[] => [
  ...new Set(products.map(({ group }) => group)),
]

async function renewEverything(container: MedusaContainer): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const before = await shownProducts(database, "all").catch((error: unknown) => {
    if (problemOf(error) === "NOT_READY") return []
    throw error
  })
  await rebuildDocuments(container)
  const after = await shownProducts(database, "all")
  const groups = await groupsOf(container, "all")
  return [
    ...new Set(
      allTags(
        [...before, ...after],
        groups.map(({ handle }) => handle),
      ),
    ),
  ]
}
