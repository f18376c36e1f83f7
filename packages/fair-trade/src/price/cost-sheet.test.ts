import { money, MoneyError } from "@ciap/money"
import { aCostSheet, anyCostSheet } from "@ciap/test-kit"
import fc from "fast-check"

import { expectRefusal } from "../__tests__/refusal"
import { producerPrice } from "./cost-sheet"

const pen = (amount: bigint) => money(amount, "pen")

describe("the producer price", () => {
  it("is hours × agreed rate + materials + group overhead", () => {
    expect(producerPrice(aCostSheet())).toEqual(pen(4540n))
    expect(
      producerPrice({
        hours_hundredths: 800,
        hourly_rate: pen(720n),
        materials: pen(2800n),
        overhead: pen(150n),
      }),
    ).toEqual(pen(8710n))
  })

  it("is rounded half up to the cent, once", () => {
    const labour = (hours_hundredths: number) =>
      producerPrice(aCostSheet({ hours_hundredths, hourly_rate: pen(650n), materials: pen(0n) }))
    expect(labour(52)).toEqual(pen(338n))
    expect(labour(3)).toEqual(pen(20n))
    expect(labour(1)).toEqual(pen(7n))
  })

  it("never lies below materials and overhead, nor more than half a cent from the exact sum", () => {
    fc.assert(
      fc.property(anyCostSheet, (sheet) => {
        const { hours_hundredths, hourly_rate, materials, overhead } = sheet
        const exact_hundredths =
          hourly_rate.amount_minor * BigInt(hours_hundredths) +
          (materials.amount_minor + overhead.amount_minor) * 100n
        const off = producerPrice(sheet).amount_minor * 100n - exact_hundredths
        expect(off <= 50n && off > -50n).toBe(true)
      }),
    )
  })

  it("refuses a sheet that cannot be true", () => {
    const hours = /hours are whole hundredths/
    expectRefusal(
      () => producerPrice(aCostSheet({ hours_hundredths: 4.2 })),
      "BAD_COST_SHEET",
      hours,
    )
    expectRefusal(
      () => producerPrice(aCostSheet({ hours_hundredths: -1 })),
      "BAD_COST_SHEET",
      hours,
    )
    for (const part of ["hourly_rate", "materials", "overhead"]) {
      const sheet = aCostSheet({ [part]: pen(-1n) })
      expectRefusal(() => producerPrice(sheet), "BAD_COST_SHEET", /lies below zero/)
    }
  })

  it("takes work of no measured time, which is paid by its materials alone", () => {
    expect(producerPrice(aCostSheet({ hours_hundredths: 0 }))).toEqual(pen(1600n))
  })

  it("refuses parts in two currencies", () => {
    expect(() => producerPrice(aCostSheet({ materials: money(1n, "eur") }))).toThrow(MoneyError)
  })
})
