import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../../lib/problem"
import { renewShopWindow } from "./renew-shop-window"

/** Changes that come together are shown together: a sale touches stock, reservation and ledger at once. */
const batch_wait_ms = 1_000
const retry_wait_max_ms = 60_000

let timer: NodeJS.Timeout | null = null
let running = false
let failures = 0

/**
 * Renews the shop window in a moment, in the background, and tries again with growing pauses while the storefront
 * does not answer. Never throws and is never waited for: what changed is remembered, and a job looks after it too.
 */
export function scheduleRenewal(container: MedusaContainer, wait_ms = batch_wait_ms): void {
  if (timer !== null) return
  timer = setTimeout(() => void renew(container), wait_ms)
  // A process that wants to end must not wait for a storefront.
  timer.unref()
}

async function renew(container: MedusaContainer): Promise<void> {
  timer = null
  if (running) return scheduleRenewal(container)
  running = true
  try {
    await renewShopWindow(container)
    failures = 0
  } catch (error) {
    failures += 1
    if (failures === 1) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.warn(
        `The shop does not show the newest changes yet: ${messageOf(error)}. They are remembered and will be sent again.`,
      )
    }
    scheduleRenewal(container, Math.min(batch_wait_ms * 2 ** failures, retry_wait_max_ms))
  } finally {
    running = false
  }
}
