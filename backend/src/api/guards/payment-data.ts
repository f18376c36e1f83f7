import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/**
 * Takes `data` out of a visitor's payment session. Medusa hands it on to the provider, where it could name a way of
 * capturing, a stored card or a customer; what a provider of ours needs it finds in the cart.
 */
export function dropPaymentData(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  if (typeof req.body === "object" && req.body !== null && "data" in req.body) {
    const { data: _dropped, ...kept } = req.body
    req.body = kept
  }
  next()
}
