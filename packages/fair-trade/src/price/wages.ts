import { divideRounded, type Money, money, subtract } from "@ciap/money"

import { FairTradeError } from "../fair-trade-error"

/** One rung of the wage ladder: minimum wage, basket, living wage, each as pay for one hour. */
export type WageReference = { kind: string; hourly_rate: Money }

export type WageComparison<Reference extends WageReference> = {
  reference: Reference
  /** 796 means 79.6 % of the reference. */
  percent_tenths: number
  verdict: "above" | "below"
}

/**
 * Sets an hourly rate beside each dated reference; reaching a reference exactly counts as above.
 * The screen shows every rung and never prints "fair" (WFTO's Living Wage Ladder).
 * @throws MoneyError CURRENCY_MISMATCH, FairTradeError BAD_RATE when a reference is not above zero
 */
export function compareWages<Reference extends WageReference>(
  rate: Money,
  references: readonly Reference[],
): WageComparison<Reference>[] {
  return references.map((reference) => {
    assertAboveZero(reference.hourly_rate)
    const missing = subtract(reference.hourly_rate, rate).amount_minor
    return {
      reference,
      percent_tenths: Number(
        divideRounded(rate.amount_minor * 1000n, reference.hourly_rate.amount_minor, "half_up"),
      ),
      verdict: missing > 0n ? "below" : "above",
    }
  })
}

/**
 * Net pay per hour of a piece: (pay − materials the maker paid) / measured hours, rounded half up.
 * @throws FairTradeError BAD_COST_SHEET when no time was measured
 */
export function netPayPerHour(piece_pay: Money, materials: Money, hours_hundredths: number): Money {
  if (!Number.isSafeInteger(hours_hundredths) || hours_hundredths <= 0) {
    throw new FairTradeError("BAD_COST_SHEET", "pay per hour needs a measured time above zero")
  }
  const net = subtract(piece_pay, materials)
  return money(
    divideRounded(net.amount_minor * 100n, BigInt(hours_hundredths), "half_up"),
    net.currency_code,
  )
}

/**
 * In how many minutes a piece must be made for its pay to reach an hourly rate, in tenths of a minute.
 * @throws MoneyError CURRENCY_MISMATCH, FairTradeError BAD_RATE when the rate is not above zero
 */
export function minutesTenthsToReach(piece_pay: Money, hourly_rate: Money): number {
  assertAboveZero(hourly_rate)
  const { amount_minor } = subtract(piece_pay, money(0n, hourly_rate.currency_code))
  return Number(divideRounded(amount_minor * 600n, hourly_rate.amount_minor, "half_up"))
}

function assertAboveZero(rate: Money): void {
  if (rate.amount_minor <= 0n) {
    throw new FairTradeError("BAD_RATE", "a wage reference lies above zero")
  }
}
