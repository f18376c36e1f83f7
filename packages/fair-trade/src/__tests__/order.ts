import type { FrozenLine } from "../order/freeze"
import type { LineFacts, MoneyMovement, OrderFacts, ShippingFacts } from "../order/order-facts"

/** Three small tapestries at 79.00: 20.88 to the makers and 2.09 to the premium of each. */
export function aFrozenLine(changes: Partial<FrozenLine> = {}): FrozenLine {
  return {
    line_id: "line_1",
    group_id: "rasuwillka",
    quantity: 3,
    currency_code: "eur",
    producer_unit_minor: 2088n,
    premium_unit_minor: 209n,
    logistics_unit_minor: 300n,
    gross_minor: 23_700n,
    tax_minor: 4113n,
    services_minor: 11_796n,
    ...changes,
  }
}

export function aLine(
  changes: Partial<LineFacts> = {},
  frozen: Partial<FrozenLine> = {},
): LineFacts {
  const line = aFrozenLine(frozen)
  return {
    frozen: line,
    created_at: "2026-03-01T10:00:00.000Z",
    quantity: line.quantity,
    return_received: 0,
    written_off: 0,
    return_requested: 0,
    delivered_on: null,
    kept_changed_on: null,
    ...changes,
  }
}

export function aShipping(changes: Partial<ShippingFacts> = {}): ShippingFacts {
  return {
    shipping_id: "ship_1",
    gross_minor: 1210n,
    tax_minor: 210n,
    created_at: "2026-03-01T10:00:00.000Z",
    kept: true,
    ...changes,
  }
}

/** An order of one line with shipping: 249.10 euros, nothing paid yet. */
export function anOrder(changes: Partial<OrderFacts> = {}): OrderFacts {
  return {
    order_id: "order_1",
    currency_code: "eur",
    status: "open",
    placed_on: "2026-03-01",
    cancelled_on: null,
    tax_country: "be",
    lines: [aLine()],
    shipping: [aShipping()],
    captures: [],
    refunds: [],
    window: { return_days: 14, fallback_days: 45 },
    ...changes,
  }
}

export function aMovement(id: string, amount_minor: bigint, on: string): MoneyMovement {
  return { id, provider: "transfer", amount_minor, on }
}

/** The whole of `anOrder`, received by bank on the third of March. */
export const paidInFull = [aMovement("cap_1", 24_910n, "2026-03-03")]
