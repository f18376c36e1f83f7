import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentActions } from "@medusajs/framework/utils"
import { processPaymentWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { money } from "@ciap/money"
import type Stripe from "stripe"
import { toMedusa } from "../../lib/money-border"
import { problem } from "../../lib/problem"
import { recordedRefunds } from "../../modules/payment-stripe/intent-facts"
import { openStripe } from "./stripe"

/** Two that ask about one payment at once take turns; seconds. */
const lock_wait_seconds = 60

/** After so long a payment whose cart never became an order is given back; the buyer's page has long given up. */
const patience_minutes = 30

type Session = {
  id: string
  payment_collection_id: string
  payment?: { id: string; data: unknown; refunds?: { id: string }[] } | null
}

/**
 * Makes Medusa true of what Stripe says *now* about a payment; an event or a sweep is only the reason to ask. Called
 * again at any time it changes nothing more.
 *
 * - Paid, and the cart is no order yet: the cart is completed. Where that fails for half an hour, the money goes back.
 * - Paid for a session that is gone, because the cart changed meanwhile: the money goes back.
 * - Given back at Stripe: recorded on the payment, and the ledger follows.
 *
 * @throws NOT_READY while a paid cart could not be completed, so that it is asked again later
 */
export async function reconcileCardPayment(
  container: MedusaContainer,
  intent_id: string,
): Promise<void> {
  await container
    .resolve(Modules.LOCKING)
    .execute(`card-payment:${intent_id}`, () => reconcileNow(container, intent_id), {
      timeout: lock_wait_seconds,
    })
}

async function reconcileNow(container: MedusaContainer, intent_id: string): Promise<void> {
  const { stripe } = openStripe()
  const intent = await stripe.paymentIntents.retrieve(intent_id)
  const session_id = intent.metadata.session_id
  // Another program's payment on the same account.
  if (session_id === undefined || intent.status !== "succeeded") return
  const session = await sessionOf(container, session_id)
  if (session === undefined) return await giveBack(stripe, intent)
  if (!(await isOrdered(container, session))) {
    await completeOrder(container, intent, session_id)
    if (!(await isOrdered(container, session))) return await waitOrGiveBack(stripe, intent)
  }
  await recordRefunds(container, stripe, intent, session_id)
}

async function sessionOf(container: MedusaContainer, id: string): Promise<Session | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_session",
    fields: ["id", "payment_collection_id", "payment.id", "payment.data", "payment.refunds.id"],
    filters: { id },
  })
  return data[0] as unknown as Session | undefined // exactly the fields asked for
}

async function isOrdered(container: MedusaContainer, session: Session): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: session.payment_collection_id },
  })
  return data.length > 0
}

/** Authorises, captures and completes, whatever of it is not done yet. */
async function completeOrder(
  container: MedusaContainer,
  intent: Stripe.PaymentIntent,
  session_id: string,
): Promise<void> {
  const amount = toMedusa(money(BigInt(intent.amount_received), intent.currency))
  await processPaymentWorkflow(container).run({
    input: { action: PaymentActions.SUCCESSFUL, data: { session_id, amount } },
  })
}

async function waitOrGiveBack(stripe: Stripe, intent: Stripe.PaymentIntent): Promise<void> {
  const age_minutes = (Date.now() / 1000 - intent.created) / 60
  if (age_minutes >= patience_minutes) return await giveBack(stripe, intent)
  throw problem(
    "NOT_READY",
    `Payment ${intent.id} was made, and its cart is no order yet. It will be completed, or given back after ${patience_minutes} minutes.`,
  )
}

/** All of it, once: the key is the payment's own. */
async function giveBack(stripe: Stripe, intent: Stripe.PaymentIntent): Promise<void> {
  await stripe.refunds.create(
    { payment_intent: intent.id, metadata: { reason: "paid without an order" } },
    { idempotencyKey: `refund:${intent.id}:without-order` },
  )
}

/** What was given back at Stripe, in its dashboard or by a call whose answer was lost, is recorded here too. */
async function recordRefunds(
  container: MedusaContainer,
  stripe: Stripe,
  intent: Stripe.PaymentIntent,
  session_id: string,
): Promise<void> {
  for await (const refund of stripe.refunds.list({ payment_intent: intent.id, limit: 100 })) {
    if (refund.status === "failed" || refund.status === "canceled") continue
    const payment = (await sessionOf(container, session_id))?.payment
    if (!payment || recordedRefunds(payment.data).includes(refund.id)) continue
    await refundPaymentWorkflow(container).run({
      input: {
        payment_id: payment.id,
        amount: toMedusa(money(BigInt(refund.amount), refund.currency)),
        created_by: "stripe",
      },
    })
  }
}
