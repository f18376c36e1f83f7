import { CatalogueProductAnswer, parseMarket } from "@ciap/contract"
import { buildDocument } from "./build-document"
import type { ProductDocument } from "./document"
import { presentProduct } from "./present"
import type { BesideProducts, ProductRow, VariantRow, VersionRow } from "./product-rows"

const on = "2026-11-21"
const consent = (channel: string) => ({ channel, member_id: null, given_on: "2026-01-15" })

const variant = (id: string, over: Partial<VariantRow> = {}): VariantRow => ({
  id,
  sku: `SUR-006-${id.toUpperCase()}`,
  title: id,
  allow_backorder: false,
  options: [{ id: `value_${id}`, value: id, option_id: "opt_colour" }],
  inventory_items: [
    {
      required_quantity: 1,
      inventory: { location_levels: [{ stocked_quantity: 5, reserved_quantity: 2 }] },
    },
  ],
  ...over,
})

const drawn = { alt: { fr: "Une écharpe rouge" }, colour: "#a3243b", widths: [320, 640, 1000] }
const upload = (url: string) => ({ url, alt: {}, colour: null, widths: [] })

const scarf = (over: Partial<ProductRow> = {}): ProductRow => ({
  id: "prod_scarf",
  external_id: "SUR-006",
  handle: "alpaca-scarf",
  status: "published",
  created_at: new Date("2026-11-21T10:00:00Z"),
  title: "Alpaca scarf",
  description: "Knitted by hand.",
  material: "100% alpaca",
  weight: 160,
  length: 30,
  width: 180,
  height: null,
  hs_code: "611710",
  thumbnail: "/pictures/sur-006-red-piece.webp",
  images: [
    { url: "/photos/2.webp", rank: 2 },
    { url: "/pictures/sur-006-red-piece.webp", rank: 0, metadata: drawn },
    { url: "/photos/1.webp", rank: 1 },
    { url: "/photos/3.webp", rank: 3 },
  ],
  metadata: { lead_time_days: 25, demonstration: true },
  sales_channels: [{ id: "sc_1" }, null],
  options: [{ id: "opt_colour", title: "Colour" }],
  categories: [
    { id: "pcat_line", name: "Textiles", metadata: { craft_line: "textiles" } },
    {
      id: "pcat_craft",
      name: "Hand-knitted alpaca",
      description: "Wash cool.",
      metadata: {
        craft: "alpaca_hand_knit",
        craft_line: "textiles",
        steps: { en: ["knit"], fr: ["tricoter"] },
      },
      parent_category: { name: "Textiles" },
    },
  ],
  variants: [variant("red", { variant_rank: 1 }), variant("grey", { variant_rank: 0 })],
  group: {
    id: "grp_sur",
    handle: "sur-andino",
    name: "Sur Andino",
    summary: "Knitters of Chucuito",
    kind: "association",
    place: "Chucuito",
    department: "Puno",
    consents: [consent("name"), consent("story")],
  },
  ...over,
})

const version = (variant_id: string, over: Partial<VersionRow> = {}): VersionRow => ({
  id: `pbrk_${variant_id}`,
  variant_id,
  product_id: "prod_scarf",
  currency_code: "eur",
  tax_inclusive: true,
  producer_minor: 1100,
  premium_minor: 110,
  logistics_minor: 76,
  total_minor: 3900,
  rates: [
    {
      id: "rate_1",
      kind: "fx_pen_per_eur",
      value: "4.10",
      unit: "PEN_per_EUR",
      currency_code: "pen",
      region: "PE",
      valid_from: "2026-01-01",
      source: null,
      demonstration: true,
    },
  ],
  agreed_on: "2026-03-14",
  published_at: "2026-11-21T09:00:00.000Z",
  cost_sheet: {
    hours_hundredths: 420,
    hourly_rate_minor: 700,
    materials_minor: 1570,
    overhead_minor: 0,
    agreed_on: "2026-03-14",
    agreed_by: "Assembly",
  },
  ...over,
})

const french = {
  id: "prod_scarf",
  title: "Écharpe en alpaga",
  description: "Tricotée à la main.",
  material: "100 % alpaga",
  options: [{ id: "opt_colour", title: "Couleur" }],
  categories: [
    {
      id: "pcat_craft",
      name: "Tricot main en alpaga",
      description: "Laver à l’eau fraîche.",
      parent_category: { name: "Textile" },
    },
  ],
  variants: [
    { id: "red", title: "rouge", options: [{ id: "v1", value: "rouge", option_id: "opt_colour" }] },
    { id: "grey", title: "gris", options: [{ id: "v2", value: "gris", option_id: "opt_colour" }] },
  ],
  group: { id: "grp_sur", name: "Sur Andino", summary: "Tricoteuses de Chucuito" },
}

const beside = (over: Partial<BesideProducts> = {}): BesideProducts => ({
  words: { es: new Map(), fr: new Map([[french.id, french]]) },
  versions: [version("red"), version("grey", { total_minor: 4200 })],
  references: [],
  on,
  ...over,
})

const built = (product: ProductRow, rest = beside()): ProductDocument => {
  const document = buildDocument(product, rest)
  if (document === null) throw new Error("no document was built")
  return document
}

/** The page that the document becomes in a market, as our statement takes it out of the document. */
const pageIn = (code: string, document: ProductDocument, tax_rate_bp = 2100) => {
  const market = parseMarket(code)
  const price = market && document.prices[market.currency]
  if (!market || !price) throw new Error(`${code} has no price`)
  const { words, ...page } = document.page
  const { id, external_id, handle, craft, line, card } = document
  const row = {
    active_index: "product_v1",
    tax_rate_bp,
    tax_rates: [],
    more_from_group: [],
    product: {
      ...{ id, external_id, handle, craft, line, card, price, page },
      names: document.names[market.language],
      words: words[market.language],
    },
  }
  return CatalogueProductAnswer.parse(presentProduct(row, market)).product
}

