import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addressPart } from "../../lib/address-part"
import { callOffClaimWorkflow } from "../../workflows/buying/call-off-claim"
import { tryReconcile } from "../../workflows/ledger/try-reconcile"

/**
 * `POST /admin/claims/:id/cancel` of a claim that nothing was to come back for, such as of a piece that arrived broken.
 * Medusa (2.21.2) looks for the claim's return before it cancels, and answers 500 where there is none, so that such a claim
 * could never be called off. Every other claim, and one that does not exist or is cancelled already, goes on to Medusa.
 */
export async function callOffClaimWithoutReturn(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const claim_id = addressPart(req.params.id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const read = async () => {
    const { data } = await query.graph({
      entity: "order_claim",
      fields: ["id", "order_id", "return_id", "canceled_at", "additional_items.item_id"],
      filters: { id: claim_id },
    })
    return data[0]
  }
  const claim = await read()
  if (!claim || claim.return_id || claim.canceled_at) return next()
  const line_ids = (claim.additional_items ?? []).flatMap((item) => item?.item_id ?? [])
  await callOffClaimWorkflow(req.scope).run({
    input: { claim_id, order_id: claim.order_id, line_ids, canceled_by: req.auth_context.actor_id },
  })
  await tryReconcile(req.scope, claim.order_id, "its claim that was called off")
  res.json({ claim: await read() })
}
