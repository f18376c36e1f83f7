import type Stripe from "stripe"
import { z } from "@medusajs/framework/zod"

/** What a buyer knows her card by; nothing else of it is kept. */
const CardFacts = z.object({ brand: z.string().nullable(), last4: z.string().nullable() })
export type CardFacts = z.infer<typeof CardFacts>

/**
 * What a payment session keeps of a PaymentIntent. A session is read by whoever knows the cart, so nothing of the account
 * is in it, and of a card that has paid its brand and last four digits; `client_secret` is for the buyer's browser alone.
 */
const IntentFacts = z.object({
  id: z.string(),
  object: z.literal("payment_intent"),
  amount: z.number().int(),
  amount_received: z.number().int(),
  currency: z.string(),
  status: z.string(),
  livemode: z.boolean(),
  client_secret: z.string().nullable(),
  /** Why the last try failed, in Stripe's words for machines. */
  last_payment_error: z
    .object({ code: z.string().optional(), decline_code: z.string().optional() })
    .nullable(),
  card: CardFacts.optional(),
})

/** The card that a payment was made with, when it was a card and is known. */
export function cardFacts({ latest_charge }: Stripe.PaymentIntent): { card?: CardFacts } {
  const charge = typeof latest_charge === "object" ? latest_charge : null
  const card = charge?.payment_method_details?.card
  return card ? { card: { brand: card.brand, last4: card.last4 } } : {}
}

const Paid = z.object({
  object: z.literal("payment_intent"),
  livemode: z.boolean(),
  card: CardFacts.optional(),
})

/** What a recorded payment tells its buyer of how it was made; null for one that did not go through Stripe. */
export function paidWith(
  data: unknown,
): { brand: string | null; last4: string | null; test_mode: boolean } | null {
  const read = Paid.safeParse(data)
  if (!read.success) return null
  const { card, livemode } = read.data
  return { brand: card?.brand ?? null, last4: card?.last4 ?? null, test_mode: !livemode }
}

/** The kept facts of an intent; anything else, such as an answer that is still unknown, is kept as it is. */
export function intentFacts(data: Record<string, unknown> | undefined): Record<string, unknown> {
  const read = IntentFacts.safeParse(data)
  return read.success ? read.data : { ...data }
}

/**
 * True when all that a payment took has been given back, so that it pays for nothing any more. What a capture left of the
 * authorised amount counts as refunded at Stripe, so that a charge is given back only when its whole amount is.
 */
export function isGivenBack({ latest_charge, amount_received }: Stripe.PaymentIntent): boolean {
  const charge = typeof latest_charge === "object" ? latest_charge : null
  return charge !== null && amount_received > 0 && charge.amount_refunded >= charge.amount
}

/** A refund that took, or still takes, money back. */
export const isStanding = ({ status }: Pick<Stripe.Refund, "status">): boolean =>
  status !== "failed" && status !== "canceled"

/**
 * True for a refund that a buyer gets. When less than the authorised amount is captured, or a hold ends, Stripe shows the
 * rest as a refund, too: no money ever moved for it.
 *
 * @param refund with its balance transaction expanded
 */
export function isForBuyer({
  status,
  balance_transaction: row,
}: Pick<Stripe.Refund, "status" | "balance_transaction">): boolean {
  if (row === null) return status === "pending" || status === "requires_action"
  return typeof row === "string" || row.reporting_category !== "partial_capture_reversal"
}
