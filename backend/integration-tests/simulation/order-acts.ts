import { fillCart, placeOrder, prepareCheckout, returnedOf } from "../shop"
import type { Step } from "./life"
import {
  type Act,
  ask,
  attempt,
  basketOf,
  chosenOrder,
  inOrder,
  type OrderNow,
  outcomeOf,
  pick,
  today,
  withBuyer,
  type World,
} from "./world"

const withPieces = ({ items }: OrderNow) => items.some((item) => withBuyer(item) > 0)

/** An order of which the buyer has something, which of its lines, and how many of it a step is about. */
async function somePieces(world: World, step: Step) {
  const order = await chosenOrder(world, step, withPieces)
  const line = pick(order?.items.filter((item) => withBuyer(item) > 0) ?? [], step.which)
  if (!order || !line) return undefined
  return { order, item: { id: line.id, quantity: 1 + (step.much % withBuyer(line)) } }
}

export const buyByTransfer: Act = async (world, step) => {
  const { api, shop } = world
  const { basket, way } = basketOf(step)
  const bought = await attempt(world, step, async () => {
    const cart_id = await fillCart(api, shop, basket)
    await prepareCheckout(api, shop, cart_id, { way })
    const { order } = await placeOrder(api, shop, cart_id)
    world.orders.push({ order_id: order.id, cart_id, intent_id: null })
  })
  return outcomeOf(bought)
}

const owesMoney = ({ payment_collections }: OrderNow) =>
  payment_collections.some(({ status }) => !["completed", "canceled"].includes(status))

/** Most receipts are of what is owed; some of less. */
export const confirmReceipt: Act = async (world, step) => {
  const order = await chosenOrder(world, step, owesMoney)
  const bought = world.orders.find(({ order_id }) => order_id === order?.id)
  if (!order || !bought) return "nothing"
  const { api, shop } = world
  const asked = { cart_id: bought.cart_id }
  const { data } = await api.post("/store/orders/access", asked, shop.store)
  const { payment } = await returnedOf(api, shop, order.id, data.token)
  if (!payment?.amount) return "nothing"
  const owed = BigInt(payment.amount.amount_minor)
  const amount_minor = step.much % 7 === 0 ? owed / 2n : owed
  const confirmed = await ask(world, `/admin/orders/${order.id}/receipt`, {
    step,
    body: {
      amount: { ...payment.amount, amount_minor: amount_minor.toString() },
      received_on: today(),
      operation_number: `OP-${order.id.slice(-6)}-${step.much}`,
    },
  })
  return outcomeOf(confirmed)
}

const toSend = ({ items }: OrderNow) =>
  items
    .map(({ id, quantity, detail }) => ({ id, quantity: quantity - detail.fulfilled_quantity }))
    .filter(({ quantity }) => quantity > 0)

/** Medusa's answer to a new parcel does not name it. */
async function newestParcel({ api, shop }: World, order_id: string): Promise<string> {
  const asked = `/admin/orders/${order_id}?fields=*fulfillments`
  const { fulfillments } = (await api.get(asked, shop.staff)).data.order
  const parcels = fulfillments as { id: string; created_at: string }[]
  return parcels.sort((a, b) => (a.created_at < b.created_at ? 1 : -1))[0]?.id ?? ""
}

export const send: Act = async (world, step) => {
  const order = await chosenOrder(world, step, (one) => toSend(one).length > 0)
  if (!order) return "nothing"
  const items = toSend(order)
  const made = await ask(world, `/admin/orders/${order.id}/fulfillments`, { step, body: { items } })
  if (!made || step.much % 3 === 0) return outcomeOf(made)
  const parcel = await newestParcel(world, order.id)
  const path = `/admin/orders/${order.id}/fulfillments/${parcel}`
  await ask(world, `${path}/shipments`, { step, body: { items } })
  return outcomeOf(await ask(world, `${path}/mark-as-delivered`, { step }))
}

/** A return that the buyer announced; null where staff were refused. */
async function announceReturn(world: World, step: Step) {
  const some = await somePieces(world, step)
  if (!some) return undefined
  const { order, item } = some
  const body = { order_id: order.id, location_id: world.location_id }
  const made = await ask(world, "/admin/returns", { step, body })
  if (!made) return null
  const path = `/admin/returns/${made.return.id}`
  const asked = await ask(world, `${path}/request-items`, { step, body: { items: [item] } })
  const requested = asked && (await ask(world, `${path}/request`, { step }))
  return requested && { path, item }
}

/** What arrived of a return is counted and confirmed. */
async function receive(
  world: World,
  step: Step,
  { path, items, how }: { path: string; items: object[]; how: string },
) {
  const begun = await ask(world, `${path}/receive`, { step })
  const counted = begun && (await ask(world, `${path}/${how}`, { step, body: { items } }))
  return outcomeOf(counted && (await ask(world, `${path}/receive/confirm`, { step })))
}

