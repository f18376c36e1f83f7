import { createHash } from "node:crypto"
import type Stripe from "stripe"
import { z } from "zod"
import {
  cardOfNumber,
  cardOfToken,
  isCardNumber,
  type TestCard,
  testCards,
} from "../cards/test-cards"
import { page } from "../http/list"
import {
  accepted,
  billingDetails,
  given,
  id,
  mergeMetadata,
  metadata,
  paging,
  whole,
} from "../http/parameters"
import { invalid, missing, Problem, refused } from "../http/problem"
import { type Caller, type Route, route } from "../http/route"
import { newId, type Sim } from "../sim"
import { newerFields } from "./newer-fields"

const cardParameters = z.union([
  z.strictObject({ token: id }),
  z.strictObject({
    number: z.string(),
    exp_month: whole(1),
    exp_year: whole(0),
    cvc: z.string().optional(),
  }),
])

/** A payment method as it is described inside a confirmation or created by itself. */
export const paymentMethodData = z.strictObject({
  type: z.literal("card"),
  card: cardParameters,
  billing_details: billingDetails.optional(),
  metadata: metadata.optional(),
  allow_redisplay: accepted.optional(),
  radar_options: accepted.optional(),
})

export type PaymentMethodData = z.output<typeof paymentMethodData>

type Plastic = { exp_month: number; exp_year: number; cvc: string | null }

/** A card as browsers enter it, or as tests name it. */
export function createPaymentMethod(sim: Sim, data: PaymentMethodData, caller: Caller) {
  const { card, plastic } = readCard(sim, data.card, caller)
  return keep(sim, card, plastic, data)
}

/**
 * The payment method a parameter names: one of ours, or a new one for a test token such as `pm_card_visa`.
 * @throws Problem resource_missing
 */
export function findPaymentMethod(sim: Sim, name: string, param: string): Stripe.PaymentMethod {
  const card = cardOfToken(name)
  if (card) return keep(sim, card, freshPlastic(sim), {})
  const method = sim.store.get("payment_methods", name)
  if (!method) {
    const noun = name.startsWith("pm_") ? "PaymentMethod" : "payment_method"
    throw missing(noun, name, param)
  }
  return method
}

/** The test card that decides how a payment method behaves. */
export function cardBehind(sim: Sim, payment_method: string): TestCard {
  const number = sim.store.get("cards_on_file", payment_method)?.number
  const card = testCards.find((candidate) => candidate.number === number)
  if (!card) throw missing("PaymentMethod", payment_method, "payment_method")
  return card
}

/** Ties a payment method to a customer. */
export function attach(sim: Sim, method: Stripe.PaymentMethod, customer: string) {
  if (method.customer !== null && method.customer !== customer) {
    throw refused(
      "The payment method you provided has already been attached to a customer.",
      "payment_method",
      "payment_method_unexpected_state",
    )
  }
  return sim.store.put("payment_methods", { ...method, customer })
}

function readCard(sim: Sim, given: z.output<typeof cardParameters>, caller: Caller) {
  if ("token" in given) {
    const card = cardOfToken(given.token)
    if (!card) throw missing("token", given.token, "card[token]")
    return { card, plastic: freshPlastic(sim) }
  }
  if (caller === "secret") throw unsafe()
  const number = given.number.replaceAll(/[\s-]/g, "")
  checkPlastic(sim, number, given)
  const card = cardOfNumber(number)
  if (!card) throw notATestCard()
  const { exp_month, exp_year, cvc } = given
  return { card, plastic: { exp_month, exp_year: fullYear(exp_year), cvc: cvc ?? null } }
}

function checkPlastic(
  sim: Sim,
  number: string,
  { exp_month, exp_year, cvc }: { exp_month: number; exp_year: number; cvc?: string | undefined },
): void {
  if (!isCardNumber(number)) {
    throw wrongCard("incorrect_number", "Your card number is incorrect.", "number")
  }
  const today = new Date(sim.clock.now() * 1000)
  const year = fullYear(exp_year)
  if (exp_month > 12) {
    throw wrongCard("invalid_expiry_month", "Your card's expiration month is invalid.", "exp_month")
  }
  const months = year * 12 + exp_month
  if (months < today.getUTCFullYear() * 12 + today.getUTCMonth() + 1 || year > 2100) {
    throw wrongCard("invalid_expiry_year", "Your card's expiration year is invalid.", "exp_year")
  }
  if (cvc !== undefined && !/^\d{3,4}$/.test(cvc)) {
    throw wrongCard("invalid_cvc", "Your card's security code is invalid.", "cvc")
  }
}

const fullYear = (year: number) => (year < 100 ? 2000 + year : year)

function wrongCard(code: string, message: string, param: string): Problem {
  return new Problem(402, { type: "card_error", code, message, param }, "nothing")
}

/** Stripe keeps card numbers off servers; so do we, or a shop would learn a way that does not exist in production. */
function unsafe(): Problem {
  const message =
    "Sending credit card numbers directly to the Stripe API is generally unsafe. We suggest you use test tokens that map to the test card you are using, see https://stripe.com/docs/testing."
  return new Problem(402, { type: "invalid_request_error", message }, "nothing")
}

