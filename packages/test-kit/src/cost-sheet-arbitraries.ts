import { type Money, money } from "@ciap/money"
import fc from "fast-check"

import { anyMoney } from "./money-arbitraries"

/** The shape of a cost sheet, as `@ciap/fair-trade` reads it. */
export type CostSheetShape = {
  hours_hundredths: number
  hourly_rate: Money
  materials: Money
  overhead: Money
}

/** Soles between nothing and 300.00 for each part, up to 60 hours. */
export const anyCostSheet: fc.Arbitrary<CostSheetShape> = fc.record({
  hours_hundredths: fc.nat({ max: 6_000 }),
  hourly_rate: soles(2_000n),
  materials: soles(30_000n),
  overhead: soles(30_000n),
})

/** A scarf of 4.2 hours at 7.00 soles with 16.00 of alpaca: 45.40 soles. */
export function aCostSheet(changes: Partial<CostSheetShape> = {}): CostSheetShape {
  return {
    hours_hundredths: 420,
    hourly_rate: money(700n, "pen"),
    materials: money(1600n, "pen"),
    overhead: money(0n, "pen"),
    ...changes,
  }
}

function soles(max_minor: bigint): fc.Arbitrary<Money> {
  return anyMoney({ currency_code: "pen", min_minor: 0n, max_minor })
}
