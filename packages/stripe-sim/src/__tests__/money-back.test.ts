import type Stripe from "stripe"
import { closeAll, day, errorOf, pay, world } from "./harness"
import { idOf } from "../resources/id-of"

afterEach(closeAll)

const chargeOf = (intent: Stripe.PaymentIntent) => idOf(intent.latest_charge)

const rowsOf = async (stripe: Stripe, source: string) =>
  (await stripe.balanceTransactions.list({ source })).data

const typesOf = async (stripe: Stripe) =>
  (await stripe.events.list({ limit: 100 })).data.map(({ type }) => type).reverse()

describe("refunds", () => {
  it("go part by part up to the charge, without the fee", async () => {
    const { stripe } = await world()
    const intent = await pay(stripe, 1000)
    const first = await stripe.refunds.create({
      payment_intent: intent.id,
      amount: 300,
      reason: "requested_by_customer",
      metadata: { refund_request: "rr_9" },
    })
    expect(first).toMatchObject({ status: "succeeded", charge: chargeOf(intent) })
    expect(await rowsOf(stripe, first.id)).toMatchObject([
      { amount: -300, fee: 0, net: -300, type: "refund", reporting_category: "refund" },
    ])
    const more = await errorOf(stripe.refunds.create({ payment_intent: intent.id, amount: 701 }))
    expect(more).toMatchObject({ statusCode: 400, param: "amount" })
    expect(more.message).toBe(
      "Refund amount (€7.01) is greater than unrefunded amount on charge (€7.00)",
    )
    await stripe.refunds.create({ charge: chargeOf(intent) })
    const charge = await stripe.charges.retrieve(chargeOf(intent), { expand: ["refunds"] })
    expect(charge).toMatchObject({ refunded: true, amount_refunded: 1000 })
    expect(charge.refunds?.data.map(({ amount }) => amount)).toEqual([700, 300])
    expect(await errorOf(stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({
      code: "charge_already_refunded",
    })
    expect((await typesOf(stripe)).filter((type) => type === "charge.refunded")).toHaveLength(2)
  })

  it("need something to refund", async () => {
    const { stripe } = await world()
    expect(await errorOf(stripe.refunds.create({}))).toMatchObject({ code: "parameter_missing" })
    expect(await errorOf(stripe.refunds.create({ charge: "ch_none" }))).toMatchObject({
      statusCode: 404,
      code: "resource_missing",
      param: "charge",
    })
    const unpaid = await stripe.paymentIntents.create({ amount: 1000, currency: "eur" })
    expect(await errorOf(stripe.refunds.create({ payment_intent: unpaid.id }))).toMatchObject({
      param: "payment_intent",
    })
    const intent = await pay(stripe, 1000)
    expect(
      await errorOf(stripe.refunds.create({ payment_intent: intent.id, amount: 0 })),
    ).toMatchObject({ code: "parameter_invalid_integer" })
  })

  it("of another currency are converted at the rate of their own day", async () => {
    const { sim, stripe } = await world()
    const intent = await pay(stripe, 10_000, { currency: "pen" })
    sim.control.setExchangeRates([{ from: "pen", to: "eur", rate: "0.25" }])
    const refund = await stripe.refunds.create({ payment_intent: intent.id })
    expect(await rowsOf(stripe, refund.id)).toMatchObject([
      { amount: -2500, currency: "eur", exchange_rate: 0.25 },
    ])
  })

  it("may come back from the bank", async () => {
    const { sim, stripe } = await world()
    const intent = await pay(stripe, 1000, { payment_method: "pm_card_refundFail" })
    const refund = await stripe.refunds.create({ payment_intent: intent.id })
    expect(refund.status).toBe("succeeded")
    await sim.clock.advance(60)
    const failed = await stripe.refunds.retrieve(refund.id)
    expect(failed).toMatchObject({ status: "failed", failure_reason: "expired_or_canceled_card" })
    expect((await rowsOf(stripe, refund.id)).map((row) => [row.type, row.amount])).toEqual([
      ["refund_failure", 1000],
      ["refund", -1000],
    ])
    expect(await stripe.charges.retrieve(chargeOf(intent))).toMatchObject({
      amount_refunded: 0,
      refunded: false,
    })
  })

  it("may take their time", async () => {
    const { sim, stripe } = await world()
    const intent = await pay(stripe, 1000, { payment_method: "pm_card_pendingRefund" })
    const refund = await stripe.refunds.create({ payment_intent: intent.id })
    expect(refund.status).toBe("pending")
    await sim.clock.advance(60)
    expect((await stripe.refunds.retrieve(refund.id)).status).toBe("succeeded")
    expect(await typesOf(stripe)).toContain("charge.refund.updated")
  })
})

describe("disputes", () => {
  const disputed = async (stripe: Stripe, payment_method = "pm_card_createDispute") => {
    const intent = await pay(stripe, 4000, { payment_method })
    const [dispute] = (await stripe.disputes.list({ payment_intent: intent.id })).data
    if (!dispute) throw new Error("there should be a dispute")
    return { intent, dispute }
  }

  it("take the amount and a fee at once", async () => {
    const { stripe } = await world()
    const { intent, dispute } = await disputed(stripe)
    expect(dispute).toMatchObject({
      status: "needs_response",
      reason: "fraudulent",
      amount: 4000,
      is_charge_refundable: false,
    })
    expect(dispute.balance_transactions).toMatchObject([
      {
        amount: -4000,
        fee: 2000,
        net: -6000,
        type: "adjustment",
        reporting_category: "dispute",
        status: "available",
      },
    ])
    expect(await stripe.charges.retrieve(chargeOf(intent))).toMatchObject({ disputed: true })
    expect(await errorOf(stripe.refunds.create({ payment_intent: intent.id }))).toMatchObject({
      code: "charge_disputed",
    })
    expect(await typesOf(stripe)).toEqual(
      expect.arrayContaining(["charge.dispute.created", "charge.dispute.funds_withdrawn"]),
    )
  })

  it("are won by good evidence: the amount comes back, the fee does not", async () => {
    const { stripe } = await world()
    const { dispute } = await disputed(stripe, "pm_card_createDisputeProductNotReceived")
    const draft = await stripe.disputes.update(dispute.id, {
      evidence: { customer_name: "Ana" },
      submit: false,
    })
    expect(draft).toMatchObject({ status: "needs_response" })
    const sent = await stripe.disputes.update(dispute.id, {
      evidence: { uncategorized_text: "winning_evidence" },
    })
    expect(sent).toMatchObject({
      status: "under_review",
      evidence: { customer_name: "Ana" },
      evidence_details: { submission_count: 1 },
    })
    const won = await stripe.disputes.retrieve(dispute.id)
    expect(won.status).toBe("won")
    expect(
      won.balance_transactions.map(({ reporting_category, net }) => [reporting_category, net]),
    ).toEqual([
      ["dispute", -6000],
      ["dispute_reversal", 4000],
    ])
    expect((await typesOf(stripe)).slice(-3)).toEqual([
      "charge.dispute.updated",
      "charge.dispute.funds_reinstated",
      "charge.dispute.closed",
    ])
  })

  it("are lost by bad evidence, by giving up, and by silence", async () => {
    const { sim, stripe } = await world()
    const [bad, given_up, silent] = [
      await disputed(stripe),
      await disputed(stripe),
      await disputed(stripe),
    ].map(({ dispute }) => dispute.id) as [string, string, string]
    await stripe.disputes.update(bad, { evidence: { uncategorized_text: "losing_evidence" } })
    await stripe.disputes.close(given_up)
    await sim.clock.advance(20 * day)
    for (const id of [bad, given_up, silent]) {
      const lost = await stripe.disputes.retrieve(id)
      expect(lost.status).toBe("lost")
      expect(lost.balance_transactions).toHaveLength(1)
    }
    expect(await errorOf(stripe.disputes.close(bad))).toMatchObject({ statusCode: 400 })
  })

  it("begin as a question when the bank only asks", async () => {
    const { stripe } = await world()
    const { dispute } = await disputed(stripe, "pm_card_createDisputeInquiry")
    expect(dispute).toMatchObject({ status: "warning_needs_response", balance_transactions: [] })
    await stripe.disputes.update(dispute.id, {
      evidence: { uncategorized_text: "escalate_inquiry_evidence" },
    })
    expect(await stripe.disputes.retrieve(dispute.id)).toMatchObject({
      status: "needs_response",
      balance_transactions: [{ net: -6000 }],
    })
  })

  it("can be opened and decided by the test, for a part", async () => {
    const { sim, stripe } = await world()
    const intent = await pay(stripe, 4000)
    const { id } = sim.control.dispute({ charge: chargeOf(intent), amount: 1500 })
    sim.control.resolveDispute(id, "won")
    expect(await stripe.disputes.retrieve(id)).toMatchObject({ amount: 1500, status: "won" })
    expect((await stripe.balance.retrieve()).available).toContainEqual(
      expect.objectContaining({ currency: "eur", amount: -2000 }),
    )
  })
})
