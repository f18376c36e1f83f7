import type { PricingAnswer } from "@ciap/contract"

type Rate = PricingAnswer["rates"][number]

const families = {
  wages: /wage|basket|fair_hour/,
  exchange: /^fx_/,
  taxes: /^(vat|igv)/,
  prices: /^(logistics|list_price)/,
  shipping: /^shipping/,
  other: /^/,
} as const

export type RateFamily = keyof typeof families

/** Rates sorted into families for reading, in a fixed order; each rate is in exactly one. */
export function rateFamilies(rates: readonly Rate[]): [RateFamily, Rate[]][] {
  const names = Object.keys(families) as RateFamily[]
  const familyOf = (rate: Rate) => names.find((name) => families[name].test(rate.kind)) ?? "other"
  return names
    .map((name): [RateFamily, Rate[]] => [name, rates.filter((rate) => familyOf(rate) === name)])
    .filter(([, members]) => members.length > 0)
}
