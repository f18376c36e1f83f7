import type { MonthFigures } from "@ciap/contract"
import { barsOf, currenciesOf, extentOf, nextMonth, shareOf } from "./months"

const month = (month: string, currency_code: string, amounts: number[]): MonthFigures => {
  const [accrued, reversed, producer_accrued, producer_reversed] = [0, 1, 2, 3].map((index) => ({
    amount_minor: String(amounts[index] ?? 0),
    currency_code,
  }))
  if (!accrued || !reversed || !producer_accrued || !producer_reversed) throw new Error("never")
  return { month, currency_code, accrued, reversed, producer_accrued, producer_reversed }
}

const months = [
  month("2025-11", "eur", [100, 0, 1000, 0]),
  month("2025-12", "pen", [5, 0, 50, 0]),
  month("2026-02", "eur", [200, 50, 2000, 500]),
  month("2026-03", "pen", [7, 0, 70, 0]),
]

it("knows what follows December", () => {
  expect([nextMonth("2026-12"), nextMonth("2026-09")]).toEqual(["2027-01", "2026-10"])
})

it("leaves no month out, and ends with the last month of any currency", () => {
  const bars = barsOf(months, "eur")
  expect(bars.map(({ month }) => month)).toEqual([
    "2025-11",
    "2025-12",
    "2026-01",
    "2026-02",
    "2026-03",
  ])
  expect(bars.map(({ producer }) => producer.amount_minor)).toEqual(["1000", "0", "0", "2000", "0"])
})

it("counts pay and premium that were taken back together", () => {
  expect(barsOf(months, "eur")[3]?.taken_back).toEqual({
    amount_minor: "550",
    currency_code: "eur",
  })
})

it("shows the last twelve months of many", () => {
  const bars = barsOf([month("2024-01", "eur", [1]), month("2026-01", "eur", [1])], "eur")
  expect([bars.length, bars[0]?.month, bars.at(-1)?.month]).toEqual([12, "2025-02", "2026-01"])
})

it("has nothing to show of a currency nobody paid in", () => {
  expect(barsOf(months, "usd")).toEqual([])
  expect(barsOf([], "eur")).toEqual([])
})

it("puts the reader's currency first", () => {
  expect(currenciesOf(months, "pen")).toEqual(["pen", "eur"])
  expect(currenciesOf(months, "gbp")).toEqual(["eur", "pen"])
})

it("measures heights against the greatest month", () => {
  const { up, down } = extentOf(barsOf(months, "eur"))
  expect([up, down]).toEqual([2200n, 550n])
  expect(shareOf({ amount_minor: "550", currency_code: "eur" }, up)).toBe(25)
  expect(shareOf({ amount_minor: "0", currency_code: "eur" }, 0n)).toBe(0)
})
