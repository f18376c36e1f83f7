import type Stripe from "stripe"
import { z } from "zod"
import { emit } from "../events"
import { isWithin, page } from "../http/list"
import { created, id, mergeMetadata, paging } from "../http/parameters"
import { invalid, missing, Problem, refused } from "../http/problem"
import { type Caller, type Route, route } from "../http/route"
import { type Sim, unschedule } from "../sim"
import { captureCharge, findCharge, releaseCharge } from "./charges"
import { confirm, unexpected } from "./confirm"
import {
  browserView,
  checkAmount,
  checkCustomer,
  paymentIntentObject,
} from "./payment-intent-object"
import {
  cancelParameters,
  captureParameters,
  confirmParameters,
  type ConfirmParameters,
  createParameters,
  type CreateParameters,
  updateParameters,
  type UpdateParameters,
} from "./payment-intent-parameters"
import { createPaymentMethod, findPaymentMethod } from "./payment-methods"
import { shippingObject } from "./shipping"
import { idOf } from "./id-of"

const open: readonly Stripe.PaymentIntent.Status[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
]

export function findIntent(sim: Sim, intent: string, param = "intent"): Stripe.PaymentIntent {
  const found = sim.store.get("payment_intents", intent)
  if (!found) throw missing("payment_intent", intent, param)
  return found
}

function create(sim: Sim, p: CreateParameters, caller: Caller): Stripe.PaymentIntent {
  const bare = paymentIntentObject(sim, p)
  const method = chosenMethod(sim, p, caller)
  const intent = sim.store.put("payment_intents", {
    ...bare,
    payment_method: method,
    status: method === null ? "requires_payment_method" : "requires_confirmation",
  })
  emit(sim, "payment_intent.created", intent)
  if (!p.confirm) return intent
  return confirm(
    sim,
    intent,
    { ...p, payment_method: undefined, payment_method_data: undefined },
    caller,
  )
}

function chosenMethod(
  sim: Sim,
  p: Pick<CreateParameters, "payment_method" | "payment_method_data">,
  caller: Caller,
): string | null {
  if (p.payment_method_data) return createPaymentMethod(sim, p.payment_method_data, caller).id
  if (p.payment_method === undefined) return null
  return findPaymentMethod(sim, p.payment_method, "payment_method").id
}

function update(sim: Sim, p: UpdateParameters, id: string, caller: Caller): Stripe.PaymentIntent {
  const before = findIntent(sim, id)
  checkUpdatable(before, p)
  const amount = p.amount ?? before.amount
  const currency = p.currency ?? before.currency
  checkAmount(amount, currency)
  if (p.customer !== undefined) checkCustomer(sim, p.customer)
  const method = chosenMethod(sim, p, caller)
  return sim.store.put("payment_intents", {
    ...before,
    amount,
    currency,
    capture_method: p.capture_method ?? before.capture_method,
    customer: p.customer ?? before.customer,
    description: p.description === undefined ? before.description : p.description,
    metadata: mergeMetadata(before.metadata, p.metadata),
    payment_method: method ?? before.payment_method,
    receipt_email: p.receipt_email === undefined ? before.receipt_email : p.receipt_email,
    setup_future_usage: p.setup_future_usage || before.setup_future_usage,
    shipping: p.shipping ? shippingObject(p.shipping) : before.shipping,
    statement_descriptor: p.statement_descriptor ?? before.statement_descriptor,
    statement_descriptor_suffix:
      p.statement_descriptor_suffix ?? before.statement_descriptor_suffix,
    status: method !== null ? "requires_confirmation" : before.status,
    transfer_group: p.transfer_group ?? before.transfer_group,
  })
}

/** Words may change at any time; what is paid, and how, only before it is paid. */
function checkUpdatable(intent: Stripe.PaymentIntent, p: UpdateParameters): void {
  if (open.includes(intent.status)) return
  const { metadata: _m, description: _d, receipt_email: _r, transfer_group: _t, ...rest } = p
  const field = Object.entries(rest).find(([, value]) => value !== undefined)?.[0]
  if (field === undefined) return
  throw unexpected(
    intent,
    `This PaymentIntent's ${field} could not be updated because it has a status of ${intent.status}. You may only update the ${field} of a PaymentIntent with one of the following statuses: ${open.join(", ")}.`,
  )
}

function confirmById(sim: Sim, p: ConfirmParameters, id: string, caller: Caller): object {
  const found = findIntent(sim, id)
  if (caller === "publishable") checkSecret(found, p.client_secret)
  const intent = sim.store.put("payment_intents", {
    ...found,
    capture_method: p.capture_method ?? found.capture_method,
    receipt_email: p.receipt_email === undefined ? found.receipt_email : p.receipt_email,
    setup_future_usage: p.setup_future_usage || found.setup_future_usage,
    shipping: p.shipping ? shippingObject(p.shipping) : found.shipping,
  })
  if (caller === "secret") return confirm(sim, intent, p, caller)
  try {
    return browserView(confirm(sim, intent, p, caller))
  } catch (error) {
    throw error instanceof Problem ? forBrowsers(error) : error
  }
}

