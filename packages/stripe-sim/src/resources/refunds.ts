import { format, isCurrencyCode, money } from "@ciap/money"
import type Stripe from "stripe"
import { z } from "zod"
import { emit } from "../events"
import { isWithin, page } from "../http/list"
import { accepted, created, id, mergeMetadata, metadata, paging, whole } from "../http/parameters"
import { invalid, missing, refused } from "../http/problem"
import { type Route, route } from "../http/route"
import { convert } from "../money/settle"
import { newId, schedule, type Sim } from "../sim"
import { book } from "./balance"
import { aftermathOf, findCharge, refundObject } from "./charges"
import { findIntent } from "./payment-intents"
import { idOf } from "./id-of"

/** How long the test cards with a slow refund take to show what became of it. */
const slow_refund_seconds = 60

const createParameters = z.strictObject({
  amount: whole(1).optional(),
  charge: id.optional(),
  payment_intent: id.optional(),
  metadata: metadata.optional(),
  reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
  instructions_email: accepted.optional(),
})

type CreateParameters = z.output<typeof createParameters>

export function findRefund(sim: Sim, refund: string): Stripe.Refund {
  const found = sim.store.get("refunds", refund)
  if (!found) throw missing("refund", refund, "id")
  return found
}

/** Gives money back, at most what is left of the charge. The fee stays where it is. */
function create(sim: Sim, p: CreateParameters): Stripe.Refund {
  const charge = chargeToRefund(sim, p)
  const amount = p.amount ?? charge.amount - charge.amount_refunded
  checkRefundable(sim, charge, amount)
  const slow = aftermathOf(sim, charge)
  const refund = newId(sim, "re")
  const transaction = book(sim, {
    ...convert(sim.settings, BigInt(-amount), charge.currency),
    fee: 0n,
    type: "refund",
    reporting_category: "refund",
    source: refund,
    description:
      charge.description === null ? "REFUND" : `REFUND FOR CHARGE (${charge.description})`,
    available_on: sim.clock.now(),
  })
  const made = sim.store.put(
    "refunds",
    refundObject(sim, charge, {
      id: refund,
      amount,
      balance_transaction: transaction.id,
      metadata: mergeMetadata({}, p.metadata),
      reason: p.reason ?? null,
      status: slow === "refund_stays_pending" ? "pending" : "succeeded",
    }),
  )
  const later = sim.clock.now() + slow_refund_seconds
  if (slow === "refund_stays_pending") schedule(sim, "finish_refund", refund, later)
  if (slow === "refund_fails") schedule(sim, "fail_refund", refund, later)
  emit(sim, "charge.refunded", changeRefunded(sim, charge, amount), charge)
  return made
}

function chargeToRefund(sim: Sim, p: CreateParameters): Stripe.Charge {
  if (p.charge !== undefined) {
    const charge = findCharge(sim, p.charge)
    if (p.payment_intent !== undefined && charge.payment_intent !== p.payment_intent) {
      throw invalid(`Charge ${p.charge} does not belong to ${p.payment_intent}.`, "charge")
    }
    return charge
  }
  if (p.payment_intent === undefined) {
    throw invalid(
      "One of the following params should be provided for this request: payment_intent or charge.",
      undefined,
      "parameter_missing",
    )
  }
  const intent = findIntent(sim, p.payment_intent, "payment_intent")
  const charge =
    typeof intent.latest_charge === "string" ? findCharge(sim, intent.latest_charge) : undefined
  if (charge?.status === "succeeded") return charge
  throw refused(
    `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
    "payment_intent",
  )
}

function checkRefundable(sim: Sim, charge: Stripe.Charge, amount: number): void {
  const left = charge.amount - charge.amount_refunded
  if (charge.refunded || left === 0) {
    throw refused(
      `Charge ${charge.id} has already been refunded.`,
      undefined,
      "charge_already_refunded",
    )
  }
  if (charge.status !== "succeeded") {
    throw refused(`Charge ${charge.id} is not successful and cannot be refunded.`, "charge")
  }
  if (isChargedBack(sim, charge)) {
    throw refused(
      `Charge ${charge.id} has been charged back; cannot issue a refund.`,
      undefined,
      "charge_disputed",
    )
  }
  if (amount > left) {
    const { currency } = charge
    const shown = (minor: number) =>
      isCurrencyCode(currency) ? format(money(BigInt(minor), currency), "en-US") : String(minor)
    // Live answers carry the parameter and no code here, whatever the list of error codes suggests.
    throw refused(
      `Refund amount (${shown(amount)}) is greater than unrefunded amount on charge (${shown(left)})`,
      "amount",
    )
  }
}

/** A bank holds the money, or kept it; an inquiry and a dispute that was won leave it with us. */
function isChargedBack(sim: Sim, charge: Stripe.Charge): boolean {
  return sim.store.all("disputes").some((dispute) => {
    return dispute.charge === charge.id && !dispute.is_charge_refundable && dispute.status !== "won"
  })
}

function changeRefunded(sim: Sim, charge: Stripe.Charge, by: number): Stripe.Charge {
  const amount_refunded = charge.amount_refunded + by
  const refunded = amount_refunded === charge.amount
  return sim.store.put("charges", { ...charge, amount_refunded, refunded })
}

/** A refund that stayed pending reached the buyer. */
export function finishRefund(sim: Sim, id: string): void {
  const before = findRefund(sim, id)
  const after = sim.store.put("refunds", { ...before, status: "succeeded" })
  emit(sim, "charge.refund.updated", after, before)
}

/** The bank sent a refund back: the money is on the balance again and the charge counts as unrefunded by that much. */
export function failRefund(
  sim: Sim,
  id: string,
  failure_reason = "expired_or_canceled_card",
): void {
  const before = findRefund(sim, id)
  if (before.status === "failed") return
  const charge = findCharge(sim, idOf(before.charge))
  const transaction = book(sim, {
    ...convert(sim.settings, BigInt(before.amount), before.currency),
    fee: 0n,
    type: "refund_failure",
    reporting_category: "refund_failure",
    source: id,
    description: "REFUND FAILURE",
    available_on: sim.clock.now(),
  })
  changeRefunded(sim, charge, -before.amount)
  const after = sim.store.put("refunds", {
    ...before,
    failure_balance_transaction: transaction.id,
    failure_reason,
    status: "failed",
  })
  emit(sim, "charge.refund.updated", after, before)
}

const listed = z.strictObject({
  ...paging,
  ...created,
  charge: id.optional(),
  payment_intent: id.optional(),
})

export const refundRoutes: readonly Route[] = [
  route("POST", "/v1/refunds", createParameters, create),
  route("GET", "/v1/refunds", listed, (sim, p) => {
    const refunds = sim.store
      .all("refunds")
      .filter((refund) => isWithin(refund.created, p.created))
      .filter((refund) => p.charge === undefined || refund.charge === p.charge)
      .filter((refund) => {
        return p.payment_intent === undefined || refund.payment_intent === p.payment_intent
      })
    return page(refunds, p, "/v1/refunds")
  }),
  route("GET", "/v1/refunds/:id", z.strictObject({}), (sim, _p, refund) => findRefund(sim, refund)),
  route(
    "POST",
    "/v1/refunds/:id",
    z.strictObject({ metadata: metadata.optional() }),
    (sim, p, id) => {
      const before = findRefund(sim, id)
      const after = sim.store.put("refunds", {
        ...before,
        metadata: mergeMetadata(before.metadata, p.metadata),
      })
      emit(sim, "charge.refund.updated", after, before)
      return after
    },
  ),
]
