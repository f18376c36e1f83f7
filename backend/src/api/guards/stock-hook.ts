import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { problem } from "../../lib/problem"

/** Closes Medusa's own receiver of payment events, which says yes to anything before it has looked at it. */
export function refuseStockHook(
  _req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  next(
    problem(
      "NOT_FOUND",
      "Payment events are received at /hooks/stripe. Nothing was changed; please send them there.",
    ),
  )
}
