import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { STAFF_MODULE } from "../../../modules/staff"

/** Ends every session of a member. There is no way back, and none is needed: the person signs in again. */
export const endSessionsStep = createStep(
  "end-sessions",
  async (user_id: string, { container }) =>
    new StepResponse(await container.resolve(STAFF_MODULE).endSessions(user_id)),
)
