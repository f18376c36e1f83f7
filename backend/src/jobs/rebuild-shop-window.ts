import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../lib/problem"
import { rebuildShopWindow } from "../workflows/notices/rebuild-shop-window"

/** Every night, soon after the day has changed: what a lost event or the calendar left old. */
export default async function rebuildShopWindowJob(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const differing = await rebuildShopWindow(container)
    logger.info(`Shop window rebuilt: ${differing} products were shown differently before.`)
  } catch (error) {
    logger.warn(
      `The shop window was not rebuilt completely: ${messageOf(error)}. What is known is remembered.`,
    )
  }
}

export const config = { name: "rebuild-shop-window", schedule: "12 0 * * *" }
