import type Stripe from "stripe"
import { closeAll, errorOf, pay, world } from "./harness"

afterEach(closeAll)

const ids = (list: { data: { id: string }[] }) => list.data.map(({ id }) => id)

describe("lists", () => {
  it("page by cursor, newest first, both ways", async () => {
    const { stripe } = await world()
    const made: string[] = []
    for (let i = 0; i < 5; i += 1) made.push((await pay(stripe, 1000 + i)).id)
    const newest = [...made].reverse()
    const first = await stripe.paymentIntents.list({ limit: 2 })
    expect(first).toMatchObject({ object: "list", has_more: true, url: "/v1/payment_intents" })
    expect(ids(first)).toEqual(newest.slice(0, 2))
    const after = String(newest[1])
    const second = await stripe.paymentIntents.list({ limit: 3, starting_after: after })
    expect(second.has_more).toBe(false)
    expect(ids(second)).toEqual(newest.slice(2))
    const before = String(newest[4])
    const back = await stripe.paymentIntents.list({ limit: 2, ending_before: before })
    expect(back.has_more).toBe(true)
    expect(ids(back)).toEqual(newest.slice(2, 4))

    const walked: string[] = []
    for await (const { id } of stripe.paymentIntents.list({ limit: 2 })) walked.push(id)
    expect(walked).toEqual(newest)
  })

  it("refuse what cannot be a page", async () => {
    const { stripe } = await world()
    expect(await errorOf(stripe.charges.list({ limit: 101 }))).toMatchObject({ param: "limit" })
    expect(await errorOf(stripe.charges.list({ limit: 0 }))).toMatchObject({ param: "limit" })
    expect(await errorOf(stripe.charges.list({ starting_after: "ch_none" }))).toMatchObject({
      code: "resource_missing",
      param: "starting_after",
    })
  })

  it("narrow by time and by what belongs together", async () => {
    const { sim, stripe } = await world()
    const early = await pay(stripe, 1000)
    await sim.clock.advance(60)
    const late = await pay(stripe, 2000)
    const { created } = late
    expect(ids(await stripe.paymentIntents.list({ created: { gte: created } }))).toEqual([late.id])
    expect(ids(await stripe.paymentIntents.list({ created: { lt: created } }))).toEqual([early.id])
    expect(ids(await stripe.paymentIntents.list({ created }))).toEqual([late.id])
    const [charge] = (await stripe.charges.list({ payment_intent: early.id })).data
    const refund = await stripe.refunds.create({ payment_intent: early.id })
    await stripe.refunds.create({ payment_intent: late.id })
    expect(ids(await stripe.refunds.list({ charge: String(charge?.id) }))).toEqual([refund.id])
    expect(ids(await stripe.refunds.list({ payment_intent: early.id }))).toEqual([refund.id])
    expect(
      (await stripe.balanceTransactions.list({ type: "refund" })).data.map(({ net }) => net),
    ).toEqual([-2000, -1000])
    expect((await stripe.events.list({ type: "charge.refunded" })).data).toHaveLength(2)
    const types = ["charge.succeeded", "payment_intent.created"]
    expect((await stripe.events.list({ types })).data).toHaveLength(4)
  })
})

describe("expand", () => {
  it("replaces ids along a path, also in lists", async () => {
    const { stripe } = await world()
    const intent = await pay(stripe, 1000)
    const refund = await stripe.refunds.create({
      payment_intent: intent.id,
      expand: ["charge.balance_transaction", "payment_intent", "balance_transaction"],
    })
    const charge = refund.charge as Stripe.Charge
    expect(charge.id).toBe(intent.latest_charge)
    expect((charge.balance_transaction as Stripe.BalanceTransaction).source).toBe(charge.id)
    expect((refund.payment_intent as Stripe.PaymentIntent).id).toBe(intent.id)
    expect((refund.balance_transaction as Stripe.BalanceTransaction).net).toBe(-1000)
    const rows = await stripe.balanceTransactions.list({ expand: ["data.source"] })
    expect(rows.data.map(({ source }) => (source as { object: string }).object)).toEqual([
      "refund",
      "charge",
    ])
  })

  it("refuses what is not there", async () => {
    const { stripe } = await world()
    const intent = await pay(stripe, 1000)
    const wrong = stripe.paymentIntents.retrieve(intent.id, { expand: ["colour"] })
    expect(await errorOf(wrong)).toMatchObject({
      statusCode: 400,
      message: "This property cannot be expanded (colour).",
    })
  })

  it("leaves nothing behind when the answer cannot be made", async () => {
    const { stripe } = await world()
    await errorOf(pay(stripe, 1000, { expand: ["colour"] }))
    expect((await stripe.events.list()).data).toEqual([])
  })
})

describe("customers", () => {
  it("are created, changed, found and deleted", async () => {
    const { stripe } = await world()
    const customer = await stripe.customers.create({
      email: "ana@example.org",
      address: { country: "PE", city: "Ayacucho" },
    })
    await stripe.customers.update(customer.id, { name: "Ana", email: "" })
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({
      name: "Ana",
      email: null,
      address: { country: "PE", city: "Ayacucho", line1: null },
    })
    expect((await stripe.customers.list({ email: "ana@example.org" })).data).toEqual([])
    expect(await stripe.customers.del(customer.id)).toMatchObject({ deleted: true })
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ deleted: true })
    expect(await errorOf(stripe.customers.update(customer.id, { name: "B" }))).toMatchObject({
      code: "resource_missing",
    })
    const [deleted] = (await stripe.events.list()).data
    expect(deleted?.type).toBe("customer.deleted")
  })

  it("own the payment methods that are attached to them", async () => {
    const { stripe } = await world()
    const { id } = await stripe.customers.create()
    const method = await stripe.paymentMethods.attach("pm_card_mastercard", { customer: id })
    expect(ids(await stripe.customers.listPaymentMethods(id))).toEqual([method.id])
    const stranger = pay(stripe, 1000, { payment_method: method.id })
    expect(await errorOf(stranger)).toMatchObject({ param: "payment_method" })
    await pay(stripe, 1000, { payment_method: method.id, customer: id })
    await stripe.paymentMethods.detach(method.id)
    expect((await stripe.customers.listPaymentMethods(id)).data).toEqual([])
  })
})
