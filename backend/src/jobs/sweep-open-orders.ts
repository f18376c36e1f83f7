import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sweepOrders } from "../workflows/ledger/sweep-orders"

const looked_back_days = 120

/**
 * Every night: the orders of the last four months. Return windows that closed are released, and any other
 * difference is a defect that somebody should look at.
 */
export default async function sweepOpenOrders(container: MedusaContainer): Promise<void> {
  const now = new Date()
  const report = await sweepOrders(container, {
    touched_since: new Date(now.getTime() - looked_back_days * 86_400_000),
    today: now.toISOString().slice(0, 10),
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(
    `Nightly sweep: ${report.orders} orders looked at, ${report.differing_order_ids.length} brought up to date.`,
  )
  for (const { order_id, reason } of report.failed)
    logger.error(`Nightly sweep: order ${order_id} cannot be reconciled. ${reason}`)
}

export const config = { name: "sweep-open-orders", schedule: "17 7 * * *" }
