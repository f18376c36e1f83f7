import type Stripe from "stripe"
import {
  cardFacts,
  intentFacts,
  isForBuyer,
  isGivenBack,
  isStanding,
  paidWith,
} from "./intent-facts"

const intent = {
  id: "pi_1",
  object: "payment_intent",
  amount: 4200,
  amount_received: 0,
  currency: "eur",
  status: "requires_payment_method",
  livemode: false,
  client_secret: "pi_1_secret_2",
  last_payment_error: { code: "card_declined", decline_code: "fraudulent", message: "No." },
  payment_method: { card: { last4: "4242", fingerprint: "f" } },
  customer: "cus_1",
}

describe("what a session keeps of a payment", () => {
  it("is nothing of the card and nothing of the account", () => {
    expect(intentFacts(intent)).toEqual({
      id: "pi_1",
      object: "payment_intent",
      amount: 4200,
      amount_received: 0,
      currency: "eur",
      status: "requires_payment_method",
      livemode: false,
      client_secret: "pi_1_secret_2",
      last_payment_error: { code: "card_declined", decline_code: "fraudulent" },
    })
  })

  it("is whatever is known while Stripe has not answered", () => {
    const unknown = { indeterminate_due_to: "stripe_api_error" }
    expect(intentFacts(unknown)).toEqual(unknown)
    expect(intentFacts(undefined)).toEqual({})
  })
})

describe("how a payment was made", () => {
  const charged = (payment_method_details: object) =>
    cardFacts({ latest_charge: { payment_method_details } } as unknown as Stripe.PaymentIntent)

  it("is told by brand and last four digits, and by no other trait of the card", () => {
    const { card } = charged({ card: { brand: "visa", last4: "4242", fingerprint: "f" } })
    expect(card).toEqual({ brand: "visa", last4: "4242" })
    expect(paidWith(intentFacts({ ...intent, card }))).toEqual({
      brand: "visa",
      last4: "4242",
      test_mode: true,
    })
  })

  it("is told without a card where there was none, or none is known", () => {
    expect(charged({ klarna: {} })).toEqual({})
    expect(cardFacts({ latest_charge: "ch_1" } as Stripe.PaymentIntent)).toEqual({})
    expect(paidWith({ ...intentFacts(intent), livemode: true })).toEqual({
      brand: null,
      last4: null,
      test_mode: false,
    })
  })

  it("is none of Stripe's where the data is another provider's", () => {
    for (const data of [null, undefined, { method: "bank" }]) expect(paidWith(data)).toBeNull()
  })
})

describe("a payment that was given back", () => {
  const paid = (amount_received: number, latest_charge: unknown) =>
    isGivenBack({ amount_received, latest_charge } as Stripe.PaymentIntent)

  it("is one of which nothing is left", () => {
    expect(paid(4200, { amount: 4200, amount_refunded: 4200 })).toBe(true)
    expect(paid(4200, { amount: 4200, amount_refunded: 4199 })).toBe(false)
    expect(paid(0, { amount: 4200, amount_refunded: 4200 })).toBe(false)
    for (const unknown of [null, "ch_1"]) expect(paid(4200, unknown)).toBe(false)
  })

  it("is not one of which less was captured than authorised", () => {
    expect(paid(1200, { amount: 4200, amount_refunded: 3000 })).toBe(false)
    expect(paid(1200, { amount: 4200, amount_refunded: 4200 })).toBe(true)
  })
})

describe("refunds", () => {
  it("count while they stand", () => {
    expect(["succeeded", "pending", null].map((status) => isStanding({ status }))).toEqual([
      true,
      true,
      true,
    ])
    expect(["failed", "canceled"].map((status) => isStanding({ status }))).toEqual([false, false])
  })

  it("are a buyer's unless they are the rest of a hold", () => {
    const refund = (status: string, balance_transaction: unknown) =>
      isForBuyer({ status, balance_transaction } as Stripe.Refund)
    expect(refund("succeeded", { reporting_category: "refund" })).toBe(true)
    expect(refund("succeeded", "txn_1")).toBe(true)
    expect(refund("pending", null)).toBe(true)
    expect(refund("requires_action", null)).toBe(true)
    expect(refund("succeeded", null)).toBe(false)
    expect(refund("succeeded", { reporting_category: "partial_capture_reversal" })).toBe(false)
  })
})
