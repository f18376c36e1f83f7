/**
 * Ways to round, seen from zero, so that an amount and its reversal always have the same size:
 * `half_up` to the nearest and halves away from zero, `up` away from zero, `down` toward zero.
 */
export type Rounding = "half_up" | "up" | "down"

/** `numerator / denominator` as an integer; exact until the one rounding. The denominator is above zero. */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (numerator < 0n) {
    return -divideRounded(-numerator, denominator, rounding)
  }
  const whole = numerator / denominator
  const rest = numerator % denominator
  const raise =
    rounding === "up" ? rest > 0n : rounding === "half_up" ? rest * 2n >= denominator : false
  return raise ? whole + 1n : whole
}
