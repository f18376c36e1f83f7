import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addressPart } from "../../lib/address-part"
import { problem } from "../../lib/problem"

/** Says of a cart that is not there that it is not; Medusa would look into it and call that a fault of ours. */
export async function requireCart(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: ["id"],
    filters: { id: addressPart(req.params.id) },
  })
  next(data.length > 0 ? undefined : noCart())
}

const noCart = () =>
  problem(
    "NOT_FOUND",
    "This cart is not there any more. Nothing was changed; please fill a new one.",
  )
