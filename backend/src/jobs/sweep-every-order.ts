import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { day } from "../lib/day"
import { watched } from "../lib/metrics/watched-job"
import { tiePurchases } from "../workflows/buying/tie-purchases"
import { sweepEveryOrder, tellDefects, tellSweep } from "../workflows/ledger/sweep-orders"

/**
 * Every night: every order, however old. Return windows that closed are released; any other difference is a defect
 * that somebody should look at, since the sweep of the day should have found it: the log names it.
 */
export default watched("sweep-every-order", async (container: MedusaContainer) => {
  await tiePurchases(container, new Date(0))
  const report = await sweepEveryOrder(container, day(new Date()))
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      `Nightly sweep: ${report.orders} orders looked at, ${report.differing.length} brought up to date.`,
    )
  tellSweep(container, "Nightly sweep", report)
  tellDefects(container, "Nightly sweep", report)
})

export const config = { name: "sweep-every-order", schedule: "17 7 * * *" }
