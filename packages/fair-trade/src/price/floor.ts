import { compare, type Money, subtract } from "@ciap/money"

import type { CostSheet } from "./cost-sheet"
import type { DatedRate, RateLookup } from "./rates"

/** A fair hourly rate as a dated row. */
export type HourlyRate = DatedRate & { hourly_rate: Money }

/** Why the people responsible let a price through although its labour lies below the floor. */
export type FloorDecision = { decided_on: string; decided_by: string; reason: string }

export type FloorCheck =
  | { ok: true; ground: "at_or_above_floor"; floor: Money }
  | { ok: true; ground: "decision"; floor: Money; missing: Money; decision: FloorDecision }
  | { ok: false; reason: "BELOW_FLOOR"; floor: Money; missing: Money }
  | { ok: false; reason: "NO_VALID_RATE"; kind: string; region: string; on: string }

/**
 * Law 3: a cost sheet whose labour per hour falls below the fair rate in force on its date is not
 * published, unless a recorded decision says why. Where no rate is in force nothing can be said, so
 * nothing is published either, decision or not.
 * @param floor_rate answer of `rateInForce` for the date of the sheet
 * @throws MoneyError CURRENCY_MISMATCH
 */
export function checkFloor(
  sheet: CostSheet,
  floor_rate: RateLookup<HourlyRate>,
  decision?: FloorDecision,
): FloorCheck {
  if (!floor_rate.ok) {
    return floor_rate
  }
  const floor = floor_rate.row.hourly_rate
  if (compare(sheet.hourly_rate, floor) >= 0) {
    return { ok: true, ground: "at_or_above_floor", floor }
  }
  const missing = subtract(floor, sheet.hourly_rate)
  return decision && decision.reason.trim() !== ""
    ? { ok: true, ground: "decision", floor, missing, decision }
    : { ok: false, reason: "BELOW_FLOOR", floor, missing }
}
