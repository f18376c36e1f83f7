import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Payment = { payment_collection?: { order?: { id: string } | null } | null }
type Fulfilment = { order?: { id: string } | null }

const named = (value: unknown): string[] => (typeof value === "string" ? [value] : [])

/**
 * The orders an event is about. Medusa's payloads carry an order id, or the id of the order, a payment or a
 * fulfilment; the prefix of the id tells which.
 */
export async function ordersOfEvent(
  container: MedusaContainer,
  data: Record<string, unknown>,
): Promise<string[]> {
  const [order_id] = named(data.order_id)
  if (order_id !== undefined) return [order_id]
  const [id] = named(data.id)
  if (id === undefined) return []
  if (id.startsWith("order_")) return [id]
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  if (id.startsWith("pay_")) {
    const { data: payments } = await query.graph({
      entity: "payment",
      fields: ["payment_collection.order.id"],
      filters: { id },
    })
    return (payments as Payment[]).flatMap((payment) =>
      named(payment.payment_collection?.order?.id),
    )
  }
  if (id.startsWith("ful_")) {
    const { data: fulfilments } = await query.graph({
      entity: "fulfillment",
      fields: ["order.id"],
      filters: { id },
    })
    return (fulfilments as unknown as Fulfilment[]).flatMap((row) => named(row.order?.id))
  }
  return []
}
