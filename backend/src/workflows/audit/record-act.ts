import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AUDIT_MODULE } from "../../modules/audit"
import type { Act } from "../../modules/audit/service"

/**
 * Keeps who did what, before, after and why. As the last step of a workflow it says what has succeeded; it is never taken
 * back.
 */
export const recordActStep = createStep(
  "record-act",
  async (act: Act, { container }) => new StepResponse(await recordAct(container, act)),
)

/** The same from plain code: a job or a command. */
export async function recordAct(container: MedusaContainer, act: Act): Promise<{ id: string }> {
  return await container.resolve(AUDIT_MODULE).record(act)
}
