import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentActions } from "@medusajs/framework/utils"
import {
  processPaymentWorkflow,
  refundPaymentAndRecreatePaymentSessionWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { money } from "@ciap/money"
import type Stripe from "stripe"
import { toMedusa } from "../../lib/money-border"
import { loggedOf, problem } from "../../lib/problem"
import { isGivenBack, isStanding, recordedRefunds } from "../../modules/payment-stripe/intent-facts"
import { openStripe } from "./stripe"

/** Two that ask about one payment at once take turns; seconds. */
const lock_wait_seconds = 60

/** After so long a payment whose cart never became an order is given back; the buyer's page has long given up. */
const patience_minutes = 30

type Session = {
  id: string
  payment_collection_id: string
  provider_id: string
  amount: number
  payment?: { id: string; data: unknown } | null
}

type Room = { container: MedusaContainer; stripe: Stripe; now: Date }

/**
 * Makes Medusa true of what Stripe says *now* about a payment; an event or a sweep is only the reason to ask. Called
 * again at any time it changes nothing more.
 *
 * - Paid, and the cart is no order yet: the cart is completed. A cart that is refused is given its money back by Medusa at
 *   once; where a failure leaves it neither ordered nor given back for half an hour, it is given back here.
 * - Paid for a session that is gone, because the cart changed meanwhile: the money goes back.
 * - Given back at Stripe: recorded on the payment, and the ledger follows.
 *
 * @param now decides whether a paid cart has waited too long
 * @throws NOT_READY while a paid cart could not be completed, so that it is asked again later
 */
export async function reconcileCardPayment(
  container: MedusaContainer,
  intent_id: string,
  now = new Date(),
): Promise<void> {
  const { stripe } = openStripe()
  await container
    .resolve(Modules.LOCKING)
    .execute(
      `card-payment:${intent_id}`,
      () => reconcileNow({ container, stripe, now }, intent_id),
      { timeout: lock_wait_seconds },
    )
}

async function reconcileNow(room: Room, intent_id: string): Promise<void> {
  const intent = await room.stripe.paymentIntents.retrieve(intent_id, {
    expand: ["latest_charge"],
  })
  const session_id = intent.metadata.session_id
  // Another program's payment on the same account.
  if (session_id === undefined || intent.status !== "succeeded") return
  const session = await sessionOf(room, session_id)
  if (session === undefined) return await giveBack(room, intent, null)
  if (!(await isOrdered(room, session))) {
    // Given back already: the cart is free to be paid again, and never becomes an order by this payment.
    if (isGivenBack(intent)) return
    const trouble = await completeOrder(room, intent, session_id)
    if (!(await isOrdered(room, session)))
      return await waitOrGiveBack(room, intent, session_id, trouble)
  }
  await recordRefunds(room, intent, session_id)
}

async function sessionOf({ container }: Room, id: string): Promise<Session | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["id", "payment_collection_id", "provider_id", "amount", "payment.id", "payment.data"],
    filters: { id },
  })
  return data[0]
}

async function isOrdered({ container }: Room, session: Session): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: session.payment_collection_id },
  })
  return data.length > 0
}

/**
 * Authorises, captures and completes, whatever of it is not done yet.
 *
 * @returns why it could not be done; null when nothing was said
 */
async function completeOrder(
  { container }: Room,
  intent: Stripe.PaymentIntent,
  session_id: string,
): Promise<string | null> {
  const amount = toMedusa(money(BigInt(intent.amount_received), intent.currency))
  try {
    await processPaymentWorkflow(container).run({
      input: { action: PaymentActions.SUCCESSFUL, data: { session_id, amount } },
    })
    return null
  } catch (error) {
    return loggedOf(error)
  }
}

async function waitOrGiveBack(
  room: Room,
  intent: Stripe.PaymentIntent,
  session_id: string,
  trouble: string | null,
): Promise<void> {
  const age_minutes = (room.now.getTime() / 1000 - intent.created) / 60
  if (age_minutes >= patience_minutes)
    return await giveBack(room, intent, (await sessionOf(room, session_id)) ?? null)
  throw problem(
    "NOT_READY",
    `Payment ${intent.id} was made, and its cart is no order yet${trouble === null ? "" : ` (${trouble})`}. It will be completed, or given back after ${patience_minutes} minutes.`,
  )
}

/**
 * All of it, once. Where Medusa has recorded the payment it records this too, and the cart gets a payment of its own to
 * make anew, as Medusa does when a completion fails; otherwise the key is the payment's own.
 */
async function giveBack(
  { container, stripe }: Room,
  intent: Stripe.PaymentIntent,
  session: Session | null,
): Promise<void> {
  if (isGivenBack(intent)) return
  if (session?.payment) {
    await refundPaymentAndRecreatePaymentSessionWorkflow(container).run({
      input: {
        payment_id: session.payment.id,
        payment_collection_id: session.payment_collection_id,
        provider_id: session.provider_id,
        amount: session.amount,
        note: "Paid, but the cart could not become an order",
      },
    })
    return
  }
  await stripe.refunds.create(
    { payment_intent: intent.id, metadata: { reason: "paid without an order" } },
    { idempotencyKey: `refund:${intent.id}:without-order` },
  )
}

/** What was given back at Stripe, in its dashboard or by a call whose answer was lost, is recorded here too. */
async function recordRefunds(
  room: Room,
  intent: Stripe.PaymentIntent,
  session_id: string,
): Promise<void> {
  const { refunds } = room.stripe
  for await (const refund of refunds.list({ payment_intent: intent.id, limit: 100 })) {
    if (!isStanding(refund)) continue
    const payment = (await sessionOf(room, session_id))?.payment
    if (!payment || recordedRefunds(payment.data).includes(refund.id)) continue
    await refundPaymentWorkflow(room.container).run({
      input: {
        payment_id: payment.id,
        amount: toMedusa(money(BigInt(refund.amount), refund.currency)),
        created_by: "stripe",
      },
    })
  }
}
