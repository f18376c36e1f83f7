import { groupFacts } from "../groups/facts"
import { regions } from "../regions"
import { rates } from "./index"
import { premiumPolicies } from "./prices"
import { shippingTariffs } from "./shipping"

const on = "2026-11-21"
const inForce = (kind: string, region: string | null) =>
  rates.filter(
    (row) =>
      row.kind === kind &&
      row.region === region &&
      (row.valid_from ?? "") <= on &&
      (row.valid_to === null || on <= row.valid_to),
  )

describe("the dated rows", () => {
  it("each have a source, or say that they are made up and who sets them in real use", () => {
    for (const { source, demonstration, note } of rates) {
      expect(source === null).toBe(demonstration)
      if (demonstration) expect(note).toMatch(/demonstration/i)
      else expect(source).toMatch(/^https?:\/\//)
    }
    for (const { source, demonstration } of premiumPolicies)
      expect(source === null).toBe(demonstration)
  })

  it("are exact decimals, and no two of a kind and region hold on the same day", () => {
    for (const row of rates) {
      expect(row.value).toMatch(/^\d+(\.\d+)?$/)
      expect(inForce(row.kind, row.region).length).toBeLessThanOrEqual(1)
    }
  })

  it("know the tax of every country we deliver to except the United States", () => {
    for (const country of regions.flatMap(({ countries }) => countries)) {
      const rows = [
        ...inForce("vat_standard", country.toUpperCase()),
        ...inForce("igv_total", country.toUpperCase()),
      ]
      expect({ country, rows: rows.length }).toEqual({ country, rows: country === "us" ? 0 : 1 })
    }
    expect(inForce("vat_standard", "BE")[0]?.value).toBe("21")
    expect(inForce("vat_standard", "FI")[0]?.value).toBe("25.5")
    expect(inForce("igv_total", "PE")[0]?.value).toBe("18")
  })

  it("let no group agree less than the floor", () => {
    const floor = Number(inForce("fair_hour_rate_low", "PE")[0]?.value) * 100
    for (const { hourly_rate_minor } of groupFacts)
      expect(hourly_rate_minor).toBeGreaterThanOrEqual(floor)
  })

  it("give every market a price policy, logistics and a return window", () => {
    for (const { market } of regions)
      for (const kind of [
        "list_price_factor",
        "list_price_reference_tax",
        "logistics_handling",
        "logistics_weight",
        "return_window_days",
        "delivery_fallback_days",
      ])
        expect({ market, kind, rows: inForce(kind, market).length }).toEqual({
          market,
          kind,
          rows: 1,
        })
  })
})

describe("a parcel tariff", () => {
  it("rises with the weight and has a price in every band", () => {
    for (const { bands } of shippingTariffs) {
      expect(bands.length).toBeGreaterThan(0)
      bands.slice(1).forEach((band, i) => {
        expect(band.up_to_grams).toBeGreaterThan(bands[i]?.up_to_grams ?? 0)
        expect(Number(band.amount)).toBeGreaterThan(Number(bands[i]?.amount))
      })
    }
  })

  it("offers economy and express abroad, and a courier in Peru", () => {
    const ways = shippingTariffs.map(({ zone, service }) => `${zone} ${service}`)
    expect(ways.sort()).toEqual([
      "EU economy",
      "EU express",
      "GB economy",
      "GB express",
      "PE courier",
      "US economy",
      "US express",
    ])
  })
})
