import { countries } from "@ciap/contract"
import { premiumPolicies, rates } from "@ciap/demo-data"
import { explain } from "@ciap/fair-trade"
import { money, sum } from "@ciap/money"
import fc from "fast-check"
import type { DatedRowsOfDay } from "../../modules/fair-price/lib/rate-book"
import { fromPercent, marketGrounds } from "./market-grounds"
import { type PieceToPrice, planBreakdowns } from "./plan-breakdowns"
import { priceMarkets } from "./price-markets"

const on = "2026-11-21"
const rows: DatedRowsOfDay = {
  reference_rates: rates
    .filter((row) => (row.valid_from ?? "") <= on && (row.valid_to ?? on) >= on)
    .map((row, i) => ({ ...row, id: `rate_${i}` })),
  premium_policies: premiumPolicies.map((row) => ({ ...row, note: null, id: "prpol_1" })),
  retail_prices: [],
}
const without = (kind: string, region: string): DatedRowsOfDay => ({
  ...rows,
  reference_rates: rows.reference_rates.filter((row) => row.kind !== kind || row.region !== region),
})
const groundsOf = (currency: string, from = rows) => {
  const market = priceMarkets.find((one) => one.currency_code === currency)!
  return marketGrounds(market, "eur", from, on)
}

const piece = (part: {
  hours_hundredths?: number
  materials_minor?: bigint
  weight_grams?: number
  retail_minor?: bigint
}): PieceToPrice => ({
  variant_id: "variant_1",
  product_id: "prod_1",
  product_handle: "alpaca-scarf",
  weight_grams: part.weight_grams ?? 160,
  cost_sheet: {
    id: "csheet_1",
    version: 1,
    product_id: "prod_1",
    group_id: "grp_1",
    hours_hundredths: part.hours_hundredths ?? 420,
    hourly_rate_minor: 700n,
    materials_minor: part.materials_minor ?? 1600n,
    overhead_minor: 0n,
    agreed_on: "2026-03-14",
    agreed_by: "Assembly",
    floor_rate_id: "rate_floor",
    floor_minor: 650n,
    floor_decision: null,
    demonstration: true,
  },
  retail_price: {
    id: "retail_1",
    product_id: "prod_1",
    currency_code: "eur",
    amount_minor: part.retail_minor ?? 4200n,
    valid_from: "2026-01-01",
    valid_to: null,
    decided_by: "Demonstration",
    note: null,
    demonstration: true,
  },
})

const allGrounds = () =>
  priceMarkets.map((market) => {
    const found = groundsOf(market.currency_code)
    if (!found.ok) throw new Error(found.missing.join())
    return found.grounds
  })

describe("the grounds of a market", () => {
  it("hold the tax of every country the price is sold to", () => {
    const found = groundsOf("eur")
    const sold = Object.values(countries).filter((country) => country.currency === "eur")
    expect(found.ok && found.grounds.taxes).toHaveLength(sold.length)
    expect(found.ok && found.grounds.taxes).toContainEqual({ rate_bp: 2550, included: true })
  })

  it("hold no tax where prices are shown without it", () => {
    const found = groundsOf("usd")
    expect(found.ok && found.grounds.taxes).toEqual([{ rate_bp: 0, included: false }])
  })

  it.each([
    ["eur", "vat_standard", "HU"],
    ["pen", "igv_total", "PE"],
    ["gbp", "fx_pen_per_gbp", "PE"],
    ["usd", "fx_pen_per_eur", "PE"],
    ["gbp", "logistics_weight", "GB"],
    ["usd", "list_price_factor", "US"],
    ["pen", "list_price_reference_tax", "EU"],
  ])("in %s name %s of %s when it is missing", (currency, kind, region) => {
    expect(groundsOf(currency, without(kind, region))).toEqual({
      ok: false,
      missing: [`${kind} ${region}`],
    })
  })

  it("never use a rate that has ended", () => {
    const ended = rows.reference_rates.map((row) =>
      row.kind === "fx_pen_per_eur" ? { ...row, valid_to: "2026-11-20" } : row,
    )
    expect(groundsOf("eur", { ...rows, reference_rates: ended })).toMatchObject({ ok: false })
  })

  it("need a premium policy", () => {
    expect(groundsOf("eur", { ...rows, premium_policies: [] })).toEqual({
      ok: false,
      missing: ["premium_policy producer_price"],
    })
  })

  it("read percentages exactly and refuse what is none", () => {
    expect(fromPercent("25.5")).toBe(2550)
    expect(fromPercent("21")).toBe(2100)
    expect(fromPercent("8.10")).toBe(810)
    for (const value of ["25.555", "-3", "", "a fifth"]) {
      expect(() => fromPercent(value)).toThrow(expect.objectContaining({ code: "BAD_RATE" }))
    }
  })
})

