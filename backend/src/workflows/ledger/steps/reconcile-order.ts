import type { Posting } from "@ciap/fair-trade"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type LedgerService from "../../../modules/ledger/service"
import { planOrder } from "../plan-order"

export type ReconcileInput = {
  order_id: string
  /** ISO date; decides only whether a return window is over. */
  today: string
  /** Who caused the look: a staff member, or the sweep. */
  actor_id?: string
}

export type Reconciled = {
  order_id: string
  /** Postings this call added; 0 when the book was right already. */
  posted: number
  /** What these postings were, each kind once. */
  kinds: Posting["kind"][]
  group_ids: string[]
}

/**
 * Lock, look, plan, post: the only place where an order meets the ledger. There is no way back on purpose: postings
 * are facts, and if a fact changes the next call posts the difference.
 */
export const reconcileOrderStep = createStep(
  "reconcile-order",
  async ({ order_id, today, actor_id }: ReconcileInput, { container }) => {
    const ledger: LedgerService = container.resolve("ledger")
    let group_ids: string[] = []
    let planned: Posting[] = []
    const receipts = await ledger.reconcile(
      order_id,
      async (book) => {
        const { facts, postings } = await planOrder(container, book, today)
        group_ids = [...new Set(facts.lines.map((line) => line.frozen.group_id))]
        planned = postings
        return planned
      },
      actor_id === undefined ? {} : { actor_id },
    )
    // One receipt for each posting of the plan that went through, in its order.
    const added = planned.filter((_, n) => receipts[n]?.created)
    const kinds = [...new Set(added.map((posting) => posting.kind))]
    return new StepResponse<Reconciled>({ order_id, posted: added.length, kinds, group_ids })
  },
)
