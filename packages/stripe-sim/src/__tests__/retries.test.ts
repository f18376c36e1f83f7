import { cards_only, closeAll, day, errorOf, pay, world } from "./harness"

afterEach(closeAll)

const good = { amount: 1000, currency: "eur", ...cards_only }

describe("an Idempotency-Key", () => {
  it("gives the same answer again, and does nothing again", async () => {
    const { stripe } = await world()
    const first = await stripe.paymentIntents.create(good, { idempotencyKey: "key-1" })
    const second = await stripe.paymentIntents.create(good, { idempotencyKey: "key-1" })
    expect(second.id).toBe(first.id)
    expect(second.lastResponse.headers).toMatchObject({
      "idempotent-replayed": "true",
      "original-request": first.lastResponse.requestId,
    })
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1)
    const [event] = (await stripe.events.list()).data
    expect(event?.request).toEqual({
      id: first.lastResponse.requestId,
      idempotency_key: "key-1",
    })
  })

  it("refuses other parameters and another endpoint", async () => {
    const { stripe } = await world()
    const intent = await stripe.paymentIntents.create(good, { idempotencyKey: "key-1" })
    const other = { ...good, amount: 1001 }
    expect(
      await errorOf(stripe.paymentIntents.create(other, { idempotencyKey: "key-1" })),
    ).toMatchObject({ type: "StripeIdempotencyError", statusCode: 400 })
    const elsewhere = stripe.paymentIntents.cancel(intent.id, {}, { idempotencyKey: "key-1" })
    expect(await errorOf(elsewhere)).toMatchObject({
      type: "StripeIdempotencyError",
      message: expect.stringContaining("same endpoint") as string,
    })
  })

  it("remembers a declined card, and forgets a request that never began", async () => {
    const { stripe } = await world()
    const decline = { ...good, payment_method: "pm_card_chargeDeclined", confirm: true }
    const options = { idempotencyKey: "key-1" }
    const first = await errorOf(stripe.paymentIntents.create(decline, options))
    const second = await errorOf(stripe.paymentIntents.create(decline, options))
    expect(second.payment_intent?.id).toBe(first.payment_intent?.id)
    expect((await stripe.charges.list()).data).toHaveLength(1)

    const later = { idempotencyKey: "key-2" }
    await errorOf(stripe.paymentIntents.create({ ...good, amount: 1 }, later))
    expect(await stripe.paymentIntents.create(good, later)).toMatchObject({ amount: 1000 })
  })

  it("is kept for a day", async () => {
    const { sim, stripe } = await world()
    const options = { idempotencyKey: "key-1" }
    const first = await stripe.paymentIntents.create(good, options)
    await sim.clock.advance(day - 1)
    expect((await stripe.paymentIntents.create(good, options)).id).toBe(first.id)
    await sim.clock.advance(1)
    expect((await stripe.paymentIntents.create(good, options)).id).not.toBe(first.id)
  })

  it("answers 409 while the first request is still running", async () => {
    const { stripe } = await world({ faults: [{ kind: "slow", delay_ms: 200 }] })
    const options = { idempotencyKey: "key-1" }
    const first = stripe.paymentIntents.create(good, options)
    const slow = first.then(({ id }) => id)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await errorOf(stripe.paymentIntents.create(good, options))).toMatchObject({
      statusCode: 409,
      code: "idempotency_key_in_use",
    })
    expect((await stripe.paymentIntents.create(good, { idempotencyKey: "key-2" })).id).not.toBe(
      await slow,
    )
  })
})

describe("fault switches", () => {
  it("a time-out after the commit: the money moved, and the retry with the same key finds it", async () => {
    const { sim, stripe } = await world({}, { timeout: 150 })
    const intent = await pay(stripe, 1000)
    sim.faults.add({ kind: "timeout_after_commit", method: "POST", path: "/v1/refunds" })
    const refund = { payment_intent: intent.id, amount: 400 }
    const options = { idempotencyKey: "refund-1" }
    expect(await errorOf(stripe.refunds.create(refund, options))).toMatchObject({
      type: "StripeConnectionError",
    })
    expect((await stripe.refunds.list()).data).toHaveLength(1)
    const again = await stripe.refunds.create(refund, options)
    expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true")
    expect((await stripe.refunds.list()).data).toHaveLength(1)
    // A new key is a new refund: what Medusa does after any error.
    await stripe.refunds.create(refund, { idempotencyKey: "refund-2" })
    expect((await stripe.refunds.list()).data).toHaveLength(2)
  })

  it("a lost answer is made good by the client's own retries", async () => {
    const { sim, stripe } = await world({}, { maxNetworkRetries: 1 })
    sim.faults.add({ kind: "lost_after_commit" })
    await stripe.paymentIntents.create(good)
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1)
  })

  it("a 500 before the commit leaves nothing", async () => {
    const { sim, stripe } = await world()
    sim.faults.add({ kind: "error_before_commit", method: "POST", path: "/v1/payment_intents" })
    expect(await errorOf(stripe.paymentIntents.create(good))).toMatchObject({
      type: "StripeAPIError",
      statusCode: 500,
    })
    expect((await stripe.paymentIntents.list()).data).toEqual([])
    await stripe.paymentIntents.create(good)
  })

  it("a 429 is what the client calls a rate limit", async () => {
    const { sim, stripe } = await world()
    sim.faults.add({ kind: "rate_limited", times: 2 })
    for (const _ of [1, 2]) {
      expect(await errorOf(stripe.balance.retrieve())).toMatchObject({
        type: "StripeRateLimitError",
        statusCode: 429,
      })
    }
    await stripe.balance.retrieve()
  })

  it("let some pass, strike by chance, and can be taken away", async () => {
    const { sim, stripe } = await world()
    sim.faults.add({ kind: "rate_limited", skip: 1 })
    await stripe.balance.retrieve()
    await errorOf(stripe.balance.retrieve())
    const id = sim.faults.add({ kind: "rate_limited", one_in: 3, times: 1000 })
    const outcomes: string[] = []
    for (let i = 0; i < 40; i += 1) {
      outcomes.push(
        await stripe.balance.retrieve().then(
          () => "passed",
          () => "struck",
        ),
      )
    }
    expect(new Set(outcomes)).toEqual(new Set(["passed", "struck"]))
    sim.faults.remove(id)
    expect(sim.faults.list().some((fault) => fault.id === id)).toBe(false)
    await stripe.balance.retrieve()
  })
})
