import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { problem } from "../../lib/problem"
import type LedgerService from "../../modules/ledger/service"
import { type CardRoom, openCardRoom, orderOf, sessionOf } from "./card-room"
import { newestMovementOn, standOfDispute } from "./dispute-facts"
import { planDisputePostings } from "./plan-dispute"
import { reconcileCardPayment } from "./reconcile-card-payment"

/** Two that ask about one dispute at once take turns; longer than the payment's own turns, which happen within. */
const lock_wait_seconds = 90

/**
 * Keeps what Stripe says *now* about a dispute, and brings the ledger to it. Called again at any time, in any order of
 * events, it changes nothing more. The dispute's fee is booked with the payout that it was taken from.
 *
 * @throws NOT_READY while the disputed payment has not become an order, so that it is asked again later
 */
export async function reconcileDispute(
  container: MedusaContainer,
  dispute_id: string,
): Promise<void> {
  const room = openCardRoom(container)
  // Two that ask at once take turns, so that the older answer never comes after the newer one.
  await container
    .resolve(Modules.LOCKING)
    .execute(`card-dispute:${dispute_id}`, () => reconcileNow(room, dispute_id), {
      timeout: lock_wait_seconds,
    })
}

async function reconcileNow(room: CardRoom, dispute_id: string): Promise<void> {
  const dispute = await room.stripe.disputes.retrieve(dispute_id)
  const intent_id = idOf(dispute.payment_intent)
  if (intent_id === null) return
  const { session_id } = (await room.stripe.paymentIntents.retrieve(intent_id)).metadata
  // Another program's payment on the same account.
  if (session_id === undefined) return
  const order_id = await orderOfDispute(room, intent_id, session_id)
  await keep(room, dispute, intent_id, order_id ?? null)
  if (order_id !== undefined) return await book(room, dispute, order_id)
  if (standOfDispute(dispute) !== "ours")
    throw problem(
      "NOT_READY",
      `Dispute ${dispute.id} took money of payment ${intent_id}, which pays no order. It is kept, and booked once there is one.`,
    )
}

const idOf = (named: string | { id: string } | null): string | null =>
  typeof named === "string" ? named : (named?.id ?? null)

async function orderOfDispute(
  room: CardRoom,
  intent_id: string,
  session_id: string,
): Promise<string | undefined> {
  const look = async () => {
    const session = await sessionOf(room, session_id)
    return session && (await orderOf(room, session))
  }
  const known = await look()
  if (known !== undefined) return known
  await reconcileCardPayment(room.container, intent_id, room.now)
  return await look()
}

async function keep(
  { kept }: CardRoom,
  dispute: Stripe.Dispute,
  payment_intent_id: string,
  order_id: string | null,
): Promise<void> {
  const iso = (seconds: number) => new Date(seconds * 1_000).toISOString()
  const { due_by } = dispute.evidence_details
  const amount_minor = BigInt(dispute.amount)
  await kept.keepDispute({
    id: dispute.id,
    payment_intent_id,
    order_id,
    amount_minor,
    currency_code: dispute.currency,
    reason: dispute.reason,
    status: dispute.status,
    withdrawn_minor: standOfDispute(dispute) === "ours" ? 0n : amount_minor,
    evidence_due_at: due_by === null ? null : iso(due_by),
    opened_at: iso(dispute.created),
  })
}

async function book({ container }: CardRoom, dispute: Stripe.Dispute, order_id: string) {
  const ledger: LedgerService = container.resolve("ledger")
  const { id, currency: currency_code } = dispute
  await ledger.reconcile(order_id, ({ postings }) =>
    Promise.resolve(
      planDisputePostings(
        {
          id,
          order_id,
          amount_minor: BigInt(dispute.amount),
          currency_code,
          stand: standOfDispute(dispute),
          on: newestMovementOn(dispute),
        },
        postings,
      ),
    ),
  )
}

/**
 * What the ledger has of a dispute's money, against what Stripe says: `null` when they agree.
 *
 * @returns a sentence that names both figures
 */
export async function disputeDifference(
  { container }: Pick<CardRoom, "container">,
  dispute: { id: string; order_id: string; withdrawn_minor: bigint; currency_code: string },
): Promise<string | null> {
  const ledger: LedgerService = container.resolve("ledger")
  const { transactions } = await ledger.listTransactions({
    order_id: dispute.order_id,
    limit: 200,
  })
  const booked = transactions
    .filter(({ source_type, source_id }) => source_type === "dispute" && source_id === dispute.id)
    .flatMap(({ entries }) => entries)
    .filter(({ account_code }) => account_code === `cash:stripe:${dispute.currency_code}`)
    .reduce((sum, { amount_minor }) => sum - amount_minor, 0n)
  return booked === dispute.withdrawn_minor
    ? null
    : `The ledger has ${booked} of dispute ${dispute.id} as taken, Stripe has ${dispute.withdrawn_minor} (minor units of ${dispute.currency_code}).`
}
