import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../lib/env"
import { offerWaysToPay } from "../seed/regions"
import { isSeeded, seedDemonstration, seedLogins } from "../seed"

/**
 * `medusa exec ./src/scripts/seed.ts`: fills the database with the demonstration, once. On a database
 * that is seeded already it brings logins and ways to pay to what the environment says; `CIAP_SEED=again` runs
 * every stage.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (!env.seed_again && (await isSeeded(container))) {
    await seedLogins(container)
    await offerWaysToPay(container)
    logger.info("Seed: the demonstration was already there")
    return
  }
  const { publishable_key } = await seedDemonstration(container)
  logger.info(`Seed: done; the storefront's publishable key is ${publishable_key}`)
}
