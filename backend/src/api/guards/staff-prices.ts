import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { problem } from "../../lib/problem"

/** The values of a field in a body and in its items; null and undefined say nothing. */
function valuesOf(body: unknown, field: string): unknown[] {
  if (typeof body !== "object" || body === null) return []
  const { [field]: value, items } = body as { [field: string]: unknown; items?: unknown }
  const inner = Array.isArray(items) ? items.flatMap((item) => valuesOf(item, field)) : []
  return value === undefined || value === null ? inner : [value, ...inner]
}

const pathOf = (req: MedusaRequest): string => req.originalUrl.split("?")[0] ?? ""

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
  const credit_line = /\/credit-lines\/?$/i.test(pathOf(req))
  const below_zero = valuesOf(req.body, "custom_amount").some((amount) => Number(amount) < 0)
  const priced = credit_line || below_zero || valuesOf(req.body, "unit_price").length > 0
  if (req.method !== "POST" || !priced) return next()
  next(
    problem(
      "PRICE_NOT_COVERED",
      "An order keeps the prices that its pages explain, so a price or credit of your own is not taken. Nothing was changed; to give the buyer something, refund it: the ledger books it as the cooperative's goodwill.",
    ),
  )
}

/** Pieces are made, sent and returned whole; Medusa would take 1.5 of one, and nobody could book it. */
export function guardWholePieces(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const whole = valuesOf(req.body, "quantity").every((quantity) => Number.isSafeInteger(quantity))
  if (req.method !== "POST" || whole) return next()
  next(
    problem(
      "INVALID_REQUEST",
      "Pieces are counted whole. Nothing was changed; please give a whole number.",
    ),
  )
}

async function hasDiscount(req: MedusaRequest, line_id: string): Promise<boolean> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_line_item",
    fields: ["adjustments.id"],
    filters: { id: line_id },
  })
  return data.some(({ adjustments }) => (adjustments ?? []).length > 0)
}

const kept_discount =
  "Nothing was changed; please take the line off and add the piece again, let the buyer send the piece back, or refund the difference as the cooperative's goodwill."

/**
 * Medusa keeps a line's discount as one amount for all its pieces: with another number of pieces each would cost
 * something else than its frozen breakdown says (law 1). Taking the line off altogether stays possible.
 */
export async function guardDiscountedLines(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  if (req.method !== "POST") return next()
  const body = (req.body ?? {}) as { quantity?: unknown; carry_over_promotions?: unknown }
  if (body.carry_over_promotions === true)
    return next(
      problem(
        "PRICE_NOT_COVERED",
        `A promotion taken over into a changed order would alter lines that are frozen. ${kept_discount}`,
      ),
    )
  const line_id = /\/items\/item\/([^/]+)\/?$/i.exec(pathOf(req))?.[1]
  const changes = line_id !== undefined && body.quantity !== undefined && body.quantity !== 0
  if (!changes || !(await hasDiscount(req, line_id))) return next()
  next(
    problem(
      "PRICE_NOT_COVERED",
      `This line was bought with a discount, which belongs to the number of pieces bought. ${kept_discount}`,
    ),
  )
}
