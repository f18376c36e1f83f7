import { currencies } from "@ciap/contract"
import { dayOrNull } from "../day"
import { keptPicture, type KeptPicture } from "../picture"
import { costSheetSummary, rateUsed } from "../price-explained"
import { productMetadata } from "../product-facts"
import type { DocumentCard, DocumentPage, ProductDocument } from "./document"
import {
  cardWords,
  codeWords,
  facetKeys,
  pageWords,
  searchWords,
  variantWords,
} from "./document-words"
import type { BesideProducts, ProductRow, RateBehind, VariantRow } from "./product-rows"
import { cardPrices, inEachLanguage, present, pricesOf, type Source, sourceOf } from "./source"

/** The document of one product, or null when it cannot be shown ({@link sourceOf}). */
export function buildDocument(product: ProductRow, beside: BesideProducts): ProductDocument | null {
  const source = sourceOf(product, beside)
  if (source === null) return null
  const { group, craft } = source
  const prices = cardPrices(source)
  const card = documentCard(source)
  return {
    id: product.id,
    external_id: product.external_id ?? "",
    handle: product.handle,
    status: product.status,
    sales_channel_ids: present(product.sales_channels).map(({ id }) => id),
    group: group.handle,
    craft: craft.craft,
    line: craft.craft_line,
    department: group.department,
    place: group.place,
    ...facetKeys(source),
    available_now: card.availability.in_stock > 0,
    created_at: new Date(product.created_at).toISOString(),
    total_minor: {
      pen: sortable(prices.pen?.total),
      eur: sortable(prices.eur?.total),
      usd: sortable(prices.usd?.total),
      gbp: sortable(prices.gbp?.total),
    },
    names: inEachLanguage((language) => cardWords(source, language)),
    words: inEachLanguage((language) => searchWords(source, language)),
    codes: codeWords(source),
    card,
    prices,
    page: documentPage(source, beside),
  }
}

/** For ordering alone; our cap of ten million per price leaves a double far behind. */
const sortable = (total: string | undefined): number | null =>
  total === undefined ? null : Number(total)

function documentCard({ product, group, variants }: Source): DocumentCard {
  const { id, handle, kind, place, department } = group
  return {
    group: { id, handle, kind, place, department },
    availability: {
      in_stock: variants.map(inStock).reduce((a, b) => a + b, 0),
      made_to_order: variants.some((variant) => variant.allow_backorder),
      lead_time_days: productMetadata(product.metadata).lead_time_days,
    },
    pictures: pictures(product).slice(0, card_pictures_max),
  }
}

/** Pieces on the shelf that nobody has reserved, over all places. */
function inStock({ inventory_items }: VariantRow): number {
  const each = present(inventory_items).map(({ required_quantity, inventory }) => {
    const free = present(inventory?.location_levels)
      .map((level) => Number(level.stocked_quantity ?? 0) - Number(level.reserved_quantity ?? 0))
      .reduce((a, b) => a + b, 0)
    return Math.max(0, Math.floor(free / Math.max(1, Number(required_quantity ?? 1))))
  })
  return each.length > 0 ? Math.min(...each) : 0
}

/** A card shows the whole piece, and has the close view and the scale at hand. */
const card_pictures_max = 3

/** Every picture of a piece once, the thumbnail first. */
function pictures({ images, thumbnail }: ProductRow): KeptPicture[] {
  const sorted = [...(images ?? [])].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
  const all = [...(thumbnail ? [{ url: thumbnail }] : []), ...sorted]
  return [...new Set(all.map(({ url }) => url))].map((url) =>
    keptPicture(sorted.find((image) => image.url === url) ?? { url }),
  )
}

/** What one sees of a variant: its own pictures and those of the piece as such, its thumbnail first. */
function variantPictures(product: ProductRow, variant: VariantRow): KeptPicture[] {
  const seen = new Set((variant.images ?? []).map(({ url }) => url))
  const mine = pictures(product).filter(({ url }) => seen.has(url) || url === variant.thumbnail)
  const isFirst = ({ url }: KeptPicture): boolean => url === variant.thumbnail
  return [...mine.filter(isFirst), ...mine.filter((picture) => !isFirst(picture))]
}

function documentPage(source: Source, { references }: BesideProducts): DocumentPage {
  const { product, variants, versions } = source
  const measures = [product.length, product.width, product.height]
  return {
    dimensions_cm: measures.filter((measure) => measure != null).join("x"),
    weight_grams: Math.round(product.weight ?? 0),
    hs6: product.hs_code ?? "",
    demonstration: productMetadata(product.metadata).demonstration,
    words: inEachLanguage((language) => pageWords(source, language)),
    variants: variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku ?? "",
      in_stock: inStock(variant),
      prices: pricesOf(source, variant.id),
      pictures: variantPictures(product, variant),
      words: inEachLanguage((language) => variantWords(source, variant.id, language)),
    })),
    cost_sheet: costSheetSummary(versions[0].cost_sheet, references),
    rates: ratesByCurrency(source),
  }
}

function ratesByCurrency({ versions }: Source): DocumentPage["rates"] {
  const rates: DocumentPage["rates"] = {}
  for (const currency of currencies) {
    const version = versions.find(({ currency_code }) => currency_code === currency)
    if (!version) continue
    const behind = Array.isArray(version.rates) ? (version.rates as RateBehind[]) : []
    rates[currency] = behind.map((rate) =>
      rateUsed({ ...rate, valid_from: dayOrNull(rate.valid_from) }),
    )
  }
  return rates
}
