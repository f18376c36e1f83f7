import { Modules } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { problem } from "../../lib/problem"
import type { RefundStanding } from "../../modules/card-payments/lib/refund-requests"
import {
  carryOutRefund,
  refund_request_key,
  RefundRefused,
} from "../../modules/payment-stripe/carry-out-refund"
import { isForBuyer, isStanding } from "../../modules/payment-stripe/intent-facts"
import type { CardRoom } from "./card-room"
import { recordRefund } from "./record-refund"

/**
 * Completes what was asked for and has no outcome, because an answer was lost or a process died: made at Stripe if it was
 * not, recorded in Medusa if it was not, or refused.
 *
 * @returns true when anything was completed
 */
export async function finishRefunds(
  room: CardRoom,
  intent: Stripe.PaymentIntent,
): Promise<boolean> {
  let finished = false
  for (const { id, state } of await room.kept.refundsOf(intent.id)) {
    if (state === "recorded" || state === "refused") continue
    const request = await room.kept.holdRefund(id)
    if (request === undefined) continue
    await finish(room, request, intent.metadata.session_id ?? "")
    finished = true
  }
  return finished
}

async function finish(room: CardRoom, request: RefundStanding, session_id: string): Promise<void> {
  try {
    const stripe_refund_id = await carryOutRefund(room.stripe, room.kept, request)
    if (await hasRefund(room, request.medusa_refund_id))
      return await room.kept.markRecorded(request.id)
    await room.kept.releaseRefund(request.id)
    await recordRefund(room, { ...request, stripe_refund_id }, session_id)
  } catch (error) {
    if (error instanceof RefundRefused) return
    await room.kept.releaseRefund(request.id)
    throw error
  }
}

async function hasRefund({ container }: CardRoom, id: string | null): Promise<boolean> {
  if (id === null) return false
  return (await container.resolve(Modules.PAYMENT).listRefunds({ id })).length > 0
}

/**
 * Says that somebody is giving this payment back at this moment.
 *
 * @throws NOT_READY then, so that it is asked again later
 */
export async function waitForRefunds(room: CardRoom, intent_id: string): Promise<void> {
  if ((await room.kept.refundsOf(intent_id)).some(({ held }) => held))
    throw problem(
      "NOT_READY",
      `Payment ${intent_id} is being given back at this moment. It is looked at again when that is done.`,
    )
}

/** What was given back in Stripe's dashboard is recorded here too; what the buyer's bank sent back is found. */
export async function recordFoundRefunds(
  room: CardRoom,
  intent: Stripe.PaymentIntent,
): Promise<void> {
  const refunds = room.stripe.refunds.list({
    payment_intent: intent.id,
    limit: 100,
    expand: ["data.balance_transaction"],
  })
  for await (const refund of refunds) {
    const requests = await room.kept.refundsOf(intent.id)
    const known = requests.find(
      ({ id, stripe_refund_id }) =>
        stripe_refund_id === refund.id || id === refund.metadata?.[refund_request_key],
    )
    if (known !== undefined) await tellFailure(room, known, refund)
    else if (isStanding(refund) && isForBuyer(refund)) await keepAndRecord(room, intent, refund)
  }
}

async function tellFailure(
  { kept }: CardRoom,
  request: RefundStanding,
  refund: Stripe.Refund,
): Promise<void> {
  if (isStanding(refund) || request.state !== "recorded") return
  await kept.markFailed(request.id)
  await kept.find(
    "refund_failed",
    request.id,
    `The buyer's bank sent refund ${refund.id} of payment ${request.payment_intent_id} back (${refund.failure_reason ?? "no reason"}). The money is on our Stripe balance again; Medusa and the ledger still count it as refunded. Pay the buyer another way, then correct the ledger.`,
  )
}

async function keepAndRecord(
  room: CardRoom,
  intent: Stripe.PaymentIntent,
  refund: Stripe.Refund,
): Promise<void> {
  await room.kept.keepFoundRefund({
    payment_intent_id: intent.id,
    amount_minor: BigInt(refund.amount),
    currency_code: refund.currency,
    captured_minor: BigInt(intent.amount_received),
    stripe_refund_id: refund.id,
  })
  const request = (await room.kept.refundsOf(intent.id)).find(
    ({ stripe_refund_id }) => stripe_refund_id === refund.id,
  )
  if (request) await recordRefund(room, request, intent.metadata.session_id ?? "")
}
