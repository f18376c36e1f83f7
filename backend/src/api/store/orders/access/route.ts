import type { OrderAccessAnswer, OrderAccessRequest } from "@ciap/contract"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { orderToken } from "../../../../lib/order-link"
import { problem } from "../../../../lib/problem"

type Body = z.infer<typeof OrderAccessRequest>
type Ordered = { order_id: string; order: { display_id: number } | null }

/** Exchanges a completed cart, which only its buyer knows, for the signed link of its order. */
export const POST = async (req: MedusaRequest<Body>, res: MedusaResponse<OrderAccessAnswer>) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id", "order.display_id"],
    filters: { cart_id: req.validatedBody.cart_id },
  })
  const placed = data[0] as unknown as Ordered | undefined // exactly the fields asked for
  if (!placed?.order)
    throw problem(
      "NOT_FOUND",
      "No order was placed with this cart yet. Your cart is kept; please finish the checkout.",
    )
  res.json({ token: orderToken(placed.order_id), display_id: placed.order.display_id })
}
