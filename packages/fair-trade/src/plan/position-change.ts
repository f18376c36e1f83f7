import { greaterOf } from "../comparing"
import type { Fund, PositionChange } from "../posting"

/** The change that moves a booked amount by a signed difference: up accrues, down reverses. */
export function changeBy(line_ref: string, fund: Fund, difference_minor: bigint): PositionChange {
  return {
    line_ref,
    fund,
    accrued_minor: greaterOf(difference_minor, 0n),
    reversed_minor: greaterOf(-difference_minor, 0n),
    released_minor: 0n,
  }
}

/** True when the change would leave the position as it is. */
export function isIdle(change: PositionChange): boolean {
  return change.accrued_minor === 0n && change.reversed_minor === 0n && change.released_minor === 0n
}
