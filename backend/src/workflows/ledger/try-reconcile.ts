import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { day } from "../../lib/day"
import { loggedOf } from "../../lib/problem"
import { reconcileOrderWorkflow } from "./reconcile-order"

/**
 * Reconciles an order now, after something happened to it. A failure is logged and left to the sweep: the fact
 * that caused the call stands, whether or not the ledger could follow at once.
 *
 * @param cause what happened, for the log
 */
export async function tryReconcile(
  container: MedusaContainer,
  order_id: string,
  cause: string,
): Promise<void> {
  try {
    await reconcileOrderWorkflow(container).run({ input: { order_id, today: day(new Date()) } })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(
      `Order ${order_id} could not be reconciled after ${cause}; the sweep will try again. ${loggedOf(error)}`,
    )
  }
}
