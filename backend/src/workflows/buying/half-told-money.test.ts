import { findHalfTold, type OrderToTell } from "./half-told-money"

const now = new Date("2026-11-25T12:00:00Z")
const long_ago = "2026-11-25T11:00:00Z"
const just_now = "2026-11-25T11:58:00Z"

type Payment = NonNullable<
  NonNullable<OrderToTell["payment_collections"]>[number]["payments"]
>[number]

const row = (id: string, amount: number, created_at = long_ago) => ({ id, amount, created_at })
const payment = (over: Partial<Payment> = {}): Payment => ({
  id: "pay_1",
  provider_id: "pp_transfer_bank",
  amount: 40,
  captured_at: long_ago,
  canceled_at: null,
  captures: [row("capt_1", 40)],
  refunds: [],
  ...over,
})
const said = (reference: string, reference_id: string, amount: number) => ({
  reference,
  reference_id,
  amount,
})
const captured = said("capture", "capt_1", 40)
const order = (payments: Payment[], over: Partial<OrderToTell> = {}): OrderToTell => ({
  id: "order_1",
  status: "pending",
  currency_code: "eur",
  summary: { pending_difference: 0 },
  transactions: [captured],
  payment_collections: [{ payments }],
  ...over,
})

describe("a capture", () => {
  const found = (one: Payment, over: Partial<OrderToTell> = {}) =>
    findHalfTold(order([one], over), now).captured_payment_ids

  it("that everybody knows of is left alone", () => {
    expect(found(payment())).toEqual([])
  })

  it("that the payment does not say is found", () => {
    expect(found(payment({ captured_at: null }))).toEqual(["pay_1"])
  })

  it("that the order does not say is found", () => {
    expect(found(payment(), { transactions: [] })).toEqual(["pay_1"])
  })

  it.each([
    ["that was made just now", { captures: [row("capt_1", 40, just_now)] }],
    ["of a part, which may grow", { captures: [row("capt_1", 39.99)] }],
    ["that never was", { captures: [] }],
    ["of a payment that was cancelled", { canceled_at: long_ago }],
  ])("%s is left alone", (_, over) => {
    expect(found(payment({ captured_at: null, ...over }))).toEqual([])
  })
})

describe("a refund", () => {
  const refunds = [row("ref_1", 10)]
  const found = (over: Partial<OrderToTell> = {}, one: Partial<Payment> = {}) =>
    findHalfTold(order([payment({ refunds, ...one })], over), now).refunds.map(
      ({ refund_id, amount_minor, credit_minor }) => [refund_id, amount_minor, credit_minor],
    )

  it("that the order does not know is found, and need not be paid again", () => {
    expect(found()).toEqual([["ref_1", 1000n, 1000n]])
  })

  it("that was made just now is left alone", () => {
    expect(found({}, { refunds: [row("ref_1", 10, just_now)] })).toEqual([])
  })

  it("that the order knows by its name is left alone", () => {
    expect(found({ transactions: [captured, said("refund", "ref_1", -10)] })).toEqual([])
  })

  it("that the order knows by its sum is left alone: a cancelled order names the payment", () => {
    expect(
      found({ status: "canceled", transactions: [captured, said("refund", "pay_1", -10)] }),
    ).toEqual([])
  })

  it("settles what the order owed the buyer before anything is credited", () => {
    expect(found({ summary: { pending_difference: -6 } })).toEqual([["ref_1", 1000n, 400n]])
    expect(found({ summary: { pending_difference: -10 } })).toEqual([["ref_1", 1000n, 0n]])
  })

  it("beside one that is known is the only one found", () => {
    const two = { refunds: [row("ref_1", 10), row("ref_2", 7)] }
    expect(found({ transactions: [captured, said("refund", "ref_1", -10)] }, two)).toEqual([
      ["ref_2", 700n, 700n],
    ])
  })

  it("of a cancelled order is credited nothing: such an order takes no credit", () => {
    expect(found({ status: "canceled" })).toEqual([["ref_1", 1000n, 0n]])
  })
})
