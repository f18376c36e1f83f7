import type { ConsentRow } from "../consents"
import type { ImageRow } from "../picture"
import type { CostSheetRow, RateRow } from "../price-explained"

/** What of a product is read for its document, in its base language. */
export const productFields = [
  "id",
  "external_id",
  "handle",
  "status",
  "created_at",
  "title",
  "description",
  "material",
  "weight",
  "length",
  "width",
  "height",
  "hs_code",
  "thumbnail",
  "metadata",
  "options.id",
  "options.title",
  "images.url",
  "images.rank",
  "images.metadata",
  "sales_channels.id",
  "categories.id",
  "categories.name",
  "categories.description",
  "categories.metadata",
  "categories.parent_category.id",
  "categories.parent_category.name",
  "variants.id",
  "variants.sku",
  "variants.title",
  "variants.variant_rank",
  "variants.thumbnail",
  "variants.images.url",
  "variants.allow_backorder",
  "variants.options.id",
  "variants.options.value",
  "variants.options.option_id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "group.id",
  "group.handle",
  "group.name",
  "group.summary",
  "group.kind",
  "group.place",
  "group.department",
  "group.consents.channel",
  "group.consents.member_id",
  "group.consents.given_on",
  "group.consents.expires_on",
  "group.consents.withdrawn_on",
]

/** What of it is read again in each other language. A row without its `id` stays in the base language. */
export const wordFields = [
  "id",
  "title",
  "description",
  "material",
  "categories.id",
  "categories.name",
  "categories.description",
  "categories.metadata",
  "categories.parent_category.id",
  "categories.parent_category.name",
  "options.id",
  "options.title",
  "variants.id",
  "variants.title",
  "variants.options.id",
  "variants.options.value",
  "variants.options.option_id",
  "group.id",
  "group.name",
  "group.summary",
]

type Quantity = number | string | null
type OptionValueRow = { id: string; value: string; option_id?: string | null }
type CategoryRow = {
  id: string
  name: string
  description?: string | null
  metadata?: unknown
  parent_category?: { name: string } | null
}

/** The words of a product in one language, as {@link wordFields} reads them. */
export type WordsRow = {
  id: string
  title: string
  description?: string | null
  material?: string | null
  categories?: (CategoryRow | null)[] | null
  options?: { id: string; title: string }[] | null
  variants?: { id: string; title: string | null; options?: OptionValueRow[] | null }[] | null
  group?: { id: string; name: string; summary?: string | null } | null
}

type LevelRow = { stocked_quantity: Quantity; reserved_quantity: Quantity }
export type VariantRow = {
  id: string
  sku: string | null
  title: string | null
  variant_rank?: number | null
  thumbnail?: string | null
  /** Its own images and those that no variant owns. */
  images?: { url: string }[] | null
  allow_backorder: boolean
  options?: OptionValueRow[] | null
  inventory_items?:
    | ({
        required_quantity: Quantity
        inventory?: { location_levels?: (LevelRow | null)[] | null } | null
      } | null)[]
    | null
}

/** A product as {@link productFields} reads it. */
export type ProductRow = Omit<WordsRow, "variants" | "group"> & {
  external_id: string | null
  handle: string
  status: string
  created_at: Date | string
  weight: number | null
  length: number | null
  width: number | null
  height: number | null
  hs_code: string | null
  thumbnail: string | null
  metadata?: unknown
  images?: (ImageRow & { rank?: number | null })[] | null
  sales_channels?: ({ id: string } | null)[] | null
  variants?: VariantRow[] | null
  group?:
    | (NonNullable<WordsRow["group"]> & {
        handle: string
        kind: "association" | "independent_supplier"
        place: string
        department: string
        consents?: (ConsentRow | null)[] | null
      })
    | null
}

/** A rate with the value it had when the price was published. */
export type RateBehind = Omit<RateRow, "valid_to" | "note"> & { id: string }

/** A published version in force with its cost sheet. */
export const versionFields = [
  "id",
  "variant_id",
  "product_id",
  "currency_code",
  "tax_inclusive",
  "producer_minor",
  "premium_minor",
  "logistics_minor",
  "total_minor",
  "rates",
  "agreed_on",
  "published_at",
  "cost_sheet.hours_hundredths",
  "cost_sheet.hourly_rate_minor",
  "cost_sheet.materials_minor",
  "cost_sheet.overhead_minor",
  "cost_sheet.agreed_on",
  "cost_sheet.agreed_by",
]

export type VersionRow = {
  id: string
  variant_id: string
  product_id: string
  currency_code: string
  tax_inclusive: boolean
  producer_minor: number
  premium_minor: number
  logistics_minor: number
  total_minor: number
  /** The rows behind the price, as {@link RateBehind}; a JSON column. */
  rates: unknown
  agreed_on: Date | string
  published_at: Date | string
  cost_sheet: CostSheetRow
}

/** Everything about a page of products that is not on the product itself. */
export type BesideProducts = {
  words: { es: ReadonlyMap<string, WordsRow>; fr: ReadonlyMap<string, WordsRow> }
  versions: readonly VersionRow[]
  references: readonly RateRow[]
  /** Consents and claims are judged for this day. */
  on: string
}
