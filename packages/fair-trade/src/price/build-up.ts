import { isNegative, type Money, negate, percentOf, subtract, sum } from "@ciap/money"

import { convert, type FxRate } from "./fx"
import { type LogisticsTariff, logisticsOf } from "./logistics"
import { type TaxTreatment, taxWithin } from "./tax"

/** The fixed parts of one piece in one currency and the price they are part of. Published, it never changes. */
export type Breakdown = { producer: Money; premium: Money; logistics: Money; total: Money }

export const componentKinds = ["producer", "premium", "logistics", "services", "tax"] as const

export type ComponentKind = (typeof componentKinds)[number]

export type Component = { kind: ComponentKind; amount: Money }

export type BuildUpInput = {
  /** Producer price of the cost sheet, in soles. */
  producer_pen: Money
  fx_rates: readonly FxRate[]
  /** Premium on the producer price, in basis points, as the policy in force says. */
  premium_rate_bp: number
  logistics_tariff: LogisticsTariff
  weight_grams: number
  /** List price; its currency is the currency of the whole breakdown. */
  list_price: Money
  /** Every tax treatment this price will be sold under. */
  taxes: readonly TaxTreatment[]
}

export type BuildUp =
  | { ok: true; breakdown: Breakdown }
  | { ok: false; reason: "SERVICES_NEGATIVE"; missing: Money; tax: TaxTreatment }

/**
 * Builds the price of one piece: the parts add up and the residual is a
 * part of its own). Producer price is converted half up; the premium is rounded up, never to the
 * group's disadvantage. Refused when in any country of the price the cooperative's services would
 * lie below zero: then the list price is too low for the parts it must carry.
 * @throws FairTradeError NO_FX_RATE, BAD_RATE, BAD_QUANTITY, MoneyError CURRENCY_MISMATCH
 */
export function buildUp(input: BuildUpInput): BuildUp {
  const producer = convert(input.producer_pen, input.list_price.currency_code, input.fx_rates)
  const breakdown = {
    producer,
    premium: percentOf(producer, input.premium_rate_bp, "up"),
    logistics: logisticsOf(input.weight_grams, input.logistics_tariff),
    total: input.list_price,
  }
  for (const tax of input.taxes) {
    const services = servicesOf(breakdown, taxWithin(breakdown.total, tax))
    if (isNegative(services)) {
      return { ok: false, reason: "SERVICES_NEGATIVE", missing: negate(services), tax }
    }
  }
  return { ok: true, breakdown }
}

/**
 * The price as the product page explains it in one country. The five components always add up to
 * the total: services are what is left.
 * @throws FairTradeError BAD_RATE, MoneyError CURRENCY_MISMATCH
 */
export function explain(breakdown: Breakdown, tax: TaxTreatment): Component[] {
  const tax_amount = taxWithin(breakdown.total, tax)
  return [
    { kind: "producer", amount: breakdown.producer },
    { kind: "premium", amount: breakdown.premium },
    { kind: "logistics", amount: breakdown.logistics },
    { kind: "services", amount: servicesOf(breakdown, tax_amount) },
    { kind: "tax", amount: tax_amount },
  ]
}

function servicesOf({ producer, premium, logistics, total }: Breakdown, tax: Money): Money {
  return subtract(total, sum([producer, premium, logistics, tax], total.currency_code))
}
