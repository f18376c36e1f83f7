import type Stripe from "stripe"
import { cards_only, clientOf, closeAll, day, errorOf, pay, world } from "./harness"
import { idOf } from "../resources/id-of"

afterEach(closeAll)

const typesOf = async (stripe: Stripe) =>
  (await stripe.events.list({ limit: 100 })).data.map(({ type }) => type).reverse()

describe("an automatic payment", () => {
  it("succeeds with a good card, and the charge stands on the balance with its fee", async () => {
    const { stripe } = await world()
    const intent = await pay(stripe, 10_000, { metadata: { session_id: "payses_1" } })
    expect(intent).toMatchObject({ status: "succeeded", amount_received: 10_000, livemode: false })
    const found = await stripe.paymentIntents.retrieve(intent.id, {
      expand: ["latest_charge.balance_transaction"],
    })
    const charge = found.latest_charge as Stripe.Charge
    expect(charge).toMatchObject({ captured: true, amount_captured: 10_000, paid: true })
    expect(charge.metadata).toEqual({ session_id: "payses_1" })
    // 1.5 % and 25 cents.
    expect(charge.balance_transaction).toMatchObject({
      amount: 10_000,
      fee: 175,
      net: 9825,
      currency: "eur",
      exchange_rate: null,
      reporting_category: "charge",
      status: "pending",
      source: charge.id,
    })
    expect(await typesOf(stripe)).toEqual([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.succeeded",
    ])
  })

  it("answers before it is settled when nobody chose how to capture, as Stripe does since 2024-04-10", async () => {
    const { stripe } = await world()
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: "eur",
      payment_method: "pm_card_visa",
      confirm: true,
      return_url: "https://shop.example/return",
      expand: ["latest_charge"],
    })
    expect(intent.capture_method).toBe("automatic_async")
    expect((intent.latest_charge as Stripe.Charge).balance_transaction).toBeNull()
    const charge = await stripe.charges.retrieve((intent.latest_charge as Stripe.Charge).id)
    expect(charge.balance_transaction).toMatch(/^txn_/)
    expect(await typesOf(stripe)).toContain("charge.updated")
  })

  it("is converted when the currency has no bank account, and the fee is taken from what was converted", async () => {
    const { stripe } = await world()
    const intent = await pay(stripe, 20_000, {
      currency: "pen",
      expand: ["latest_charge.balance_transaction"],
    })
    const charge = intent.latest_charge as Stripe.Charge
    // 200.00 PEN at 0.244731 are 48.9462 EUR; 3.5 % of 48.95 and 25 cents.
    expect(charge.balance_transaction).toMatchObject({
      currency: "eur",
      amount: 4895,
      exchange_rate: 0.244731,
      fee: 196,
      net: 4699,
    })
    expect(charge).toMatchObject({ currency: "pen", amount: 20_000 })
  })
})

