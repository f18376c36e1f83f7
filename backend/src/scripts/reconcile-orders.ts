import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reconcileOrderWorkflow } from "../workflows/ledger/reconcile-order"
import { sweepOrders } from "../workflows/ledger/sweep-orders"

/**
 * `medusa exec ./src/scripts/reconcile-orders.ts [order id …]`: brings the named orders, or all of them, to what
 * their facts say. Safe at any time; a book that is right gets nothing.
 */
export default async function reconcileOrders({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const today = new Date().toISOString().slice(0, 10)
  if (args.length === 0) {
    const report = await sweepOrders(container, { today })
    logger.info(
      `${report.orders} orders looked at, ${report.differing_order_ids.length} brought up to date, ${report.failed.length} failed.`,
    )
    for (const { order_id, reason } of report.failed) logger.error(`${order_id}: ${reason}`)
    return
  }
  for (const order_id of args) {
    const { result } = await reconcileOrderWorkflow(container).run({ input: { order_id, today } })
    logger.info(`${order_id}: ${result.posted} postings added.`)
  }
}
