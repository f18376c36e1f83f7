import "server-only"
import {
  CatalogueAnswer,
  type CatalogueCard,
  CatalogueProductAnswer,
  type Market,
  tags,
} from "@ciap/contract"
import { cache } from "react"
import type { Selection as SearchSelection } from "@/lib/search/selection"
import { ask, askFor, BackendError } from "./request"

/** Pieces on one catalogue page. */
export const page_size = 24
const page_size_max = 200

type Selection = { line?: string; group?: string }

const readCatalogue = cache(
  (market: string, limit: number, offset: number, line?: string, group?: string) =>
    askFor("/store/catalogue", {
      schema: CatalogueAnswer,
      tags: [group === undefined ? tags.catalogue : tags.group(group)],
      query: { market, limit, offset, line, group },
    }),
)

/** One page of cards, newest first, with the facets of the whole selection. Pages count from 1. */
export function cataloguePage(market: Market, page: number, { line, group }: Selection = {}) {
  return readCatalogue(market.code, page_size, (page - 1) * page_size, line, group)
}

/** Every card of a market or of one group. A group's cards are renewed with that group alone. */
export async function allCards(market: Market, { line, group }: Selection = {}) {
  const cards: CatalogueCard[] = []
  for (;;) {
    const answer = await readCatalogue(market.code, page_size_max, cards.length, line, group)
    cards.push(...answer.products)
    if (answer.products.length === 0 || cards.length >= answer.count) return cards
  }
}

/**
 * The pieces that a visitor looks for, of this moment: there are more searches than a cache should keep.
 *
 * @returns null when the API does not answer, so that the page can say so
 */
export async function foundPieces(market: Market, { q, chosen, sort, page }: SearchSelection) {
  const facets: Record<string, string> = {}
  for (const [facet, values] of Object.entries(chosen))
    if (values.length > 0) facets[facet] = values.join(",")
  try {
    return await askFor("/store/catalogue", {
      schema: CatalogueAnswer,
      tags: [],
      query: {
        market: market.code,
        q: q || undefined,
        sort,
        limit: page_size,
        offset: (page - 1) * page_size,
        ...facets,
      },
    })
  } catch (error) {
    if (error instanceof BackendError) return null
    throw error
  }
}

/** How many pages of cards a selection has; at least one. */
export const pageCount = (count: number): number => Math.max(1, Math.ceil(count / page_size))

/** One piece with its variants and its explained price; null when there is none of that handle. */
export const productOf = cache(async (market: Market, handle: string) => {
  const answer = await ask(`/store/catalogue/${encodeURIComponent(handle)}`, {
    schema: CatalogueProductAnswer,
    tags: [tags.product(handle)],
    query: { market: market.code },
  })
  return answer?.product ?? null
})
