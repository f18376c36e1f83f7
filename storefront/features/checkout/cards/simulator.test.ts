jest.mock("@/lib/env/public", () => ({
  publicEnv: { stripe_key: "pk_test_1", stripe_sim_url: "http://stripe.example" },
}))

import { payWithTypedCard, simulatedState } from "./simulator"

const secret = "pi_1_secret_abc"
const card = { number: "4242 4242 4242 4242", expiry: "12 / 29", cvc: "123", name: " Rosa " }
const intent = (status: string) => ({ id: "pi_1", status })

type Told = { method: string; path: string; fields: Record<string, string> }

/** A Stripe that gives these answers, one after the other, and remembers what it was asked. */
function stripeAnswering(...answers: [status: number, body: object][]): Told[] {
  const told: Told[] = []
  jest.spyOn(globalThis, "fetch").mockImplementation((input, { method = "", body } = {}) => {
    const url = new URL(input as URL)
    const form = body instanceof URLSearchParams ? body : url.searchParams
    told.push({ method, path: url.origin + url.pathname, fields: Object.fromEntries(form) })
    const [status, answer] = answers.shift() ?? [500, {}]
    return Promise.resolve(Response.json(answer, { status }))
  })
  return told
}

afterEach(() => jest.restoreAllMocks())

const pay = () => payWithTypedCard(secret, card, "http://shop.example/back")

describe("a card that is paid at the simulated Stripe", () => {
  it("goes there alone, as Stripe.js would send it", async () => {
    const told = stripeAnswering([200, { id: "pm_1" }], [200, intent("succeeded")])
    expect(await pay()).toEqual({ kind: "paid" })
    expect(told).toEqual([
      {
        method: "POST",
        path: "http://stripe.example/v1/payment_methods",
        fields: {
          key: "pk_test_1",
          type: "card",
          "card[number]": "4242424242424242",
          "card[exp_month]": "12",
          "card[exp_year]": "2029",
          "card[cvc]": "123",
          "billing_details[name]": "Rosa",
        },
      },
      {
        method: "POST",
        path: "http://stripe.example/v1/payment_intents/pi_1/confirm",
        fields: {
          key: "pk_test_1",
          client_secret: secret,
          payment_method: "pm_1",
          return_url: "http://shop.example/back",
        },
      },
    ])
  })

  it("is declined with a reason", async () => {
    const error = { code: "card_declined", decline_code: "insufficient_funds" }
    stripeAnswering([200, { id: "pm_1" }], [402, { error }])
    expect(await pay()).toEqual({ kind: "open", decline: "insufficient_funds" })
    stripeAnswering([402, { error: { code: "incorrect_number" } }])
    expect(await pay()).toEqual({ kind: "open", decline: "incorrect_number" })
  })

  it("counts as paid where another tab has paid meanwhile", async () => {
    const error = { code: "payment_intent_unexpected_state", payment_intent: intent("succeeded") }
    stripeAnswering([200, { id: "pm_1" }], [400, { error }])
    expect(await pay()).toEqual({ kind: "paid" })
  })

  it("is not known to have paid while nobody answers", async () => {
    stripeAnswering([200, { id: "pm_1" }], [500, {}])
    await expect(pay()).rejects.toMatchObject({ key: "UNREACHABLE" })
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"))
    await expect(pay()).rejects.toMatchObject({ key: "UNREACHABLE" })
  })
})

describe("asking where a payment stands", () => {
  it("asks with the secret, and takes an unknown payment for one that is gone", async () => {
    const told = stripeAnswering([200, intent("requires_payment_method")], [404, { error: {} }])
    expect(await simulatedState(secret)).toEqual({ kind: "open", decline: null })
    expect(told[0]).toEqual({
      method: "GET",
      path: "http://stripe.example/v1/payment_intents/pi_1",
      fields: { key: "pk_test_1", client_secret: secret },
    })
    expect(await simulatedState(secret)).toEqual({ kind: "gone" })
  })
})
