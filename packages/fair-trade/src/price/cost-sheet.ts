import { add, divideRounded, isNegative, type Money, money } from "@ciap/money"

import { FairTradeError } from "../fair-trade-error"

/** What a group says a piece costs to make. All money in soles, agreed with the group. */
export type CostSheet = {
  /** Measured work in hundredths of an hour: 4.2 hours are 420. */
  hours_hundredths: number
  /** What an hour of work is paid, as the group and the cooperative agreed. */
  hourly_rate: Money
  materials: Money
  /** The group's own share: workshop, tools, coordination. */
  overhead: Money
}

/**
 * Producer price of one piece: hours × agreed rate + materials + overhead (DESIGN, value flow),
 * rounded half up to the cent once, at the end.
 * @throws FairTradeError BAD_COST_SHEET, MoneyError CURRENCY_MISMATCH
 */
export function producerPrice(sheet: CostSheet): Money {
  assertCostSheet(sheet)
  const { hours_hundredths, hourly_rate, materials, overhead } = sheet
  // Materials and overhead are whole cents, so rounding the labour is rounding the sum.
  const labour = divideRounded(hourly_rate.amount_minor * BigInt(hours_hundredths), 100n, "half_up")
  return add(add(money(labour, hourly_rate.currency_code), materials), overhead)
}

function assertCostSheet(sheet: CostSheet): void {
  if (!Number.isSafeInteger(sheet.hours_hundredths) || sheet.hours_hundredths < 0) {
    throw new FairTradeError("BAD_COST_SHEET", "hours are whole hundredths, from zero up")
  }
  if ([sheet.hourly_rate, sheet.materials, sheet.overhead].some(isNegative)) {
    throw new FairTradeError("BAD_COST_SHEET", "no part of a cost sheet lies below zero")
  }
}
