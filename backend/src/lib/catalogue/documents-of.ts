import type { Language } from "@ciap/contract"
import type { SearchTypes } from "@medusajs/framework/types"
import { inLanguage } from "../locales"
import { buildDocument } from "./build-document"
import type { ProductDocument } from "./document"
import {
  productFields,
  type ProductRow,
  type VersionRow,
  versionFields,
  wordFields,
  type WordsRow,
} from "./product-rows"
import { wageReferences } from "./wage-references"

export { productFields }

type Query = Pick<SearchTypes.SearchContainer["query"], "graph">

/**
 * The documents of a page of products: four queries however many there are. A product that cannot be shown
 * (not published, no group, no craft, no published price) has none, and so leaves the index.
 */
export async function documentsOf(
  rows: Record<string, unknown>[],
  { container: { query } }: { container: { query: Query } },
): Promise<ProductDocument[]> {
  const products = rows as ProductRow[] // exactly the fields of `productFields`
  const ids = products.map(({ id }) => id)
  const on = new Date().toISOString().slice(0, 10)
  const [es, fr, versions, references] = await Promise.all([
    wordsIn(query, "es", ids),
    wordsIn(query, "fr", ids),
    versionsInForce(query, ids),
    wageReferences(query, on),
  ])
  return products.flatMap(
    (product) => buildDocument(product, { words: { es, fr }, versions, references, on }) ?? [],
  )
}

async function wordsIn(query: Query, language: Language, ids: string[]) {
  const { data } = await query.graph(
    { entity: "product", fields: wordFields, filters: { id: ids } },
    inLanguage(language),
  )
  return new Map((data as WordsRow[]).map((row) => [row.id, row]))
}

async function versionsInForce(query: Query, product_id: string[]): Promise<VersionRow[]> {
  const { data } = await query.graph({
    entity: "price_breakdown",
    fields: versionFields,
    filters: { product_id, superseded_at: null },
  })
  return data
}
