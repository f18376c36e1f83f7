import { z } from "zod"
import { languages } from "./markets"
import { Understood } from "./search"
import { filterText, isoDate, marketCode, MoneyWire, Paging, printableText } from "./wire"

export const componentKinds = ["producer", "premium", "logistics", "services", "tax"] as const

export const PriceComponent = z.object({ kind: z.enum(componentKinds), amount: MoneyWire })
export type PriceComponent = z.infer<typeof PriceComponent>

/** A rate that stands behind a price, shown with its date and source. */
export const RateUsed = z.object({
  kind: z.string(),
  value: z.string(),
  unit: z.string(),
  /** Currency of an amount; null where the value is no amount. */
  currency_code: z.string().nullable(),
  /** Country or market the row is for: PE, BE, EU; null where it is for all. */
  region: z.string().nullable(),
  valid_from: isoDate.nullable(),
  source: z.string().nullable(),
  demonstration: z.boolean(),
})
export type RateUsed = z.infer<typeof RateUsed>

/** How a wage reference compares with the agreed hourly rate: `percent_tenths` 1383 is 138.3 %. */
export const WageComparison = z.object({
  kind: z.string(),
  reference: MoneyWire,
  percent_tenths: z.number().int(),
  verdict: z.enum(["above", "below"]),
  valid_from: isoDate.nullable(),
  source: z.string().nullable(),
})

/** What stands behind the producer price. */
export const CostSheetSummary = z.object({
  hours: z.string(),
  hourly_rate: MoneyWire,
  labour: MoneyWire,
  materials: MoneyWire,
  overhead: MoneyWire,
  producer_price: MoneyWire,
  agreed_on: isoDate,
  agreed_by: z.string(),
  wages: z.array(WageComparison),
})

/** The explained price of one variant for one country: components add up to `total`. */
export const PriceExplained = z.object({
  version_id: z.string(),
  agreed_on: isoDate,
  published_on: isoDate,
  components: z.array(PriceComponent),
  total: MoneyWire,
  tax_included: z.boolean(),
  tax_rate_bp: z.number().int(),
})
export type PriceExplained = z.infer<typeof PriceExplained>

/** `GET /store/products/:id/price-breakdown` */
export const PriceBreakdownQuery = z.object({
  region_id: z.string().regex(/^\w{1,64}$/, "the id of a region"),
  country_code: z
    .string()
    .toLowerCase()
    .regex(/^[a-z]{2}$/, "two letters such as be")
    .optional(),
})
export type PriceBreakdownQuery = z.infer<typeof PriceBreakdownQuery>
export const PriceBreakdownAnswer = z.object({
  variants: z.array(
    PriceExplained.extend({
      variant_id: z.string(),
      rates_used: z.array(RateUsed),
      cost_sheet: CostSheetSummary,
    }),
  ),
})
export type PriceBreakdownAnswer = z.infer<typeof PriceBreakdownAnswer>

/** Availability: pieces in stock now, or made to order within so many days. */
export const Availability = z.object({
  in_stock: z.number().int().min(0),
  made_to_order: z.boolean(),
  lead_time_days: z.number().int().min(0),
})

/**
 * A picture as the shop shows it. `url` is its largest file; where `widths` (pixels, ascending, the largest last) names
 * more than one, the smaller ones lie beside it as `name-320.webp`. An uploaded photograph has one file and no widths.
 */
export const Picture = z.object({
  url: z.string(),
  alt: z.string(),
  /** Ground to show while the picture is on its way: the colour that covers most of it, `#rrggbb`. */
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  widths: z.array(z.number().int().positive()),
})
export type Picture = z.infer<typeof Picture>

const GroupBrief = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(["association", "independent_supplier"]),
  place: z.string(),
  department: z.string(),
})

export const CatalogueCard = z.object({
  id: z.string(),
  external_id: z.string(),
  handle: z.string(),
  title: z.string(),
  group: GroupBrief,
  craft: z.object({ id: z.string(), name: z.string(), line: z.string() }),
  price: PriceExplained,
  availability: Availability,
  pictures: z.array(Picture),
})
export type CatalogueCard = z.infer<typeof CatalogueCard>

/** `relevance` needs a `q`; without one it is `newest`. */
export const sortings = ["relevance", "newest", "title", "price_asc", "price_desc"] as const

