import type {
  CatalogueAnswer,
  CatalogueCard,
  CatalogueProductAnswer,
  CatalogueQuery,
  Facet,
  Market,
  PriceExplained,
  RateUsed,
} from "@ciap/contract"
import { pictureIn } from "../picture"
import { priceExplained } from "../price-explained"
import { type KnownRow, understood } from "../search/asked"
import { facetLabel } from "../search/facet-words"
import type { CardWords, DocumentCard, DocumentPage, DocumentPrice, PageWords } from "./document"

/** A card as both statements select it. */
export type CardRow = {
  id: string
  external_id: string
  handle: string
  names: CardWords
  craft: string
  line: string
  card: DocumentCard
  price: DocumentPrice
}

/** The one row that the list statement answers. */
export type ListRow = {
  active_index: string | null
  tax_rate_bp: number | null
  count: number
  cards: CardRow[]
  facets: CatalogueAnswer["facets"]
  without: CatalogueAnswer["without"]
  /** Null where no words were searched for. */
  known: KnownRow[] | null
  every_word: boolean | null
}

/** The one row that the product statement answers. */
export type ProductPageRow = {
  active_index: string | null
  tax_rate_bp: number | null
  product: (CardRow & { page: Omit<DocumentPage, "words">; words: PageWords }) | null
  /** The dated row behind the country's tax, where one says the same as the tax that Medusa takes. */
  tax_rates: RateUsed[]
  more_from_group: CardRow[]
}

const explained = (price: DocumentPrice, market: Market, tax_rate_bp: number): PriceExplained =>
  priceExplained(
    {
      ...price,
      producer: BigInt(price.producer),
      premium: BigInt(price.premium),
      logistics: BigInt(price.logistics),
      total: BigInt(price.total),
    },
    market.currency,
    tax_rate_bp,
  )

/** A card in a market; tax and services follow from the market's country. */
export function presentCard(row: CardRow, market: Market, tax_rate_bp: number): CatalogueCard {
  const { id, external_id, handle, names, craft, line, card, price } = row
  return {
    id,
    external_id,
    handle,
    title: names.title,
    group: { ...card.group, name: names.group },
    craft: { id: craft, name: names.craft, line },
    price: explained(price, market, tax_rate_bp),
    availability: card.availability,
    pictures: card.pictures.map((kept) => pictureIn(kept, market.language, names.title)),
  }
}

/** The answer of `GET /store/catalogue`. */
export function presentList(
  row: ListRow,
  market: Market,
  { q = "", limit, offset, material, colour }: CatalogueQuery,
): CatalogueAnswer {
  const tax_rate_bp = row.tax_rate_bp ?? 0
  return {
    products: row.cards.map((card) => presentCard(card, market, tax_rate_bp)),
    facets: {
      ...row.facets,
      material: named("material", row.facets.material, material, market),
      colour: named("colour", row.facets.colour, colour, market),
      price: [...row.facets.price].sort((a, b) => startOf(a) - startOf(b)),
    },
    without: row.without,
    understood: row.known === null ? null : understood(q, row.known, row.every_word ?? false),
    count: row.count,
    limit,
    offset,
  }
}

/** With names in the market's language; a chosen value that no piece has any more is still named. */
function named(
  facet: "material" | "colour",
  values: Facet[],
  chosen: readonly string[] | undefined,
  { language }: Market,
): Facet[] {
  const missing = (chosen ?? []).filter((key) => !values.some(({ value }) => value === key))
  return [...values, ...missing.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
    value,
    label: facetLabel(facet, value, language),
    count,
  }))
}

const startOf = ({ value }: Facet): number => Number(value.split("-")[0])

/** The answer of `GET /store/catalogue/:handle`; null where there is no such product in the market. */
export function presentProduct(row: ProductPageRow, market: Market): CatalogueProductAnswer | null {
  const { product, more_from_group } = row
  if (product === null) return null
  const { page, words, names } = product
  const { language } = market
  const tax_rate_bp = row.tax_rate_bp ?? 0
  return {
    product: {
      ...presentCard(product, market, tax_rate_bp),
      ...words,
      steps: words.steps.map(({ text, picture }) => ({
        text,
        picture: picture && pictureIn(picture, language, text),
      })),
      dimensions_cm: page.dimensions_cm,
      weight_grams: page.weight_grams,
      hs6: page.hs6,
      demonstration: page.demonstration,
      cost_sheet: page.cost_sheet,
      rates_used: [...(page.rates[market.currency] ?? []), ...row.tax_rates],
      variants: page.variants.flatMap(({ id, sku, in_stock, prices, pictures, words: own }) => {
        const price = prices[market.currency]
        if (price === undefined) return []
        return [
          {
            id,
            sku,
            ...own[language],
            price: explained(price, market, tax_rate_bp),
            in_stock,
            pictures: pictures.map((kept) => pictureIn(kept, language, names.title)),
          },
        ]
      }),
      more_from_group: more_from_group.map((card) => presentCard(card, market, tax_rate_bp)),
    },
  }
}
