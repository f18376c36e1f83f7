import { randomUUID } from "node:crypto"
import type { ReceiptAnswer, ReceiptRequest } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../../lib/address-part"
import { confirmReceiptWorkflow } from "../../../../../workflows/buying/confirm-receipt"
import { tryReconcile } from "../../../../../workflows/ledger/try-reconcile"

type Body = z.infer<typeof ReceiptRequest>

/** Staff confirm that the buyer's transfer arrived; the payment is captured. */
export const POST = async (req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) => {
  const order_id = addressPart(req.params.id)
  const { result } = await confirmReceiptWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      order_id,
      confirmed_by: req.auth_context.actor_id,
      request_id: randomUUID(),
    },
  })
  // At once, so that the desk shows what was booked; the event of the capture and the sweep ask again.
  await tryReconcile(req.scope, order_id, "its receipt")
  const answer: z.infer<typeof ReceiptAnswer> = {
    order_id,
    captured: result.captured,
    already_confirmed: result.already_confirmed,
  }
  res.json(answer)
}