describe("a manual payment", () => {
  const hold = (stripe: Stripe, amount = 5000, more = {}) =>
    pay(stripe, amount, { capture_method: "manual", ...more })

  it("holds first and takes on capture", async () => {
    const { stripe } = await world()
    const held = await hold(stripe)
    expect(held).toMatchObject({ status: "requires_capture", amount_capturable: 5000 })
    const charge = await stripe.charges.retrieve(idOf(held.latest_charge))
    expect(charge).toMatchObject({ captured: false, balance_transaction: null })
    const captured = await stripe.paymentIntents.capture(held.id)
    expect(captured).toMatchObject({
      status: "succeeded",
      amount_received: 5000,
      amount_capturable: 0,
    })
    expect(await typesOf(stripe)).toEqual([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.amount_capturable_updated",
      "charge.captured",
      "payment_intent.succeeded",
    ])
  })

  it("writes two rows when less than the hold is captured", async () => {
    const { stripe } = await world()
    const held = await hold(stripe, 5000, { currency: "pen" })
    await stripe.paymentIntents.capture(held.id, { amount_to_capture: 3333 })
    const rows = (await stripe.balanceTransactions.list()).data
    expect(rows.map(({ type, reporting_category }) => [type, reporting_category])).toEqual([
      ["refund", "partial_capture_reversal"],
      ["charge", "charge"],
    ])
    // 33.33 PEN alone would settle as 8.16 EUR: the two rows add up to that, whatever each was rounded to.
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(816)
    const charge = await stripe.charges.retrieve(idOf(held.latest_charge))
    expect(charge).toMatchObject({ amount: 5000, amount_captured: 3333, amount_refunded: 1667 })
  })

  it("refuses to capture more than the hold, or twice", async () => {
    const { stripe } = await world()
    const held = await hold(stripe)
    const more = await errorOf(stripe.paymentIntents.capture(held.id, { amount_to_capture: 5001 }))
    expect(more).toMatchObject({ code: "amount_too_large", param: "amount_to_capture" })
    await stripe.paymentIntents.capture(held.id)
    const again = await errorOf(stripe.paymentIntents.capture(held.id))
    expect(again).toMatchObject({ statusCode: 400, code: "payment_intent_unexpected_state" })
    expect(again.payment_intent).toMatchObject({ id: held.id, status: "succeeded" })
  })

  it("lets the hold go on cancel, without a balance row", async () => {
    const { stripe } = await world()
    const held = await hold(stripe)
    const canceled = await stripe.paymentIntents.cancel(held.id, {
      cancellation_reason: "abandoned",
    })
    expect(canceled).toMatchObject({ status: "canceled", cancellation_reason: "abandoned" })
    expect((await stripe.balanceTransactions.list()).data).toEqual([])
    const again = await errorOf(stripe.paymentIntents.cancel(held.id))
    expect(again.payment_intent?.status).toBe("canceled")
  })

  it("expires after seven days", async () => {
    const { sim, stripe } = await world()
    const held = await hold(stripe)
    await sim.clock.advance(7 * day - 1)
    expect((await stripe.paymentIntents.retrieve(held.id)).status).toBe("requires_capture")
    await sim.clock.advance(1)
    expect(await stripe.paymentIntents.retrieve(held.id)).toMatchObject({
      status: "canceled",
      cancellation_reason: "automatic",
    })
    expect(await typesOf(stripe)).toEqual(
      expect.arrayContaining(["charge.expired", "payment_intent.canceled"]),
    )
  })
})

describe("a declined card", () => {
  it.each([
    ["pm_card_chargeDeclined", "card_declined", "generic_decline"],
    ["pm_card_visa_chargeDeclinedInsufficientFunds", "card_declined", "insufficient_funds"],
    ["pm_card_chargeDeclinedExpiredCard", "expired_card", "expired_card"],
    ["pm_card_chargeDeclinedIncorrectCvc", "incorrect_cvc", "incorrect_cvc"],
    ["pm_card_chargeDeclinedProcessingError", "processing_error", "processing_error"],
  ])("%s ends in %s, and the intent remembers it", async (token, code, decline_code) => {
    const { stripe } = await world()
    const error = await errorOf(pay(stripe, 1000, { payment_method: token }))
    expect(error).toMatchObject({ type: "StripeCardError", statusCode: 402, code, decline_code })
    const intent = await stripe.paymentIntents.retrieve(String(error.payment_intent?.id))
    expect(intent).toMatchObject({ status: "requires_payment_method", payment_method: null })
    expect(intent.last_payment_error).toMatchObject({ code, decline_code })
    expect(await stripe.charges.retrieve(idOf(intent.latest_charge))).toMatchObject({
      status: "failed",
      failure_code: code,
      paid: false,
    })
    expect(await typesOf(stripe)).toEqual([
      "payment_intent.created",
      "charge.failed",
      "payment_intent.payment_failed",
    ])
    expect((await stripe.balanceTransactions.list()).data).toEqual([])
  })

  it("can be followed by a good one", async () => {
    const { stripe } = await world()
    const error = await errorOf(pay(stripe, 1000, { payment_method: "pm_card_chargeDeclined" }))
    const paid = await stripe.paymentIntents.confirm(String(error.payment_intent?.id), {
      payment_method: "pm_card_visa",
    })
    expect(paid).toMatchObject({ status: "succeeded", last_payment_error: null })
  })
})

