import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { problem } from "../../lib/problem"
import { mayReadOrder } from "./order-access"

/**
 * Guards Medusa's `POST /store/returns`, which is open to anybody and would even mark goods as received.
 *
 * Only the owner of the order (or the holder of its link) may ask for a return, and only staff confirm the
 * receipt and the shipping price: money follows from their receipt.
 */
export async function guardStoreReturns(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "POST") return next()
  const body = (req.body ?? {}) as Record<string, unknown>
  const order_id = typeof body.order_id === "string" ? body.order_id : ""
  if (!(await mayReadOrder(req, order_id)))
    return next(
      problem(
        "NOT_FOUND",
        "This return could not be opened because the order does not belong to this visit. Nothing was changed; please open the order with its link first.",
      ),
    )
  const shipping = body.return_shipping as Record<string, unknown> | undefined
  if (body.receive_now !== undefined || shipping?.price !== undefined)
    return next(
      problem(
        "INVALID_REQUEST",
        "A return is confirmed as received, and its shipping priced, by CIAP's staff only. Nothing was changed; please send the request without these two fields.",
      ),
    )
  next()
}
