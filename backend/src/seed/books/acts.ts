import { randomUUID } from "node:crypto"
import type { LaterAct, PlannedOrder } from "@ciap/demo-data"
import { money, toWire } from "@ciap/money"
import {
  cancelOrderWorkflow,
  createOrderFulfillmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { day } from "../../lib/day"
import { fromMedusa, toMedusa } from "../../lib/money-border"
import { confirmReceiptWorkflow } from "../../workflows/buying/confirm-receipt"
import { pieces } from "../../workflows/buying/sold-lines"
import { demonstration_actor } from "../../workflows/ledger/demonstration"
import { quiet } from "../quiet"
import { must } from "../stage"
import { giveBack } from "./give-back"
import { readOrderNow } from "./order-now"
import { type BooksRoom, follow } from "./room"
import { bringPieces } from "./stock"

type Doing = (
  room: BooksRoom,
  order: PlannedOrder,
  order_id: string,
  act: LaterAct,
) => Promise<void>

const pay: Doing = async (room, { key }, order_id) => {
  const { payment, currency_code } = await readOrderNow(room.container, order_id)
  await confirmReceiptWorkflow(room.container).run({
    context: quiet,
    input: {
      order_id,
      amount: toWire(fromMedusa(payment.amount, currency_code)),
      received_on: day(new Date()),
      operation_number: `DEMO-${key}`,
      confirmed_by: demonstration_actor,
      request_id: randomUUID(),
    },
  })
  await follow(room, order_id)
}

const send: Doing = async ({ container }, _order, order_id) => {
  const { items } = await readOrderNow(container, order_id)
  await createOrderFulfillmentWorkflow(container).run({
    context: quiet,
    input: {
      order_id,
      created_by: demonstration_actor,
      items: items.map(({ id, detail }) => ({ id, quantity: pieces(detail.quantity) })),
    },
  })
}

const deliver: Doing = async (room, { key }, order_id) => {
  const { fulfillment_id } = await readOrderNow(room.container, order_id)
  await markOrderFulfillmentAsDeliveredWorkflow(room.container).run({
    context: quiet,
    input: { orderId: order_id, fulfillmentId: must(fulfillment_id, `parcel of order ${key}`) },
  })
}

/** Before anything is sent. Medusa gives the money back; the pieces were made for nobody. */
const cancel: Doing = async (room, order, order_id) => {
  await cancelOrderWorkflow(room.container).run({
    context: quiet,
    input: { order_id, canceled_by: demonstration_actor },
  })
  await bringPieces(
    room,
    order,
    order.lines.map(({ quantity }) => -quantity),
  )
  await follow(room, order_id)
}

const refund = async (room: BooksRoom, order_id: string, minor: bigint): Promise<void> => {
  const { payment, currency_code } = await readOrderNow(room.container, order_id)
  await refundPaymentWorkflow(room.container).run({
    context: quiet,
    input: {
      payment_id: payment.id,
      amount: toMedusa(money(minor, currency_code)),
      created_by: demonstration_actor,
    },
  })
  await follow(room, order_id)
}

const refundWhatIsOwed: Doing = async (room, _order, order_id) => {
  const { due, currency_code } = await readOrderNow(room.container, order_id)
  await refund(room, order_id, -fromMedusa(due, currency_code).amount_minor)
}

const goodwill: Doing = async (room, _order, order_id, act) => {
  if (act.kind !== "goodwill") return
  const { payment, currency_code } = await readOrderNow(room.container, order_id)
  const { amount_minor } = fromMedusa(payment.amount, currency_code)
  await refund(room, order_id, (amount_minor * BigInt(act.share_bp)) / 10_000n)
}

const takeBack: Doing = async (room, order, order_id, act) => {
  if (act.kind === "give_back") await giveBack(room, order, order_id, act.quantities)
}

const settle: Doing = async (room, _order, order_id) => {
  await follow(room, order_id)
}

/** How each act after the placing is done: by the workflows that staff's own screens run. */
export const doings: Readonly<Record<LaterAct["kind"], Doing>> = {
  pay,
  send,
  deliver,
  cancel,
  give_back: takeBack,
  refund: refundWhatIsOwed,
  goodwill,
  settle,
}
