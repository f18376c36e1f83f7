import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { isStanding } from "./intent-facts"

/** A request for a refund, as far as Stripe is concerned. */
export type RefundToMake = {
  readonly id: string
  readonly payment_intent_id: string
  readonly amount_minor: bigint
  readonly state: "requested" | "sent" | "recorded" | "refused"
  readonly stripe_refund_id: string | null
}

/** Where it is written how far a request has come; each call is committed when it answers. */
export type RefundProgress = {
  markSent(id: string, stripe_refund_id?: string): Promise<void>
  markRefused(id: string, reason: string): Promise<void>
}

/** The name under which a request's id stands in the metadata of Stripe's refund. */
export const refund_request_key = "refund_request"

/** Stripe said no, for good: no money went, and the same question will never send any. */
export class RefundRefused extends MedusaError {
  constructor(reason: string) {
    super(MedusaError.Types.NOT_ALLOWED, `Stripe refused the refund, and no money went. ${reason}`)
  }
}

/**
 * Makes a requested refund at Stripe, once: what was sent before is looked for first, because an idempotency key is
 * forgotten after a day, and the key is the request's own.
 *
 * @returns the id of Stripe's refund
 * @throws RefundRefused when Stripe says no; anything else leaves open whether money went, and may be called again
 */
export async function carryOutRefund(
  stripe: Stripe,
  progress: RefundProgress,
  request: RefundToMake,
): Promise<string> {
  if (request.stripe_refund_id !== null) return request.stripe_refund_id
  await progress.markSent(request.id)
  const refund =
    (request.state === "requested" ? undefined : await madeBefore(stripe, request)) ??
    (await make(stripe, progress, request))
  if (!isStanding(refund))
    return await refuse(
      progress,
      request,
      refund.failure_reason ?? "The buyer's bank sent it back.",
    )
  await progress.markSent(request.id, refund.id)
  return refund.id
}

async function madeBefore(stripe: Stripe, { id, payment_intent_id }: RefundToMake) {
  const refunds = stripe.refunds.list({ payment_intent: payment_intent_id, limit: 100 })
  for await (const refund of refunds)
    if (refund.metadata?.[refund_request_key] === id) return refund
  return undefined
}

async function make(stripe: Stripe, progress: RefundProgress, request: RefundToMake) {
  try {
    return await stripe.refunds.create(
      {
        payment_intent: request.payment_intent_id,
        amount: Number(request.amount_minor),
        metadata: { [refund_request_key]: request.id },
      },
      { idempotencyKey: request.id },
    )
  } catch (error) {
    if (error instanceof Stripe.errors.StripeInvalidRequestError)
      return await refuse(progress, request, error.message)
    throw error
  }
}

async function refuse(
  progress: RefundProgress,
  { id }: RefundToMake,
  reason: string,
): Promise<never> {
  await progress.markRefused(id, reason)
  throw new RefundRefused(reason)
}
