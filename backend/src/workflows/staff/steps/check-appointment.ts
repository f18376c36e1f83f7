import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { problem } from "../../../lib/problem"

type Input = { readonly actor_id: string; readonly user_id: string }

/**
 * Looks whether this person may change that one's access: nobody their own, and nobody's that is not there.
 *
 * @throws FORBIDDEN, NOT_FOUND
 */
export const checkAppointmentStep = createStep(
  "check-appointment",
  async ({ actor_id, user_id }: Input, { container }) => {
    if (actor_id === user_id)
      throw problem(
        "FORBIDDEN",
        "Nobody changes their own access. Nothing was changed; please ask another administrator.",
      )
    const [user] = await container.resolve(Modules.USER).listUsers({ id: user_id })
    if (!user)
      throw problem("NOT_FOUND", "There is no such login. Nothing was changed; please look again.")
    return new StepResponse(null)
  },
)
