import type Stripe from "stripe"
import { closeAll, day, pay, start_date, world } from "./harness"
import published from "./published-fields.json"
import { idOf } from "../resources/id-of"

afterEach(closeAll)

/**
 * Fields of the fixtures that our objects do not carry, each with its reason. The fixtures show objects expanded and of
 * the newest API version; we answer as 2024-04-10 does.
 */
const left_out: Readonly<Record<string, readonly string[]>> = {
  // Present only when it is expanded, since API version 2022-11-15.
  charge: ["refunds"],
}

type Shown = Record<string, unknown>

const isShown = (value: unknown): value is Shown =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The published fields that the object lacks; below a field that is null there is nothing to ask for. */
function lacking(kind: keyof typeof published.fields, object: object): string[] {
  return published.fields[kind].filter((path) => {
    if (left_out[kind]?.some((out) => path === out || path.startsWith(`${out}.`))) return false
    const parts = path.split(".")
    const last = parts.pop() ?? ""
    const parent = parts.reduce<unknown>((at, part) => (isShown(at) ? at[part] : undefined), object)
    return isShown(parent) && !Object.hasOwn(parent, last)
  })
}

/** One of each kind, in a state that fills as much as possible. */
async function oneOfEach() {
  const { sim, stripe } = await world()
  const customer = await stripe.customers.create({ email: "ana@example.org", name: "Ana" })
  const intent = await pay(stripe, 10_000, { customer: customer.id })
  await pay(stripe, 4000, { payment_method: "pm_card_createDispute" })
  const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 100 })
  await sim.clock.advance(3 * day)
  const run = await stripe.reporting.reportRuns.create({
    report_type: "payout_reconciliation.itemized.5",
    parameters: { interval_start: start_date.getTime() / 1000, interval_end: 4_000_000_000 },
  })
  const done = await stripe.reporting.reportRuns.retrieve(run.id)
  const charge = await stripe.charges.retrieve(idOf(intent.latest_charge))
  const asked = await stripe.paymentIntents.create({
    amount: 1000,
    currency: "eur",
    payment_method: "pm_card_authenticationRequired",
    confirm: true,
    return_url: "https://shop.example/return",
  })
  return {
    balance: [await stripe.balance.retrieve()],
    balance_transaction: (await stripe.balanceTransactions.list({ limit: 100 })).data,
    charge: [charge, ...(await stripe.charges.list()).data],
    customer: [customer],
    dispute: (await stripe.disputes.list()).data,
    event: (await stripe.events.list({ limit: 100 })).data,
    file: [done.result as Stripe.File],
    file_link: [await stripe.fileLinks.create({ file: String(done.result?.id) })],
    payment_intent: [intent, asked],
    payment_method: [await stripe.paymentMethods.retrieve(idOf(intent.payment_method))],
    payout: (await stripe.payouts.list()).data,
    refund: [refund],
    "reporting.report_run": [done],
    webhook_endpoint: [
      await stripe.webhookEndpoints.create({
        url: "https://shop.example/hook",
        enabled_events: ["*"],
      }),
    ],
  } satisfies Record<keyof typeof published.fields, object[]>
}

it("every object carries the fields of Stripe's published fixtures", async () => {
  const objects = await oneOfEach()
  const found = Object.entries(objects).flatMap(([kind, examples]) => {
    expect(examples.length).toBeGreaterThan(0)
    const known = kind as keyof typeof published.fields
    return examples.flatMap((object) => lacking(known, object).map((path) => `${kind}.${path}`))
  })
  expect([...new Set(found)].sort()).toEqual([])
})

it("every amount is a whole number, and every row's net is its amount less its fee", async () => {
  const { balance_transaction: rows } = await oneOfEach()
  for (const { amount, fee, net, fee_details } of rows) {
    expect([amount, fee, net].every(Number.isSafeInteger)).toBe(true)
    expect(net).toBe(amount - fee)
    expect(fee_details.reduce((sum, detail) => sum + detail.amount, 0)).toBe(fee)
  }
})

it("nothing ever claims to be live", async () => {
  const objects = await oneOfEach()
  expect(JSON.stringify(objects)).not.toContain('"livemode":true')
})
