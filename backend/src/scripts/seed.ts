import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../lib/env"
import { isSeeded, seedDemonstration } from "../seed"

type Given = { readonly identifier: string; readonly password: string | undefined }

function login({ identifier, password }: Given, variable: string) {
  if (password === undefined) {
    throw new Error(
      `${variable} is not set. Nothing was written; in production the demonstration has no default password.`,
    )
  }
  return { identifier, password }
}

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
  const { publishable_key } = await seedDemonstration(container, {
    on: new Date().toISOString().slice(0, 10),
    staff: login({ ...env.staff, identifier: env.staff.email }, "CIAP_STAFF_PASSWORD"),
    group_lead: login(env.group_lead, "CIAP_LEAD_PASSWORD"),
  })
  logger.info(`Seed: done; the storefront's publishable key is ${publishable_key}`)
}