const parts = (list: string): string[] => list.split(",").filter((part) => part !== "")

/** One value of a facet or several with commas between; a piece needs one of them. */
const choices = printableText.max(400).transform(parts).optional()

/** Ranges in whole units of the market's currency, from inclusive to exclusive; the last one may be open: `50-100,200-`. */
const priceRanges = z
  .string()
  .regex(/^\d{1,7}-(\d{1,7})?(,\d{1,7}-(\d{1,7})?){0,9}$/, "ranges such as 50-100 or 200-")
  .transform(parts)
  .optional()

/**
 * `GET /store/catalogue`. Without `sort` a search comes by relevance, everything else newest first. Several facets
 * narrow each other; several values of one facet widen it.
 */
export const CatalogueQuery = Paging.extend({
  market: marketCode,
  q: filterText.optional(),
  group: choices,
  craft: choices,
  line: choices,
  department: choices,
  material: choices,
  colour: choices,
  price: priceRanges,
  available: z.enum(["now"]).optional(),
  sort: z.enum(sortings).optional(),
})
export type CatalogueQuery = z.infer<typeof CatalogueQuery>

/** Ways to narrow the catalogue, in the order in which a shop shows them. */
export const facetNames = [
  "line",
  "craft",
  "group",
  "department",
  "material",
  "colour",
  "price",
  "available",
] as const
export type FacetName = (typeof facetNames)[number]

/** One value of a facet: how many pieces it leads to under the choices made in all other facets. */
export const Facet = z.object({ value: z.string(), label: z.string(), count: z.number().int() })
export type Facet = z.infer<typeof Facet>

const ofEachFacet = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({
    line: schema,
    craft: schema,
    group: schema,
    department: schema,
    material: schema,
    colour: schema,
    price: schema,
    available: schema,
  } satisfies Record<FacetName, Schema>)

