import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { watched } from "../lib/metrics/watched-job"
import { messageOf } from "../lib/problem"
import { renewShopWindow } from "../workflows/notices/renew-shop-window"

/** Every few minutes: changes that a crash or a silent storefront left unsent. */
export default watched(
  "renew-shop-window",
  async (container: MedusaContainer) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const sent = await renewShopWindow(container)
    if (sent > 0) logger.info(`Change notices: ${sent} tags sent that were still waiting.`)
  },
  (container, error) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Change notices are still waiting: ${messageOf(error)}. They will be sent again.`)
  },
)

export const config = { name: "renew-shop-window", schedule: "*/5 * * * *" }
