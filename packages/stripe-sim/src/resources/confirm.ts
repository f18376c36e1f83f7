import type Stripe from "stripe"
import type { Decline } from "../cards/test-cards"
import { emit } from "../events"
import { invalid, Problem, refused } from "../http/problem"
import type { Caller } from "../http/route"
import { day_seconds } from "../settings"
import { schedule, type Sim } from "../sim"
import { makeCharge } from "./charges"
import type { ConfirmParameters } from "./payment-intent-parameters"
import { attach, cardBehind, createPaymentMethod, findPaymentMethod } from "./payment-methods"
import { idOf } from "./id-of"

/** The parameters of a confirmation, wherever it was asked for. */
export type Confirmation = Pick<
  ConfirmParameters,
  | "error_on_requires_action"
  | "off_session"
  | "payment_method"
  | "payment_method_data"
  | "return_url"
>

const confirmable: readonly Stripe.PaymentIntent.Status[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
]

const authenticationRequired: Decline = {
  code: "authentication_required",
  decline_code: "authentication_required",
  message: "Your card was declined. This transaction requires authentication.",
}

/**
 * Pays an intent, or asks the buyer to prove who she is first.
 * @throws Problem payment_intent_unexpected_state, or card_error when the issuer says no (the intent remembers it)
 */
export function confirm(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  p: Confirmation,
  caller: Caller,
): Stripe.PaymentIntent {
  if (!confirmable.includes(intent.status)) throw unconfirmable(intent)
  checkReturnUrl(intent, p.return_url)
  const method = methodOf(sim, intent, p, caller)
  checkOwner(intent, method)
  const ready = sim.store.put("payment_intents", {
    ...intent,
    payment_method: method.id,
    last_payment_error: null,
    next_action: null,
  })
  const card = cardBehind(sim, method.id)
  const asks =
    card.challenge === "required" ||
    (card.challenge === "required_until_set_up" && method.customer === null)
  if (!asks) return pay(sim, ready, method, { decline: card.decline, authenticated: false })
  if (p.off_session || p.error_on_requires_action) {
    return pay(sim, ready, method, { decline: authenticationRequired, authenticated: false })
  }
  return challenge(sim, ready, p.return_url ?? null)
}

/** The buyer came back from her bank. A failed proof is an error of the payment, not of the request. */
export function finishChallenge(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  outcome: "authenticated" | "failed",
): Stripe.PaymentIntent {
  sim.store.remove("challenges", intent.id)
  const answered = sim.store.put("payment_intents", { ...intent, next_action: null })
  const method = findPaymentMethod(sim, idOf(intent.payment_method), "payment_method")
  if (outcome === "authenticated") {
    const { decline } = cardBehind(sim, method.id)
    return pay(sim, answered, method, { decline, authenticated: true })
  }
  return fail(sim, answered, {
    code: "payment_intent_authentication_failure",
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
    payment_method: method,
    type: "invalid_request_error",
  })
}

function pay(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  { decline, authenticated }: { decline: Decline | undefined; authenticated: boolean },
): Stripe.PaymentIntent {
  const captured = intent.capture_method !== "manual"
  const charge = makeCharge(sim, intent, method, { decline, authenticated, captured })
  const tried = { ...intent, latest_charge: charge.id }
  if (decline) throw declined(sim, tried, method, charge, decline)
  if (intent.setup_future_usage !== null && typeof intent.customer === "string") {
    attach(sim, method, intent.customer)
  }
  if (captured) {
    const paid = sim.store.put("payment_intents", {
      ...tried,
      amount_received: intent.amount,
      status: "succeeded",
    })
    emit(sim, "payment_intent.succeeded", paid)
    return paid
  }
  const held = sim.store.put("payment_intents", {
    ...tried,
    amount_capturable: intent.amount,
    status: "requires_capture",
  })
  const expires = sim.clock.now() + sim.settings.authorization_days * day_seconds
  schedule(sim, "expire_authorization", held.id, expires)
  emit(sim, "payment_intent.amount_capturable_updated", held)
  return held
}

function declined(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  charge: Stripe.Charge,
  { code, decline_code, message }: Decline,
): Problem {
  const error = {
    charge: charge.id,
    code,
    decline_code,
    doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}`,
    message,
    payment_method: method,
    type: "card_error",
  } as const
  const failed = fail(sim, intent, error)
  return new Problem(402, { ...error, payment_intent: failed }, "changes")
}

function fail(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  error: Stripe.PaymentIntent.LastPaymentError,
): Stripe.PaymentIntent {
  const failed = sim.store.put("payment_intents", {
    ...intent,
    last_payment_error: error,
    payment_method: null,
    status: "requires_payment_method",
  })
  emit(sim, "payment_intent.payment_failed", failed)
  return failed
}

function challenge(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  return_url: string | null,
): Stripe.PaymentIntent {
  const page = `${sim.url}/redirect/authenticate/${intent.id}?client_secret=${intent.client_secret}`
  sim.store.put("challenges", { id: intent.id, return_url })
  const asked = sim.store.put("payment_intents", {
    ...intent,
    next_action:
      return_url === null
        ? {
            type: "use_stripe_sdk",
            use_stripe_sdk: { type: "three_d_secure_redirect", stripe_js: page },
          }
        : { type: "redirect_to_url", redirect_to_url: { return_url, url: page } },
    status: "requires_action",
  })
  emit(sim, "payment_intent.requires_action", asked)
  return asked
}

function methodOf(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  p: Confirmation,
  caller: Caller,
): Stripe.PaymentMethod {
  if (p.payment_method_data) return createPaymentMethod(sim, p.payment_method_data, caller)
  const name = p.payment_method ?? intent.payment_method
  if (typeof name === "string") return findPaymentMethod(sim, name, "payment_method")
  throw unexpected(
    intent,
    "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
  )
}

function checkReturnUrl(intent: Stripe.PaymentIntent, return_url: string | undefined): void {
  const automatic = intent.automatic_payment_methods
  if (!automatic?.enabled || automatic.allow_redirects === "never" || return_url) return
  throw invalid(
    "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
    "return_url",
  )
}

function checkOwner(intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): void {
  if (method.customer === null || method.customer === intent.customer) return
  throw refused(
    "The PaymentMethod belongs to a Customer. Please include the Customer in the `customer` parameter on the PaymentIntent.",
    "payment_method",
  )
}

function unconfirmable(intent: Stripe.PaymentIntent): Problem {
  const message =
    intent.status === "succeeded"
      ? "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed."
      : `You cannot confirm this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be confirmed: ${confirmable.join(", ")}.`
  return unexpected(intent, message)
}

/** The intent is not in a state that allows this; the error carries it, so that the caller can see which. */
export function unexpected(intent: Stripe.PaymentIntent, message: string): Problem {
  const { body } = refused(message, undefined, "payment_intent_unexpected_state")
  return new Problem(400, { ...body, payment_intent: intent })
}
