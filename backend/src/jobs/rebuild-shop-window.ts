import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { watched } from "../lib/metrics/watched-job"
import { messageOf } from "../lib/problem"
import { rebuildShopWindow } from "../workflows/notices/rebuild-shop-window"

/** Every night, soon after the day has changed: what a lost event or the calendar left old. */
export default watched(
  "rebuild-shop-window",
  async (container: MedusaContainer) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const differing = await rebuildShopWindow(container)
    logger.info(`Shop window rebuilt: ${differing} products were shown differently before.`)
  },
  (container, error) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(
      `The shop window was not rebuilt completely: ${messageOf(error)}. What is known is remembered.`,
    )
  },
)

export const config = { name: "rebuild-shop-window", schedule: "12 0 * * *" }
