import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { card_provider_id } from "../../config/cards"
import { type CardRoom, intentIdOf } from "./card-room"
import { type Found, tellFound } from "./sweep-findings"

/** A refund is written down moments after Medusa counts it. */
const grace_ms = 300_000

type Row = {
  id: string
  payment?: { provider_id: string; data?: Record<string, unknown> | null } | null
}

/**
 * Looks for refunds that Medusa counts since a moment and that were never written down to be made: a process died before
 * Stripe was asked.
 *
 * @returns how many there are now
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
    fields: ["id", "payment.provider_id", "payment.data"],
    filters: { $or: [{ created_at }, { id: known }] },
  })
  const found: Found = new Map()
  for (const { id, payment } of data as unknown as Row[]) {
    if (payment?.provider_id !== card_provider_id) continue
    const requests = await room.kept.refundsOf(intentIdOf(payment.data))
    if (requests.some(({ medusa_refund_id }) => medusa_refund_id === id)) continue
    found.set(
      id,
      `Medusa counts refund ${id} as made, and Stripe was never asked for it. Look at the payment in Stripe; if the buyer did not get the money, refund it there, and tell the operator.`,
    )
  }
  return await tellFound(room, "refund_unknown_to_stripe", found)
}
