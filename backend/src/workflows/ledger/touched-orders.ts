import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type OfOrder = { order?: { id: string } | null }
type ByOrder = { order_id?: string | null }

/**
 * Orders about which anything changed since a moment. Medusa does not touch the order itself when money comes or goes or
 * a parcel arrives, and sends no event when a return or claim is cancelled, so the neighbours are asked too.
 *
 * @returns order ids, each once
 */
export async function ordersTouchedSince(
  container: MedusaContainer,
  since: Date,
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = { updated_at: { $gte: since } }
  const [orders, payments, parcels, changes] = await Promise.all([
    query.graph({ entity: "order", fields: ["id"], filters }),
    query.graph({ entity: "payment_collection", fields: ["order.id"], filters }),
    query.graph({ entity: "fulfillment", fields: ["order.id"], filters }),
    query.graph({ entity: "order_change", fields: ["order_id"], filters }),
  ])
  const linked = [...(payments.data as OfOrder[]), ...(parcels.data as unknown as OfOrder[])]
  return [
    ...new Set([
      ...orders.data.map((order) => order.id),
      ...linked.flatMap((row) => row.order?.id ?? []),
      ...(changes.data as ByOrder[]).flatMap((row) => row.order_id ?? []),
    ]),
  ]
}
