import { divideRounded } from "@ciap/money"

import type { FrozenLine } from "./freeze"
import { fixedUnitMinor } from "./freeze"

/** What a line is worth when some of its pieces are kept, in minor units. */
export type LineAmounts = {
  gross: bigint
  producer_pay: bigint
  premium: bigint
  logistics: bigint
  services: bigint
  tax: bigint
}

/**
 * Cumulative rounding: for k kept of n the fixed parts are exactly k × unit, gross and tax are
 * round(total × k / n), services the rest. Partial reversals therefore add up to the original,
 * whatever their steps. More pieces than were frozen (an order edit) follow the same line.
 */
export function lineTarget(frozen: FrozenLine, kept: number): LineAmounts {
  const pieces = BigInt(kept)
  const share = (total: bigint) => divideRounded(total * pieces, BigInt(frozen.quantity), "half_up")
  const gross = share(frozen.gross_minor)
  const tax = share(frozen.tax_minor)
  return {
    gross,
    producer_pay: frozen.producer_unit_minor * pieces,
    premium: frozen.premium_unit_minor * pieces,
    logistics: frozen.logistics_unit_minor * pieces,
    services: gross - tax - fixedUnitMinor(frozen) * pieces,
    tax,
  }
}
