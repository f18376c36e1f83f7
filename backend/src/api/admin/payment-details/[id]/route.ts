import type { PaymentDetailsAnswer, PaymentDetailsDecision } from "@ciap/contract"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { addressPart } from "../../../../lib/address-part"
import { readPaymentDetails } from "../../../../workflows/payouts/group-payment-details"
import { decidePaymentDetailsWorkflow } from "../../../../workflows/payouts/payment-details"

/** Another person approves or rejects payment details. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.infer<typeof PaymentDetailsDecision>>,
  res: MedusaResponse<PaymentDetailsAnswer>,
) => {
  const { result } = await decidePaymentDetailsWorkflow(req.scope).run({
    input: {
      id: addressPart(req.params.id),
      approve: req.validatedBody.approve,
      actor_id: req.auth_context.actor_id,
      at: new Date().toISOString(),
    },
  })
  res.json(await readPaymentDetails(req.scope, result.group_id))
}
