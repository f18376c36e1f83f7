import type Stripe from "stripe"
import { z } from "zod"
import type { Aftermath } from "../cards/test-cards"
import { emit } from "../events"
import { isWithin, page } from "../http/list"
import {
  accepted,
  created,
  id,
  mergeMetadata,
  metadata,
  paging,
  shipping,
  text,
} from "../http/parameters"
import { missing } from "../http/problem"
import { type Route, route } from "../http/route"
import { convert, settleCharge } from "../money/settle"
import { newId, schedule, type Sim } from "../sim"
import { availableOn, book } from "./balance"
import { type Attempt, chargeObject } from "./charge-object"
import { newerFields } from "./newer-fields"
import { cardBehind } from "./payment-methods"
import { shippingObject } from "./shipping"

export function findCharge(sim: Sim, charge: string, param = "charge"): Stripe.Charge {
  const found = sim.store.get("charges", charge)
  if (!found) throw missing("charge", charge, param)
  return found
}

/** What follows a payment with this charge's card. */
export function aftermathOf(sim: Sim, charge: Stripe.Charge): Aftermath | undefined {
  return charge.payment_method === null
    ? undefined
    : cardBehind(sim, charge.payment_method).aftermath
}

/** Tries to take the money of an intent. The answer may be a failed charge: that is a fact as well. */
export function makeCharge(
  sim: Sim,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  attempt: Attempt,
): Stripe.Charge {
  const charge = sim.store.put("charges", chargeObject(sim, intent, method, attempt))
  if (attempt.decline) {
    emit(sim, "charge.failed", charge)
    return charge
  }
  const settled = charge.captured && intent.capture_method === "automatic"
  const final = settled ? bookCharge(sim, charge) : charge
  emit(sim, "charge.succeeded", final)
  // Stripe settles `automatic_async` after it has answered: the balance transaction is not there yet.
  if (charge.captured && !settled) schedule(sim, "settle_charge", charge.id, sim.clock.now())
  if (charge.captured) openAftermath(sim, final)
  return final
}

/** Settles a charge whose balance transaction was still missing, and says so. */
export function settleLater(sim: Sim, id: string): void {
  const before = findCharge(sim, id)
  emit(sim, "charge.updated", bookCharge(sim, before), before)
}

/** Takes what was held, or less: the rest goes back at once, as a refund with a balance row of its own. */
export function captureCharge(sim: Sim, held: Stripe.Charge, amount: number): Stripe.Charge {
  const captured = sim.store.put("charges", {
    ...held,
    amount_captured: amount,
    captured: true,
    payment_method_details: withoutDeadline(held.payment_method_details),
  })
  const booked = bookCharge(sim, captured)
  const final = amount < held.amount ? releaseRest(sim, booked) : booked
  emit(sim, "charge.captured", final)
  openAftermath(sim, final)
  return final
}

function withoutDeadline(details: Stripe.Charge.PaymentMethodDetails | null) {
  if (!details?.card) return details
  const { capture_before: _past, ...card } = details.card
  return { ...details, card }
}

/** Lets go of a hold that will never be captured: no money moved, so no balance row either. */
export function releaseCharge(sim: Sim, held: Stripe.Charge, why: "canceled" | "expired"): void {
  releaseRefund(sim, held, held.amount, null)
  const released = sim.store.put("charges", {
    ...held,
    amount_refunded: held.amount,
    refunded: true,
  })
  emit(sim, why === "expired" ? "charge.expired" : "charge.refunded", released)
}

/** The charge's row on the balance: the whole amount, and the fee on what was really captured. */
function bookCharge(sim: Sim, charge: Stripe.Charge): Stripe.Charge {
  const whole = convert(sim.settings, BigInt(charge.amount), charge.currency)
  const { fee } = settleCharge(sim.settings, BigInt(charge.amount_captured), charge.currency)
  const at_once = aftermathOf(sim, charge) === "available_at_once"
  const transaction = book(sim, {
    ...whole,
    fee,
    type: "charge",
    reporting_category: "charge",
    source: charge.id,
    description: charge.description,
    available_on: at_once ? sim.clock.now() : availableOn(sim),
  })
  return sim.store.put("charges", { ...charge, balance_transaction: transaction.id })
}