const takeBackAs =
  (how: "receive-items" | "dismiss-items"): Act =>
  async (world, step) => {
    const announced = await announceReturn(world, step)
    if (announced === undefined) return "nothing"
    if (announced === null) return "refused"
    const { path, item } = announced
    // Sometimes fewer come than were announced.
    const quantity = step.much % 5 === 0 ? 1 : item.quantity
    return await receive(world, step, { path, items: [{ ...item, quantity }], how })
  }

export const takeBack = takeBackAs("receive-items")
export const takeBackDamaged = takeBackAs("dismiss-items")

export const callReturnOff: Act = async (world, step) => {
  const announced = await announceReturn(world, step)
  if (announced === undefined) return "nothing"
  return outcomeOf(announced && (await ask(world, `${announced.path}/cancel`, { step })))
}

/** A broken piece: its money back, or another one; some claims are called off again. */
export const claim: Act = async (world, step) => {
  const some = await somePieces(world, step)
  if (!some) return "nothing"
  const replaced = step.much % 3 === 1
  const body = { order_id: some.order.id, type: replaced ? "replace" : "refund" }
  const made = await ask(world, "/admin/claims", { step, body })
  if (!made) return "refused"
  const path = `/admin/claims/${made.claim.id}`
  const items = [{ ...some.item, reason: "production_failure" }]
  const named = await ask(world, `${path}/claim-items`, { step, body: { items } })
  const other = !replaced || (await ask(world, `${path}/outbound/items`, another(world, step)))
  const requested = named && other && (await ask(world, `${path}/request`, { step }))
  if (requested && step.much % 4 !== 0) return "done"
  return outcomeOf((await ask(world, `${path}/cancel`, { step })) && requested)
}

/** A request for one piece more than the buyer has. */
const another = ({ variant_id }: World, step: Step) => ({
  step,
  body: { items: [{ variant_id, quantity: 1 }] },
})

export const exchange: Act = async (world, step) => {
  const some = await somePieces(world, step)
  if (!some) return "nothing"
  const { order, item } = some
  const made = await ask(world, "/admin/exchanges", { step, body: { order_id: order.id } })
  if (!made) return "refused"
  const path = `/admin/exchanges/${made.exchange.id}`
  const body = { items: [item], location_id: world.location_id }
  const back = await ask(world, `${path}/inbound/items`, { step, body })
  const out = back && (await ask(world, `${path}/outbound/items`, another(world, step)))
  const requested = out && (await ask(world, `${path}/request`, { step }))
  if (!requested) {
    await ask(world, `${path}/cancel`, { step })
    return "refused"
  }
  if (step.much % 3 === 0) return "done"
  const returned = `/admin/returns/${back.return.id}`
  return await receive(world, step, { path: returned, items: [item], how: "receive-items" })
}

/** More or fewer of a line, or one piece more. */
export const edit: Act = async (world, step) => {
  const order = await chosenOrder(world, step, ({ items }) => items.length > 0)
  const line = pick(order?.items ?? [], step.which)
  if (!order || !line) return "nothing"
  const made = await ask(world, "/admin/order-edits", { step, body: { order_id: order.id } })
  if (!made) return "refused"
  const path = `/admin/order-edits/${order.id}`
  const quantity = line.detail.fulfilled_quantity + (step.much % 4)
  const changed =
    step.much % 5 === 0
      ? await ask(world, `${path}/items`, another(world, step))
      : await ask(world, `${path}/items/item/${line.id}`, { step, body: { quantity } })
  const requested = changed && (await ask(world, `${path}/request`, { step }))
  const confirmed = requested && (await ask(world, `${path}/confirm`, { step }))
  // A change that stays open would hinder every later one.
  if (!confirmed) await world.api.delete(path, world.shop.staff).catch(() => undefined)
  return outcomeOf(confirmed)
}

const nothingSent = ({ items }: OrderNow) =>
  items.every(({ detail }) => detail.fulfilled_quantity === 0)

/** Now and then somebody tries to cancel what was sent. */
export const cancel: Act = async (world, step) => {
  const order = await chosenOrder(world, step, (one) => step.much % 5 === 0 || nothingSent(one))
  if (!order) return "nothing"
  return outcomeOf(await ask(world, `/admin/orders/${order.id}/cancel`, { step }))
}

const captured = ({ payment_collections }: OrderNow) =>
  inOrder(
    payment_collections
      .flatMap(({ payments }) => payments)
      .filter(({ captured_at }) => captured_at !== null),
    ({ created_at, amount }) => `${created_at} ${amount}`,
  )

/** Money back without a piece: the cooperative's, never the group's. */
export const giveGoodwill: Act = async (world, step) => {
  const order = await chosenOrder(world, step, (one) => captured(one).length > 0)
  const payment = pick(order ? captured(order) : [], step.which)
  if (!payment) return "nothing"
  const amount = step.much % 6 === 0 ? payment.amount : 1 + (step.much % 2000) / 100
  const given = await ask(world, `/admin/payments/${payment.id}/refund`, {
    step,
    body: { amount: Math.min(amount, payment.amount) },
  })
  return outcomeOf(given)
}
