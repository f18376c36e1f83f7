import type { PlannedOrder } from "@ciap/demo-data"
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { demonstration_order } from "../../lib/demonstration-order"
import { quiet } from "../quiet"
import type { BooksRoom } from "./room"
import { bringPieces } from "./stock"

/**
 * Buys as the shop does: a cart with pieces, address and code, a way of sending, a payment, and the completion with all
 * its checks and the frozen breakdown.
 *
 * @returns the order's id
 */
export async function placeOrder(room: BooksRoom, order: PlannedOrder): Promise<string> {
  const { container, ground } = room
  await bringPieces(
    room,
    order,
    order.lines.map(({ quantity }) => quantity),
  )
  const { email, ...address } = order.buyer
  const { result: cart } = await createCartWorkflow(container).run({
    context: quiet,
    input: {
      region_id: ground.region(order.market),
      sales_channel_id: ground.sales_channel_id,
      email,
      shipping_address: address,
      billing_address: address,
      items: order.lines.map(({ sku, quantity }) => ({
        variant_id: ground.variant(sku).variant_id,
        quantity,
      })),
      promo_codes: order.code === null ? [] : [order.code],
      metadata: { [demonstration_order]: order.key },
    },
  })
  await addShippingMethodToCartWorkflow(container).run({
    context: quiet,
    input: { cart_id: cart.id, options: [{ id: ground.shipping_option(order) }] },
  })
  const { result: collection } = await createPaymentCollectionForCartWorkflow(container).run({
    context: quiet,
    input: { cart_id: cart.id },
  })
  await createPaymentSessionsWorkflow(container).run({
    context: quiet,
    input: {
      payment_collection_id: collection.id,
      provider_id: `pp_transfer_${order.paid_by}`,
    },
  })
  const { result: placed } = await completeCartWorkflow(container).run({
    context: quiet,
    input: { id: cart.id },
  })
  return placed.id
}
