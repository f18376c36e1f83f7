import { type OrderToPay, planPayment } from "./payment-plan"

const now = new Date("2026-11-25T12:00:00Z")
const long_ago = "2026-11-25T11:00:00Z"
const just_now = "2026-11-25T11:58:00Z"

type Collection = NonNullable<OrderToPay["payment_collections"]>[number]

const payment = (over: object = {}) => ({
  provider_id: "pp_transfer_bank",
  created_at: long_ago,
  captured_at: null,
  canceled_at: null,
  ...over,
})
const paid: Collection = {
  id: "paycol_paid",
  status: "completed",
  amount: 39,
  payments: [payment({ captured_at: long_ago })],
}
const bare: Collection = { id: "paycol_bare", status: "not_paid", amount: 15 }
const session = (over: object = {}) => ({
  id: "payses_1",
  status: "pending",
  provider_id: "pp_transfer_yape",
  amount: 15,
  ...over,
})

const order = (payment_collections: Collection[], over: Partial<OrderToPay> = {}): OrderToPay => ({
  status: "pending",
  is_draft_order: false,
  created_at: long_ago,
  currency_code: "eur",
  summary: { pending_difference: 15 },
  payment_collections,
  ...over,
})

const nothing = { act: "nothing" }

describe("what the payment of an order lacks", () => {
  it("is a payment of the buyer's own way where staff changed what the order costs", () => {
    expect(planPayment(order([paid, bare]), now)).toEqual({
      act: "prepare",
      payment_collection_id: "paycol_bare",
      provider_id: "pp_transfer_bank",
    })
    const yape = payment({
      provider_id: "pp_transfer_yape",
      created_at: just_now,
      canceled_at: just_now,
    })
    const replaced: Collection = {
      ...paid,
      status: "canceled",
      payments: [payment({ canceled_at: long_ago }), yape],
    }
    expect(planPayment(order([replaced, bare]), now)).toMatchObject({
      provider_id: "pp_transfer_yape",
    })
  })

  it("is nothing while a payment waits, once all is paid, or for who did not pay by transfer", () => {
    const waiting: Collection = { ...bare, status: "authorized", payments: [payment()] }
    expect(planPayment(order([paid, waiting]), now)).toEqual(nothing)
    expect(planPayment(order([paid]), now)).toEqual(nothing)
    expect(planPayment(order([paid, bare], { summary: { pending_difference: 0 } }), now)).toEqual(
      nothing,
    )
    expect(planPayment(order([paid, { ...bare, amount: 0 }]), now)).toEqual(nothing)
    const card: Collection = {
      ...paid,
      payments: [payment({ provider_id: "pp_stripe_stripe", captured_at: long_ago })],
    }
    expect(planPayment(order([card, bare]), now)).toEqual(nothing)
  })

  it("is nothing for a cancelled order and for a draft", () => {
    expect(planPayment(order([paid, bare], { status: "canceled" }), now)).toEqual(nothing)
    expect(planPayment(order([paid, bare], { is_draft_order: true }), now)).toEqual(nothing)
  })

  it("is the authorisation that a dead server left undone, never one still on its way", () => {
    const left: Collection = { ...bare, payment_sessions: [session()] }
    expect(planPayment(order([left]), now)).toEqual({ act: "authorize", session_id: "payses_1" })
    expect(planPayment(order([left], { created_at: just_now }), now)).toEqual(nothing)
  })

  it("is a new session where the old one asks for another amount", () => {
    const stale: Collection = { ...bare, payment_sessions: [session({ amount: 39 })] }
    expect(planPayment(order([stale]), now)).toEqual({
      act: "prepare",
      payment_collection_id: "paycol_bare",
      provider_id: "pp_transfer_yape",
    })
  })

  it("is taking back what is no longer owed", () => {
    const asked: Collection = { ...bare, status: "authorized", payments: [payment()] }
    expect(planPayment(order([paid, asked], { summary: { pending_difference: 0 } }), now)).toEqual({
      act: "withdraw",
      payment_collection_id: "paycol_bare",
    })
  })
})
