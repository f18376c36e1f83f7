import type { StaffRole } from "@ciap/contract"
import { booksBegin } from "@ciap/demo-data"
import { addDays } from "@ciap/fair-trade"
import { MedusaError } from "@medusajs/framework/utils"
import { day } from "../lib/day"
import { env } from "../lib/env"
import type { Login } from "./people"

export type SeedSettings = {
  /** The day whose rates count, `YYYY-MM-DD`. */
  readonly on: string
  /** The day from which the prices stand, `YYYY-MM-DD`, where they shall explain earlier sales; else from now on. */
  readonly prices_from?: string
  /** Who becomes administrator. */
  readonly staff: Login
  /** One login for each other role, so that each can be tried; none where they have no password. */
  readonly demo_staff: readonly (Login & { readonly role: StaffRole })[]
  /** Who signs in as president of the demonstration's lead group. */
  readonly group_lead: Login
}

/**
 * What the environment says: logins, and today.
 *
 * @throws MedusaError in production where a password is not given
 */
export function settingsOfEnvironment(): SeedSettings {
  const { staff, demo_staff_password, group_lead } = env
  const on = day(new Date())
  return {
    on,
    ...(env.books_of_a_year && { prices_from: addDays(booksBegin(lastBookDay(on)), -1) }),
    staff: login(staff.email, staff.password, "CIAP_STAFF_PASSWORD"),
    demo_staff: demo_staff_password === undefined ? [] : demoStaff(demo_staff_password),
    group_lead: login(group_lead.identifier, group_lead.password, "CIAP_LEAD_PASSWORD"),
  }
}

/** The day the demonstration's books end with: the last one that is over. */
export const lastBookDay = (today: string): string => addDays(today, -1)

function login(identifier: string, password: string | undefined, variable: string): Login {
  if (password === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${variable} is not set. Nothing was written; in production the demonstration has no default password.`,
    )
  }
  return { identifier, password }
}

const demoStaff = (password: string) =>
  (["clerk", "approver", "auditor"] as const).map((role) => ({
    identifier: `${role}@ciap.example`,
    password,
    role,
  }))
