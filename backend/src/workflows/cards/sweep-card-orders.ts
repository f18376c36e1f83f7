import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { card_provider_id } from "../../config/cards"
import { type CardRoom, intentIdOf } from "./card-room"
import { reconcileCardPayment } from "./reconcile-card-payment"
import { type Found, tellFound } from "./sweep-findings"

const page_size = 50

/** Orders of the last two minutes are still being made. */
const grace_ms = 120_000

type Payment = {
  provider_id: string
  captured_at: Date | string | null
  canceled_at: Date | string | null
  data?: Record<string, unknown> | null
}
type Order = {
  id: string
  status: string
  payment_collections?: {
    payment_sessions?: { provider_id: string }[]
    payments?: Payment[]
  }[]
}

const fields = [
  "id",
  "status",
  "payment_collections.payment_sessions.provider_id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.data",
]

/**
 * Looks at the orders placed since a moment, and at those that were wrong before: each that is to be paid by card must
 * have a payment, and it must be captured. A late capture at Stripe is taken over; the rest is for a person.
 *
 * @returns how many are wrong now
 */
export async function sweepCardOrders(room: CardRoom, since_seconds: number): Promise<number> {
  const unpaid: Found = new Map()
  const uncaptured: Found = new Map()
  for await (const order of cardOrders(room, since_seconds)) {
    if (order.status === "canceled") continue
    const reason = await check(room, order)
    if (reason) (reason.kind === "uncaptured" ? uncaptured : unpaid).set(order.id, reason.said)
  }
  return (
    (await tellFound(room, "order_without_payment", unpaid)) +
    (await tellFound(room, "uncaptured", uncaptured))
  )
}

async function ordersBy(room: CardRoom, filters: object, take: number): Promise<Order[]> {
  const query = room.container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields,
    filters,
    pagination: { take, order: { id: "ASC" } },
  })
  return data as unknown as Order[] // exactly the fields asked for
}

async function* cardOrders(room: CardRoom, since_seconds: number): AsyncGenerator<Order> {
  const created_at = {
    $gte: new Date(since_seconds * 1_000),
    $lte: new Date(room.now.getTime() - grace_ms),
  }
  const seen = new Set<string>()
  for (let after = ""; ;) {
    const page = await ordersBy(room, { id: { $gt: after }, created_at }, page_size)
    for (const order of page) {
      seen.add(order.id)
      yield order
    }
    if (page.length < page_size) break
    after = page.at(-1)?.id ?? ""
  }
  const before = [
    ...(await room.kept.openSubjects("order_without_payment")),
    ...(await room.kept.openSubjects("uncaptured")),
  ].filter((id) => !seen.has(id))
  if (before.length > 0) yield* await ordersBy(room, { id: before }, before.length)
}

type Wrong = { kind: "order_without_payment" | "uncaptured"; said: string }

async function check(room: CardRoom, order: Order): Promise<Wrong | null> {
  const collections = order.payment_collections ?? []
  const named = collections.flatMap((one) => [
    ...(one.payment_sessions ?? []),
    ...(one.payments ?? []),
  ])
  // Paid another way, or for nothing.
  if (!named.some(({ provider_id }) => provider_id === card_provider_id)) return null
  const live = collections
    .flatMap((one) => one.payments ?? [])
    .filter(({ canceled_at }) => canceled_at === null)
  if (live.length === 0)
    return {
      kind: "order_without_payment",
      said: `Order ${order.id} was to be paid by card and has no payment. Ask the buyer to pay, or cancel it.`,
    }
  const open = live.find(
    (payment) => payment.provider_id === card_provider_id && payment.captured_at === null,
  )
  return open ? await checkUncaptured(room, order.id, intentIdOf(open.data)) : null
}

async function checkUncaptured(
  room: CardRoom,
  order_id: string,
  intent_id: string,
): Promise<Wrong | null> {
  const { status, amount, amount_received } = await room.stripe.paymentIntents.retrieve(intent_id)
  if (status === "succeeded") {
    await reconcileCardPayment(room.container, intent_id, room.now)
    if (amount_received >= amount) return null
    return {
      kind: "uncaptured",
      said: `Of payment ${intent_id} of order ${order_id} only a part was captured (${amount_received} of ${amount}, minor units), and the rest of the hold is gone. Ask the buyer for the rest, or change the order.`,
    }
  }
  if (status === "requires_capture" || status === "processing")
    return {
      kind: "uncaptured",
      said: `Payment ${intent_id} of order ${order_id} is authorised and not captured. Capture it before the hold ends, after seven days at the latest.`,
    }
  return {
    kind: "order_without_payment",
    said: `Payment ${intent_id} of order ${order_id} is ${status} at Stripe: no money came, and the hold is gone. Ask the buyer to pay anew, or cancel the order.`,
  }
}
