import type { PricingAnswer } from "@ciap/contract"
import { rateFamilies } from "./model"

const rate = (kind: string): PricingAnswer["rates"][number] => ({
  kind,
  value: "1",
  unit: "percent",
  currency_code: null,
  valid_from: null,
  source: null,
  demonstration: true,
  region: null,
  note: null,
})

it("puts every rate into exactly one family and keeps families in reading order", () => {
  const kinds = [
    "return_window_days",
    "shipping_economy_up_to_500_g",
    "vat_standard",
    "living_wage_rural",
    "fx_pen_per_eur",
    "logistics_weight",
    "fair_hour_rate_low",
  ]
  expect(
    rateFamilies(kinds.map(rate)).map(([family, rates]) => [family, rates.map((r) => r.kind)]),
  ).toEqual([
    ["wages", ["living_wage_rural", "fair_hour_rate_low"]],
    ["exchange", ["fx_pen_per_eur"]],
    ["taxes", ["vat_standard"]],
    ["prices", ["logistics_weight"]],
    ["shipping", ["shipping_economy_up_to_500_g"]],
    ["other", ["return_window_days"]],
  ])
})