export const CatalogueAnswer = z.object({
  products: z.array(CatalogueCard),
  facets: ofEachFacet(z.array(Facet)),
  /** How many pieces there would be without the choices made in that one facet. */
  without: ofEachFacet(z.number().int()),
  /** What became of the words that were searched for; null without a `q`. */
  understood: Understood.nullable(),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type CatalogueAnswer = z.infer<typeof CatalogueAnswer>

/** `GET /store/catalogue/:handle` */
export const CatalogueProductQuery = z.object({ market: marketCode })
export type CatalogueProductQuery = z.infer<typeof CatalogueProductQuery>

export const CatalogueVariant = z.object({
  id: z.string(),
  sku: z.string(),
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  price: PriceExplained,
  in_stock: z.number().int(),
  /** What one sees of this variant, the whole piece first; empty where no picture is kept. */
  pictures: z.array(Picture),
})

/** A step of the work, in order, with a picture where one is kept. */
export const CraftStep = z.object({ text: z.string(), picture: Picture.nullable() })
export type CraftStep = z.infer<typeof CraftStep>

export const CatalogueProductAnswer = z.object({
  product: CatalogueCard.extend({
    description: z.string(),
    material: z.string(),
    care: z.string(),
    steps: z.array(CraftStep),
    dimensions_cm: z.string(),
    weight_grams: z.number().int(),
    hs6: z.string(),
    options: z.array(z.object({ name: z.string(), values: z.array(z.string()) })),
    variants: z.array(CatalogueVariant),
    cost_sheet: CostSheetSummary,
    rates_used: z.array(RateUsed),
    group_summary: z.string(),
    demonstration: z.boolean(),
    more_from_group: z.array(CatalogueCard),
  }),
})
export type CatalogueProductAnswer = z.infer<typeof CatalogueProductAnswer>

/** Premium and pay of one group, or of all, in one currency. */
export const ReturnedFigures = z.object({
  currency_code: z.string(),
  accrued: MoneyWire,
  reversed: MoneyWire,
  pending: MoneyWire,
  available: MoneyWire,
  allocated: MoneyWire,
  disbursed: MoneyWire,
  /** Pay of the makers that has left the cooperative's account. */
  producer_paid: MoneyWire,
  /** Pay of the makers that sales have earned and that is still owed. */
  producer_due: MoneyWire,
})
export type ReturnedFigures = z.infer<typeof ReturnedFigures>

/** The figures by name, in the order in which tables and files show them. */
export const returnedKinds = ReturnedFigures.keyof().exclude(["currency_code"]).options

/** What one month brought in one currency, by the day of booking; a taking back counts in the month it happened. */
export const MonthFigures = z.object({
  /** Such as `2026-03`. */
  month: z.string().regex(/^\d{4}-\d{2}$/, "a month such as 2026-03"),
  currency_code: z.string(),
  /** Premium that sales earned. */
  accrued: MoneyWire,
  /** Premium that returns and cancellations took back. */
  reversed: MoneyWire,
  producer_accrued: MoneyWire,
  producer_reversed: MoneyWire,
})
export type MonthFigures = z.infer<typeof MonthFigures>

export const GroupCard = GroupBrief.extend({
  craft_lines: z.array(z.string()),
  summary: z.string(),
  story: z.string(),
  members_count: z.number().int(),
  women_share_bp: z.number().int(),
  members_as_of: isoDate,
  languages: z.array(z.string()),
  meeting_rhythm: z.string().nullable(),
  founded_year: z.number().int().nullable(),
  joined_year: z.number().int().nullable(),
  latitude: z.number(),
  longitude: z.number(),
  placeholder: z.boolean(),
  /** Names of the fields whose values are made up for the demonstration. */
  demonstration_fields: z.array(z.string()),
  sources: z.array(z.string()),
  images: z.array(Picture),
  products_count: z.number().int(),
  returned: z.array(ReturnedFigures),
  /** True while `returned` comes from sales that were made for the demonstration. */
  demonstration_sales: z.boolean(),
})
export type GroupCard = z.infer<typeof GroupCard>

/** `GET /store/groups?language=`, `GET /store/groups/:handle?language=` */
export const GroupsQuery = Paging.extend({
  limit: z.coerce.number().int().min(1).max(200).default(100),
  language: z.enum(languages).default("en"),
})
export type GroupsQuery = z.infer<typeof GroupsQuery>
export const GroupsAnswer = z.object({
  groups: z.array(GroupCard),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type GroupsAnswer = z.infer<typeof GroupsAnswer>
export const GroupQuery = z.object({ language: z.enum(languages).default("en") })
export type GroupQuery = z.infer<typeof GroupQuery>
export const Claim = z.object({
  text: z.string(),
  scheme: z.string().nullable(),
  number: z.string().nullable(),
  evidence_url: z.string().nullable(),
  expires_on: isoDate.nullable(),
})
/** A craft of the group's pieces with the steps of its work. */
export const GroupCraft = z.object({
  id: z.string(),
  name: z.string(),
  line: z.string(),
  steps: z.array(CraftStep),
})
export type GroupCraft = z.infer<typeof GroupCraft>
export const GroupAnswer = z.object({
  group: GroupCard.extend({
    claims: z.array(Claim),
    /** The craft of most of its pieces first. */
    crafts: z.array(GroupCraft),
    /** Oldest first; months in which nothing was booked are left out. */
    months: z.array(MonthFigures),
  }),
})
export type GroupAnswer = z.infer<typeof GroupAnswer>

/** `GET /store/impact?language=`, `GET /store/impact.csv?language=` */
export const ImpactQuery = z.object({ language: z.enum(languages).default("en") })
export type ImpactQuery = z.infer<typeof ImpactQuery>
export const ImpactAnswer = z.object({
  as_of: z.string(),
  members_count: z.number().int(),
  women_share_bp: z.number().int(),
  groups_count: z.number().int(),
  /** True while the ledger holds sales that were made for the demonstration. */
  demonstration_sales: z.boolean(),
  totals: z.array(ReturnedFigures),
  /** All groups together, oldest first; months in which nothing was booked are left out. */
  months: z.array(MonthFigures),
  groups: z.array(
    z.object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      returned: z.array(ReturnedFigures),
    }),
  ),
})
export type ImpactAnswer = z.infer<typeof ImpactAnswer>

/** `GET /store/pricing`: the rows behind *how prices are made*. */
export const PricingAnswer = z.object({
  as_of: isoDate,
  rates: z.array(RateUsed.extend({ note: z.string().nullable() })),
  premium_policy: z.object({
    rate_bp: z.number().int(),
    valid_from: isoDate,
    decided_by: z.string(),
    demonstration: z.boolean(),
  }),
})
export type PricingAnswer = z.infer<typeof PricingAnswer>
