import type Stripe from "stripe"
import type { DisputeStand } from "./plan-dispute"

/** Stripe's words for a dispute that is over. */
const over = ["won", "lost", "warning_closed"]

/** True while something is still to be decided. */
export const isOpenDispute = (status: string): boolean => !over.includes(status)

/**
 * Where a dispute's money is, by what moved on our Stripe balance: an inquiry takes nothing, a dispute that was won gives
 * it back, sometimes long after it was lost.
 */
export function standOfDispute({ status, balance_transactions }: Stripe.Dispute): DisputeStand {
  const moved = balance_transactions.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  if (moved >= 0n) return "ours"
  return status === "lost" ? "lost" : "held"
}

/** ISO date of the newest movement of a dispute's money; the day it was opened where nothing moved. */
export function newestMovementOn({ created, balance_transactions }: Stripe.Dispute): string {
  const newest = Math.max(created, ...balance_transactions.map((row) => row.created))
  return new Date(newest * 1_000).toISOString().slice(0, 10)
}
