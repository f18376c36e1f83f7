import { type Money, money } from "@ciap/money"

import type { FrozenLine } from "./freeze"

export type GroupPartCheck =
  | { ok: true }
  /** `line_id` is null when no single line is at fault but all discounts together, shipping included. */
  | { ok: false; reason: "GROUP_PART_REACHED"; line_id: string | null; missing: Money }

/**
 * Law 2: discounts fall on the cooperative's services and stop there. No line may lack services,
 * and what is left of all services must also carry the discount on shipping.
 * @param lines the cart's lines, frozen as the order would freeze them
 * @param shipping_discount what promotions take off the shipping, from zero up
 */
export function checkGroupPart(
  lines: readonly Pick<FrozenLine, "line_id" | "services_minor">[],
  shipping_discount: Money,
): GroupPartCheck {
  const refuse = (line_id: string | null, lacking_minor: bigint): GroupPartCheck => ({
    ok: false,
    reason: "GROUP_PART_REACHED",
    line_id,
    missing: money(-lacking_minor, shipping_discount.currency_code),
  })
  const reached = lines.find((line) => line.services_minor < 0n)
  if (reached) {
    return refuse(reached.line_id, reached.services_minor)
  }
  const services_minor = lines.reduce((a, line) => a + line.services_minor, 0n)
  const left_minor = services_minor - shipping_discount.amount_minor
  return left_minor < 0n ? refuse(null, left_minor) : { ok: true }
}
