import type { StripeEventReceived } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { loggedOf } from "../../../lib/problem"
import { receiveEvent } from "../../../workflows/cards/receive-event"

/** Keeps what Stripe says, then answers; what follows from it is done from the inbox. */
export const POST = async (req: MedusaRequest, res: MedusaResponse<StripeEventReceived>) => {
  const signature = req.headers["stripe-signature"]
  const fresh = await receiveEvent(
    req.scope,
    req.rawBody instanceof Buffer ? req.rawBody : Buffer.alloc(0),
    typeof signature === "string" ? signature : "",
  )
  res.json({ received: true })
  if (fresh) await hint(req.scope)
}

/** Only a hint: Stripe has its answer, and the job looks into the inbox every minute. */
async function hint(container: MedusaContainer): Promise<void> {
  try {
    await container.resolve(Modules.EVENT_BUS).emit({ name: "stripe.event-kept", data: {} })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`A kept event of Stripe waits for the next look into the inbox. ${loggedOf(error)}`)
  }
}
