import { grossGrams, readTariff, shippingMinor } from "./tariff"

const tariff = {
  currency_code: "eur",
  packaging_grams: 100,
  bands: [
    { up_to_grams: 500, amount_minor: 900 },
    { up_to_grams: 2000, amount_minor: 1600 },
  ],
}

describe("the tariff of a parcel", () => {
  it.each([
    [0, 900],
    [400, 900],
    [401, 1600],
    [1900, 1600],
    [1901, 2500],
    [3800, 3200],
    [3801, 4100],
  ])("prices %d grams of pieces at %d cents, packaging included", (grams, cents) => {
    expect(shippingMinor(tariff, grams)).toBe(cents)
  })

  it("never gets cheaper when a piece is added", () => {
    let last = 0
    for (let grams = 0; grams < 12_000; grams += 7) {
      const price = shippingMinor(tariff, grams)
      expect(price).toBeGreaterThanOrEqual(last)
      last = price
    }
  })

  it("weighs each piece as often as it is bought and refuses to guess", () => {
    expect(grossGrams([{ quantity: 3, unit_grams: 160 }])).toBe(480)
    expect(grossGrams([{ quantity: 1, unit_grams: null }])).toBeNull()
  })

  it.each([
    [{}],
    [{ ...tariff, bands: [] }],
    [{ ...tariff, bands: [...tariff.bands].reverse() }],
    [{ ...tariff, packaging_grams: -1 }],
    [{ ...tariff, bands: [{ up_to_grams: 500, amount_minor: 9.5 }] }],
    [{ ...tariff, currency_code: null }],
  ])("reads no tariff out of %j", (data) => {
    expect(readTariff(data)).toBeNull()
    expect(readTariff({ ...tariff })).toEqual(tariff)
  })
})
