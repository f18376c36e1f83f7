import { money } from "@ciap/money"

import { expectRefusal } from "../__tests__/refusal"
import { logisticsOf } from "./logistics"
import { taxWithin } from "./tax"

const eur = (amount: bigint) => money(amount, "eur")

describe("the tax inside a price", () => {
  it("is gross × r / (100 + r), rounded half up", () => {
    expect(taxWithin(eur(7900n), { rate_bp: 2100, included: true })).toEqual(eur(1371n))
    expect(taxWithin(eur(4200n), { rate_bp: 2000, included: true })).toEqual(eur(700n))
    expect(taxWithin(eur(10_000n), { rate_bp: 2550, included: true })).toEqual(eur(2032n))
    expect(taxWithin(eur(3n), { rate_bp: 2000, included: true })).toEqual(eur(1n))
  })

  it("is nothing where prices are shown without tax, whatever the rate", () => {
    expect(taxWithin(eur(7900n), { rate_bp: 0, included: true })).toEqual(eur(0n))
    expect(taxWithin(eur(7900n), { rate_bp: 2100, included: false })).toEqual(eur(0n))
  })

  it("refuses a rate that is not whole basis points from zero up", () => {
    const words = /a tax rate is whole basis points/
    for (const rate_bp of [-1, 20.5]) {
      expectRefusal(() => taxWithin(eur(1n), { rate_bp, included: true }), "BAD_RATE", words)
    }
  })
})

describe("the logistics part", () => {
  const tariff = { handling: eur(120n), per_100_grams: eur(45n) }

  it("counts every 100 g begun", () => {
    expect(logisticsOf(0, tariff)).toEqual(eur(120n))
    expect(logisticsOf(1, tariff)).toEqual(eur(165n))
    expect(logisticsOf(100, tariff)).toEqual(eur(165n))
    expect(logisticsOf(350, tariff)).toEqual(eur(300n))
  })

  it("refuses a weight that is not whole grams from zero up", () => {
    for (const weight of [-1, 12.5]) {
      expectRefusal(() => logisticsOf(weight, tariff), "BAD_QUANTITY", /whole grams, from zero up/)
    }
  })
})
