import { randomUUID } from "node:crypto"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../lib/problem"
import { expectPaymentWorkflow } from "../workflows/buying/expect-payment"
import { ordersOfEvent } from "../workflows/ledger/orders-of-event"

/** What changes an order may change what its buyer owes. The change stands whether or not this succeeds at once. */
export default async function orderExpectPayment({
  event,
  container,
}: SubscriberArgs<Record<string, unknown>>): Promise<void> {
  for (const order_id of await ordersOfEvent(container, event.data)) {
    try {
      await expectPaymentWorkflow(container).run({ input: { order_id, request_id: randomUUID() } })
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.warn(
        `What order ${order_id} still costs was not brought up to date after ${event.name}; the sweep will do it. ${messageOf(error)}`,
      )
    }
  }
}

export const config: SubscriberConfig = {
  event: [
    "order-edit.confirmed",
    "order.exchange_created",
    "order.claim_created",
    "order.return_requested",
    "order.return_received",
  ],
}
