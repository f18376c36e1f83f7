import { type CatalogueProductAnswer, marketOf } from "@ciap/contract"
import { alternatesOf } from "./alternates"
import { breadcrumbJsonLd } from "./breadcrumb"
import { productJsonLd } from "./product"

const shop = "http://localhost:8000"
const market = marketOf("fr", "be")

describe("alternates of a page", () => {
  it("name one canonical address and a translation for every prebuilt market", () => {
    const alternates = alternatesOf(market, "/groups/tawaq")
    expect(alternates?.canonical).toBe(`${shop}/fr-be/groups/tawaq`)
    expect(alternates?.languages).toMatchObject({
      "es-pe": `${shop}/es-pe/groups/tawaq`,
      "fr-be": `${shop}/fr-be/groups/tawaq`,
      "x-default": `${shop}/en-us/groups/tawaq`,
    })
  })

  it("name a market that is built on demand beside the others", () => {
    const { languages = {} } = alternatesOf(marketOf("en", "it"), "") ?? {}
    expect(languages).toHaveProperty("en-it", `${shop}/en-it`)
    expect(Object.keys(languages)).toHaveLength(9)
  })
})

it("tells search engines the way from the home page", () => {
  const way = [
    { name: "Accueil", path: "" },
    { name: "Catalogue", path: "/catalogue" },
  ]
  expect(breadcrumbJsonLd(market, way).itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "Accueil", item: `${shop}/fr-be` },
    { "@type": "ListItem", position: 2, name: "Catalogue", item: `${shop}/fr-be/catalogue` },
  ])
})

describe("a piece as search engines read it", () => {
  const price = { total: { amount_minor: "7900", currency_code: "eur" } }
  const product = {
    title: "Tapiz",
    handle: "tapiz",
    external_id: "RAS-001",
    description: "…",
    material: "laine",
    group: { name: "Rasuwillka" },
    availability: { in_stock: 3, made_to_order: false, lead_time_days: 30 },
    pictures: [{ url: "/static/1-tapiz.webp", alt: "Tapiz", colour: null, widths: [] }],
    variants: [
      { sku: "RAS-001-R", in_stock: 3, price },
      { sku: "RAS-001-B", in_stock: 0, price },
    ],
    // Only what the structured data reads.
  } as unknown as CatalogueProductAnswer["product"]

  it("has an offer per variant with the shown price and its own availability", () => {
    const { offers, image } = productJsonLd(product, market)
    expect(offers).toMatchObject(
      [
        { sku: "RAS-001-R", price: "79.00", priceCurrency: "EUR", availability: /InStock$/ },
        { sku: "RAS-001-B", price: "79.00", availability: /OutOfStock$/ },
      ].map((offer) => ({
        ...offer,
        availability: expect.stringMatching(offer.availability) as string,
      })),
    )
    expect(image).toEqual([`${shop}/media/static/1-tapiz.webp`])
  })

  it("says back order where the group makes it on request", () => {
    const made = { ...product, availability: { ...product.availability, made_to_order: true } }
    expect(productJsonLd(made, market).offers[1]?.availability).toMatch(/BackOrder$/)
  })
})
