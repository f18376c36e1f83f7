import { craftFacts } from "../crafts/facts"
import { products } from "./products"
import { slug } from "./spread"

const bySku = new Map(products.map((product) => [product.sku, product]))
const of = (sku: string) => {
  const product = bySku.get(sku)
  if (product === undefined) throw new Error(`no product ${sku}`)
  return product
}

/** Hours × agreed rate + materials, in céntimos, rounded half up. */
const producer_minor = (sku: string): number => {
  const { hours_hundredths, hourly_rate_minor, materials_minor, overhead_minor } = of(sku)
  return Math.round((hours_hundredths * hourly_rate_minor) / 100) + materials_minor + overhead_minor
}

describe("the facts of a piece", () => {
  it.each([
    ["RAS-001", 8560],
    ["RAS-002", 27920],
    ["TIK-001", 3900],
    ["TIK-005", 3275],
    ["AAA-001", 13500],
    ["AAA-006", 1830],
    ["QEN-005", 1992],
    ["BAR-008", 15625],
    ["CAS-002", 4852],
    ["CAS-005", 826],
    ["JAT-002", 2812],
    ["KUY-001", 8075],
    ["SAR-006", 835],
    ["ARE-007", 2360],
    ["ICH-008", 20200],
  ])("%s costs its makers' price of %i céntimos", (sku, expected) => {
    expect(producer_minor(sku)).toBe(expected)
  })

  it("spreads the stock of a piece over its variants without losing one", () => {
    for (const { variants, stock } of products)
      expect(variants.reduce((sum, variant) => sum + variant.stock, 0)).toBe(stock)
  })

  it("is in stock or made to order, never both, never neither", () => {
    for (const { made_to_order, stock, lead_time_days } of products) {
      expect(made_to_order).toBe(stock === 0)
      expect(lead_time_days).toBeGreaterThan(0)
    }
  })

  it("names fibres that add up to 100 % in every part", () => {
    for (const { materials } of products)
      for (const material of materials)
        if ("fibres" in material)
          expect(Object.values(material.fibres).reduce((sum, share) => sum + share, 0)).toBe(100)
  })

  it("says the same percentages on the label in every language", () => {
    for (const { sku, materials, words } of products) {
      const shares = materials
        .flatMap((material) => ("fibres" in material ? Object.values(material.fibres) : []))
        .sort((a, b) => a - b)
      for (const language of ["en", "es", "fr"] as const) {
        const said = [...words[language].material.matchAll(/(\d+)\s?%/g)]
          .map(([, share]) => Number(share))
          .sort((a, b) => a - b)
        expect({ sku, language, said }).toEqual({ sku, language, said: shares })
      }
    }
  })

  it("carries a six-digit customs code out of those of its craft", () => {
    for (const { hs6, craft } of products) {
      expect(hs6).toMatch(/^\d{6}$/)
      expect(craftFacts[craft].hs6_candidates).toContain(hs6)
    }
  })

  it("has a size, a weight, hours and a retail price", () => {
    for (const product of products) {
      expect(Math.min(...product.size_cm)).toBeGreaterThan(0)
      expect(product.weight_grams).toBeGreaterThan(0)
      expect(product.hours_hundredths).toBeGreaterThan(0)
      expect(product.retail_eur_minor).toBeGreaterThan(0)
    }
  })
})

describe("a variant", () => {
  it("is named after its piece and what was chosen", () => {
    expect(of("RAS-001").variants.map(({ sku }) => sku)).toEqual([
      "RAS-001-RED-OCHRE",
      "RAS-001-BLUE-GREY",
    ])
    expect(of("AYM-004").variants.map(({ sku }) => sku)).toEqual([
      "AYM-004-4-YEARS-RED",
      "AYM-004-4-YEARS-BLUE",
      "AYM-004-6-YEARS-RED",
      "AYM-004-6-YEARS-BLUE",
      "AYM-004-8-YEARS-RED",
      "AYM-004-8-YEARS-BLUE",
    ])
  })

  it("keeps the name of its piece where there is nothing to choose", () => {
    expect(of("RAS-005").variants).toEqual([{ sku: "RAS-005", values: [], stock: 25 }])
  })

  it("takes what does not divide evenly from the first one on", () => {
    expect(of("CAS-004").variants.map(({ stock }) => stock)).toEqual([23, 23, 22, 22])
  })
})

describe("an address", () => {
  it("has no accents, quotes or double hyphens", () => {
    expect(slug("Child’s pullover — with a  llama (Ñ)")).toBe("childs-pullover-with-a-llama-n")
    for (const { handle } of products) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })
})
