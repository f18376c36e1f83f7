import type Stripe from "stripe"
import { cards_only, clientOf, closeAll, errorOf, world, type World } from "./harness"
import { idOf } from "../resources/id-of"

afterEach(closeAll)

const return_url = "https://shop.example/fr-be/checkout?step=review"

/** The card as a buyer types it; the pinned types leave numbers to Stripe.js. */
const typed = (number: string, more = {}) =>
  ({
    type: "card",
    card: { number, exp_month: 12, exp_year: 2030, cvc: "123", ...more },
  }) as Stripe.PaymentMethodCreateParams

const unconfirmed = ({ stripe }: World, more: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({
    amount: 4500,
    currency: "eur",
    capture_method: "automatic",
    metadata: { session_id: "payses_1" },
    ...cards_only,
    ...more,
  })

/** What Stripe.js does: a publishable key, the client secret, the card. */
async function confirmInBrowser(at: World, intent: Stripe.PaymentIntent, number: string) {
  const browser = clientOf(at.sim, "pk_test_1")
  const { id } = await browser.paymentMethods.create(typed(number))
  const confirmation = {
    client_secret: intent.client_secret,
    payment_method: id,
    return_url,
  } as Stripe.PaymentIntentConfirmParams // client_secret is Stripe.js's own
  return browser.paymentIntents.confirm(intent.id, confirmation)
}

describe("a buyer's browser", () => {
  it("pays with a test card's number, and sees nothing of the account", async () => {
    const at = await world()
    const intent = await unconfirmed(at)
    const paid = await confirmInBrowser(at, intent, "4242 4242 4242 4242")
    expect(paid).toMatchObject({ id: intent.id, status: "succeeded", amount: 4500 })
    for (const field of ["latest_charge", "customer", "metadata"]) {
      expect(paid).not.toHaveProperty(field)
    }
    expect((await at.stripe.paymentIntents.retrieve(intent.id)).metadata).toEqual({
      session_id: "payses_1",
    })
  })

  it("needs the client secret", async () => {
    const at = await world()
    const intent = await unconfirmed(at)
    const browser = clientOf(at.sim, "pk_test_1")
    const confirm = (client_secret?: string) =>
      errorOf(
        browser.paymentIntents.confirm(intent.id, {
          payment_method: "pm_card_visa",
          ...(client_secret ? { client_secret } : {}),
        }),
      )
    expect(await confirm()).toMatchObject({ param: "client_secret", code: "parameter_missing" })
    expect(await confirm("pi_1_secret_guess")).toMatchObject({ param: "client_secret" })
    expect((await at.stripe.paymentIntents.retrieve(intent.id)).status).toBe(
      "requires_payment_method",
    )
    const shown = await browser.paymentIntents.retrieve(intent.id, {
      client_secret: String(intent.client_secret),
    })
    expect(shown).toMatchObject({ id: intent.id, amount: 4500 })
  })

  it("hears of a declined card what Stripe.js would show", async () => {
    const at = await world()
    const intent = await unconfirmed(at)
    const error = await errorOf(confirmInBrowser(at, intent, "4000000000009995"))
    expect(error).toMatchObject({
      code: "card_declined",
      decline_code: "insufficient_funds",
      message: "Your card has insufficient funds.",
    })
    expect(error.payment_intent).not.toHaveProperty("metadata")
  })

  it.each([
    ["4242424242424241", {}, "incorrect_number"],
    ["4242424242424242", { exp_month: 13 }, "invalid_expiry_month"],
    ["4242424242424242", { exp_month: 10, exp_year: 2026 }, "invalid_expiry_year"],
    ["4242424242424242", { cvc: "12" }, "invalid_cvc"],
    ["4111111111111111", {}, "card_declined"],
  ])("is told what is wrong with %s %j", async (number, more, code) => {
    const { sim } = await world()
    const browser = clientOf(sim, "pk_test_1")
    const error = await errorOf(browser.paymentMethods.create(typed(number, more)))
    expect(error).toMatchObject({ type: "StripeCardError", code })
  })

  it("may ask from the shop's pages", async () => {
    const { sim } = await world()
    const response = await fetch(`${sim.url}/v1/payment_intents/pi_1/confirm`, {
      method: "OPTIONS",
      headers: { origin: "https://shop.example", "access-control-request-method": "POST" },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get("access-control-allow-origin")).toBe("https://shop.example")
    expect(response.headers.get("access-control-allow-headers")).toContain("authorization")
  })

  it("may ask from no other page where the shop's address is known", async () => {
    const shop = "https://shop.example"
    const { sim } = await world({ browser_origins: [shop] })
    const ask = (origin: string) =>
      fetch(`${sim.url}/v1/payment_methods`, {
        method: "POST",
        headers: { origin },
        body: new URLSearchParams({ key: "pk_test_1", type: "card", "card[token]": "tok_visa" }),
      })
    const allowed = await ask(shop)
    expect([allowed.status, allowed.headers.get("access-control-allow-origin")]).toEqual([
      200,
      shop,
    ])
    const foreign = await ask("https://evil.example")
    expect([foreign.status, foreign.headers.get("access-control-allow-origin")]).toEqual([
      403,
      null,
    ])
    const preflight = await fetch(`${sim.url}/v1/payment_methods`, {
      method: "OPTIONS",
      headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
    })
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull()
    const cards = await fetch(`${sim.url}/_sim/cards`, { headers: { origin: "null" } })
    expect(cards.status).toBe(403)
  })

  it("is the only one that may send card numbers", async () => {
    const { stripe } = await world()
    expect(await errorOf(stripe.paymentMethods.create(typed("4242424242424242")))).toMatchObject({
      statusCode: 402,
      message: expect.stringContaining("generally unsafe") as string,
    })
  })
})

describe("a 3-D Secure challenge", () => {
  async function challenged(
    more: Partial<Stripe.PaymentIntentCreateParams> = {},
    number = "4000002760003184",
  ) {
    const at = await world()
    const intent = await unconfirmed(at, more)
    const asked = await confirmInBrowser(at, intent, number)
    expect(asked.status).toBe("requires_action")
    const page = String(asked.next_action?.redirect_to_url?.url)
    const answer = (outcome: string, client_secret = String(intent.client_secret)) =>
      fetch(page.split("?")[0] ?? "", {
        method: "POST",
        body: new URLSearchParams({ outcome, client_secret }),
        redirect: "manual",
      })
    const now = () => at.stripe.paymentIntents.retrieve(intent.id)
    return { ...at, intent, asked, page, answer, now }
  }

  it("shows a page in three languages, marked as a test in all of them", async () => {
    const { page } = await challenged()
    for (const [language, title] of [
      ["es", "Confirma que eres tú"],
      ["en", "Confirm that it is you"],
      ["fr", "Confirmez que c’est bien vous"],
    ] as const) {
      const response = await fetch(page, {
        headers: { "accept-language": `${language}-XX,de;q=0.5` },
      })
      const html = await response.text()
      expect(html).toContain(`<html lang="${language}">`)
      expect(html).toContain(`<h1>${title}</h1>`)
      for (const mark of ["Modo de prueba", "Test mode", "Mode test"]) expect(html).toContain(mark)
      expect(html).toContain("45")
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'")
    }
  })

  it("goes on when the buyer proves who she is, and leads back to the shop", async () => {
    const { asked, intent, answer, now, stripe } = await challenged()
    expect(asked.next_action).toMatchObject({
      type: "redirect_to_url",
      redirect_to_url: { return_url },
    })
    const response = await answer("authenticated")
    expect(response.status).toBe(303)
    const back = new URL(String(response.headers.get("location")))
    expect(back.origin + back.pathname).toBe("https://shop.example/fr-be/checkout")
    expect(Object.fromEntries(back.searchParams)).toEqual({
      step: "review",
      payment_intent: intent.id,
      payment_intent_client_secret: intent.client_secret,
      redirect_status: "succeeded",
    })
    const paid = await now()
    expect(paid).toMatchObject({ status: "succeeded", next_action: null })
    const charge = await stripe.charges.retrieve(idOf(paid.latest_charge))
    expect(charge.payment_method_details?.card?.three_d_secure?.result).toBe("authenticated")
    expect((await answer("authenticated")).status).toBe(404)
  })

  it("holds the money when the shop captures later", async () => {
    const { answer, now } = await challenged({ capture_method: "manual" })
    expect((await answer("authenticated")).headers.get("location")).toContain(
      "redirect_status=succeeded",
    )
    expect((await now()).status).toBe("requires_capture")
  })

  it("ends the attempt when she does not, and another card may follow", async () => {
    const { answer, now, stripe, intent } = await challenged()
    expect((await answer("failed")).headers.get("location")).toContain("redirect_status=failed")
    expect(await now()).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "payment_intent_authentication_failure" },
    })
    const [event] = (await stripe.events.list()).data
    expect(event?.type).toBe("payment_intent.payment_failed")
    await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
    expect((await now()).status).toBe("succeeded")
  })

  it("may still be followed by a bank that says no", async () => {
    const { answer, now } = await challenged({}, "4000008260003178")
    expect((await answer("authenticated")).headers.get("location")).toContain(
      "redirect_status=failed",
    )
    expect((await now()).last_payment_error?.decline_code).toBe("insufficient_funds")
  })

  it("answers nobody who does not hold the client secret", async () => {
    const { page, answer, now } = await challenged()
    expect((await answer("authenticated", "guess")).status).toBe(404)
    expect((await fetch(page.split("?")[0] ?? "")).status).toBe(404)
    expect((await now()).status).toBe("requires_action")
  })

  it("is refused as authentication_required when the buyer is not there", async () => {
    const at = await world()
    const error = await errorOf(
      unconfirmed(at, {
        payment_method: "pm_card_authenticationRequired",
        confirm: true,
        off_session: true,
      }),
    )
    expect(error).toMatchObject({
      code: "authentication_required",
      decline_code: "authentication_required",
      payment_intent: { status: "requires_payment_method" },
    })
  })

  it("is asked once of a card that is kept for later", async () => {
    const at = await world()
    const customer = await at.stripe.customers.create()
    const kept = { customer: customer.id, setup_future_usage: "off_session" } as const
    const intent = await unconfirmed(at, kept)
    const asked = await confirmInBrowser(at, intent, "4000002500003155")
    await fetch(String(asked.next_action?.redirect_to_url?.url).split("?")[0] ?? "", {
      method: "POST",
      body: new URLSearchParams({
        outcome: "authenticated",
        client_secret: String(intent.client_secret),
      }),
      redirect: "manual",
    })
    const [method] = (await at.stripe.customers.listPaymentMethods(customer.id)).data
    const again = await unconfirmed(at, {
      customer: customer.id,
      payment_method: String(method?.id),
      confirm: true,
      off_session: true,
    })
    expect(again.status).toBe("succeeded")
  })
})

it("a receipt says that it is none", async () => {
  const { stripe } = await world()
  const intent = await stripe.paymentIntents.create({
    amount: 4500,
    currency: "eur",
    payment_method: "pm_card_visa",
    confirm: true,
    expand: ["latest_charge"],
    ...cards_only,
  })
  const url = String((intent.latest_charge as Stripe.Charge).receipt_url)
  const html = await (await fetch(`${url}?lang=en`)).text()
  expect(html).toContain("no proof of payment")
  expect(html).toContain("Test mode")
})