function forBrowsers({ status, body, leaves }: Problem): Problem {
  const { payment_intent } = body
  if (!payment_intent) return new Problem(status, body, leaves)
  const view = browserView(payment_intent) as Stripe.PaymentIntent
  return new Problem(status, { ...body, payment_intent: view }, leaves)
}

function checkSecret(intent: Stripe.PaymentIntent, client_secret: string | undefined): void {
  if (client_secret === undefined) {
    throw invalid("Missing required param: client_secret.", "client_secret", "parameter_missing")
  }
  if (client_secret !== intent.client_secret) {
    throw invalid(
      "The client_secret provided does not match any associated PaymentIntent on this account. Ensure the publishable key used belongs to the same account that created the PaymentIntent.",
      "client_secret",
    )
  }
}

function capture(
  sim: Sim,
  p: z.output<typeof captureParameters>,
  id: string,
): Stripe.PaymentIntent {
  const intent = findIntent(sim, id)
  if (intent.status !== "requires_capture") {
    throw unexpected(
      intent,
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`,
    )
  }
  const amount = p.amount_to_capture ?? intent.amount_capturable
  if (amount > intent.amount_capturable) {
    throw refused(
      `The amount to capture (${amount}) is greater than the amount that can be captured (${intent.amount_capturable}).`,
      "amount_to_capture",
      "amount_too_large",
    )
  }
  unschedule(sim, "expire_authorization", id)
  captureCharge(sim, findCharge(sim, idOf(intent.latest_charge)), amount)
  const captured = sim.store.put("payment_intents", {
    ...intent,
    amount_capturable: 0,
    amount_received: amount,
    metadata: mergeMetadata(intent.metadata, p.metadata),
    status: "succeeded",
  })
  emit(sim, "payment_intent.succeeded", captured)
  return captured
}

const cancellable: readonly Stripe.PaymentIntent.Status[] = [
  "requires_payment_method",
  "requires_capture",
  "requires_confirmation",
  "requires_action",
  "processing",
]

/**
 * Ends an intent that was not paid; a hold on the card is let go.
 * @throws Problem payment_intent_unexpected_state
 */
export function cancel(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): Stripe.PaymentIntent {
  if (!cancellable.includes(intent.status)) {
    throw unexpected(
      intent,
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${cancellable.join(", ")}.`,
    )
  }
  if (intent.status === "requires_capture") {
    unschedule(sim, "expire_authorization", intent.id)
    const held = findCharge(sim, idOf(intent.latest_charge))
    releaseCharge(sim, held, reason === "automatic" ? "expired" : "canceled")
  }
  sim.store.remove("challenges", intent.id)
  const canceled = sim.store.put("payment_intents", {
    ...intent,
    amount_capturable: 0,
    canceled_at: sim.clock.now(),
    cancellation_reason: reason,
    next_action: null,
    status: "canceled",
  })
  emit(sim, "payment_intent.canceled", canceled)
  return canceled
}

const listed = z.strictObject({ ...paging, ...created, customer: id.optional() })

export const paymentIntentRoutes: readonly Route[] = [
  route("POST", "/v1/payment_intents", createParameters, (sim, p, _id, caller) =>
    create(sim, p, caller),
  ),
  route("GET", "/v1/payment_intents", listed, (sim, p) => {
    const intents = sim.store
      .all("payment_intents")
      .filter((intent) => isWithin(intent.created, p.created))
      .filter(({ customer }) => p.customer === undefined || customer === p.customer)
    return page(intents, p, "/v1/payment_intents")
  }),
  route(
    "GET",
    "/v1/payment_intents/:id",
    z.strictObject({ client_secret: id.optional() }),
    (sim, p, id, caller) => {
      const intent = findIntent(sim, id)
      if (caller === "secret") return intent
      checkSecret(intent, p.client_secret)
      return browserView(intent)
    },
    "publishable",
  ),
  route("POST", "/v1/payment_intents/:id", updateParameters, update),
  route("POST", "/v1/payment_intents/:id/confirm", confirmParameters, confirmById, "publishable"),
  route("POST", "/v1/payment_intents/:id/capture", captureParameters, capture),
  route("POST", "/v1/payment_intents/:id/cancel", cancelParameters, (sim, p, id) =>
    cancel(sim, findIntent(sim, id), p.cancellation_reason ?? null),
  ),
]
