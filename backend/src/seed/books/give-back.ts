import { randomUUID } from "node:crypto"
import type { PlannedOrder } from "@ciap/demo-data"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { expectPaymentWorkflow } from "../../workflows/buying/expect-payment"
import { demonstration_actor } from "../../workflows/ledger/demonstration"
import { quiet } from "../quiet"
import { must } from "../stage"
import { readOrderNow } from "./order-now"
import { type BooksRoom, follow } from "./room"
import { bringPieces } from "./stock"

/**
 * Pieces come back: the return is asked for, confirmed, and received, as staff do it at the desk.
 *
 * @param quantities pieces of each planned line
 */
export async function giveBack(
  room: BooksRoom,
  order: PlannedOrder,
  order_id: string,
  quantities: readonly number[],
): Promise<void> {
  const { container, ground } = room
  const context = quiet
  const now = await readOrderNow(container, order_id)
  const items = order.lines.flatMap(({ sku }, place) => {
    const line = now.items.find(({ variant_sku }) => variant_sku === sku)
    const quantity = quantities[place] ?? 0
    return quantity > 0
      ? [{ id: must(line, `line ${sku} of order ${order.key}`).id, quantity }]
      : []
  })
  const { result: begun } = await beginReturnOrderWorkflow(container).run({
    context,
    input: { order_id, location_id: ground.location_id, created_by: demonstration_actor },
  })
  const return_id = must(begun.return_id, `return of order ${order.key}`)
  const by_staff = { return_id, confirmed_by: demonstration_actor }
  await requestItemReturnWorkflow(container).run({ context, input: { return_id, items } })
  await confirmReturnRequestWorkflow(container).run({ context, input: by_staff })
  await beginReceiveReturnWorkflow(container).run({ context, input: { return_id } })
  await receiveItemReturnRequestWorkflow(container).run({ context, input: { return_id, items } })
  await confirmReturnReceiveWorkflow(container).run({ context, input: by_staff })
  await bringPieces(
    room,
    order,
    quantities.map((quantity) => -quantity),
  )
  // What the subscriber of returns does: nothing more is asked of a buyer who owes nothing.
  await expectPaymentWorkflow(container).run({
    context,
    input: { order_id, request_id: randomUUID() },
  })
  await follow(room, order_id)
}