describe("the plan of prices", () => {
  it("builds one price for each market, each kept with the rows behind it", () => {
    const { versions, uncovered } = planBreakdowns([piece({})], allGrounds())
    expect(uncovered).toEqual([])
    expect(versions.map((version) => version.currency_code)).toEqual(["pen", "eur", "gbp", "usd"])
    for (const version of versions) {
      expect(version.rates.map((row) => row.kind)).toEqual(
        expect.arrayContaining(["premium_rate", "retail_price", "logistics_handling"]),
      )
      expect(new Set(version.rates.map((row) => row.id)).size).toBe(version.rates.length)
    }
    const kinds = (currency: string) =>
      versions
        .find((version) => version.currency_code === currency)!
        .rates.map((row) => row.kind)
        .filter((kind) => kind.startsWith("fx_"))
    expect(kinds("pen")).toEqual(["fx_pen_per_eur"])
    expect(kinds("eur")).toEqual(["fx_pen_per_eur"])
    expect(kinds("gbp")).toEqual(["fx_pen_per_eur", "fx_pen_per_gbp"])
  })

  it("explains every cent in every country, whatever the piece", () => {
    const grounds = allGrounds()
    fc.assert(
      fc.property(
        fc.record({
          hours_hundredths: fc.integer({ min: 1, max: 5000 }),
          materials_minor: fc.bigInt(0n, 50_000n),
          weight_grams: fc.integer({ min: 1, max: 20_000 }),
          retail_minor: fc.bigInt(100n, 200_000n),
        }),
        (part) => {
          const { versions, uncovered } = planBreakdowns([piece(part)], grounds)
          expect(versions.length + uncovered.length).toBe(grounds.length)
          for (const version of versions) {
            const of = (minor: bigint) => money(minor, version.currency_code)
            const total = of(version.total_minor)
            const breakdown = {
              producer: of(version.producer_minor),
              premium: of(version.premium_minor),
              logistics: of(version.logistics_minor),
              total,
            }
            const market = grounds.find(
              (one) => one.market.currency_code === version.currency_code,
            )!
            for (const tax of market.taxes) {
              const amounts = explain(breakdown, tax).map((component) => component.amount)
              expect(sum(amounts, version.currency_code)).toEqual(total)
              expect(amounts.every((amount) => amount.amount_minor >= 0n)).toBe(true)
            }
            // A tenth of the producer price, never less.
            expect(version.premium_minor * 10n).toBeGreaterThanOrEqual(version.producer_minor)
          }
        },
      ),
    )
  })

  it("names each price that cannot carry its parts, and plans the others", () => {
    const { versions, uncovered } = planBreakdowns(
      [piece({}), piece({ hours_hundredths: 4200 })],
      allGrounds(),
    )
    expect(versions).toHaveLength(4)
    expect(uncovered).toHaveLength(4)
    expect(uncovered[1]).toMatch(/^alpaca-scarf: €[\d.]+ are missing at a tax of [\d.]+ %$/)
  })
})
