import type Stripe from "stripe"
import type { Decline } from "../cards/test-cards"
import { day_seconds } from "../settings"
import { newId, type Sim } from "../sim"
import { newerFields } from "./newer-fields"
import { emptyAddress } from "./payment-methods"

/** How an attempt to take money went. */
export type Attempt = {
  decline: Decline | undefined
  /** The buyer proved who she is. */
  authenticated: boolean
  captured: boolean
}

/** The charge that an attempt leaves behind, good or bad. */
export function chargeObject(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  attempt: Attempt,
): Stripe.Charge {
  const id = newId(sim, "ch")
  const { decline, captured } = attempt
  return {
    id,
    object: "charge",
    amount: intent.amount,
    amount_captured: captured && !decline ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: {
      ...newerFields.billing_details,
      ...method.billing_details,
      address: method.billing_details.address ?? emptyAddress,
    },
    calculated_statement_descriptor: "CIAP",
    captured: captured && !decline,
    created: sim.clock.now(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    invoice: null,
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcome(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: { card: cardDetails(sim, intent, method, attempt), type: "card" },
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: decline ? null : `${sim.url}/receipts/${id}`,
    refunded: false,
    review: null,
    shipping: intent.shipping,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? "failed" : "succeeded",
    transfer_data: null,
    transfer_group: null,
  }
}

function outcome(decline: Decline | undefined): Stripe.Charge.Outcome {
  const risk = { risk_level: "normal", risk_score: 20 }
  if (!decline) {
    return {
      ...newerFields.outcome,
      ...risk,
      network_status: "approved_by_network",
      reason: null,
      seller_message: "Payment complete.",
      type: "authorized",
    }
  }
  return {
    ...newerFields.outcome,
    ...risk,
    network_status: "declined_by_network",
    reason: decline.decline_code,
    seller_message: "The bank did not return any further details with this decline.",
    type: "issuer_declined",
  }
}

function cardDetails(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  { authenticated, captured, decline }: Attempt,
): Stripe.Charge.PaymentMethodDetails.Card {
  const { card } = method
  if (!card) throw new TypeError(`${method.id} is not a card`)
  const holds = !captured && !decline
  return {
    amount_authorized: decline ? null : intent.amount,
    brand: card.brand,
    ...(holds
      ? { capture_before: sim.clock.now() + sim.settings.authorization_days * day_seconds }
      : {}),
    checks: card.checks,
    country: card.country,
    exp_month: card.exp_month,
    exp_year: card.exp_year,
    extended_authorization: { status: "disabled" },
    fingerprint: card.fingerprint ?? null,
    funding: card.funding,
    incremental_authorization: { status: "unavailable" },
    installments: null,
    last4: card.last4,
    mandate: null,
    multicapture: { status: "unavailable" },
    network: card.brand,
    network_token: { used: false },
    overcapture: { maximum_amount_capturable: intent.amount, status: "unavailable" },
    three_d_secure: authenticated ? challenged : null,
    wallet: null,
    ...newerFields.charge_card,
  }
}

const challenged: Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure = {
  authentication_flow: "challenge",
  electronic_commerce_indicator: "05",
  exemption_indicator: null,
  result: "authenticated",
  result_reason: null,
  transaction_id: null,
  version: "2.2.0",
}
