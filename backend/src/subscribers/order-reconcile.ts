import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ordersOfEvent } from "../workflows/ledger/orders-of-event"
import { reconcileOrderWorkflow } from "../workflows/ledger/reconcile-order"

/**
 * Events are hints that an order may have changed. Each leads to the same question, asked of the facts; an event
 * that is lost or comes twice changes nothing but the moment.
 */
export default async function orderReconcile({
  event,
  container,
}: SubscriberArgs<Record<string, unknown>>): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const today = new Date().toISOString().slice(0, 10)
  for (const order_id of await ordersOfEvent(container, event.data)) {
    try {
      await reconcileOrderWorkflow(container).run({ input: { order_id, today } })
    } catch (error) {
      logger.warn(
        `Order ${order_id} could not be reconciled after ${event.name}; the sweep will try again. ${String(error)}`,
      )
    }
  }
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
