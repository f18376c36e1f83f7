import type { IPaymentModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * Authorises a payment session: for a transfer, records that this money is expected. Medusa answers the same payment
 * when it is asked again, so there is no way back to take.
 */
export const authorizeSessionStep = createStep(
  "authorize-session",
  async ({ session_id }: { session_id: string }, { container }) => {
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT)
    await payments.authorizePaymentSession(session_id, {})
    return new StepResponse(session_id)
  },
)
