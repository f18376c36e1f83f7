import { LedgerTransactionsAnswer } from "@ciap/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { day } from "../src/lib/day"
import { reconcileOrderWorkflow } from "../src/workflows/ledger/reconcile-order"
import { factsReadTwice } from "./facts-oracle"
import { type Api, fillCart, placeOrder, prepareCheckout, returnedOf, type Shop } from "./shop"

type Room = {
  api: Api
  shop: Shop
  container: MedusaContainer
  utils: { waitWorkflowExecutions: () => Promise<void> }
}

/** What staff do with orders, and what the ledger says of them afterwards. */
export function openDesk({ api, shop, container, utils }: Room) {
  const desk = async (path: string, body: object = {}) =>
    (await api.post(`/admin${path}`, body, shop.staff)).data

  /** Two gourds, paid; sent too unless they shall still be changed. */
  const paidOrder = async ({ sent = true } = {}) => {
    const cart_id = await fillCart(api, shop, {
      pieces: [{ external_id: "HUA-001", quantity: 2 }],
    })
    await prepareCheckout(api, shop, cart_id)
    const { order, token } = await placeOrder(api, shop, cart_id)
    const { payment } = await returnedOf(api, shop, order.id, token)
    await desk(`/orders/${order.id}/receipt`, {
      amount: payment.amount,
      received_on: day(new Date()),
      operation_number: `OP-${order.display_id}`,
    })
    const [line] = order.items
    if (sent)
      await desk(`/orders/${order.id}/fulfillments`, { items: [{ id: line.id, quantity: 2 }] })
    return { order, token, line }
  }

  const settle = async (order_id: string, today = day(new Date())) => {
    await utils.waitWorkflowExecutions()
    await reconcileOrderWorkflow(container).run({ input: { order_id, today } })
    const { ours, theirs } = await factsReadTwice(container, order_id)
    expect(ours).toEqual(theirs)
  }

  /**
   * A claim that sends a piece back: from its request until it is cancelled that piece is written off. Answers its id.
   */
  const claimed = async (order_id: string, line_id: string): Promise<string> => {
    const { data } = await api.get("/admin/stock-locations", shop.staff)
    const { claim } = await desk("/claims", { order_id, type: "refund" })
    await desk(`/claims/${claim.id}/claim-items`, {
      items: [{ id: line_id, quantity: 1, reason: "production_failure" }],
    })
    await desk(`/claims/${claim.id}/inbound/items`, {
      items: [{ id: line_id, quantity: 1 }],
      location_id: data.stock_locations[0].id,
    })
    await desk(`/claims/${claim.id}/request`)
    await settle(order_id)
    return claim.id
  }

  /** What the group has of this order, in cents, and whether the buyer's account is even. */
  const booked = async (order_id: string) => {
    const { data } = await api.get(
      `/admin/ledger/transactions?order_id=${order_id}&limit=200`,
      shop.staff,
    )
    const entries = LedgerTransactionsAnswer.parse(data).transactions.flatMap((t) => t.entries)
    const sum = (part: string) =>
      entries
        .filter((entry) => entry.account_code.includes(part))
        .reduce((total, entry) => total + BigInt(entry.amount_minor), 0n)
    return {
      premium: -sum(":premium:pending"),
      producer: -sum(":producer_pay:pending"),
      customer: sum("customer:"),
    }
  }

  return { desk, paidOrder, settle, claimed, booked }
}
