import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../../lib/problem"
import { reconcileOrderWorkflow } from "./reconcile-order"

const page_size = 50

export type Sweep = {
  /** Orders touched since this moment; none means every order. */
  touched_since?: Date
  /** ISO date; decides whether return windows are over. */
  today: string
}

export type SweepReport = {
  orders: number
  /** Orders whose book was behind their facts. */
  differing_order_ids: string[]
  /** Orders that could not be brought right, with the reason. */
  failed: { order_id: string; reason: string }[]
}

async function nextPage(
  container: MedusaContainer,
  sweep: Sweep,
  after: string,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: {
      id: { $gt: after },
      ...(sweep.touched_since ? { updated_at: { $gte: sweep.touched_since } } : {}),
    },
    pagination: { take: page_size, order: { id: "ASC" } },
  })
  return data.map((order) => order.id)
}

/**
 * Reconciles order after order, by key, so that it ends however many there are. One order that fails does not
 * stop the others.
 */
export async function sweepOrders(container: MedusaContainer, sweep: Sweep): Promise<SweepReport> {
  const report: SweepReport = { orders: 0, differing_order_ids: [], failed: [] }
  let after = ""
  for (;;) {
    const order_ids = await nextPage(container, sweep, after)
    for (const order_id of order_ids) {
      report.orders += 1
      try {
        const { result } = await reconcileOrderWorkflow(container).run({
          input: { order_id, today: sweep.today },
        })
        if (result.posted > 0) report.differing_order_ids.push(order_id)
      } catch (error) {
        report.failed.push({
          order_id,
          reason: messageOf(error),
        })
      }
    }
    const last = order_ids.at(-1)
    if (last === undefined) return report
    after = last
  }
}
