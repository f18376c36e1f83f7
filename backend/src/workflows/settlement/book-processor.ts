import type { MedusaContainer } from "@medusajs/framework/types"
import type { Posting } from "@ciap/fair-trade"
import type LedgerService from "../../modules/ledger/service"
import { SETTLEMENT_MODULE } from "../../modules/settlement"
import type SettlementService from "../../modules/settlement/service"
import { payoutPostings, transactionPostings } from "./processor-postings"

const portion = 200

/**
 * Brings the ledger to what the processor's rows and payouts say. Called again it adds nothing; a process that dies in
 * between leaves rows unmarked, and the next call finds them.
 *
 * A fact of a month that is closed meanwhile is booked on the first open day: what comes late is seen in the month in
 * which it came, and a closed month stays as it was signed.
 *
 * @returns how many postings were added
 */
export async function bookProcessor(container: MedusaContainer): Promise<number> {
  const settlement: SettlementService = container.resolve(SETTLEMENT_MODULE)
  let added = 0
  for (;;) {
    const rows = await settlement.unbooked(portion)
    added += await postMissing(container, rows.flatMap(transactionPostings))
    await settlement.markBooked(rows.map(({ id }) => id))
    if (rows.length < portion) break
  }
  for (;;) {
    const payouts = await settlement.unbookedPayouts(portion)
    added += await postMissing(container, payouts.flatMap(payoutPostings))
    await settlement.markPayoutsBooked(
      payouts.map(({ id, failed_on }) => ({ id, returned: failed_on !== null })),
    )
    if (payouts.length < portion) return added
  }
}

/**
 * Posts what is not posted yet. The keys are looked up first, because the same fact must not be posted a second time on
 * another day once its own month is closed.
 *
 * @returns how many postings were added
 */
export async function postMissing(
  container: MedusaContainer,
  postings: readonly Posting[],
  actor_id = "system",
): Promise<number> {
  if (postings.length === 0) return 0
  const ledger: LedgerService = container.resolve("ledger")
  const receipts = await ledger.reconcile(
    "settlement",
    async () => {
      const known = new Set(await ledger.bookedKeys(postings.map((one) => one.idempotency_key)))
      return postings.filter(({ idempotency_key }) => !known.has(idempotency_key))
    },
    { actor_id },
  )
  return receipts.filter(({ created }) => created).length
}
