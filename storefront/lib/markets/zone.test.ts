import { marketOf } from "@ciap/contract"
import { returnWindowDays, zoneOf } from "./zone"

const rate = (region: string, value: string) => ({
  kind: "return_window_days",
  value,
  unit: "days",
  currency_code: null,
  region,
  valid_from: null,
  source: null,
  demonstration: false,
  note: null,
})

it("puts the countries of the European Union into one zone", () => {
  expect([zoneOf(marketOf("fr", "be")), zoneOf(marketOf("en", "gb"))]).toEqual(["EU", "GB"])
})

it("reads the return window of the buyer's zone, and promises none without a rate", () => {
  const rates = [rate("EU", "14"), rate("US", "30")]
  expect(returnWindowDays(marketOf("en", "us"), rates)).toBe(30)
  expect(returnWindowDays(marketOf("es", "pe"), rates)).toBeNull()
})
