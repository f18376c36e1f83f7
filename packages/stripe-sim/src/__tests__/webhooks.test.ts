import type Stripe from "stripe"
import {
  cards_only,
  closeAll,
  day,
  type Listener,
  listener,
  pay,
  webhook_secret,
  world,
} from "./harness"

afterEach(closeAll)

const good = { amount: 1000, currency: "eur", ...cards_only }

async function heardBy(mode: "automatic" | "manual") {
  const hook = await listener()
  const endpoints = [{ url: hook.url, secret: webhook_secret }]
  return { hook, ...(await world({ webhooks: { mode, endpoints } })) }
}

const typesOf = ({ heard }: Listener) => heard.map(({ type }) => type)

describe("automatic webhooks", () => {
  it("arrive signed, in order, and carry the event that the API shows", async () => {
    const { hook, sim, stripe } = await heardBy("automatic")
    const intent = await pay(stripe, 1000)
    await sim.webhooks.settle()
    expect(typesOf(hook)).toEqual([
      "payment_intent.created",
      "charge.succeeded",
      "payment_intent.succeeded",
    ])
    expect(hook.heard.every(({ genuine }) => genuine)).toBe(true)
    const { event } = hook.heard[2] ?? {}
    expect(event?.data.object).toMatchObject({ id: intent.id, status: "succeeded" })
    expect(event).toMatchObject({ api_version: "2024-04-10", pending_webhooks: 1 })
    const shown = await stripe.events.retrieve(String(event?.id))
    expect(shown).toEqual({ ...event, pending_webhooks: 0 })
  })

  it("are tried again with growing pauses on the clock, for three days", async () => {
    const { hook, sim, stripe } = await heardBy("automatic")
    hook.answer(500)
    await stripe.paymentIntents.create(good)
    await sim.webhooks.settle()
    expect(hook.heard).toHaveLength(1)
    await sim.clock.advance(299)
    expect(hook.heard).toHaveLength(1)
    await sim.clock.advance(1)
    expect(hook.heard).toHaveLength(2)
    hook.answer(200)
    await sim.clock.advance(1800)
    expect(hook.heard).toHaveLength(3)
    expect(sim.webhooks.all()).toMatchObject([{ state: "delivered", attempts: 3 }])

    hook.answer(404)
    await stripe.paymentIntents.create(good)
    await sim.clock.advance(4 * day)
    expect(sim.webhooks.all()[1]).toMatchObject({ state: "failed", attempts: 10 })
    const lost = (await stripe.events.list({ delivery_success: false })).data
    expect(lost.map(({ id }) => id)).toEqual([sim.webhooks.all()[1]?.event])
  })

  it("strike faults by their type: dropped, delayed, forged, duplicated, reordered", async () => {
    const { hook, sim, stripe } = await heardBy("automatic")
    sim.faults.add({ kind: "webhook_dropped", type: "payment_intent.created" })
    sim.faults.add({ kind: "webhook_delayed", type: "charge.succeeded", delay_seconds: 90 })
    sim.faults.add({ kind: "webhook_duplicated", type: "payment_intent.succeeded" })
    await pay(stripe, 1000)
    await sim.clock.advance(89)
    expect(typesOf(hook)).toEqual(["payment_intent.succeeded", "payment_intent.succeeded"])
    expect(hook.heard[0]?.event?.id).toBe(hook.heard[1]?.event?.id)
    await sim.clock.advance(1)
    expect(typesOf(hook).at(-1)).toBe("charge.succeeded")

    hook.heard.length = 0
    sim.faults.add({ kind: "webhook_forged", type: "payment_intent.created" })
    sim.faults.add({ kind: "webhook_reordered", type: "payment_intent.succeeded" })
    await pay(stripe, 1000)
    await sim.webhooks.settle()
    expect(typesOf(hook)).toEqual([
      "payment_intent.created",
      "payment_intent.succeeded",
      "charge.succeeded",
    ])
    expect(hook.heard.map(({ genuine }) => genuine)).toEqual([false, true, true])
  })

  it("go only to those who listen for the type", async () => {
    const hook = await listener()
    const { sim, stripe } = await world()
    const { id, secret } = await stripe.webhookEndpoints.create({
      url: hook.url,
      enabled_events: ["charge.succeeded"],
    })
    expect(secret).toMatch(/^whsec_/)
    expect(await stripe.webhookEndpoints.retrieve(id)).not.toHaveProperty("secret")
    await pay(stripe, 1000)
    await sim.webhooks.settle()
    expect(typesOf(hook)).toEqual(["charge.succeeded"])
    await stripe.webhookEndpoints.update(id, { disabled: true })
    await pay(stripe, 1000)
    await stripe.webhookEndpoints.del(id)
    await sim.webhooks.settle()
    expect(hook.heard).toHaveLength(1)
  })
})

