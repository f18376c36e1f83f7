import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { demonstration_order } from "../../lib/demonstration-order"
import { problem } from "../../lib/problem"

/**
 * Guards the metadata of carts, which Medusa lets every visitor write and hands on to the order: an order that calls itself
 * one of the demonstration would be cleared away with it.
 */
export function guardDemonstrationMark(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const { metadata } = (req.body ?? {}) as { metadata?: unknown }
  const marked =
    typeof metadata === "object" &&
    metadata !== null &&
    Object.hasOwn(metadata, demonstration_order)
  next(
    marked
      ? problem(
          "INVALID_REQUEST",
          `Only the demonstration itself marks carts as its own. Nothing was changed; please leave \`${demonstration_order}\` out of the metadata.`,
        )
      : undefined,
  )
}
