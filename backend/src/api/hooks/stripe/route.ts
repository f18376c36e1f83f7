import type { StripeEventReceived } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
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
  if (fresh)
    await req.scope.resolve(Modules.EVENT_BUS).emit({ name: "stripe.event-kept", data: {} })
}
