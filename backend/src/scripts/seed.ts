import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isSeeded, seedDemonstration } from "../seed"

/**
 * `medusa exec ./src/scripts/seed.ts`: fills the database with the demonstration, once. `again` runs
 * every stage on a database that is seeded already.
 */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (!args.includes("again") && (await isSeeded(container))) {
    logger.info("Seed: the demonstration is already there")
    return
  }
  const { publishable_key } = await seedDemonstration(container)
  logger.info(`Seed: done; the storefront's publishable key is ${publishable_key}`)
}
