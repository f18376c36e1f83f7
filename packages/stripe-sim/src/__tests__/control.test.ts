import {
  clientOf,
  closeAll,
  day,
  errorOf,
  listener,
  pay,
  start_date,
  webhook_secret,
  world,
} from "./harness"
import { idOf } from "../resources/id-of"

afterEach(closeAll)

async function levers() {
  const { sim, stripe } = await world({ webhooks: { mode: "manual" } })
  const call = async (method: string, path: string, body?: object, headers = {}) => {
    const response = await fetch(`${sim.url}/_sim${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return { sim, stripe, call }
}

describe("another process", () => {
  it("sees that this is a test, and what there is", async () => {
    const { stripe, call } = await levers()
    await pay(stripe, 1000)
    expect((await call("GET", "")).body).toMatchObject({
      test_mode: true,
      kind: "virtual",
      now: start_date.toISOString(),
      counts: { payment_intents: 1, charges: 1, events: 3 },
    })
  })

  it("moves the clock", async () => {
    const { call } = await levers()
    expect((await call("POST", "/clock/advance", { seconds: day })).body).toMatchObject({
      now: "2026-11-27T12:00:00.000Z",
    })
    expect((await call("POST", "/clock/advance", { seconds: -1 })).status).toBe(400)
  })

  it("switches faults", async () => {
    const { stripe, call } = await levers()
    const added = await call("POST", "/faults", { kind: "rate_limited", path: "/v1/balance" })
    expect((await call("GET", "/faults")).body.faults).toMatchObject([{ id: added.body.id }])
    await expect(stripe.balance.retrieve()).rejects.toMatchObject({ statusCode: 429 })
    await call("POST", "/faults", { kind: "rate_limited" })
    await call("DELETE", "/faults")
    await stripe.balance.retrieve()
    expect((await call("POST", "/faults", { kind: "nonsense" })).status).toBe(400)
  })

  it("leads webhooks step by step", async () => {
    const { stripe, call } = await levers()
    const hook = await listener()
    await call("POST", "/webhooks/endpoints", { url: hook.url, secret: webhook_secret })
    await pay(stripe, 1000)
    const pending = (await call("GET", "/webhooks")).body.pending as { id: string }[]
    const [first, second, third] = pending.map(({ id }) => id)
    await call("POST", `/webhooks/${first}/delay`, { seconds: 60 })
    await call("POST", `/webhooks/${second}/drop`)
    await call("POST", `/webhooks/${third}/duplicate`)
    await call("POST", `/webhooks/${third}/forge`)
    await call("POST", "/webhooks/deliver-next")
    await call("POST", "/webhooks/reorder", { how: "reverse" })
    await call("POST", "/webhooks/deliver-all")
    expect(hook.heard.map(({ type, genuine }) => [type, genuine])).toEqual([
      ["payment_intent.succeeded", true],
      ["payment_intent.created", true],
      ["payment_intent.succeeded", false],
      ["payment_intent.succeeded", true],
    ])
    await call("POST", "/webhooks/mode", { mode: "automatic" })
    await pay(stripe, 1000)
    await call("POST", "/webhooks/settle")
    expect(hook.heard).toHaveLength(7)
    expect((await call("GET", "/webhooks/all")).body.webhooks).toHaveLength(8)
    expect((await call("POST", "/webhooks/whd_none/drop")).status).toBe(404)
  })

  it("plays bank: disputes, payouts and refunds that come back, rates and fees", async () => {
    const { stripe, call } = await levers()
    await call("POST", "/exchange-rates", {
      exchange_rates: [{ from: "pen", to: "eur", rate: "0.5" }],
    })
    const row = { settlement_currency: "eur", percent_bp: 0, fixed_minor: 0, conversion_bp: 0 }
    await call("POST", "/fees", { fees: [{ ...row, dispute_fee_minor: 0 }] })
    const bypass = { payment_method: "pm_card_bypassPending", currency: "pen" }
    const intent = await pay(stripe, 2000, bypass)
    const charge = idOf(intent.latest_charge)
    const { body: dispute } = await call("POST", "/disputes", { charge, amount: 500 })
    expect(dispute).toMatchObject({ status: "needs_response", reason: "fraudulent" })
    const path = `/disputes/${String(dispute.id)}/resolve`
    expect((await call("POST", path, { outcome: "won" })).body).toMatchObject({ status: "won" })
    const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 200 })
    expect((await call("POST", `/refunds/${refund.id}/fail`)).body).toMatchObject({
      status: "failed",
    })
    const { body } = await call("POST", "/payouts")
    const [payout] = body.payouts as { id: string; amount: number }[]
    expect(payout?.amount).toBe(1000)
    const failure = { failure_code: "no_account" }
    expect((await call("POST", `/payouts/${payout?.id}/fail`, failure)).body).toMatchObject(failure)
    expect((await call("POST", `/payouts/${payout?.id}/fail`)).status).toBe(400)
  })

  it("learns which cards there are, from a browser as well, and a browser nothing else", async () => {
    const { call } = await levers()
    const origin = { origin: "https://shop.example" }
    const { status, body } = await call("GET", "/cards", undefined, origin)
    expect(status).toBe(200)
    expect(body.cards).toContainEqual({
      number: "4000000000009995",
      token: "pm_card_chargeDeclinedInsufficientFunds",
      brand: "visa",
      outcome: "insufficient_funds",
      challenge: false,
    })
    expect((await call("POST", "/clock/advance", { seconds: 1 }, origin)).status).toBe(403)
    expect((await call("GET", "/nothing")).status).toBe(404)
  })

  it("finds the mark on every answer and on the first page", async () => {
    const { sim } = await levers()
    const response = await fetch(sim.url)
    expect(response.headers.get("stripe-sim")).toBe("test mode")
    expect(await response.text()).toContain("Modo de prueba")
  })
})

it("where a secret key is set, nothing else opens the account or the levers", async () => {
  const secret_key = "sk_test_only_this"
  const { sim } = await world({ settings: { secret_key } })
  const stranger = clientOf(sim, "sk_test_other")
  expect(await errorOf(stranger.balance.retrieve())).toMatchObject({ statusCode: 401 })
  await clientOf(sim, secret_key).balance.retrieve()
  const look = (key: string) =>
    fetch(`${sim.url}/_sim`, { headers: { authorization: `Bearer ${key}` } })
  expect((await look("sk_test_other")).status).toBe(401)
  expect((await look("pk_test_1")).status).toBe(403)
  expect((await look(secret_key)).status).toBe(200)
})

it("a page may not use a secret key, whatever it holds", async () => {
  const { sim } = await world()
  const response = await fetch(`${sim.url}/v1/balance`, {
    headers: { origin: "https://evil.example", authorization: "Bearer sk_test_1" },
  })
  expect(response.status).toBe(403)
})