describe("a product's document", () => {
  it("says everything in each language, and the base text where a translation is missing", () => {
    const document = built(scarf())
    expect(document.names.fr).toEqual({
      title: "Écharpe en alpaga",
      group: "Sur Andino",
      craft: "Tricot main en alpaga",
      line: "Textile",
    })
    expect(document.page.words.fr).toMatchObject({
      care: "Laver à l’eau fraîche.",
      steps: [{ text: "tricoter", picture: null }],
      options: [{ name: "Couleur", values: ["gris", "rouge"] }],
    })
    expect(document.names.es.title).toBe("Alpaca scarf")
    expect(document.page.words.es.steps).toEqual([{ text: "knit", picture: null }])
  })

  it("is not made for a piece that nobody can explain", () => {
    const none = (over: Partial<ProductRow>, rest = beside()) => buildDocument(scarf(over), rest)
    expect(none({ status: "draft" })).toBeNull()
    expect(none({ group: null })).toBeNull()
    expect(none({ categories: [] })).toBeNull()
    expect(none({ variants: [] })).toBeNull()
    expect(none({}, beside({ versions: [] }))).toBeNull()
  })

  it("counts what lies on the shelf and is not reserved, over all variants", () => {
    expect(built(scarf()).card.availability).toEqual({
      in_stock: 6,
      made_to_order: false,
      lead_time_days: 25,
    })
    const sold = variant("red", { inventory_items: [], allow_backorder: true })
    const made = built(scarf({ variants: [sold] }))
    expect(made.available_now).toBe(false)
    expect(made.card.availability.made_to_order).toBe(true)
    const pair = variant("red", {
      inventory_items: [
        {
          required_quantity: 2,
          inventory: {
            location_levels: [{ stocked_quantity: "5", reserved_quantity: null }, null],
          },
        },
        { required_quantity: 1, inventory: { location_levels: [] } },
      ],
    })
    expect(built(scarf({ variants: [pair] })).card.availability.in_stock).toBe(0)
  })

  it("shows the lowest price on the card, and each variant's own below", () => {
    const document = built(scarf())
    expect(document.prices.eur?.total).toBe("3900")
    expect(document.total_minor).toEqual({ pen: null, eur: 3900, usd: null, gbp: null })
    expect(document.page.variants.map(({ id, prices }) => [id, prices.eur?.total])).toEqual([
      ["grey", "4200"],
      ["red", "3900"],
    ])
  })

  it("leaves out a variant without a published price", () => {
    const document = built(scarf(), beside({ versions: [version("red")] }))
    expect(document.page.variants.map(({ id }) => id)).toEqual(["red"])
    expect(document.page.words.en.options).toEqual([])
  })

  it("calls a group by its place, and tells no story, where the permission ended", () => {
    const { group } = scarf()
    const silent = built(scarf({ group: group && { ...group, consents: [consent("photo")] } }))
    expect(silent.names.fr.group).toBe("Groupe de Chucuito")
    expect(silent.page.words.en.group_summary).toBe("")
    expect(JSON.stringify(silent.words)).not.toContain("Sur Andino")
  })

  it("shows each picture once, the thumbnail first", () => {
    expect(built(scarf()).card.pictures).toEqual([
      { url: "/pictures/sur-006-red-piece.webp", ...drawn },
      upload("/photos/1.webp"),
      upload("/photos/2.webp"),
    ])
    const lost = built(scarf({ thumbnail: "/photos/0.webp", images: null }))
    expect(lost.card.pictures).toEqual([upload("/photos/0.webp")])
  })

  it("shows of a variant what belongs to it, its thumbnail first, with words of the market", () => {
    const seen = ["/photos/1.webp", "/pictures/sur-006-red-piece.webp"].map((url) => ({ url }))
    const variants = [
      variant("red", { images: seen, thumbnail: "/pictures/sur-006-red-piece.webp" }),
      variant("grey", { variant_rank: 1, images: seen.slice(0, 1) }),
    ]
    const [red, grey] = pageIn("fr-be", built(scarf({ variants }))).variants
    expect(red?.pictures).toEqual([
      {
        url: "/pictures/sur-006-red-piece.webp",
        alt: "Une écharpe rouge",
        colour: "#a3243b",
        widths: [320, 640, 1000],
      },
      { url: "/photos/1.webp", alt: "Écharpe en alpaga", colour: null, widths: [] },
    ])
    expect(grey?.pictures.map(({ url }) => url)).toEqual(["/photos/1.webp"])
  })

  it("becomes a page whose parts add up, with the tax of the country", () => {
    const page = pageIn("fr-be", built(scarf()))
    expect(page.title).toBe("Écharpe en alpaga")
    expect(page.dimensions_cm).toBe("30x180")
    for (const { price } of [page, ...page.variants])
      expect(
        price.components.reduce((sum, { amount }) => sum + BigInt(amount.amount_minor), 0n),
      ).toBe(BigInt(price.total.amount_minor))
    expect(page.price.components.at(-1)?.amount.amount_minor).toBe("677")
    expect(page.rates_used.map(({ kind }) => kind)).toEqual(["fx_pen_per_eur"])
    expect(page.cost_sheet.producer_price.amount_minor).toBe("4510")
  })
})
