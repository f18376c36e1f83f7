import { fillCart, placeOrder, prepareCheckout, returnedOf } from "../shop"
import type { Step } from "./life"
import { ask, lookAt, type OrderNow, pick, today, withBuyer, type World } from "./world"

type Act = (world: World, step: Step) => Promise<void>

/** The order a step is about, as it is now; undefined before there is one that is still open. */
async function chosen(world: World, { which }: Step): Promise<OrderNow | undefined> {
  const one = pick(world.orders, which)
  const order = one && (await lookAt(world, one.order_id))
  return order?.status === "canceled" ? undefined : order
}

/** A line of which the buyer has something, and how many of it a step is about. */
function somePieces(order: OrderNow, { which, much }: Step) {
  const line = pick(
    order.items.filter((item) => withBuyer(item) > 0),
    which,
  )
  return line && { id: line.id, quantity: 1 + (much % withBuyer(line)) }
}

export const buyByTransfer: Act = async (world, { much }) => {
  const { api, shop } = world
  const pieces = [{ external_id: "HUA-001", quantity: 1 + (much % 3) }]
  const cart_id = await fillCart(api, shop, { pieces })
  await prepareCheckout(api, shop, cart_id)
  const { order } = await placeOrder(api, shop, cart_id)
  world.orders.push({ order_id: order.id, cart_id, intent_id: null })
}

/** Most receipts are of what is owed; some of less, some of more. */
export const confirmReceipt: Act = async (world, step) => {
  const one = pick(
    world.orders.filter(({ intent_id }) => intent_id === null),
    step.which,
  )
  if (!one) return
  const { data } = await world.api.post(
    "/store/orders/access",
    { cart_id: one.cart_id },
    world.shop.store,
  )
  const { payment } = await returnedOf(world.api, world.shop, one.order_id, data.token)
  if (!payment?.amount) return
  const asked = BigInt(payment.amount.amount_minor)
  const amount_minor = step.much % 7 === 0 ? asked / 2n : asked
  await ask(world, `/admin/orders/${one.order_id}/receipt`, {
    step,
    body: {
      amount: { ...payment.amount, amount_minor: amount_minor.toString() },
      received_on: today(),
      operation_number: `OP-${one.order_id.slice(-6)}-${step.much}`,
    },
  })
}

export const send: Act = async (world, step) => {
  const order = await chosen(world, step)
  const items = (order?.items ?? [])
    .map(({ id, quantity, detail }) => ({ id, quantity: quantity - detail.fulfilled_quantity }))
    .filter(({ quantity }) => quantity > 0)
  if (!order || items.length === 0) return
  const made = await ask(world, `/admin/orders/${order.id}/fulfillments`, { step, body: { items } })
  const parcel = made?.order?.fulfillments?.at(-1)
  if (!parcel || step.much % 3 === 0) return
  const path = `/admin/orders/${order.id}/fulfillments/${parcel.id}`
  await ask(world, `${path}/shipments`, { step, body: { items } })
  await ask(world, `${path}/mark-as-delivered`, { step })
}

async function announceReturn(world: World, step: Step) {
  const order = await chosen(world, step)
  const item = order && somePieces(order, step)
  if (!item) return undefined
  const { location_id } = world
  const body = { order_id: order.id, location_id }
  const made = await ask(world, "/admin/returns", { step, body })
  if (!made) return undefined
  const path = `/admin/returns/${made.return.id}`
  const asked = await ask(world, `${path}/request-items`, { step, body: { items: [item] } })
  const requested = asked && (await ask(world, `${path}/request`, { step }))
  return requested && { path, item }
}

const takeBackAs =
  (how: "receive-items" | "dismiss-items"): Act =>
  async (world, step) => {
    const announced = await announceReturn(world, step)
    if (!announced) return
    const { path, item } = announced
    await ask(world, `${path}/receive`, { step })
    // Sometimes fewer come than were announced.
    const quantity = step.much % 5 === 0 ? 1 : item.quantity
    await ask(world, `${path}/${how}`, { step, body: { items: [{ ...item, quantity }] } })
    await ask(world, `${path}/receive/confirm`, { step })
  }

export const takeBack = takeBackAs("receive-items")
export const takeBackDamaged = takeBackAs("dismiss-items")

export const callReturnOff: Act = async (world, step) => {
  const announced = await announceReturn(world, step)
  if (announced) await ask(world, `${announced.path}/cancel`, { step })
}

export const claim: Act = async (world, step) => {
  const order = await chosen(world, step)
  const item = order && somePieces(order, step)
  if (!item) return
  const body = { order_id: order.id, type: "refund" }
  const made = await ask(world, "/admin/claims", { step, body })
  if (!made) return
  const path = `/admin/claims/${made.claim.id}`
  const items = [{ ...item, reason: "production_failure" }]
  await ask(world, `${path}/claim-items`, { step, body: { items } })
  await ask(world, `${path}/request`, { step })
  if (step.much % 4 === 0) await ask(world, `${path}/cancel`, { step })
}

export const exchange: Act = async (world, step) => {
  const order = await chosen(world, step)
  const item = order && somePieces(order, step)
  if (!item) return
  const made = await ask(world, "/admin/exchanges", { step, body: { order_id: order.id } })
  if (!made) return
  const path = `/admin/exchanges/${made.exchange.id}`
  const { location_id } = world
  const back = await ask(world, `${path}/inbound/items`, {
    step,
    body: { items: [item], location_id },
  })
  const { id: variant_id } = await world.shop.variantOf("HUA-001")
  const items = [{ variant_id, quantity: 1 }]
  await ask(world, `${path}/outbound/items`, { step, body: { items } })
  const requested = await ask(world, `${path}/request`, { step })
  if (!back || !requested || step.much % 3 === 0) return
  const returned = `/admin/returns/${back.return.id}`
  await ask(world, `${returned}/receive`, { step })
  await ask(world, `${returned}/receive-items`, { step, body: { items: [item] } })
  await ask(world, `${returned}/receive/confirm`, { step })
}

export const edit: Act = async (world, step) => {
  const order = await chosen(world, step)
  const line = order && pick(order.items, step.which)
  if (!line) return
  if (!(await ask(world, "/admin/order-edits", { step, body: { order_id: order.id } }))) return
  const path = `/admin/order-edits/${order.id}`
  const least = line.detail.fulfilled_quantity
  const quantity = Math.max(least, (step.much % 4) + (least === 0 ? 0 : least))
  const changed = await ask(world, `${path}/items/item/${line.id}`, { step, body: { quantity } })
  const requested = changed && (await ask(world, `${path}/request`, { step }))
  const confirmed = requested && (await ask(world, `${path}/confirm`, { step }))
  // A change that stays open would hinder every later one.
  if (!confirmed) await world.api.delete(path, world.shop.staff).catch(() => undefined)
}

export const cancel: Act = async (world, step) => {
  const order = await chosen(world, step)
  if (order) await ask(world, `/admin/orders/${order.id}/cancel`, { step })
}

/** Money back without a piece: the cooperative's, never the group's. */
export const giveGoodwill: Act = async (world, step) => {
  const order = await chosen(world, step)
  const payment = pick(
    (order?.payment_collections ?? [])
      .flatMap(({ payments }) => payments)
      .filter(({ captured_at }) => captured_at !== null),
    step.which,
  )
  if (!payment) return
  const amount = step.much % 6 === 0 ? payment.amount : 1 + (step.much % 2000) / 100
  await ask(world, `/admin/payments/${payment.id}/refund`, {
    step,
    body: { amount: Math.min(amount, payment.amount) },
  })
}