describe("parameters", () => {
  it("are refused in Stripe's words", async () => {
    const { stripe } = await world()
    const create = (params: object) =>
      errorOf(stripe.paymentIntents.create(params as Stripe.PaymentIntentCreateParams))
    const good = { amount: 1000, currency: "eur" }
    expect(await create({ ...good, colour: "red" })).toMatchObject({
      code: "parameter_unknown",
      param: "colour",
      statusCode: 400,
    })
    expect(await create({ currency: "eur" })).toMatchObject({
      code: "parameter_missing",
      param: "amount",
    })
    expect(await create({ ...good, amount: "10.5" })).toMatchObject({
      code: "parameter_invalid_integer",
      param: "amount",
    })
    expect(await create({ ...good, amount: 49 })).toMatchObject({ code: "amount_too_small" })
    expect(await create({ ...good, amount: 100_000_000 })).toMatchObject({
      code: "amount_too_large",
    })
    expect(await create({ ...good, currency: "xyz" })).toMatchObject({ param: "currency" })
    expect(await create({ ...good, customer: "cus_none" })).toMatchObject({
      code: "resource_missing",
      param: "customer",
    })
    expect(await create({ ...good, shipping: { name: "A", colour: "b" } })).toMatchObject({
      param: expect.stringContaining("shipping") as string,
    })
    expect(await create({ ...good, payment_method: "pm_none", confirm: true })).toMatchObject({
      code: "resource_missing",
      param: "payment_method",
    })
    expect(await create({ ...good, payment_method: "pm_card_visa", confirm: true })).toMatchObject({
      param: "return_url",
    })
    expect((await stripe.paymentIntents.list()).data).toEqual([])
  })

  it("name what does not exist", async () => {
    const { stripe } = await world()
    expect(await errorOf(stripe.paymentIntents.retrieve("pi_none"))).toMatchObject({
      statusCode: 404,
      code: "resource_missing",
      message: "No such payment_intent: 'pi_none'",
    })
  })

  it("change an intent before it is paid and only its words afterwards", async () => {
    const { stripe } = await world()
    const intent = await stripe.paymentIntents.create({
      amount: 1000,
      currency: "eur",
      metadata: { a: "1", b: "2" },
      ...cards_only,
    })
    const changed = await stripe.paymentIntents.update(intent.id, {
      amount: 1500,
      metadata: { a: "", c: "3" },
    })
    expect(changed).toMatchObject({ amount: 1500, metadata: { b: "2", c: "3" } })
    expect(changed.metadata).not.toHaveProperty("a")
    await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
    await stripe.paymentIntents.update(intent.id, { description: "paid" })
    expect(await errorOf(stripe.paymentIntents.update(intent.id, { amount: 2000 }))).toMatchObject({
      code: "payment_intent_unexpected_state",
    })
  })
})

describe("keys", () => {
  it("of the real world are refused", async () => {
    const { sim } = await world()
    const live = clientOf(sim, "sk_live_abcdefghijkl")
    const error = await errorOf(live.balance.retrieve())
    expect(error).toMatchObject({ type: "StripeAuthenticationError", statusCode: 401 })
    expect(error.message).not.toContain("abcdefghijkl")
  })

  it("that browsers hold reach nothing of the account", async () => {
    const { sim } = await world()
    const browser = clientOf(sim, "pk_test_1")
    expect(await errorOf(browser.charges.list())).toMatchObject({
      statusCode: 403,
      code: "secret_key_required",
    })
  })
})
