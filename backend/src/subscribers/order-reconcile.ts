import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ordersOfEvent } from "../workflows/ledger/orders-of-event"
import { tryReconcile } from "../workflows/ledger/try-reconcile"

/**
 * Events are hints that an order may have changed. Each leads to the same question, asked of the facts; an event
 * that is lost or comes twice changes nothing but the moment.
 */
export default async function orderReconcile({
  event,
  container,
}: SubscriberArgs<Record<string, unknown>>): Promise<void> {
  for (const order_id of await ordersOfEvent(container, event.data))
    await tryReconcile(container, order_id, event.name)
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "order.canceled",
    "order.return_received",
    "order.claim_created",
    "order.exchange_created",
    "order-edit.confirmed",
    "payment.captured",
    "payment.refunded",
    "delivery.created",
  ],
}
