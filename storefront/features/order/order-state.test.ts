import type { OrderReturnedAnswer } from "@ciap/contract"
import { fulfilmentState, paymentState } from "./order-state"

type Order = OrderReturnedAnswer["order"]
const euro = (minor: number) => ({ amount_minor: String(minor), currency_code: "eur" })

const order = (changes: Partial<Order> = {}): Order => ({
  display_id: 1,
  placed_on: "2026-11-21",
  status: "pending",
  payment_status: "authorized",
  fulfillment_status: "not_fulfilled",
  currency_code: "eur",
  country_code: "be",
  lines: [],
  shipping: euro(990),
  shipping_method: null,
  tax: euro(901),
  total: euro(5190),
  paid: euro(0),
  refunded: euro(0),
  payment: null,
  paid_with: null,
  groups: [],
  ...changes,
})

describe("the state of an order", () => {
  it.each([
    ["pay_waiting", {}],
    ["pay_cancelled", { status: "canceled" }],
    ["pay_partly", { paid: euro(5189) }],
    ["pay_received", { paid: euro(5190) }],
    ["pay_received", { paid: euro(5190), total: euro(990) }],
    ["pay_partly_refunded", { paid: euro(5190), refunded: euro(4200) }],
    ["pay_refunded", { paid: euro(5190), refunded: euro(5190), status: "canceled" }],
  ])("is %s by what came and what went back", (state, changes) => {
    expect(paymentState(order(changes))).toBe(state)
  })

  it.each([
    ["ship_waiting", "not_fulfilled"],
    ["ship_packed", "fulfilled"],
    ["ship_partly", "partially_shipped"],
    ["ship_sent", "shipped"],
    ["ship_delivered", "delivered"],
    ["ship_waiting", "something_new"],
  ])("is %s when Medusa says %s", (state, fulfillment_status) => {
    expect(fulfilmentState(order({ fulfillment_status }))).toBe(state)
  })

  it("is cancelled whatever was sent before", () => {
    const cancelled = order({ status: "canceled", fulfillment_status: "shipped" })
    expect(fulfilmentState(cancelled)).toBe("ship_cancelled")
  })
})
