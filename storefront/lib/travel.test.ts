import { arrivalOf, packingDays, travelsTo } from "./travel"

const rate = (kind: string, value: string, region: string | null = null) => ({
  kind,
  value,
  region,
})
const rates = [
  rate("shipping_packing_days", "3"),
  rate("shipping_courier_days_min", "2", "PE"),
  rate("shipping_courier_days_max", "6", "PE"),
  rate("shipping_economy_days_min", "12", "EU"),
  rate("shipping_economy_days_max", "20", "EU"),
  rate("shipping_express_days_min", "4", "EU"),
  rate("shipping_express_days_max", "7", "EU"),
  rate("shipping_economy_days_min", "10", "US"),
]

describe("how long a parcel travels", () => {
  it("is read from the dated rates of the country's zone", () => {
    expect(travelsTo("be", rates)).toEqual([
      { service: "economy", min: 12, max: 20 },
      { service: "express", min: 4, max: 7 },
    ])
    expect(travelsTo("pe", rates)).toEqual([{ service: "courier", min: 2, max: 6 }])
  })

  it("is not guessed where a rate is missing", () => {
    expect(travelsTo("us", rates)).toEqual([])
    expect(travelsTo("gb", rates)).toEqual([])
    expect([packingDays(rates), packingDays([])]).toEqual([3, 0])
  })

  it("gives the first and the last day of arrival", () => {
    const days = arrivalOf(new Date("2026-12-28T15:00:00Z"), 3, { min: 4, max: 7 })
    expect(days.map((day) => day.toISOString().slice(0, 10))).toEqual(["2027-01-04", "2027-01-07"])
  })
})
