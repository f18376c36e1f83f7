import type { CostSheetSummary, Currency, GroupCard, Language, RateUsed } from "@ciap/contract"
import type { z } from "@medusajs/framework/zod"
import type { KeptPicture } from "../picture"
import type { Step } from "../product-facts"

/** A published version as a document carries it; amounts per piece in minor units, as text. */
export type DocumentPrice = {
  version_id: string
  agreed_on: string
  published_on: string
  tax_included: boolean
  producer: string
  premium: string
  logistics: string
  total: string
}

/** Prices by currency; a currency without a published version is missing. */
export type PricesByCurrency = Partial<Record<Currency, DocumentPrice>>

/** What a card says, in one language. */
export type CardWords = { title: string; group: string; craft: string; line: string }

/** Texts by which a piece is found in one language, by their weight: `src/search/product.ts`. */
export type SearchWords = {
  title: string
  /** Group, craft and line, and the words that people use for what the title names in others. */
  kin: string
  /** What it is made of, and what there is to choose. */
  choices: string
  text: string
}

/** What a product page says besides, in one language. */
export type PageWords = {
  description: string
  material: string
  care: string
  steps: Step[]
  group_summary: string
  options: { name: string; values: string[] }[]
}

export type DocumentVariant = {
  id: string
  sku: string
  in_stock: number
  prices: PricesByCurrency
  pictures: KeptPicture[]
  words: Record<Language, { title: string; options: { name: string; value: string }[] }>
}

/** What a card needs that is the same in every language and currency. */
export type DocumentCard = {
  group: Pick<GroupCard, "id" | "handle" | "kind" | "place" | "department">
  availability: { in_stock: number; made_to_order: boolean; lead_time_days: number }
  pictures: KeptPicture[]
}

export type DocumentPage = {
  dimensions_cm: string
  weight_grams: number
  hs6: string
  demonstration: boolean
  words: Record<Language, PageWords>
  variants: DocumentVariant[]
  cost_sheet: z.infer<typeof CostSheetSummary>
  rates: Partial<Record<Currency, RateUsed[]>>
}

/**
 * The search document of one product: all that a card and a product page show, in three languages and four
 * currencies. Fields up to `codes` are declared in `src/search/product.ts` and can be searched, filtered
 * or sorted; `card`, `prices` and `page` are only handed out by our own read routes. Whoever changes the shape
 * raises `document_shape` there.
 */
export type ProductDocument = {
  id: string
  external_id: string
  handle: string
  status: string
  sales_channel_ids: string[]
  /** Handle of the group. */
  group: string
  craft: string
  line: string
  department: string
  place: string
  /** Keys of `lib/search/facet-words.ts`. */
  materials: string[]
  colours: string[]
  /** True when at least one piece lies on the shelf. */
  available_now: boolean
  created_at: string
  /** List price of the card by currency, in minor units: for sorting alone. */
  total_minor: Record<Currency, number | null>
  names: Record<Language, CardWords>
  words: Record<Language, SearchWords>
  /** Numbers and places, which are the same in every language. */
  codes: string
  card: DocumentCard
  prices: PricesByCurrency
  page: DocumentPage
}
