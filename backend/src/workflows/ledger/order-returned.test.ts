import type { BookPosition, LineFacts, OrderFacts } from "@ciap/fair-trade"
import type { OrderDisplay } from "./order-display"
import { presentReturned } from "./order-returned"

const line = (id: string, over: Partial<LineFacts> = {}): LineFacts => ({
  frozen: {
    line_id: id,
    group_id: `grp_of_${id}`,
    currency_code: "eur",
    quantity: 2,
    producer_unit_minor: 398n,
    premium_unit_minor: 40n,
    logistics_unit_minor: 100n,
    gross_minor: 2400n,
    tax_minor: 400n,
    services_minor: 924n,
  },
  created_at: "2026-11-01T10:00:00.000Z",
  quantity: 2,
  return_received: 0,
  written_off: 0,
  return_requested: 0,
  delivered_on: null,
  kept_changed_on: null,
  ...over,
})

const order = (lines: LineFacts[], over: Partial<OrderFacts> = {}): OrderFacts => ({
  order_id: "order_1",
  currency_code: "eur",
  status: "open",
  placed_on: "2026-11-01",
  cancelled_on: null,
  tax_country: "be",
  lines,
  shipping: [],
  captures: [],
  refunds: [],
  window: { return_days: 14, fallback_days: 44 },
  ...over,
})

const display: OrderDisplay = {
  display_id: 1,
  status: "pending",
  payment_status: "not_paid",
  fulfillment_status: "not_fulfilled",
  country_code: "be",
  shipping_method: null,
  payment: null,
  paid_with: null,
  lines: new Map(),
  group: (id) => ({ id, handle: id, name: id }),
}

const position = (line_ref: string, fund: BookPosition["fund"], reversed_minor: bigint) => ({
  line_ref,
  fund,
  accrued_minor: 80n,
  reversed_minor,
  released_minor: 0n,
})

const statesOf = (facts: OrderFacts, positions: BookPosition[] = []) =>
  presentReturned(facts, positions, display).lines.map(({ line_id, state }) => [line_id, state])

describe("what an order returned", () => {
  it("was taken back where something was booked and nothing is kept, however that came", () => {
    const reversed = [position("a", "premium", 80n)]
    expect(statesOf(order([line("a", { written_off: 2 })]), reversed)).toEqual([["a", "reversed"]])
    expect(statesOf(order([line("a", { return_received: 2 })]), reversed)).toEqual([
      ["a", "reversed"],
    ])
  })

  it("says nothing of the books where an order was cancelled before anybody paid", () => {
    const cancelled = order([line("a")], { status: "cancelled", cancelled_on: "2026-11-02" })
    expect(statesOf(cancelled)).toEqual([["a", "unbooked"]])
    expect(statesOf(cancelled, [position("another", "premium", 80n)])).toEqual([["a", "unbooked"]])
  })

  it("waits for the payment while pieces are kept and nothing is booked", () => {
    expect(statesOf(order([line("a")]))).toEqual([["a", "awaiting_payment"]])
  })

  it("does not show a line that an edit took off the order, nor a group of which nothing is left", () => {
    const shown = presentReturned(order([line("a"), line("b", { quantity: 0 })]), [], display)
    expect(shown.lines.map(({ line_id }) => line_id)).toEqual(["a"])
    expect(shown.groups.map(({ id }) => id)).toEqual(["grp_of_a"])
    expect(shown.total).toEqual({ amount_minor: "2400", currency_code: "eur" })
  })
})
