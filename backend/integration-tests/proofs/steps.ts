import { SuggestionsAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import Stripe from "stripe"
import type { cardTill } from "../card-till"
import { type openPayoutDesk, runOf, today } from "../payout-desk"
import { type Api, fillCart, placeOrder, prepareCheckout, returnedOf, type Shop } from "../shop"
import { base64, major } from "../statements"
import { cards } from "../with-cards"
import type { Ambush } from "./acts"
import { rowsOf } from "./sound"

export type Room = {
  api: Api
  shop: Shop
  container: MedusaContainer
  till: ReturnType<typeof cardTill>
  stripe: Stripe
  desk: Awaited<ReturnType<typeof openPayoutDesk>>
}

/** One request that somebody sends, and that a backend may die of. */
export type Asked = { at: string; body: unknown; as: { headers: Record<string, string> } }

export type Step = {
  name: string
  /** Everything before the request, on a backend that lives. Answers the request. */
  prepare: (room: Room) => Promise<Asked>
  /** True where whoever got no answer asks once more, and must get a good one. */
  asked_again: boolean
  /** Where a death tells most; `npm test` dies at these. */
  telling: readonly Ambush[]
}

const one_piece = { pieces: [{ external_id: "HUA-001", quantity: 1 }] }

async function cartForTransfer({ api, shop }: Room): Promise<string> {
  const cart_id = await fillCart(api, shop, one_piece)
  await prepareCheckout(api, shop, cart_id)
  return cart_id
}

async function askForReceipt(room: Room) {
  const { api, shop } = room
  const { order, token } = await placeOrder(api, shop, await cartForTransfer(room))
  const { payment } = await returnedOf(api, shop, order.id, token)
  const { data } = await api.get(
    `/admin/orders/${order.id}?fields=*payment_collections.payments`,
    shop.staff,
  )
  const [{ id: payment_id }] = data.order.payment_collections[0].payments as { id: string }[] as [
    { id: string },
  ]
  const operation_number = `OP-${order.display_id}`
  const body = { amount: payment.amount, received_on: today, operation_number }
  return { payment_id, at: `/admin/orders/${order.id}/receipt`, body, as: shop.staff }
}

const complete = (cart_id: string, { shop }: Room): Asked => ({
  at: `/store/carts/${cart_id}/complete`,
  body: {},
  as: shop.store,
})

async function cartPaidByCard({ till }: Room) {
  const cart = await till.cartWithCard()
  await till.pay(cart.intent_id)
  return cart
}

/** What Stripe sends when a payment succeeded, signed as it signs. */
async function eventOf({ stripe }: Room, intent_id: string): Promise<Asked> {
  const { data } = await stripe.events.list({ type: "payment_intent.succeeded", limit: 100 })
  const event = data.find(({ data: { object } }) => "id" in object && object.id === intent_id)
  const payload = JSON.stringify(event)
  const signature = Stripe.webhooks.generateTestHeaderString({
    payload,
    secret: cards.webhook_secret,
  })
  return { at: "/hooks/stripe", body: payload, as: { headers: { "stripe-signature": signature } } }
}

/** A payout that was sent, and the bank's line that shows it: what staff are about to match. */
async function matchOfPayout(room: Room): Promise<Asked> {
  const { desk, api } = room
  const { act, approver, clerk, propose, sell } = desk
  const group_id = await sell(1)
  await desk.givePaymentDetails(group_id)
  await act("accounts", clerk, {
    handle: "bcp-soles",
    name: "BCP soles",
    kind: "bank",
    number: null,
    opening: { amount_minor: "10000000", currency_code: "pen" },
    opening_on: "2026-01-01",
  })
  const run = runOf(await propose())
  const [payout] = run.payouts
  if (!payout) throw new Error("nothing to pay")
  await act(`payout-runs/${run.id}/approve`, approver)
  await act(`payout-runs/${run.id}/send`, approver)
  const paid = BigInt(payout.amount.amount_minor)
  const [before] = await rowsOf<{ left: string }>(
    room.container,
    "select (10000000 + coalesce(sum(amount_minor), 0))::text as left from bank_line",
  )
  const left = BigInt(before?.left ?? 0) - paid
  const [year, month, date] = today.split("-")
  const content = base64(
    `Fecha;Descripción;Operación;Monto;Saldo\n${date}/${month}/${year};Transferencia ${payout.reference};7;-${major(paid)};${major(left)}\n`,
  )
  const asked = { account: "bcp-soles", content }
  const { mapping } = (await act("mapping-suggestion", clerk, asked)).data
  const file = { kind: "bank_csv", account: "bcp-soles", file_name: `${payout.reference}.csv` }
  const imported = await act("imports", clerk, { ...file, content, mapping })
  if (imported.status >= 400) throw new Error(JSON.stringify(imported.data))
  const found = await api.get("/admin/settlement/suggestions", clerk)
  const line_ids = SuggestionsAnswer.parse(found.data)
    .lines.flatMap(({ suggestions }) => suggestions)
    .find(({ movements }) => movements.some(({ id }) => id === payout.id))?.line_ids
  return {
    at: "/admin/settlement/matches",
    body: { account: "bcp-soles", line_ids, movements: [{ kind: "group_payout", id: payout.id }] },
    as: clerk,
  }
}

/** Every step in which money is promised, comes, goes back or is booked. */
export const steps: readonly Step[] = [
  {
    name: "completing a cart that was paid by card",
    prepare: async (room) => complete((await cartPaidByCard(room)).cart_id, room),
    asked_again: true,
    telling: [
      { nth: 1, moment: "before", matching: '^insert into "order_payment_collection"' },
      { nth: 1, moment: "before", matching: '^insert into "payment" ' },
      { nth: 1, moment: "before", matching: '^insert into "order_transaction"' },
    ],
  },
  {
    name: "completing a cart that will be paid by transfer",
    prepare: async (room) => complete(await cartForTransfer(room), room),
    asked_again: true,
    telling: [{ nth: 1, moment: "before", matching: '^insert into "payment" ' }],
  },
  {
    name: "hearing of a payment whose buyer closed the page",
    prepare: async (room) => eventOf(room, (await cartPaidByCard(room)).intent_id),
    asked_again: true,
    telling: [
      { nth: 1, moment: "before", matching: '^insert into "order_cart"' },
      { nth: 1, moment: "before", matching: "^update stripe_event set state = 'done'" },
    ],
  },
  {
    name: "capturing a transfer that arrived",
    prepare: askForReceipt,
    asked_again: true,
    telling: [{ nth: 1, moment: "before", matching: '^update "payment" set "captured_at"' }],
  },
  {
    name: "refunding a part of a card payment",
    prepare: async (room) => {
      const { order_id } = await room.till.orderPaidByCard()
      const { id } = await room.till.paymentOf(order_id)
      return { at: `/admin/payments/${id}/refund`, body: { amount: 10 }, as: room.shop.staff }
    },
    asked_again: false,
    telling: [
      { nth: 1, moment: "before", matching: "^insert into refund_request" },
      { nth: 1, moment: "sent", matching: "^POST /v1/refunds" },
      { nth: 1, moment: "before", matching: '^insert into "order_transaction"' },
    ],
  },
  {
    name: "refunding a transfer",
    prepare: async (room) => {
      const { payment_id, at, body } = await askForReceipt(room)
      await room.api.post(at, body, room.shop.staff)
      return {
        at: `/admin/payments/${payment_id}/refund`,
        body: { amount: 5 },
        as: room.shop.staff,
      }
    },
    asked_again: false,
    telling: [{ nth: 1, moment: "before", matching: '^insert into "order_transaction"' }],
  },
  {
    name: "cancelling an order that was paid by card",
    prepare: async (room) => {
      const { order_id } = await room.till.orderPaidByCard()
      return { at: `/admin/orders/${order_id}/cancel`, body: {}, as: room.shop.staff }
    },
    asked_again: true,
    telling: [{ nth: 1, moment: "sent", matching: "^POST /v1/refunds" }],
  },
  {
    name: "proving a payout by a line of the bank",
    prepare: matchOfPayout,
    asked_again: false,
    telling: [
      { nth: 1, moment: "before", matching: "^update payout set state = 'confirmed'" },
      { nth: 1, moment: "before", matching: "^select posted_key.*payout:" },
    ],
  },
]
