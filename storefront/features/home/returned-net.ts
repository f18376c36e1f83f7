import type { MoneyWire, ReturnedFigures } from "@ciap/contract"
import { fromWire, isZero, subtract, toWire } from "@ciap/money"

/** Premium that stays with the groups after returns, per currency; currencies without any are left out. */
export function premiumAfterReturns(figures: readonly ReturnedFigures[]): MoneyWire[] {
  return figures
    .map(({ accrued, reversed }) => subtract(fromWire(accrued), fromWire(reversed)))
    .filter((net) => !isZero(net))
    .map(toWire)
}
