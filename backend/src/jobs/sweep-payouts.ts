import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { watched } from "../lib/metrics/watched-job"
import { loggedOf } from "../lib/problem"
import { bookPayouts } from "../workflows/payouts/book-payouts"

/** Every few minutes: payouts and decisions that a crash has kept out of the ledger. Normally none. */
export default watched(
  "sweep-payouts",
  async (container: MedusaContainer) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const { booked, uncovered } = await bookPayouts(container)
    if (booked + uncovered > 0)
      logger.warn(
        `Payouts: ${booked} were in no ledger and are booked now, ${uncovered} are no longer covered and failed.`,
      )
  },
  (container, error) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(
      `Payouts could not be booked: ${loggedOf(error)}. Nothing was lost; the next sweep tries again. See docs/runbooks/pay-the-groups.md.`,
    )
  },
)

export const config = { name: "sweep-payouts", schedule: "*/5 * * * *" }
