import type { Language } from "@ciap/contract"
import type { SearchTypes } from "@medusajs/framework/types"
import { dayOrNull } from "../day"
import { inLanguage } from "../locales"
import { isWageReference, type RateRow } from "../price-explained"
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

export { productFields }

type Query = SearchTypes.SearchContainer["query"]

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
  return data as VersionRow[]
}

async function wageReferences(query: Query, on: string): Promise<RateRow[]> {
  const { data } = await query.graph({
    entity: "reference_rate",
    fields: ["*"],
    filters: { unit: "per_hour" },
  })
  return (data as RateRow[])
    .map((row) => ({
      ...row,
      valid_from: dayOrNull(row.valid_from),
      valid_to: dayOrNull(row.valid_to),
    }))
    .filter((row) => isWageReference(row, on))
    .sort((a, b) => Number(a.value) - Number(b.value))
}
