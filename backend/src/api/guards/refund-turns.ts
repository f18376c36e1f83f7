import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { addressPart } from "../../lib/address-part"
import { refund_turn_wait_seconds, refundTurn } from "../../lib/refund-turn"

/**
 * Lets refunds of one payment through one after the other. Of two at once Medusa makes both, and then fails to write the
 * second into the order's account: staff would be told no, ask for a third, and the buyer be asked for the difference.
 */
export async function takeRefundTurns(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "POST") return next()
  const answered = () =>
    new Promise<void>((resolve) => {
      res.once("close", resolve)
      next()
    })
  await req.scope
    .resolve(Modules.LOCKING)
    .execute(refundTurn(addressPart(req.params.id)), answered, {
      timeout: refund_turn_wait_seconds,
    })
}
