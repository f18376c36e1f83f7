import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { problem } from "../../lib/problem"

const pricesOf = (body: unknown): unknown[] => {
  if (typeof body !== "object" || body === null) return []
  const { unit_price, items } = body as { unit_price?: unknown; items?: unknown }
  const inner = Array.isArray(items) ? items.flatMap(pricesOf) : []
  return unit_price === undefined || unit_price === null ? inner : [unit_price, ...inner]
}

/**
 * Guards order edits, exchanges and claims against a price of staff's own: a line is sold at the price its page explains
 * (law 1). What the cooperative wants to give a buyer is a refund, which the ledger books as goodwill and which touches no
 * group.
 */
export function guardStaffPrices(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const credit_line = /\/credit-lines\/?$/i.test(req.originalUrl.split("?")[0] ?? "")
  if (req.method !== "POST" || (!credit_line && pricesOf(req.body).length === 0)) return next()
  next(
    problem(
      "PRICE_NOT_COVERED",
      "An order keeps the prices that its pages explain, so a price or credit of your own is not taken. Nothing was changed; to give the buyer something, refund it: the ledger books it as the cooperative's goodwill.",
    ),
  )
}
