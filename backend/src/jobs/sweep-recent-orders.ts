import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sweepOrders } from "../workflows/ledger/sweep-orders"

const looked_back_minutes = 120

/** Every few minutes: whatever an event should have told about an order of the last two hours. */
export default async function sweepRecentOrders(container: MedusaContainer): Promise<void> {
  const now = new Date()
  const report = await sweepOrders(container, {
    touched_since: new Date(now.getTime() - looked_back_minutes * 60_000),
    today: now.toISOString().slice(0, 10),
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { order_id, reason } of report.failed)
    logger.error(`Sweep: order ${order_id} cannot be reconciled. ${reason}`)
}

export const config = { name: "sweep-recent-orders", schedule: "*/5 * * * *" }
