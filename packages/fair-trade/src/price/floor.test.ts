import { money } from "@ciap/money"
import { aCostSheet } from "@ciap/test-kit"

import { checkFloor, type HourlyRate } from "./floor"
import { rateInForce } from "./rates"

const pen = (amount: bigint) => money(amount, "pen")

const rates: HourlyRate[] = [
  {
    kind: "fair_hour_rate_low",
    region: "PE",
    hourly_rate: pen(650n),
    valid_from: "2026-01-01",
    valid_to: "2026-12-31",
  },
]

const floorOn = (on: string) => rateInForce(rates, "fair_hour_rate_low", "PE", on)
const decision = { decided_on: "2026-05-02", decided_by: "assembly", reason: "Samples for Puno" }

describe("the floor of a price", () => {
  it("lets labour pass that is paid the fair rate or more", () => {
    const passed = { ok: true, ground: "at_or_above_floor", floor: pen(650n) }
    expect(checkFloor(aCostSheet({ hourly_rate: pen(650n) }), floorOn("2026-05-01"))).toEqual(
      passed,
    )
    expect(checkFloor(aCostSheet({ hourly_rate: pen(700n) }), floorOn("2026-05-01"))).toEqual(
      passed,
    )
  })

  it("refuses labour below it and says how much is missing in an hour", () => {
    expect(checkFloor(aCostSheet({ hourly_rate: pen(649n) }), floorOn("2026-05-01"))).toEqual({
      ok: false,
      reason: "BELOW_FLOOR",
      floor: pen(650n),
      missing: pen(1n),
    })
  })

  it("yields to a recorded decision that says why, and to no other", () => {
    const sheet = aCostSheet({ hourly_rate: pen(600n) })
    expect(checkFloor(sheet, floorOn("2026-05-01"), decision)).toEqual({
      ok: true,
      ground: "decision",
      floor: pen(650n),
      missing: pen(50n),
      decision,
    })
    const wordless = checkFloor(sheet, floorOn("2026-05-01"), { ...decision, reason: "  " })
    expect(wordless).toMatchObject({ ok: false, reason: "BELOW_FLOOR" })
  })

  it("refuses where no fair rate is in force, decision or not", () => {
    expect(checkFloor(aCostSheet(), floorOn("2027-01-01"), decision)).toEqual({
      ok: false,
      reason: "NO_VALID_RATE",
      kind: "fair_hour_rate_low",
      region: "PE",
      on: "2027-01-01",
    })
  })
})
