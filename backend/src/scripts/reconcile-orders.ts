import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { day } from "../lib/day"
import { sweepEveryOrder, sweepOrders, tellSweep } from "../workflows/ledger/sweep-orders"

/**
 * `medusa exec ./src/scripts/reconcile-orders.ts [order id …]`: brings the named orders, or all of them, to what
 * their facts say. Safe at any time; a book that is right gets nothing.
 */
export default async function reconcileOrders({ container, args }: ExecArgs): Promise<void> {
  const today = day(new Date())
  const report =
    args.length === 0
      ? await sweepEveryOrder(container, today)
      : await sweepOrders(container, args, today)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      `${report.orders} orders looked at, ${report.differing.length} brought up to date, ${report.failed.length} failed.`,
    )
  tellSweep(container, "Reconcile", report)
}