function releaseRest(sim: Sim, charge: Stripe.Charge): Stripe.Charge {
  const rest = charge.amount - charge.amount_captured
  const whole = convert(sim.settings, BigInt(charge.amount), charge.currency)
  const kept = convert(sim.settings, BigInt(charge.amount_captured), charge.currency)
  const refund = newId(sim, "re")
  const transaction = book(sim, {
    ...whole,
    amount: kept.amount - whole.amount,
    fee: 0n,
    type: "refund",
    reporting_category: "partial_capture_reversal",
    source: refund,
    description: charge.description,
    available_on: availableOn(sim),
  })
  releaseRefund(sim, charge, rest, transaction.id, refund)
  return sim.store.put("charges", { ...charge, amount_refunded: rest })
}

/** Stripe shows what was authorised and not captured as a refund that nobody asked for. */
function releaseRefund(
  sim: Sim,
  charge: Stripe.Charge,
  amount: number,
  balance_transaction: string | null,
  refund = newId(sim, "re"),
): void {
  sim.store.put("refunds", refundObject(sim, charge, { id: refund, amount, balance_transaction }))
}

/** A refund of a charge as it is right after it was made. */
export function refundObject(
  sim: Sim,
  charge: Stripe.Charge,
  own: Pick<Stripe.Refund, "id" | "amount" | "balance_transaction"> & Partial<Stripe.Refund>,
): Stripe.Refund {
  return {
    object: "refund",
    charge: charge.id,
    created: sim.clock.now(),
    currency: charge.currency,
    destination_details: { card: { type: "refund" }, type: "card" },
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
    ...newerFields.refund,
    ...own,
  }
}

function openAftermath(sim: Sim, charge: Stripe.Charge): void {
  if (aftermathOf(sim, charge)?.startsWith("dispute_")) {
    schedule(sim, "open_dispute", charge.id, sim.clock.now())
  }
}

const listed = z.strictObject({
  ...paging,
  ...created,
  customer: id.optional(),
  payment_intent: id.optional(),
  transfer_group: id.optional(),
})

const changeable = z.strictObject({
  customer: accepted.optional(),
  description: text.optional(),
  fraud_details: accepted.optional(),
  metadata: metadata.optional(),
  receipt_email: text.optional(),
  shipping: shipping.optional(),
  transfer_group: accepted.optional(),
})

function update(sim: Sim, p: z.output<typeof changeable>, charge: string): Stripe.Charge {
  const before = findCharge(sim, charge)
  const after = sim.store.put("charges", {
    ...before,
    description: p.description === undefined ? before.description : p.description,
    receipt_email: p.receipt_email === undefined ? before.receipt_email : p.receipt_email,
    shipping: p.shipping === undefined ? before.shipping : shippingObject(p.shipping),
    metadata: mergeMetadata(before.metadata, p.metadata),
  })
  emit(sim, "charge.updated", after, before)
  return after
}

export const chargeRoutes: readonly Route[] = [
  route("GET", "/v1/charges", listed, (sim, p) => {
    const charges = sim.store
      .all("charges")
      .filter((charge) => isWithin(charge.created, p.created))
      .filter(({ customer }) => p.customer === undefined || customer === p.customer)
      .filter((charge) => {
        return p.payment_intent === undefined || charge.payment_intent === p.payment_intent
      })
    return page(charges, p, "/v1/charges")
  }),
  route("GET", "/v1/charges/:id", z.strictObject({}), (sim, _p, charge) =>
    findCharge(sim, charge, "id"),
  ),
  route("POST", "/v1/charges/:id", changeable, update),
]
