import type Stripe from "stripe"
import { isGivenBack } from "../../modules/payment-stripe/intent-facts"
import { capturedOf, type CardRoom, orderOf, sessionOf } from "./card-room"
import { reconcileCardPayment } from "./reconcile-card-payment"
import { type Found, tellFound, tried } from "./sweep-findings"

/** What was paid so lately is still on its way through the buyer's own page and the inbox. */
const grace_seconds = 120

/**
 * Compares what was paid at Stripe since a moment with our orders, and brings each payment right. A payment that was
 * neither ordered nor given back is kept as found, also when it is healed by this very look.
 *
 * @returns how many are wrong now
 */
export async function sweepPayments(room: CardRoom, since_seconds: number): Promise<number> {
  const found: Found = new Map()
  for await (const intent of paymentsSince(room, since_seconds)) await check(room, intent, found)
  return await tellFound(room, "paid_without_order", found)
}

/** Each payment once: made, or given back, since then; and what was wrong before. */
async function* paymentsSince(
  { stripe, kept }: CardRoom,
  since_seconds: number,
): AsyncGenerator<Stripe.PaymentIntent> {
  const created = { gte: since_seconds }
  const seen = new Set<string>()
  const intents = stripe.paymentIntents.list({
    created,
    limit: 100,
    expand: ["data.latest_charge"],
  })
  for await (const intent of intents) {
    seen.add(intent.id)
    yield intent
  }
  const others = new Set(await kept.openSubjects("paid_without_order"))
  for await (const { payment_intent } of stripe.refunds.list({ created, limit: 100 }))
    if (typeof payment_intent === "string") others.add(payment_intent)
  for (const id of others)
    if (!seen.has(id)) yield await stripe.paymentIntents.retrieve(id, { expand: ["latest_charge"] })
}

async function check(room: CardRoom, intent: Stripe.PaymentIntent, found: Found): Promise<void> {
  const { latest_charge: charge } = intent
  const ours = intent.status === "succeeded" && intent.metadata.session_id !== undefined
  if (!ours || charge === null || typeof charge === "string") return
  if (charge.created > room.now.getTime() / 1_000 - grace_seconds) return
  const settled = await isSettled(room, intent)
  if (settled && (await areRefundsRecorded(room, intent.id, charge))) return
  if (!settled)
    await room.kept.find("paid_without_order", intent.id, `Payment ${intent.id} had no order.`)
  await tried(found, intent.id, () => reconcileCardPayment(room.container, intent.id, room.now))
}

/** Ordered and captured, or given back. */
async function isSettled(room: CardRoom, intent: Stripe.PaymentIntent): Promise<boolean> {
  if (isGivenBack(intent)) return true
  const session = await sessionOf(room, intent.metadata.session_id ?? "")
  if (!session?.payment || (await orderOf(room, session)) === undefined) return false
  return capturedOf(session.payment) >= BigInt(intent.amount_received)
}

async function areRefundsRecorded(
  { kept }: CardRoom,
  intent_id: string,
  { amount, amount_captured, amount_refunded }: Stripe.Charge,
): Promise<boolean> {
  const recorded = (await kept.refundsOf(intent_id))
    .filter(({ state, failed }) => state === "recorded" && !failed)
    .reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
  // What a capture left of the authorised amount counts as refunded at Stripe.
  return recorded === BigInt(amount_refunded - (amount - amount_captured))
}

/**
 * Completes every refund that was asked for and has no outcome.
 *
 * @returns how many have none now
 */
export async function sweepRefundRequests(room: CardRoom): Promise<number> {
  const trouble: Found = new Map()
  const idle = (await room.kept.openRefunds()).filter(({ held }) => !held)
  for (const intent_id of new Set(idle.map(({ payment_intent_id }) => payment_intent_id)))
    await tried(trouble, intent_id, () => reconcileCardPayment(room.container, intent_id, room.now))
  const found: Found = new Map()
  for (const { id, payment_intent_id, held } of await room.kept.openRefunds())
    if (!held)
      found.set(
        id,
        trouble.get(payment_intent_id) ??
          `Refund ${id} of ${payment_intent_id} has no outcome yet.`,
      )
  return await tellFound(room, "refund_open", found)
}
