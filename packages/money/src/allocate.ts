import { isNegative, negate } from "./arithmetic"
import { type MinorFractions, toMinorFractions, total as totalOf } from "./decimal"
import { type Money, money } from "./money"
import { MoneyError } from "./money-error"

type Share = { whole: bigint; rest: bigint; index: number }

/**
 * Splits an amount by weights without losing a cent; the split of a reversal mirrors it. Each part gets its share rounded toward zero;
 * what is left goes, one minor unit each, to the largest remainders, the earlier part first.
 * @param weights whole numbers from zero up, of which one at least is above zero
 * @throws MoneyError NOTHING_TO_SHARE, NOT_A_WEIGHT
 */
export function allocate(m: Money, weights: readonly (bigint | number)[]): Money[] {
  const parts = weights.map(toWeight)
  const all = totalOf(parts)
  if (all === 0n) {
    throw new MoneyError("NOTHING_TO_SHARE", "an amount is shared by weights that are above zero")
  }
  if (isNegative(m)) {
    return allocate(negate(m), weights).map(negate)
  }
  const shares = parts.map((weight, index) => ({
    whole: (m.amount_minor * weight) / all,
    rest: (m.amount_minor * weight) % all,
    index,
  }))
  return placeLeftover(shares, m.amount_minor).map((part) => money(part, m.currency_code))
}

/**
 * Turns exact decimals in major units (line totals as Medusa computes them) into minor units that
 * add up to `total`: each is rounded down, and the missing units go to the largest fractions.
 * @throws MoneyError DOES_NOT_ADD_UP when the decimals differ from the total by a minor unit or more
 */
export function apportion(exactDecimals: readonly string[], total: Money): Money[] {
  const exact = toMinorFractions(exactDecimals, total.currency_code)
  assertAddsUp(exact, total)
  const shares = exact.numerators.map((numerator, index) => {
    // The rest of a negative part counts from the unit below it, as "rounded down" does.
    const rest = ((numerator % exact.denominator) + exact.denominator) % exact.denominator
    return { whole: (numerator - rest) / exact.denominator, rest, index }
  })
  return placeLeftover(shares, total.amount_minor).map((part) => money(part, total.currency_code))
}

function toWeight(weight: bigint | number): bigint {
  if (typeof weight === "number" && !Number.isSafeInteger(weight)) {
    throw new MoneyError("NOT_A_WEIGHT", `weights are whole numbers, not ${weight}`)
  }
  if (weight < 0) {
    throw new MoneyError("NOT_A_WEIGHT", `a weight cannot be below zero: ${weight}`)
  }
  return BigInt(weight)
}

function assertAddsUp({ numerators, denominator }: MinorFractions, total: Money): void {
  const difference = totalOf(numerators) - total.amount_minor * denominator
  if (difference >= denominator || -difference >= denominator) {
    throw new MoneyError(
      "DOES_NOT_ADD_UP",
      `the parts do not make ${total.amount_minor} minor units of ${total.currency_code}`,
    )
  }
}

function placeLeftover(shares: readonly Share[], total: bigint): bigint[] {
  const leftover = total - totalOf(shares.map((share) => share.whole))
  // The sort is stable: of equal remainders the earlier part comes first.
  const byRest = [...shares].sort((a, b) => Number(b.rest - a.rest))
  const raised = new Set(byRest.slice(0, Number(leftover)).map((share) => share.index))
  return shares.map((share) => share.whole + (raised.has(share.index) ? 1n : 0n))
}
