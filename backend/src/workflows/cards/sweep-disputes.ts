import type { CardRoom } from "./card-room"
import { disputeDifference, reconcileDispute } from "./reconcile-dispute"
import { type Found, tellFound, tried } from "./sweep-findings"

/**
 * Asks Stripe about every dispute that is new, undecided or was wrong before, and compares what is booked of it with what
 * Stripe says.
 *
 * @returns how many are wrong now
 */
export async function sweepDisputes(room: CardRoom, since_seconds: number): Promise<number> {
  const ids = new Set([
    ...(await room.kept.undecidedDisputes()),
    ...(await room.kept.openSubjects("dispute_not_booked")),
  ])
  const fresh = room.stripe.disputes.list({ created: { gte: since_seconds }, limit: 100 })
  for await (const { id } of fresh) ids.add(id)
  const found: Found = new Map()
  for (const id of ids) await tried(found, id, () => reconcileDispute(room.container, id))
  for (const { order_id, withdrawn_minor, ...kept } of await room.kept.disputesNamed([...ids])) {
    if (order_id === null) continue
    const dispute = { ...kept, order_id, withdrawn_minor: BigInt(withdrawn_minor) }
    const difference = await disputeDifference(room, dispute)
    if (difference !== null) found.set(kept.id, difference)
  }
  return await tellFound(room, "dispute_not_booked", found)
}
