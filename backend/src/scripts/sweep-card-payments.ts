import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sweepCardPayments as sweep } from "../workflows/cards/sweep-card-payments"

/**
 * `medusa exec ./src/scripts/sweep-card-payments.ts`: compares Stripe with the shop now, as the job does every five
 * minutes. Safe at any time.
 */
export default async function sweepCardPayments({ container }: ExecArgs): Promise<void> {
  const wrong = await sweep(container)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      wrong === 0 ? "Card payments: nothing is wrong." : `Card payments: ${wrong} open findings.`,
    )
}
