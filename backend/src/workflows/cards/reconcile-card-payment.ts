import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentActions } from "@medusajs/framework/utils"
import {
  processPaymentWorkflow,
  refundPaymentAndRecreatePaymentSessionWorkflow,
} from "@medusajs/medusa/core-flows"
import { money } from "@ciap/money"
import type Stripe from "stripe"
import { toMedusa } from "../../lib/money-border"
import { loggedOf, problem } from "../../lib/problem"
import { carryOutRefund } from "../../modules/payment-stripe/carry-out-refund"
import { isGivenBack } from "../../modules/payment-stripe/intent-facts"
import { tryReconcile } from "../ledger/try-reconcile"
import {
  capturedOf,
  type CardRoom,
  type CardSession,
  openCardRoom,
  orderOf,
  sessionOf,
} from "./card-room"
import { finishRefunds, recordFoundRefunds, waitForRefunds } from "./settle-refunds"

/** Two that ask about one payment at once take turns; seconds. */
const lock_wait_seconds = 60

/** After so long a payment whose cart never became an order is given back; the buyer's page has long given up. */
const patience_minutes = 30

/**
 * Makes Medusa true of what Stripe says *now* about a payment; an event or a sweep is only the reason to ask. Called
 * again at any time it changes nothing more.
 *
 * - A refund that was asked for and has no outcome gets one.
 * - Paid, and the cart is no order yet: the cart is completed. A cart that is refused is given its money back by Medusa at
 *   once; where a failure leaves it neither ordered nor given back for half an hour, it is given back here.
 * - Captured at Stripe after the order was placed, or the order was placed and its payment never written: captured here.
 * - Paid for a session that is gone, because the cart changed meanwhile: the money goes back.
 * - Given back at Stripe: recorded on the payment, and the ledger follows.
 *
 * A payment that failed or was cancelled took nothing: its cart stays a cart, and the buyer may pay it anew.
 *
 * @param now decides whether a paid cart has waited too long
 * @throws NOT_READY while a paid cart could not be completed, so that it is asked again later
 */
export async function reconcileCardPayment(
  container: MedusaContainer,
  intent_id: string,
  now = new Date(),
): Promise<void> {
  const room = openCardRoom(container, now)
  await container
    .resolve(Modules.LOCKING)
    .execute(`card-payment:${intent_id}`, () => reconcileNow(room, intent_id), {
      timeout: lock_wait_seconds,
    })
}

const ask = ({ stripe }: CardRoom, intent_id: string) =>
  stripe.paymentIntents.retrieve(intent_id, { expand: ["latest_charge"] })

async function reconcileNow(room: CardRoom, intent_id: string): Promise<void> {
  let intent = await ask(room, intent_id)
  const session_id = intent.metadata.session_id
  // Another program's payment on the same account.
  if (session_id === undefined || intent.status !== "succeeded") return
  const finished = await finishRefunds(room, intent)
  if (finished) intent = await ask(room, intent_id)
  const session = await sessionOf(room, session_id)
  if (session === undefined) return await giveBack(room, intent, null)
  const order_id = await orderOf(room, session)
  // Where Medusa counted the refund already it says nothing more about it, so the ledger is told here.
  if (finished && order_id !== undefined)
    await tryReconcile(room.container, order_id, "a refund by card")
  if (order_id === undefined) {
    // Given back already: the cart is free to be paid again, and never becomes an order by this payment.
    if (isGivenBack(intent)) return
    await waitForRefunds(room, intent_id)
    const trouble = await completeOrder(room, intent, BigInt(intent.amount_received))
    if ((await orderOf(room, session)) === undefined)
      return await waitOrGiveBack(room, intent, session_id, trouble)
  } else if (session.payment || !isGivenBack(intent)) {
    // Without a payment here, whoever placed the order died before he authorised it.
    const captured_minor = session.payment ? capturedOf(session.payment) : 0n
    const late_minor = BigInt(intent.amount_received) - captured_minor
    if (late_minor > 0n) await captureLate(room, intent, late_minor)
  }
  await recordFoundRefunds(room, intent)
}

/**
 * Authorises, captures and completes, whatever of it is not done yet.
 *
 * @returns why it could not be done; null when nothing was said
 */
async function completeOrder(
  { container }: CardRoom,
  { metadata, currency }: Stripe.PaymentIntent,
  amount_minor: bigint,
): Promise<string | null> {
  const amount = toMedusa(money(amount_minor, currency))
  const session_id = metadata.session_id ?? ""
  try {
    await processPaymentWorkflow(container).run({
      input: { action: PaymentActions.SUCCESSFUL, data: { session_id, amount } },
    })
    return null
  } catch (error) {
    return loggedOf(error)
  }
}

/**
 * Takes over what was captured at Stripe after the order was placed. Medusa marks a payment as captured only when all of
 * it is, and would capture a part anew each time it is told: it is told of the difference alone.
 */
async function captureLate(
  room: CardRoom,
  intent: Stripe.PaymentIntent,
  late_minor: bigint,
): Promise<void> {
  const trouble = await completeOrder(room, intent, late_minor)
  if (trouble !== null)
    throw problem(
      "NOT_READY",
      `Payment ${intent.id} was captured at Stripe and could not be captured here (${trouble}). It is tried again.`,
    )
}

async function waitOrGiveBack(
  room: CardRoom,
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
 * make anew, as Medusa does when a completion fails.
 */
async function giveBack(
  { container, stripe, kept }: CardRoom,
  intent: Stripe.PaymentIntent,
  session: CardSession | null,
): Promise<void> {
  if (isGivenBack(intent)) return
  if (isContested(intent))
    throw problem(
      "CONFLICT",
      `Payment ${intent.id} pays no order, and the buyer's bank contests it: it cannot be given back as well. Answer or accept the dispute in Stripe.`,
    )
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
  const amount_minor = leftOf(intent)
  const request = await kept.openRefund(
    {
      payment_intent_id: intent.id,
      amount_minor,
      currency_code: intent.currency,
      captured_minor: BigInt(intent.amount_received),
    },
    null,
  )
  await carryOutRefund(stripe, kept, request)
  await kept.markRecorded(request.id)
}

const isContested = ({ latest_charge }: Stripe.PaymentIntent): boolean =>
  typeof latest_charge === "object" && latest_charge?.disputed === true

/** What the payment took and has not given back, in minor units. */
function leftOf({ latest_charge, amount_received }: Stripe.PaymentIntent): bigint {
  const charge = typeof latest_charge === "object" ? latest_charge : null
  return BigInt(charge === null ? amount_received : charge.amount - charge.amount_refunded)
}
