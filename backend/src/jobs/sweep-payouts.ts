import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loggedOf } from "../lib/problem"
import { bookPayouts } from "../workflows/payouts/book-payouts"

/** Every few minutes: payouts and decisions that a crash has kept out of the ledger. Normally none. */
export default async function sweepPayouts(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const { booked, uncovered } = await bookPayouts(container)
    if (booked + uncovered > 0)
      logger.warn(
        `Payouts: ${booked} were in no ledger and are booked now, ${uncovered} are no longer covered and failed.`,
      )
  } catch (error) {
    logger.error(
      `Payouts could not be booked: ${loggedOf(error)}. Nothing was lost; the next sweep tries again. See docs/runbooks/pay-the-groups.md.`,
    )
  }
}

export const config = { name: "sweep-payouts", schedule: "*/5 * * * *" }
