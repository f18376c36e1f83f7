import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"
import type { Appointment } from "../../../modules/staff/service"

/**
 * Gives a login a role or takes it out of use. If a later step fails, an earlier role returns; one that was given for the
 * first time is taken out of use, because rows are kept.
 */
export const appointMemberStep = createStep(
  "appoint-member",
  async (appointment: Appointment, { container }) => {
    const staff = container.resolve(STAFF_MODULE)
    const before = await staff.memberOf(appointment.user_id)
    const after = await staff.appoint(appointment)
    const restored: Appointment = before ?? { user_id: appointment.user_id, active: false }
    return new StepResponse({ before: said(before), after: said(after), member: after }, restored)
  },
  async (restored, { container }) => {
    if (!restored) return
    const { user_id, role, active } = restored
    await container.resolve(STAFF_MODULE).appoint({
      user_id,
      ...(role === undefined ? {} : { role }),
      ...(active === undefined ? {} : { active }),
    })
  },
)

const said = (member: Pick<Appointment, "role" | "active"> | null) =>
  member && { role: member.role, active: member.active }
