import type { MedusaContainer } from "@medusajs/framework/types"
import { CARD_PAYMENTS_MODULE } from "../../modules/card-payments"
import type CardPaymentsService from "../../modules/card-payments/service"
import { day } from "../../lib/day"
import type { DisputeStand, DisputeToBook } from "../cards/plan-dispute"

const standOf = (withdrawn_minor: bigint, status: string): DisputeStand => {
  if (withdrawn_minor === 0n) return "ours"
  return status === "lost" ? "lost" : "held"
}

/** The disputes of each order, as Stripe had them when it was last asked. */
export async function keptDisputesOf(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<Map<string, DisputeToBook[]>> {
  const kept: CardPaymentsService = container.resolve(CARD_PAYMENTS_MODULE)
  const found = await kept.disputesOfOrders(order_ids)
  const disputes = new Map<string, DisputeToBook[]>()
  for (const { id, order_id, amount_minor, withdrawn_minor, status, ...rest } of found) {
    if (order_id === null) continue
    disputes.set(order_id, [
      ...(disputes.get(order_id) ?? []),
      {
        id,
        order_id,
        amount_minor: BigInt(amount_minor),
        currency_code: rest.currency_code,
        stand: standOf(BigInt(withdrawn_minor), status),
        on: day(new Date(rest.opened_at)),
      },
    ])
  }
  return disputes
}
