import type { PriceExplained } from "@ciap/contract"
import { priceParts, sameExplanation } from "./price-parts"

const eur = (amount_minor: string) => ({ amount_minor, currency_code: "eur" })

const price = (services: string, version_id = "v1"): PriceExplained => ({
  version_id,
  agreed_on: "2026-09-14",
  published_on: "2026-10-01",
  tax_included: true,
  tax_rate_bp: 2100,
  total: eur("7900"),
  components: [
    { kind: "tax", amount: eur("1371") },
    { kind: "services", amount: eur(services) },
    { kind: "producer", amount: eur("2088") },
    { kind: "premium", amount: eur("209") },
    { kind: "logistics", amount: eur("465") },
  ],
})

describe("the parts of a price", () => {
  it("stand in the order of weaving, makers first, whatever order they come in", () => {
    expect(priceParts(price("3767")).map((part) => part.kind)).toEqual([
      "producer",
      "premium",
      "logistics",
      "services",
      "tax",
    ])
  })

  it("share the price among them without a rest", () => {
    const tenths = priceParts(price("3767")).map((part) => part.tenths)
    expect(tenths.reduce((a, b) => a + b, 0)).toBe(1000)
  })
})

describe("the explanations of a product", () => {
  it("are one where variants cost the same for the same reasons, also in two versions", () => {
    const variants = [
      { title: "red", price: price("3767", "v1") },
      { title: "blue", price: price("3767", "v2") },
    ]
    expect(sameExplanation(variants)).toEqual([variants])
  })

  it("are several where they do not", () => {
    const [small, large] = [
      { title: "small", price: price("3767") },
      { title: "large", price: price("4767") },
    ]
    expect(sameExplanation([small, large])).toEqual([[small], [large]])
  })
})
