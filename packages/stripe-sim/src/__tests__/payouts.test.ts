import type Stripe from "stripe"
import { closeAll, day, errorOf, pay, start_date, world } from "./harness"
import { idOf } from "../resources/id-of"

afterEach(closeAll)

const sumOf = (rows: readonly Stripe.BalanceTransaction[]) =>
  rows.reduce((sum, { net }) => sum + net, 0)

const amountsOf = async (stripe: Stripe) => {
  const { available, pending } = await stripe.balance.retrieve()
  const eur = (list: readonly { currency: string; amount: number }[]) =>
    list.find(({ currency }) => currency === "eur")?.amount
  return { available: eur(available), pending: eur(pending) }
}

/** Two charges, a refund, a dispute: what a real payout is made of. */
async function busyDay(stripe: Stripe) {
  const first = await pay(stripe, 10_000, { metadata: { order: "order_1" } })
  await pay(stripe, 30_000, { currency: "pen" })
  await pay(stripe, 2500, { payment_method: "pm_card_createDispute" })
  const refund = await stripe.refunds.create({
    payment_intent: first.id,
    amount: 1000,
    metadata: { refund_request: "rr_1" },
  })
  return { first, refund }
}

describe("the balance", () => {
  it("turns from pending into available two days later, at midnight", async () => {
    const { sim, stripe } = await world({ settings: { payout_schedule: "manual" } })
    await pay(stripe, 10_000)
    expect(await amountsOf(stripe)).toEqual({ available: 0, pending: 9825 })
    await sim.clock.advance(1.5 * day - 1)
    expect(await amountsOf(stripe)).toEqual({ available: 0, pending: 9825 })
    await sim.clock.advance(1)
    expect(await amountsOf(stripe)).toEqual({ available: 9825, pending: 0 })
  })
})

describe("an automatic payout", () => {
  it("leaves every midnight with all that is available, and is the sum of its transactions", async () => {
    const { sim, stripe } = await world()
    await busyDay(stripe)
    await sim.clock.advance(2 * day)
    const [payout] = (await stripe.payouts.list()).data
    if (!payout) throw new Error("there should be a payout")
    expect(payout).toMatchObject({
      automatic: true,
      currency: "eur",
      status: "in_transit",
      reconciliation_status: "completed",
      created: Date.parse("2026-11-28T00:00:00Z") / 1000,
    })
    const rows = (await stripe.balanceTransactions.list({ payout: payout.id, limit: 100 })).data
    const [own, ...others] = [
      ...rows.filter(({ type }) => type === "payout"),
      ...rows.filter(({ type }) => type !== "payout"),
    ]
    expect(own).toMatchObject({ source: payout.id, net: -payout.amount })
    expect(sumOf(others)).toBe(payout.amount)
    expect(others.map(({ reporting_category }) => reporting_category).sort()).toEqual([
      "charge",
      "charge",
      "charge",
      "dispute",
      "refund",
    ])
    expect(await amountsOf(stripe)).toEqual({ available: 0, pending: 0 })
    await sim.clock.advance(day)
    expect((await stripe.payouts.retrieve(payout.id)).status).toBe("paid")
    const types = (await stripe.events.list({ limit: 100, type: "payout.*" })).data
    expect(types.map(({ type }) => type).reverse()).toEqual([
      "payout.created",
      "payout.reconciliation_completed",
      "payout.paid",
    ])
  })

  it("waits while more is owed than there is", async () => {
    const { sim, stripe } = await world()
    await pay(stripe, 2000, { payment_method: "pm_card_createDispute" })
    await sim.clock.advance(4 * day)
    expect((await stripe.payouts.list()).data).toEqual([])
    await pay(stripe, 10_000, { payment_method: "pm_card_bypassPending" })
    await sim.clock.advance(day)
    const [payout] = (await stripe.payouts.list()).data
    // 20.00 less 0.55, less 20.00 and 20.00 for the dispute, and 100.00 less 1.75.
    expect(payout?.amount).toBe(1945 - 4000 + 9825)
  })

  it("that the bank returns is on the balance again, and leaves with the next one", async () => {
    const { sim, stripe } = await world()
    await pay(stripe, 10_000)
    await sim.clock.advance(2 * day)
    const [payout] = (await stripe.payouts.list()).data
    const id = String(payout?.id)
    sim.control.failPayout(id, "account_closed")
    const failed = await stripe.payouts.retrieve(id, {
      expand: ["failure_balance_transaction"],
    })
    expect(failed).toMatchObject({
      status: "failed",
      failure_code: "account_closed",
      failure_balance_transaction: {
        type: "payout_failure",
        reporting_category: "payout_reversal",
        net: 9825,
      },
    })
    expect((await stripe.balanceTransactions.list({ payout: id })).data).toHaveLength(2)
    await sim.clock.advance(day)
    expect((await stripe.payouts.list()).data[0]).toMatchObject({ amount: 9825, automatic: true })
  })
})

