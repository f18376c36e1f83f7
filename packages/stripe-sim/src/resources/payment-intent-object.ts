import { format, isCurrencyCode, money, currencyCodes } from "@ciap/money"
import type Stripe from "stripe"
import { mergeMetadata } from "../http/parameters"
import { invalid, missing } from "../http/problem"
import { largest_charge, smallestCharge } from "../money/schedules"
import { lettersFrom } from "../state/chance"
import { newId, type Sim } from "../sim"
import { newerFields } from "./newer-fields"
import type { CreateParameters } from "./payment-intent-parameters"
import { shippingObject } from "./shipping"

/** A new intent, before any payment method. */
export function paymentIntentObject(sim: Sim, p: CreateParameters): Stripe.PaymentIntent {
  checkAmount(p.amount, p.currency)
  if (p.customer !== undefined) checkCustomer(sim, p.customer)
  const id = newId(sim, "pi")
  return {
    id,
    object: "payment_intent",
    amount: p.amount,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: automaticMethods(p),
    canceled_at: null,
    cancellation_reason: null,
    // The default of API version 2024-04-10.
    capture_method: p.capture_method ?? "automatic_async",
    client_secret: `${id}_secret_${lettersFrom(sim.seed, `secret ${id}`, 25)}`,
    confirmation_method: p.confirmation_method ?? "automatic",
    created: sim.clock.now(),
    currency: p.currency,
    customer: p.customer ?? null,
    description: p.description ?? null,
    invoice: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: mergeMetadata({}, p.metadata),
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: {
        installments: null,
        mandate_options: null,
        network: null,
        request_three_d_secure: "automatic",
      },
    },
    payment_method_types: p.payment_method_types ?? ["card"],
    processing: null,
    receipt_email: p.receipt_email ?? null,
    review: null,
    setup_future_usage: p.setup_future_usage || null,
    shipping: p.shipping ? shippingObject(p.shipping) : null,
    source: null,
    statement_descriptor: p.statement_descriptor ?? null,
    statement_descriptor_suffix: p.statement_descriptor_suffix ?? null,
    status: "requires_payment_method",
    transfer_data: null,
    transfer_group: p.transfer_group ?? null,
    ...newerFields.payment_intent,
  }
}

/** Without named types Stripe offers what the account has switched on: here cards, and a return address is asked for. */
function automaticMethods(
  p: CreateParameters,
): Stripe.PaymentIntent.AutomaticPaymentMethods | null {
  const { automatic_payment_methods: asked, payment_method_types: types } = p
  if (asked?.enabled && types) {
    throw invalid(
      "You may only specify one of these parameters: automatic_payment_methods, payment_method_types.",
    )
  }
  const foreign = types?.find((type) => type !== "card")
  if (foreign !== undefined) {
    throw invalid(
      `The payment method type "${foreign}" is invalid. The simulator takes cards only.`,
      "payment_method_types",
    )
  }
  if (types || asked?.enabled === false) return null
  return { allow_redirects: asked?.allow_redirects ?? "always", enabled: true }
}

/** @throws Problem amount_too_small, amount_too_large, or for a currency nobody converts */
export function checkAmount(amount: number, currency: string): void {
  const least = smallestCharge[currency]
  if (!isCurrencyCode(currency) || least === undefined) {
    throw invalid(
      `Invalid currency: ${currency}. Stripe currently supports these currencies: ${currencyCodes.join(", ")}`,
      "currency",
    )
  }
  const shown = (minor: number) => format(money(BigInt(minor), currency), "en-US")
  if (amount < least) {
    throw invalid(
      `Amount must be at least ${shown(least)} ${currency}`,
      "amount",
      "amount_too_small",
    )
  }
  if (amount > largest_charge) {
    throw invalid(
      `Amount must be no more than ${shown(largest_charge)}`,
      "amount",
      "amount_too_large",
    )
  }
}

export function checkCustomer(sim: Sim, customer: string): void {
  const found = sim.store.get("customers", customer)
  if (!found || found.deleted) throw missing("customer", customer, "customer")
}

const shownToBrowsers = [
  "id",
  "object",
  "amount",
  "amount_details",
  "automatic_payment_methods",
  "canceled_at",
  "cancellation_reason",
  "capture_method",
  "client_secret",
  "confirmation_method",
  "created",
  "currency",
  "description",
  "last_payment_error",
  "livemode",
  "next_action",
  "payment_method",
  "payment_method_configuration_details",
  "payment_method_types",
  "processing",
  "receipt_email",
  "setup_future_usage",
  "shipping",
  "source",
  "status",
] as const satisfies readonly (keyof Stripe.PaymentIntent)[]

/** What a publishable key gets to see of an intent: neither charge, customer nor metadata. */
export function browserView(intent: Stripe.PaymentIntent): Partial<Stripe.PaymentIntent> {
  return Object.fromEntries(shownToBrowsers.map((field) => [field, intent[field]]))
}
