import type { PostingKind } from "@ciap/fair-trade"
import type { MedusaContainer } from "@medusajs/framework/types"
import type LedgerService from "../../modules/ledger/service"
import { loggedOf } from "../../lib/problem"
import { ordersLacking } from "./orders-lacking"
import { planOrder } from "./plan-order"
import { ofTimeAlone } from "./sweep-orders"

/** An order whose book lacks something, or of which nobody can say whether it does. */
export type OrderBehind = { order_id: string; kinds: PostingKind[]; reason: string | null }

async function lacking(
  container: MedusaContainer,
  order_id: string,
  today: string,
): Promise<PostingKind[]> {
  const ledger: LedgerService = container.resolve("ledger")
  let kinds: PostingKind[] = []
  await ledger.reconcile(order_id, async (book) => {
    const { postings } = await planOrder(container, book, today)
    kinds = [...new Set(postings.map(({ kind }) => kind))]
    return [] // only looked at: nothing is booked
  })
  return kinds.filter((kind) => !ofTimeAlone(kind))
}

const page_size = 500

/** Those that a look at many finds fault with (ADR 0016); whether it is one of theirs is then asked one by one. */
async function candidates(
  container: MedusaContainer,
  order_ids: readonly string[],
  today: string,
): Promise<string[]> {
  const found: string[] = []
  const when = { today, now: new Date(), may_wait: ofTimeAlone }
  for (let at = 0; at < order_ids.length; at += page_size)
    found.push(...(await ordersLacking(container, order_ids.slice(at, at + page_size), when)))
  return found
}

/**
 * Which of these orders the ledger does not hold as their facts are. Nothing is booked. What time alone brings about, such
 * as the end of a return window, is not behind: the next sweep brings it.
 */
export async function ordersBehind(
  container: MedusaContainer,
  order_ids: readonly string[],
  today: string,
): Promise<OrderBehind[]> {
  const found: OrderBehind[] = []
  for (const order_id of await candidates(container, order_ids, today)) {
    try {
      const kinds = await lacking(container, order_id, today)
      if (kinds.length > 0) found.push({ order_id, kinds, reason: null })
    } catch (error) {
      found.push({ order_id, kinds: [], reason: loggedOf(error) })
    }
  }
  return found
}
