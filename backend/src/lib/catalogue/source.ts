import { currencies, type Currency, type Language, languages } from "@ciap/contract"
import { groupMayBeShown } from "../consents"
import { day } from "../day"
import { type CraftMetadata, craftMetadata } from "../product-facts"
import type { DocumentPrice, PricesByCurrency } from "./document"
import type { BesideProducts, ProductRow, VariantRow, VersionRow, WordsRow } from "./product-rows"

/** One product with everything its document is made from, looked up once. */
export type Source = {
  product: ProductRow
  group: NonNullable<ProductRow["group"]>
  craft: CraftMetadata & { category_id: string }
  /** The product in each language; a missing translation is the base text. */
  words: Record<Language, WordsRow>
  /** Variants with a published price, in the order in which a buyer chooses. */
  variants: VariantRow[]
  /** The published versions in force; the variants of a product share one cost sheet. */
  versions: [VersionRow, ...VersionRow[]]
  may: { name: boolean; story: boolean }
}

/** Null for a product that cannot be shown: not published, or nobody could say who made it, how, or its price. */
export function sourceOf(product: ProductRow, beside: BesideProducts): Source | null {
  const { group } = product
  const craft = craftOf(product)
  const [version, ...others] = beside.versions.filter(({ product_id }) => product_id === product.id)
  if (product.status !== "published" || !group || !craft || !version) return null
  const priced = new Set([version, ...others].map(({ variant_id }) => variant_id))
  const variants = (product.variants ?? []).filter(({ id }) => priced.has(id)).sort(inOrder)
  if (variants.length === 0) return null
  return {
    product,
    group,
    craft,
    words: {
      en: product,
      es: beside.words.es.get(product.id) ?? product,
      fr: beside.words.fr.get(product.id) ?? product,
    },
    variants,
    versions: [version, ...others],
    may: {
      name: groupMayBeShown(group.consents, "name", beside.on),
      story: groupMayBeShown(group.consents, "story", beside.on),
    },
  }
}

function craftOf({ categories }: ProductRow): Source["craft"] | undefined {
  const [craft] = present(categories).flatMap(({ id, metadata }) => {
    const read = craftMetadata(metadata)
    return read === null ? [] : [{ ...read, category_id: id }]
  })
  return craft
}

const inOrder = (a: VariantRow, b: VariantRow): number =>
  (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || (a.sku ?? "").localeCompare(b.sku ?? "")

/** Rows that are there; a link to something deleted reads as null. */
export const present = <T>(rows: readonly (T | null)[] | null | undefined): T[] =>
  (rows ?? []).filter((row): row is T => row !== null)

/** The same question asked in every language. */
export const inEachLanguage = <T>(of: (language: Language) => T): Record<Language, T> =>
  Object.fromEntries(languages.map((language) => [language, of(language)])) as Record<Language, T>

/** The prices of one variant, by currency. */
export function pricesOf({ versions }: Source, variant_id: string): PricesByCurrency {
  return Object.fromEntries(
    versions
      .filter((version) => version.variant_id === variant_id && isCurrency(version.currency_code))
      .map((version) => [version.currency_code, documentPrice(version)]),
  )
}

/** The prices a card shows: the lowest of the variants in each currency. */
export function cardPrices(source: Source): PricesByCurrency {
  const all = source.variants.map(({ id }) => pricesOf(source, id))
  const lowest: PricesByCurrency = {}
  for (const currency of currencies) {
    const [first] = all
      .flatMap((prices) => prices[currency] ?? [])
      .sort((a, b) => Number(a.total) - Number(b.total))
    if (first) lowest[currency] = first
  }
  return lowest
}

const isCurrency = (code: string): code is Currency =>
  (currencies as readonly string[]).includes(code)

const documentPrice = (version: VersionRow): DocumentPrice => ({
  version_id: version.id,
  agreed_on: day(version.agreed_on),
  published_on: day(version.published_at),
  tax_included: version.tax_inclusive,
  producer: String(version.producer_minor),
  premium: String(version.premium_minor),
  logistics: String(version.logistics_minor),
  total: String(version.total_minor),
})
