import { money, MoneyError } from "@ciap/money"

import { expectRefusal } from "../__tests__/refusal"
import { compareWages, minutesTenthsToReach, netPayPerHour } from "./wages"

const pen = (amount: bigint) => money(amount, "pen")

const ladder = [
  { kind: "minimum_wage_hour_calendar", hourly_rate: pen(471n) },
  { kind: "minimum_wage_hour_worked", hourly_rate: pen(543n) },
  { kind: "living_wage_rural_hour_worked", hourly_rate: pen(960n) },
]

const tenths = (rate: bigint) => compareWages(pen(rate), ladder).map((step) => step.percent_tenths)

describe("the wage ladder", () => {
  it("sets a gourd at 30 soles for a day of 8 hours at 79.6 % of the minimum wage", () => {
    const hourly = netPayPerHour(pen(3000n), pen(0n), 800)
    expect(hourly).toEqual(pen(375n))
    expect(compareWages(hourly, ladder)[0]).toEqual({
      reference: ladder[0],
      percent_tenths: 796,
      verdict: "below",
    })
  })

  it("sets the demo rates of 6.50 to 8.50 beside every reference", () => {
    expect(tenths(650n)).toEqual([1380, 1197, 677])
    expect(tenths(850n)).toEqual([1805, 1565, 885])
  })

  it("says above or below for each, and a rate that is reached counts as above", () => {
    const verdicts = compareWages(pen(543n), ladder).map((step) => step.verdict)
    expect(verdicts).toEqual(["above", "above", "below"])
  })

  it("finds that a puppet at 1 sol reaches 4.71 an hour only if made in 12.7 minutes", () => {
    expect(minutesTenthsToReach(pen(100n), pen(471n))).toBe(127)
    expect(minutesTenthsToReach(pen(100n), pen(470n))).toBe(128)
  })

  it("takes materials the maker paid off the pay before dividing by the hours", () => {
    expect(netPayPerHour(pen(3000n), pen(1000n), 300)).toEqual(pen(667n))
  })

  it("refuses pay without time and references of nothing", () => {
    const time = /measured time above zero/
    expectRefusal(() => netPayPerHour(pen(1n), pen(0n), 0), "BAD_COST_SHEET", time)
    expectRefusal(() => netPayPerHour(pen(1n), pen(0n), 1.5), "BAD_COST_SHEET", time)
    const nothing = [{ kind: "none", hourly_rate: pen(0n) }]
    expectRefusal(() => compareWages(pen(1n), nothing), "BAD_RATE", /lies above zero/)
    expectRefusal(() => minutesTenthsToReach(pen(1n), pen(0n)), "BAD_RATE", /lies above zero/)
  })

  it("does not compare soles with euros", () => {
    expect(() => compareWages(money(1n, "eur"), ladder)).toThrow(MoneyError)
    expect(() => minutesTenthsToReach(money(1n, "eur"), pen(471n))).toThrow(MoneyError)
  })
})
