import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { recordActStep } from "../audit/record-act"
import { endSessionsStep } from "./steps/end-sessions"

type Input = { readonly actor_id: string; readonly user_id: string }

/**
 * Ends every session of a member of staff, on every device.
 *
 * @throws NOT_FOUND for a login that has no role
 */
export const signOutEverywhereWorkflow = createWorkflow("sign-out-everywhere", (input: Input) => {
  const member = endSessionsStep(transform(input, ({ user_id }) => user_id))
  recordActStep(
    transform(input, ({ actor_id, user_id }) => ({
      actor_id,
      act: "staff.sign_out",
      subject_type: "staff_member",
      subject_id: user_id,
    })),
  )
  return new WorkflowResponse(member)
})
