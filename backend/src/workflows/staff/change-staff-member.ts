import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Appointment } from "../../modules/staff/service"
import { recordActStep } from "../audit/record-act"
import { appointMemberStep } from "./steps/appoint-member"
import { checkAppointmentStep } from "./steps/check-appointment"

type Input = Appointment & { readonly actor_id: string }

/**
 * An administrator gives a login a role, or takes it out of use; the person's sessions end with either.
 *
 * @throws FORBIDDEN for one's own access, NOT_FOUND, CONFLICT for the last administrator
 */
export const changeStaffMemberWorkflow = createWorkflow("change-staff-member", (input: Input) => {
  checkAppointmentStep(input)
  const change = appointMemberStep(
    transform(input, ({ actor_id: _, ...appointment }) => appointment),
  )
  recordActStep(
    transform({ input, change }, ({ input: { actor_id, user_id }, change: { before, after } }) => ({
      actor_id,
      act: "staff.change",
      subject_type: "staff_member",
      subject_id: user_id,
      before,
      after,
    })),
  )
  return new WorkflowResponse(transform(change, ({ member }) => member))
})
