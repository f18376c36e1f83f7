import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { day } from "../lib/day"
import { fillBooks } from "../seed/books"
import { showBooks } from "../seed/books/show-books"
import { lastBookDay } from "../seed/settings"

/**
 * `medusa exec ./src/scripts/books.ts`: writes the demonstration's year of sales up to yesterday, by running every order
 * on its day. What an earlier run has written stays; the line of each month says how far it is.
 */
export default async function books({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const orders = await fillBooks(container, {
    on: lastBookDay(day(new Date())),
    report: async ({ month, placed, orders: planned }) => {
      logger.info(`Books: ${month}, ${placed} of ${planned} orders`)
      await showBooks(container)
    },
  })
  await showBooks(container)
  logger.info(`Books: done, ${orders} orders`)
}
