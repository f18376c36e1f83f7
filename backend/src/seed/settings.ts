import { MedusaError } from "@medusajs/framework/utils"
import { env } from "../lib/env"
import type { Login } from "./people"

export type SeedSettings = {
  /** The day whose rates count, `YYYY-MM-DD`. */
  readonly on: string
  readonly staff: Login
  /** Who signs in as president of the demonstration's lead group. */
  readonly group_lead: Login
}

/**
 * What the environment says: logins, and today.
 *
 * @throws MedusaError in production where a password is not given
 */
export function settingsOfEnvironment(): SeedSettings {
  const { staff, group_lead } = env
  return {
    on: new Date().toISOString().slice(0, 10),
    staff: login(staff.email, staff.password, "CIAP_STAFF_PASSWORD"),
    group_lead: login(group_lead.identifier, group_lead.password, "CIAP_LEAD_PASSWORD"),
  }
}

function login(identifier: string, password: string | undefined, variable: string): Login {
  if (password === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${variable} is not set. Nothing was written; in production the demonstration has no default password.`,
    )
  }
  return { identifier, password }
}
