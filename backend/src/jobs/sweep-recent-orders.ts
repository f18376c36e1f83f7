import type { MedusaContainer } from "@medusajs/framework/types"
import { day } from "../lib/day"
import { watched } from "../lib/metrics/watched-job"
import { tiePurchases } from "../workflows/buying/tie-purchases"
import { sweepOrders, tellSweep } from "../workflows/ledger/sweep-orders"
import { ordersTouchedSince } from "../workflows/ledger/touched-orders"

const looked_back_minutes = 120

/** Every few minutes: whatever an event should have told about an order in the last two hours. */
export default watched("sweep-recent-orders", async (container: MedusaContainer) => {
  const now = new Date()
  const since = new Date(now.getTime() - looked_back_minutes * 60_000)
  await tiePurchases(container, since)
  const order_ids = await ordersTouchedSince(container, since)
  tellSweep(container, "Sweep", await sweepOrders(container, order_ids, day(now)))
})

export const config = { name: "sweep-recent-orders", schedule: "*/5 * * * *" }
