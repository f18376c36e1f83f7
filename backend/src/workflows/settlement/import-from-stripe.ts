import { readStripeBalanceTransactions } from "@ciap/bank-files"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { problem } from "../../lib/problem"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type { NewProcessorPayout } from "../../modules/settlement/lib/types"
import type SettlementService from "../../modules/settlement/service"
import { openStripe } from "../cards/stripe"
import { bookProcessor } from "./book-processor"
import { dayOf, payoutOf, transactionOf } from "./stripe-rows"

/** Two that look at once take turns; seconds. A first look at years of sales takes minutes. */
const lock_wait_seconds = 600

/** Rows are final the moment they exist; looked at again so that a lost answer leaves no gap. */
const rows_again_seconds = 7 * 86_400

/** A bank sends a payout back within weeks; so long its state is asked again. */
const payouts_again_seconds = 45 * 86_400

const page_size = 100

type Room = { stripe: Stripe; settlement: SettlementService; imported_by: string }

/**
 * Takes in what Stripe has booked and paid out since the last look, and brings the ledger to it. An event, the job and a
 * member of staff call the same; called again it finds nothing new. The first call reads everything there is.
 *
 * @returns how many rows were new
 * @throws NOT_FOUND while card payments are not set up, FILE_REFUSED for a row that this house cannot book
 */
export async function importFromStripe(
  container: MedusaContainer,
  imported_by = "system",
): Promise<{ rows_new: number }> {
  const { stripe } = openStripe()
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  return await container.resolve(Modules.LOCKING).execute(
    "settlement:stripe",
    async () => {
      const rows_new = await lookAtStripe({ stripe, settlement, imported_by })
      await bookProcessor(container)
      return { rows_new }
    },
    { timeout: lock_wait_seconds },
  )
}

async function lookAtStripe(room: Room): Promise<number> {
  const { stripe, settlement } = room
  const began = new Date()
  const seen = await settlement.seenUntil()
  const since = (again_seconds: number) =>
    seen === null ? 0 : Math.floor(Date.parse(seen) / 1000) - again_seconds
  const payouts = await listPayouts(stripe, since(payouts_again_seconds))
  let rows_new = await take(room, [], payouts)
  const listed = stripe.balanceTransactions.list({
    limit: page_size,
    created: { gte: since(rows_again_seconds) },
    expand: ["data.source"],
  })
  rows_new += await takeAll(room, listed, null)
  rows_new += await tiePayouts(room, payouts)
  // From before the first question: what Stripe books while we read is asked for again.
  await settlement.moveCursor(began.toISOString())
  return rows_new
}

async function listPayouts(stripe: Stripe, since: number): Promise<NewProcessorPayout[]> {
  const payouts: NewProcessorPayout[] = []
  for await (const payout of stripe.payouts.list({ limit: page_size, created: { gte: since } }))
    payouts.push(payoutOf(payout, await failedOn(stripe, payout)))
  return payouts
}

/** The day on which the money was back on the balance. */
async function failedOn(stripe: Stripe, payout: Stripe.Payout): Promise<string | null> {
  if (payout.status !== "failed" && payout.status !== "canceled") return null
  const given = payout.failure_balance_transaction
  if (given === null) return dayOf(payout.arrival_date)
  const back = typeof given === "string" ? await stripe.balanceTransactions.retrieve(given) : given
  return dayOf(back.created)
}

/** The rows behind each automatic payout, where they are not all known to be its own. Stripe ties them some time later. */
async function tiePayouts(room: Room, payouts: readonly NewProcessorPayout[]): Promise<number> {
  const automatic = payouts.filter((payout) => payout.automatic).map(({ id }) => id)
  let rows_new = 0
  for (const id of await room.settlement.untiedPayouts(automatic)) {
    const listed = room.stripe.balanceTransactions.list({
      limit: page_size,
      payout: id,
      expand: ["data.source"],
    })
    rows_new += await takeAll(room, listed, id)
  }
  return rows_new
}

async function takeAll(
  room: Room,
  listed: AsyncIterable<Stripe.BalanceTransaction>,
  payout_id: string | null,
): Promise<number> {
  let rows_new = 0
  let portion: Stripe.BalanceTransaction[] = []
  for await (const row of listed) {
    portion.push(row)
    if (portion.length < page_size) continue
    rows_new += await take(room, portion, [], payout_id)
    portion = []
  }
  return rows_new + (await take(room, portion, [], payout_id))
}

async function take(
  { settlement, imported_by }: Room,
  rows: readonly Stripe.BalanceTransaction[],
  payouts: readonly NewProcessorPayout[],
  payout_id: string | null = null,
): Promise<number> {
  const reading = readStripeBalanceTransactions(rows, null)
  if (!reading.ok)
    throw problem(
      "FILE_REFUSED",
      `Stripe tells of something that cannot be taken in: ${reading.problems[0]?.message ?? ""} (${rows[(reading.problems[0]?.line ?? 1) - 1]?.id ?? ""})`,
    )
  const transactions = reading.rows.map((row) => {
    const transaction = transactionOf(row)
    // A payout's own row stands in the list of its rows, and is none of what it pays out.
    return { ...transaction, payout_id: transaction.source_id === payout_id ? null : payout_id }
  })
  const days = transactions.map(({ created_on }) => created_on).sort()
  const [from, to] = [days[0], days.at(-1)]
  const taken = await settlement.takeProcessorNews({
    facts: { kind: "stripe_api", sha256: null, file_name: null, account_id: null, imported_by },
    period: from !== undefined && to !== undefined ? { from, to } : null,
    transactions,
    payouts,
  })
  return taken?.rows_new ?? 0
}
