import {
  type CatalogueAnswer,
  type CatalogueProductAnswer,
  type CatalogueQuery,
  type Market,
  parseMarket,
  type SuggestAnswer,
} from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../problem"
import { listStatement } from "./list-statement"
import { type ListRow, presentList, presentProduct, type ProductPageRow } from "./present"
import { piecesStatement } from "./pieces-statement"
import { productStatement } from "./product-statement"
import { presentSuggestions, type SuggestRow } from "./present-suggestions"
import { readIndex } from "./read-index"
import { suggestStatement } from "./suggest-statement"

/** Who asks: channels that the publishable key opens. */
export type Reader = { container: MedusaContainer; sales_channel_ids: readonly string[] }

function marketOf(code: string): Market {
  const market = parseMarket(code)
  if (market === null)
    throw problem(
      "MARKET_UNKNOWN",
      "This language and country are not a market of this shop. Nothing was changed; a market is written like fr-be.",
    )
  return market
}

/**
 * One page of the catalogue in a market, from the search documents, in one statement.
 *
 * @throws MARKET_UNKNOWN, NOT_READY
 */
export async function readCatalogue(
  { container, sales_channel_ids }: Reader,
  query: CatalogueQuery,
): Promise<CatalogueAnswer> {
  const market = marketOf(query.market)
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await readIndex<ListRow>(database, (table) =>
    listStatement(table, market, query, sales_channel_ids),
  )
  return presentList(row, market, query)
}

/**
 * What the words typed so far may lead to in a market: pieces, groups and crafts, in one statement.
 *
 * @throws MARKET_UNKNOWN, NOT_READY
 */
export async function readSuggestions(
  { container, sales_channel_ids }: Reader,
  { market: market_code, q }: { market: string; q: string },
): Promise<SuggestAnswer> {
  const market = marketOf(market_code)
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await readIndex<SuggestRow>(database, (table) =>
    suggestStatement(table, market, q, sales_channel_ids),
  )
  return presentSuggestions(row, market, q)
}

const handlePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * One product in a market with its price explained, from its search document, in one statement.
 *
 * @throws MARKET_UNKNOWN, NOT_FOUND, NOT_READY
 */
export async function readProduct(
  { container, sales_channel_ids }: Reader,
  handle: string,
  market_code: string,
): Promise<CatalogueProductAnswer> {
  const market = marketOf(market_code)
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = new Date().toISOString().slice(0, 10)
  const answer = handlePattern.test(handle)
    ? presentProduct(
        await readIndex<ProductPageRow>(database, (table) =>
          productStatement(table, market, handle, sales_channel_ids, today),
        ),
        market,
      )
    : null
  if (answer === null)
    throw problem(
      "NOT_FOUND",
      "This piece is not in the catalogue. Nothing was changed; please look for it in the catalogue.",
    )
  return answer
}

/** How many pieces of each group the catalogue shows, by the group's handle. */
export async function piecesByGroup(container: MedusaContainer): Promise<Record<string, number>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { pieces } = await readIndex<{
    active_index: string | null
    pieces: Record<string, number>
  }>(database, piecesStatement)
  return pieces
}
