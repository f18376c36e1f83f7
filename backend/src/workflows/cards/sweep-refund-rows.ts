import type { BigNumberInput } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { card_provider_id } from "../../config/cards"
import { fromMedusa } from "../../lib/money-border"
import { carryOutRefund } from "../../modules/payment-stripe/carry-out-refund"
import { type CardRoom, intentIdOf } from "./card-room"
import { type Found, tellFound, tried } from "./sweep-findings"

/** A refund is written down moments after Medusa counts it. */
const grace_ms = 300_000

type Amount = { amount: BigNumberInput; raw_amount?: BigNumberInput | null }
type Row = Amount & {
  id: string
  payment?: { provider_id: string; data?: Record<string, unknown> | null } | null
}

/**
 * Looks for refunds that Medusa counts since a moment and that were never written down to be made, because a process died
 * before Stripe was asked, and has them made: staff asked for them, and Medusa tells everybody that they were.
 *
 * @returns how many could not be made
 */
export async function sweepRefundRows(room: CardRoom, since_seconds: number): Promise<number> {
  const query = room.container.resolve(ContainerRegistrationKeys.QUERY)
  const known = await room.kept.openSubjects("refund_unknown_to_stripe")
  const created_at = {
    $gte: new Date(since_seconds * 1_000),
    $lte: new Date(room.now.getTime() - grace_ms),
  }
  const { data } = await query.graph({
    entity: "refund",
    fields: ["id", "amount", "raw_amount", "payment.provider_id", "payment.data"],
    filters: { $or: [{ created_at }, { id: known }] },
  })
  const found: Found = new Map()
  for (const { id, payment, ...row } of data as unknown as Row[]) {
    if (payment?.provider_id !== card_provider_id) continue
    const intent_id = intentIdOf(payment.data)
    const requests = await room.kept.refundsOf(intent_id)
    if (requests.some(({ medusa_refund_id }) => medusa_refund_id === id)) continue
    const trouble: Found = new Map()
    await tried(trouble, id, () => make(room, intent_id, id, row))
    const reason = trouble.get(id)
    if (reason !== undefined)
      found.set(
        id,
        `Medusa counts refund ${id} as made, and Stripe was not asked for it (${reason}). Look at the payment in Stripe; if the buyer did not get the money, refund it there, and tell the operator.`,
      )
  }
  return await tellFound(room, "refund_unknown_to_stripe", found)
}

async function make(
  { stripe, kept }: CardRoom,
  intent_id: string,
  refund_id: string,
  { amount, raw_amount }: Amount,
): Promise<void> {
  const { currency, amount_received } = await stripe.paymentIntents.retrieve(intent_id)
  const ask = {
    payment_intent_id: intent_id,
    amount_minor: fromMedusa(raw_amount ?? amount, currency).amount_minor,
    currency_code: currency,
    captured_minor: BigInt(amount_received),
  }
  const request = await kept.openRefund(ask, refund_id)
  await carryOutRefund(stripe, kept, request)
  await kept.markRecorded(request.id)
}
