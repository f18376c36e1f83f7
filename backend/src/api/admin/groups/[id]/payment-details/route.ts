import type { PaymentDetailsAnswer, PaymentDetailsRequest } from "@ciap/contract"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { addressPart } from "../../../../../lib/address-part"
import {
  detailToPropose,
  readPaymentDetails,
} from "../../../../../workflows/payouts/group-payment-details"
import { proposePaymentDetailsWorkflow } from "../../../../../workflows/payouts/payment-details"

/** Where a group is and was paid, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse<PaymentDetailsAnswer>) => {
  res.json(await readPaymentDetails(req.scope, addressPart(req.params.id)))
}

/** Proposes where a group is paid; another person must approve. */
export const POST = async (
  req: AuthenticatedMedusaRequest<PaymentDetailsRequest>,
  res: MedusaResponse<PaymentDetailsAnswer>,
) => {
  const group_id = addressPart(req.params.id)
  await readPaymentDetails(req.scope, group_id)
  await proposePaymentDetailsWorkflow(req.scope).run({
    input: {
      detail: detailToPropose(group_id, req.validatedBody),
      actor_id: req.auth_context.actor_id,
    },
  })
  res.json(await readPaymentDetails(req.scope, group_id))
}
