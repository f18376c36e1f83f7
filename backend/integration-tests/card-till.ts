import { cards } from "./with-cards"
import { LedgerTransactionsAnswer } from "@ciap/contract"
import { type Simulator, startSimulator } from "@ciap/stripe-sim"
import type { MedusaContainer } from "@medusajs/framework/types"
import Stripe from "stripe"
import { card_provider_id } from "../src/config/cards"
import { day } from "../src/lib/day"
import type StripeInboxService from "../src/modules/stripe-inbox/service"
import { workThroughInbox } from "../src/workflows/cards/work-through-inbox"
import { reconcileOrderWorkflow } from "../src/workflows/ledger/reconcile-order"
import {
  answered,
  type Api,
  type Basket,
  fillCart,
  openShop,
  prepareCheckout,
  type Shop,
} from "./shop"

/** What is bought where a suite does not care. */
const two_gourds: Basket = { pieces: [{ external_id: "HUA-001", quantity: 2 }] }

type Session = { id: string; data: Record<string, unknown> }

/** What Medusa's runner hands to a suite, as far as the till needs it. */
type Runner = {
  api: unknown
  getContainer: () => MedusaContainer
  utils: { waitWorkflowExecutions: () => Promise<void> }
  dbConnection: { raw: (sql: string, given?: string[]) => Promise<{ rows: unknown[] }> }
}

/** What is bought, where the buyer is and how it is sent; two gourds to Belgium, in euros, where nothing is said. */
type Market = Partial<Basket> & { way?: string }

/** A shop that takes cards: everything a suite does with a buyer's browser, with Stripe and with the books. */
export function cardTill({ api: untyped, getContainer, utils, dbConnection }: Runner) {
  const api = untyped as Api & { defaults: { baseURL?: string } }
  let shop: Shop
  let simulator: Simulator
  let stripe: Stripe

  const start = async () => {
    simulator = await startSimulator({
      port: cards.port,
      settings: { secret_key: cards.secret_key },
      webhooks: { mode: "manual" },
    })
    simulator.webhooks.listen({
      url: `${api.defaults.baseURL}/hooks/stripe`,
      secret: cards.webhook_secret,
    })
  }
  const open = async () => {
    await start()
    stripe = new Stripe(cards.secret_key, {
      apiVersion: "2024-04-10",
      host: simulator.host,
      port: simulator.port,
      protocol: "http",
      telemetry: false,
    })
    shop = await openShop(getContainer(), api)
    return { shop, simulator, stripe }
  }
  /** The database begins anew with each test; what Stripe still wanted to tell of the last one's goes with it. */
  const forget = () => {
    simulator.faults.clear()
    for (const { id } of simulator.webhooks.pending()) simulator.webhooks.drop(id)
  }
  /** A Stripe that has seen nothing yet, for whoever compares all of it with the shop. */
  const fresh = async () => {
    await simulator.stop()
    await start()
    return simulator
  }
  const close = async () => {
    await simulator.stop()
  }

  const rowsOf = async <Row>(sql: string, given: string[] = []): Promise<Row[]> =>
    (await dbConnection.raw(sql, given)).rows as Row[]
  const inbox = (): StripeInboxService => getContainer().resolve("stripe_inbox")

  /** A cart that waits for its card; answers what the buyer's browser knows of the payment. */
  const cartWithCard = async ({ way = "Economy", ...where }: Market = {}) => {
    const cart_id = await fillCart(api, shop, { ...two_gourds, ...where })
    await prepareCheckout(api, shop, cart_id, { way, provider_id: card_provider_id })
    const { data } = await api.get(
      `/store/carts/${cart_id}?fields=*payment_collection.payment_sessions`,
      shop.store,
    )
    const [session] = data.cart.payment_collection.payment_sessions as Session[]
    if (!session) throw new Error("no payment session")
    return { cart_id, session, intent_id: String(session.data.id) }
  }
  const pay = async (intent_id: string, card = "pm_card_visa") =>
    await stripe.paymentIntents.confirm(intent_id, {
      payment_method: card,
      return_url: "http://localhost/back",
    })
  const complete = async (cart_id: string) =>
    await answered(api.post(`/store/carts/${cart_id}/complete`, {}, shop.store))
  const orderPaidByCard = async (market: Market = {}) => {
    const { cart_id, intent_id } = await cartWithCard(market)
    const { amount } = await pay(intent_id)
    const { data } = await complete(cart_id)
    return { order_id: data.order.id as string, intent_id, amount }
  }

  /** Everything that Stripe has to tell arrives and is worked on. */
  const hear = async () => {
    await simulator.webhooks.deliverAll()
    for (let tried = 0; tried < 60; tried += 1) {
      await workThroughInbox(getContainer())
      // What the subscriber has taken meanwhile is not done yet.
      if ((await inbox().figures()).waiting === 0) break
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    await utils.waitWorkflowExecutions()
  }
  const orderOf = async (cart_id: string): Promise<string | undefined> =>
    (
      await rowsOf<{ order_id: string }>(
        "select order_id from order_cart where cart_id = ? and deleted_at is null",
        [cart_id],
      )
    )[0]?.order_id
  /** What the books hold of an order on accounts whose code contains the part; debit above zero. */
  const booked = async (order_id: string, part: string) => {
    await utils.waitWorkflowExecutions()
    await reconcileOrderWorkflow(getContainer()).run({
      input: { order_id, today: day(new Date()) },
    })
    const { data } = await api.get(
      `/admin/ledger/transactions?order_id=${order_id}&limit=200`,
      shop.staff,
    )
    return LedgerTransactionsAnswer.parse(data)
      .transactions.flatMap(({ entries }) => entries)
      .filter(({ account_code }) => account_code.includes(part))
      .reduce((sum, { amount_minor }) => sum + BigInt(amount_minor), 0n)
  }
  const refundsAt = async (intent_id: string) =>
    (await stripe.refunds.list({ payment_intent: intent_id })).data
  const paymentOf = async (order_id: string) => {
    const { data } = await api.get(
      `/admin/orders/${order_id}?fields=*payment_collections.payments`,
      shop.staff,
    )
    return data.order.payment_collections[0].payments[0] as { id: string; amount: number }
  }

  /** Stripe's own client, for what happens in its dashboard. */
  const stripeClient = () => stripe

  const buying = { cartWithCard, pay, complete, orderPaidByCard, orderOf }
  return {
    open,
    forget,
    fresh,
    close,
    rowsOf,
    inbox,
    hear,
    booked,
    refundsAt,
    paymentOf,
    stripe: stripeClient,
    ...buying,
  }
}
