import { tags } from "@ciap/contract"

/** A product as a page shows it: its address and its group's. */
export type ShownProduct = { handle: string; group: string }

export type PagesChanged = {
  /** Products before and after the change; one that came or went is in one of the lists only. */
  before: readonly ShownProduct[]
  after: readonly ShownProduct[]
  /** Other products of the same groups: their pages show cards of the changed ones. */
  siblings: readonly string[]
  /** Handles of groups whose words or members changed. */
  groups: readonly string[]
  /** Handles of groups whose money moved. */
  returned: readonly string[]
}

/**
 * The cache tags of every page that shows something changed, each once.
 *
 * A product is shown on its own page, in the catalogue, on its group's page and as a card below its siblings; the
 * list of groups counts pieces, so it is old only when one came or went.
 */
export function planTags(changed: PagesChanged): string[] {
  const { before, after, siblings, groups, returned } = changed
  const products = [...before, ...after]
  const addresses = ({ handle, group }: ShownProduct) => `${handle} ${group}`
  const same = sameSet(before.map(addresses), after.map(addresses))
  return [
    ...new Set([
      ...(products.length > 0 ? [tags.catalogue] : []),
      ...products.map(({ handle }) => tags.product(handle)),
      ...siblings.map(tags.product),
      ...[...products.map(({ group }) => group), ...groups, ...returned].map(tags.group),
      ...(!same || groups.length > 0 || returned.length > 0 ? [tags.groups] : []),
      ...(groups.length > 0 || returned.length > 0 ? [tags.impact] : []),
    ]),
  ]
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === new Set(a).size

/** Tags of all pages there are. */
export function allTags(products: readonly ShownProduct[], groups: readonly string[]): string[] {
  return [
    tags.catalogue,
    tags.groups,
    tags.impact,
    tags.pricing,
    ...products.map(({ handle }) => tags.product(handle)),
    ...groups.map(tags.group),
  ]
}
