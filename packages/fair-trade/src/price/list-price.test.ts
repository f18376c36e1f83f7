import { money } from "@ciap/money"

import { expectRefusal } from "../__tests__/refusal"
import { listPrice, type ListPricePolicy } from "./list-price"

const rates = [
  { base_currency: "eur", quote_currency: "pen", rate: "4.10" },
  { base_currency: "gbp", quote_currency: "pen", rate: "4.80" },
]

const same: ListPricePolicy = {
  currency_code: "eur",
  source_tax_rate_bp: 2100,
  factor_bp: 10_000,
  reference_tax_rate_bp: 2100,
}

const policy = (changes: Partial<ListPricePolicy>) => ({ ...same, ...changes })
const retail = money(7900n, "eur")

describe("the list price", () => {
  it("keeps the retail figure in its own currency, raised to a sensible ending", () => {
    expect(listPrice(retail, same, rates)).toEqual(retail)
    expect(listPrice(money(7915n, "eur"), same, rates)).toEqual(money(7950n, "eur"))
  })

  it("takes the source tax out, applies the factor and the rate, puts the market's tax back", () => {
    // 79.00 / 1.21 × 4.10 = 267.686 soles net; × 1.18 = 315.869 → 316
    const soles = policy({ currency_code: "pen", reference_tax_rate_bp: 1800 })
    expect(listPrice(retail, soles, rates)).toEqual(money(31_600n, "pen"))
    // × 0.6 = 160.61 without tax → 161
    const untaxed = policy({ currency_code: "pen", factor_bp: 6000, reference_tax_rate_bp: 0 })
    expect(listPrice(retail, untaxed, rates)).toEqual(money(16_100n, "pen"))
    // 79.00 / 1.21 × 4.10 / 4.80 × 1.20 = 66.92 → 67.00
    const pounds = policy({ currency_code: "gbp", reference_tax_rate_bp: 2000 })
    expect(listPrice(retail, pounds, rates)).toEqual(money(6700n, "gbp"))
  })

  it("is raised even by the part of a cent that it exceeds an ending", () => {
    const untaxed = policy({ source_tax_rate_bp: 0, reference_tax_rate_bp: 0, factor_bp: 10_001 })
    expect(listPrice(money(1000n, "eur"), untaxed, rates)).toEqual(money(1050n, "eur"))
  })

  it("refuses rates that are not whole basis points from zero up", () => {
    const words = /rates are whole basis points/
    const refused = (changes: Partial<ListPricePolicy>) =>
      expectRefusal(() => listPrice(retail, policy(changes), rates), "BAD_RATE", words)
    refused({ factor_bp: 0.5 })
    refused({ source_tax_rate_bp: -1 })
    refused({ reference_tax_rate_bp: Number.NaN })
    expectRefusal(() => listPrice(retail, policy({ factor_bp: 0 }), rates), "NOT_A_PRICE", /above/)
  })
})