function notATestCard(): Problem {
  const message =
    "Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing."
  const code = "card_declined"
  return new Problem(402, {
    type: "card_error",
    code,
    decline_code: "test_mode_live_card",
    message,
    param: "number",
  })
}

function freshPlastic(sim: Sim): Plastic {
  const year = new Date(sim.clock.now() * 1000).getUTCFullYear()
  return { exp_month: 12, exp_year: year + 2, cvc: null }
}

function keep(
  sim: Sim,
  card: TestCard,
  plastic: Plastic,
  data: Pick<Partial<PaymentMethodData>, "billing_details" | "metadata">,
): Stripe.PaymentMethod {
  const method: Stripe.PaymentMethod = {
    id: newId(sim, "pm"),
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: {
      ...newerFields.billing_details,
      address: data.billing_details?.address ?? emptyAddress,
      email: data.billing_details?.email ?? null,
      name: data.billing_details?.name ?? null,
      phone: data.billing_details?.phone ?? null,
    },
    card: cardFields(card, plastic),
    created: sim.clock.now(),
    customer: null,
    livemode: false,
    metadata: mergeMetadata({}, data.metadata),
    type: "card",
    ...newerFields.payment_method,
  }
  sim.store.put("cards_on_file", { id: method.id, number: card.number })
  return sim.store.put("payment_methods", method)
}

export const emptyAddress: Stripe.Address = {
  city: null,
  country: null,
  line1: null,
  line2: null,
  postal_code: null,
  state: null,
}

function cardFields(card: TestCard, { exp_month, exp_year, cvc }: Plastic) {
  return {
    brand: card.brand,
    checks: {
      address_line1_check: null,
      address_postal_code_check: null,
      cvc_check: cvc === null ? null : "pass",
    },
    country: card.country,
    display_brand: card.brand === "amex" ? "american_express" : card.brand,
    exp_month,
    exp_year,
    fingerprint: createHash("sha256").update(card.number).digest("hex").slice(0, 16),
    funding: card.funding,
    generated_from: null,
    last4: card.number.slice(-4),
    networks: { available: [card.brand], preferred: null },
    three_d_secure_usage: { supported: card.brand !== "amex" },
    wallet: null,
    ...newerFields.payment_method_card,
  }
}

const listed = z.strictObject({
  ...paging,
  type: z.string().optional(),
  customer: id.optional(),
  allow_redisplay: accepted.optional(),
})

function listOf(sim: Sim, p: z.output<typeof listed>, customer: string | undefined, url: string) {
  const methods = sim.store
    .all("payment_methods")
    .filter((method) => customer === undefined || method.customer === customer)
    .filter((method) => p.type === undefined || method.type === p.type)
  return page(methods, p, url)
}

export const paymentMethodRoutes: readonly Route[] = [
  route(
    "POST",
    "/v1/payment_methods",
    paymentMethodData,
    (sim, p, _id, caller) => createPaymentMethod(sim, p, caller),
    "publishable",
  ),
  route("GET", "/v1/payment_methods", listed, (sim, p) => {
    if (p.customer === undefined) {
      throw invalid("Missing required param: customer.", "customer", "parameter_missing")
    }
    return listOf(sim, p, p.customer, "/v1/payment_methods")
  }),
  route("GET", "/v1/payment_methods/:id", z.strictObject({}), (sim, _p, method) =>
    findPaymentMethod(sim, method, "payment_method"),
  ),
  route(
    "POST",
    "/v1/payment_methods/:id",
    z.strictObject({ billing_details: billingDetails.optional(), metadata: metadata.optional() }),
    (sim, p, name) => {
      const method = findPaymentMethod(sim, name, "payment_method")
      return sim.store.put("payment_methods", {
        ...method,
        billing_details: { ...method.billing_details, ...given(p.billing_details ?? {}) },
        metadata: mergeMetadata(method.metadata, p.metadata),
      })
    },
  ),
  route(
    "POST",
    "/v1/payment_methods/:id/attach",
    z.strictObject({ customer: id }),
    (sim, p, name) => {
      if (!sim.store.get("customers", p.customer)) throw missing("customer", p.customer, "customer")
      return attach(sim, findPaymentMethod(sim, name, "payment_method"), p.customer)
    },
  ),
  route("POST", "/v1/payment_methods/:id/detach", z.strictObject({}), (sim, _p, name) => {
    const method = findPaymentMethod(sim, name, "payment_method")
    if (method.customer === null) {
      throw refused(
        "The payment method you provided is not attached to a customer so detachment is impossible.",
        "payment_method",
        "payment_method_unexpected_state",
      )
    }
    return sim.store.put("payment_methods", { ...method, customer: null })
  }),
  route("GET", "/v1/customers/:id/payment_methods", listed, (sim, p, customer) => {
    if (!sim.store.get("customers", customer)) throw missing("customer", customer, "customer")
    return listOf(sim, p, customer, `/v1/customers/${customer}/payment_methods`)
  }),
]
