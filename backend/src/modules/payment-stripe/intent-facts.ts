import type Stripe from "stripe"
import { z } from "@medusajs/framework/zod"

/**
 * What a payment session keeps of a PaymentIntent. A session is read by whoever knows the cart, so nothing of the card
 * and nothing of the account is in it; `client_secret` is for the buyer's browser alone.
 */
const IntentFacts = z.object({
  id: z.string(),
  object: z.literal("payment_intent"),
  amount: z.number().int(),
  amount_received: z.number().int(),
  currency: z.string(),
  status: z.string(),
  client_secret: z.string().nullable(),
  /** Why the last try failed, in Stripe's words for machines. */
  last_payment_error: z
    .object({ code: z.string().optional(), decline_code: z.string().optional() })
    .nullable(),
})

/** The kept facts of an intent; anything else, such as an answer that is still unknown, is kept as it is. */
export function intentFacts(data: Record<string, unknown> | undefined): Record<string, unknown> {
  const read = IntentFacts.safeParse(data)
  return read.success ? read.data : { ...data }
}

const Recorded = z.object({ refunds: z.array(z.string()).default([]) })

/** Ids of Stripe's refunds that Medusa has recorded for this payment. */
export const recordedRefunds = (data: unknown): string[] => {
  const read = Recorded.safeParse(data ?? {})
  return read.success ? read.data.refunds : []
}

/** True when all that a payment took has been given back, so that it pays for nothing any more. */
export function isGivenBack({ latest_charge, amount_received }: Stripe.PaymentIntent): boolean {
  const charge = typeof latest_charge === "object" ? latest_charge : null
  return charge !== null && amount_received > 0 && charge.amount_refunded >= amount_received
}

/** A refund that took, or still takes, money back. */
export const isStanding = ({ status }: Pick<Stripe.Refund, "status">): boolean =>
  status !== "failed" && status !== "canceled"