describe("a manual payout", () => {
  const options = { settings: { payout_schedule: "manual" } } as const

  it("takes what it is told, at most what is available, and cannot be reconciled", async () => {
    const { sim, stripe } = await world(options)
    await pay(stripe, 10_000)
    expect(await errorOf(stripe.payouts.create({ amount: 1, currency: "eur" }))).toMatchObject({
      code: "balance_insufficient",
    })
    await sim.clock.advance(2 * day)
    const payout = await stripe.payouts.create({ amount: 5000, currency: "eur" })
    expect(payout).toMatchObject({
      automatic: false,
      status: "pending",
      reconciliation_status: "not_applicable",
    })
    expect(await errorOf(stripe.balanceTransactions.list({ payout: payout.id }))).toMatchObject({
      message: expect.stringContaining("only be filtered on automatic") as string,
    })
    expect(await amountsOf(stripe)).toEqual({ available: 4825, pending: 0 })
  })

  it("can be canceled until the bank has it, and counts against a later automatic one", async () => {
    const { sim, stripe } = await world(options)
    await pay(stripe, 10_000, { payment_method: "pm_card_bypassPending" })
    const canceled = await stripe.payouts.create({ amount: 5000, currency: "eur" })
    expect((await stripe.payouts.cancel(canceled.id)).status).toBe("canceled")
    const paid = await stripe.payouts.create({ amount: 825, currency: "eur" })
    await sim.clock.advance(day)
    expect(await errorOf(stripe.payouts.cancel(paid.id))).toMatchObject({ statusCode: 400 })
    sim.control.payOut()
    const [automatic] = (await stripe.payouts.list()).data
    expect(automatic).toMatchObject({ automatic: true, amount: 9000 })
    expect(await amountsOf(stripe)).toEqual({ available: 0, pending: 0 })
  })
})

describe("the payout reconciliation report", () => {
  const interval = {
    interval_start: start_date.getTime() / 1000,
    interval_end: start_date.getTime() / 1000 + 10 * day,
  }

  async function reportOf(columns?: string[]) {
    const { sim, stripe } = await world()
    const { first, refund } = await busyDay(stripe)
    await sim.clock.advance(3 * day)
    const run = await stripe.reporting.reportRuns.create({
      report_type: "payout_reconciliation.itemized.5",
      parameters: { ...interval, ...(columns ? { columns } : {}) }, // the pinned types list columns of their day
    })
    expect(run.status).toBe("pending")
    const done = await stripe.reporting.reportRuns.retrieve(run.id)
    expect(done.status).toBe("succeeded")
    const response = await fetch(String(done.result?.url), {
      headers: { authorization: "Bearer sk_test_1" },
    })
    return { sim, stripe, first, refund, done, csv: await response.text() }
  }

  it("holds the chosen columns in their order, amounts in major units", async () => {
    const columns = [
      "net",
      "reporting_category",
      "gross",
      "fee",
      "currency",
      "customer_facing_amount",
      "customer_facing_currency",
      "payment_metadata[order]",
      "refund_metadata[refund_request]",
      "dispute_reason",
      "automatic_payout_effective_at_utc",
    ]
    const { csv, done } = await reportOf(columns)
    const [head, ...lines] = csv.trimEnd().split("\n")
    expect(head).toBe(columns.join(","))
    expect(lines.sort()).toEqual([
      "-10.00,refund,-10.00,0.00,eur,-10.00,eur,order_1,rr_1,,2026-11-29 00:00:00",
      "-45.00,dispute,-25.00,20.00,eur,-25.00,eur,,,fraudulent,2026-11-29 00:00:00",
      "24.37,charge,25.00,0.63,eur,25.00,eur,,,,2026-11-29 00:00:00",
      "70.60,charge,73.42,2.82,eur,300.00,pen,,,,2026-11-29 00:00:00",
      "98.25,charge,100.00,1.75,eur,100.00,eur,order_1,,,2026-11-29 00:00:00",
    ])
    expect(done.result?.size).toBe(Buffer.byteLength(csv))
  })

  it("names payout, transaction, source, charge and intent, so that each row can be matched", async () => {
    const { csv, stripe, first } = await reportOf([
      "automatic_payout_id",
      "balance_transaction_id",
      "source_id",
      "charge_id",
      "payment_intent_id",
    ])
    const [payout] = (await stripe.payouts.list()).data
    const charge = await stripe.charges.retrieve(idOf(first.latest_charge))
    expect(csv).toContain(
      [payout?.id, idOf(charge.balance_transaction), charge.id, charge.id, first.id].join(","),
    )
  })

  it("can be had by a link without a key, until the link ends", async () => {
    const { sim, stripe, csv, done } = await reportOf()
    const link = await stripe.fileLinks.create({
      file: String(done.result?.id),
      expires_at: Math.floor(sim.clock.now().getTime() / 1000) + 60,
    })
    expect(await (await fetch(String(link.url))).text()).toBe(csv)
    await sim.clock.advance(60)
    expect((await fetch(String(link.url))).status).toBe(404)
    expect((await stripe.fileLinks.retrieve(link.id)).expired).toBe(true)
    expect((await fetch(String(done.result?.url))).status).toBe(401)
  })

  it("refuses columns and reports that it does not have", async () => {
    const { stripe } = await world()
    const run = (report_type: string, columns: string[]) =>
      errorOf(
        stripe.reporting.reportRuns.create({
          report_type,
          parameters: { ...interval, columns }, // deliberately not a column
        }),
      )
    expect(await run("payout_reconciliation.itemized.5", ["nonsense"])).toMatchObject({
      param: "parameters[columns]",
    })
    expect(await run("activity.summary.1", ["net"])).toMatchObject({ param: "report_type" })
  })
})
