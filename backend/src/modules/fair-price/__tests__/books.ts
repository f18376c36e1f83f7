import type { CostSheetToAgree } from "../lib/cost-sheet-book"
import type { LineFreeze, ShippingMethodFreeze } from "../lib/freeze-book"
import type { RateBehindPrice, VersionToPublish } from "../lib/version-book"

/** Rows for the tests of this module: sound ones, of which each test breaks one part. */
export const fxRate: RateBehindPrice = {
  id: "rate_fx",
  kind: "fx_pen_per_eur",
  value: "4.10",
  unit: "PEN_per_EUR",
  currency_code: "pen",
  region: "PE",
  valid_from: "2026-01-01",
  source: null,
  demonstration: true,
}

export const rate = (part: Partial<ReturnType<typeof soundRate>> = {}) => ({
  ...soundRate(),
  ...part,
})
const soundRate = () => ({
  kind: "fx_pen_per_eur",
  value: "4.10",
  unit: "PEN_per_EUR",
  currency_code: "pen" as string | null,
  region: "PE" as string | null,
  valid_from: "2026-01-01" as string | null,
  valid_to: null as string | null,
  source: null as string | null,
  note: null as string | null,
  demonstration: true,
})

export const policy = () => ({
  rate_bp: 1000,
  basis: "producer_price",
  valid_from: "2026-01-01",
  valid_to: null,
  decided_by: "Demonstration",
  source: null,
  note: null,
  demonstration: true,
})

export const retail = (part: { product_id?: string; amount_minor?: bigint } = {}) => ({
  product_id: "prod_scarf",
  currency_code: "eur",
  amount_minor: 4200n,
  valid_from: "2026-01-01",
  valid_to: null,
  decided_by: "Demonstration",
  note: null,
  demonstration: true,
  ...part,
})

export const sheet = (part: Partial<CostSheetToAgree> = {}): CostSheetToAgree => ({
  product_id: "prod_scarf",
  group_id: "grp_sur",
  hours_hundredths: 420,
  hourly_rate_minor: 700n,
  materials_minor: 1600n,
  overhead_minor: 0n,
  agreed_on: "2026-03-14",
  agreed_by: "Assembly of 14 March, eleven members",
  floor_rate_id: "rate_floor",
  floor_minor: 650n,
  floor_decision: null,
  demonstration: true,
  ...part,
})

export const version = (part: Partial<VersionToPublish> = {}): VersionToPublish => ({
  variant_id: "variant_grey",
  product_id: "prod_scarf",
  cost_sheet_id: "",
  currency_code: "eur",
  tax_inclusive: true,
  producer_minor: 1107n,
  premium_minor: 111n,
  logistics_minor: 76n,
  total_minor: 4250n,
  rates: [fxRate],
  agreed_on: "2026-03-14",
  ...part,
})

export const line = (part: Partial<LineFreeze> = {}): LineFreeze => ({
  order_line_id: "ordli_1",
  order_id: "order_1",
  group_id: "grp_sur",
  product_id: "prod_scarf",
  variant_id: "variant_grey",
  price_breakdown_id: null,
  currency_code: "eur",
  quantity: 2,
  producer_unit_minor: 1107n,
  premium_unit_minor: 111n,
  logistics_unit_minor: 76n,
  gross_minor: 8500n,
  tax_minor: 1475n,
  services_minor: 4437n,
  tax_country: "be",
  tax_rate_bp: 2100,
  frozen_on: "2026-11-21",
  ...part,
})

export const shippingMethod = (part: Partial<ShippingMethodFreeze> = {}): ShippingMethodFreeze => ({
  order_id: "order_1",
  shipping_method_id: "ordsm_1",
  currency_code: "eur",
  gross_minor: 990n,
  tax_minor: 172n,
  tax_country: "be",
  tax_rate_bp: 2100,
  frozen_on: "2026-11-21",
  ...part,
})