describe("webhooks by hand", () => {
  const waiting = async () => {
    const all = await heardBy("manual")
    await pay(all.stripe, 1000)
    await all.sim.webhooks.settle()
    expect(all.hook.heard).toEqual([])
    const ids = all.sim.webhooks.pending().map(({ id }) => id) as [string, string, string]
    return { ...all, ids }
  }

  it("wait, and are delivered one by one", async () => {
    const { hook, sim } = await waiting()
    expect(await sim.webhooks.deliverNext()).toMatchObject({ state: "delivered", last_status: 200 })
    expect(typesOf(hook)).toEqual(["payment_intent.created"])
    expect(await sim.webhooks.deliverAll()).toBe(2)
    expect(await sim.webhooks.deliverNext()).toBeUndefined()
  })

  it("can arrive out of turn, twice, or not at all", async () => {
    const { hook, sim, ids } = await waiting()
    const [created, charged, succeeded] = ids
    await sim.webhooks.deliver(succeeded)
    sim.webhooks.duplicate(succeeded)
    sim.webhooks.drop(created)
    sim.webhooks.delay(charged, 60)
    expect(sim.webhooks.pending().map(({ type }) => type)).toEqual([
      "payment_intent.succeeded",
      "charge.succeeded",
    ])
    await sim.webhooks.deliverAll()
    expect(typesOf(hook)).toEqual([
      "payment_intent.succeeded",
      "payment_intent.succeeded",
      "charge.succeeded",
    ])
  })

  it("can be forged: the copy does not verify, the real one does", async () => {
    const { hook, sim, ids } = await waiting()
    sim.webhooks.forge(ids[0])
    await sim.webhooks.deliverAll()
    expect(hook.heard.map(({ genuine }) => genuine)).toEqual([true, true, true, false])
    expect(hook.heard[3]?.type).toBe("payment_intent.created")
  })

  it("change their order, the same way for the same seed", async () => {
    const { sim, ids } = await waiting()
    expect(sim.webhooks.reorder("reverse").map(({ id }) => id)).toEqual([...ids].reverse())
    const shuffled = sim.webhooks.reorder("shuffle").map(({ id }) => id)
    expect([...shuffled].sort()).toEqual([...ids].sort())
    const twin = await waiting()
    twin.sim.webhooks.reorder("reverse")
    expect(twin.sim.webhooks.reorder("shuffle").map(({ id }) => id)).toEqual(shuffled)
  })

  it("leave by themselves again when that is asked for", async () => {
    const { hook, sim } = await waiting()
    sim.webhooks.setMode("automatic")
    await sim.webhooks.settle()
    expect(hook.heard).toHaveLength(3)
  })
})

it("an event keeps the object as it was when it happened", async () => {
  const { stripe } = await world()
  const intent = await stripe.paymentIntents.create(good)
  await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
  const [created] = (await stripe.events.list({ type: "payment_intent.created" })).data
  expect((created?.data.object as Stripe.PaymentIntent).status).toBe("requires_payment_method")
})
