import { fromWire } from "@ciap/money"
import fc from "fast-check"
import {
  costSheetSummary,
  isInForce,
  isWageReference,
  priceExplained,
  type RateRow,
} from "./price-explained"

const price = {
  version_id: "pbrk_1",
  agreed_on: "2026-03-14",
  published_on: "2026-11-21",
  tax_included: true,
  producer: 2088n,
  premium: 209n,
  logistics: 88n,
  total: 7900n,
}

const rate = (part: Partial<RateRow> = {}): RateRow => ({
  kind: "minimum_wage_hour_worked",
  value: "5.43",
  unit: "per_hour",
  currency_code: "pen",
  region: "PE",
  valid_from: "2025-01-01",
  valid_to: null,
  source: "https://example.org/wage",
  note: null,
  demonstration: false,
  ...part,
})

describe("a price explained in a country", () => {
  it("adds up to the total in every country, with producer and premium the same everywhere", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2700 }), fc.boolean(), (tax_rate_bp, tax_included) => {
        const explained = priceExplained({ ...price, tax_included }, "eur", tax_rate_bp)
        const parts = explained.components.map(({ amount }) => fromWire(amount).amount_minor)
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(price.total)
        expect(parts.slice(0, 3)).toEqual([price.producer, price.premium, price.logistics])
      }),
    )
  })

  it("takes Belgium's 21 % out of the total, and nothing where tax is not included", () => {
    const tax = (tax_included: boolean) =>
      priceExplained({ ...price, tax_included }, "eur", 2100).components.at(-1)?.amount.amount_minor
    expect(tax(true)).toBe("1371")
    expect(tax(false)).toBe("0")
    expect(priceExplained({ ...price, tax_included: false }, "usd", 2100).tax_rate_bp).toBe(0)
  })
})

describe("what stands behind the producer price", () => {
  const sheet = {
    hours_hundredths: 450,
    hourly_rate_minor: 720,
    materials_minor: 1600,
    overhead_minor: 40,
    agreed_on: "2026-03-14",
    agreed_by: "Assembly",
  }

  it("is the work, the materials and the group's share, in soles", () => {
    const { hours, labour, producer_price } = costSheetSummary(sheet, [])
    expect(hours).toBe("4.5")
    expect(labour.amount_minor).toBe("3240")
    expect(producer_price).toEqual({ amount_minor: "4880", currency_code: "pen" })
  })

  it("stands beside every wage reference, above or below, with its date and source", () => {
    const living = rate({ kind: "living_wage_rural_hour_worked", value: "9.60", source: null })
    expect(costSheetSummary(sheet, [rate(), living]).wages).toEqual([
      {
        kind: "minimum_wage_hour_worked",
        reference: { amount_minor: "543", currency_code: "pen" },
        percent_tenths: 1326,
        verdict: "above",
        valid_from: "2025-01-01",
        source: "https://example.org/wage",
      },
      expect.objectContaining({ percent_tenths: 750, verdict: "below", source: null }),
    ])
  })

  it("is compared with hourly rates in soles that are in force, and with nothing else", () => {
    const on = "2026-11-21"
    expect(isWageReference(rate(), on)).toBe(true)
    expect(isWageReference(rate({ unit: "per_month" }), on)).toBe(false)
    expect(isWageReference(rate({ currency_code: "eur" }), on)).toBe(false)
    expect(isWageReference(rate({ valid_to: "2026-11-20" }), on)).toBe(false)
    expect(isInForce({ valid_from: null, valid_to: on }, on)).toBe(true)
    expect(isInForce({ valid_from: "2026-11-22", valid_to: null }, on)).toBe(false)
  })
})
