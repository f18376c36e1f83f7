import { cardTill } from "../../card-till"
import type { Simulator } from "@ciap/stripe-sim"
import { OrderReturnedAnswer } from "@ciap/contract"
import type Stripe from "stripe"
import { card_provider_id } from "../../../src/config/cards"
import sweepRecentOrders from "../../../src/jobs/sweep-recent-orders"
import { reconcileCardPayment } from "../../../src/workflows/cards/reconcile-card-payment"
import { sweepCardPayments } from "../../../src/workflows/cards/sweep-card-payments"
import { workThroughInbox } from "../../../src/workflows/cards/work-through-inbox"
import { answered, type Api, fillCart, opening_ms, type Shop } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

type Session = { id: string; data: Record<string, unknown> }

inOpenedShop({
  testSuite: (runner) => {
    const api = runner.api as Api
    const { getContainer, utils, dbConnection } = runner
    const till = cardTill(runner)
    const { cartWithCard, pay, complete, hear, orderOf, booked, refundsAt, paymentOf, inbox } = till
    const { rowsOf, orderPaidByCard } = till
    let shop: Shop
    let simulator: Simulator
    let stripe: Stripe

    beforeAll(async () => {
      ;({ shop, simulator, stripe } = await till.open())
    }, opening_ms)
    beforeEach(till.forget)
    afterAll(till.close)

    describe("a cart that is paid by card", () => {
      it("becomes an order, and the money lies at Stripe to the cent", async () => {
        const { cart_id, intent_id } = await cartWithCard()
        const { amount } = await pay(intent_id)
        const { data } = await complete(cart_id)
        expect(data.type).toBe("order")
        const order_id = data.order.id as string
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount))
        expect(await booked(order_id, "customer:")).toBe(0n)
        const { data: access } = await api.post("/store/orders/access", { cart_id }, shop.store)
        const shown = await api.get(
          `/store/orders/${order_id}/returned?token=${access.token}`,
          shop.store,
        )
        expect(OrderReturnedAnswer.parse(shown.data).order.paid_with).toEqual({
          brand: "visa",
          last4: "4242",
          test_mode: true,
        })
        // What Stripe tells afterwards changes nothing.
        await hear()
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount))
      })

      it("becomes one order also when the buyer's browser is gone, and when everything is told twice", async () => {
        const { cart_id, intent_id } = await cartWithCard()
        const { amount } = await pay(intent_id)
        expect(await orderOf(cart_id)).toBeUndefined()
        for (const { id } of simulator.webhooks.pending()) simulator.webhooks.duplicate(id)
        simulator.webhooks.reorder("reverse")
        await hear()
        const order_id = (await orderOf(cart_id)) ?? ""
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount))
        await Promise.all([
          reconcileCardPayment(getContainer(), intent_id),
          reconcileCardPayment(getContainer(), intent_id),
        ])
        const orders = await rowsOf("select id from order_cart where cart_id = ?", [cart_id])
        expect(orders).toHaveLength(1)
        expect(await refundsAt(intent_id)).toEqual([])
      })

      it("stays a cart while the card is declined", async () => {
        const { cart_id, intent_id } = await cartWithCard()
        await expect(pay(intent_id, "pm_card_chargeDeclined")).rejects.toMatchObject({
          code: "card_declined",
        })
        await hear()
        expect((await complete(cart_id)).data.type).not.toBe("order")
        expect(await orderOf(cart_id)).toBeUndefined()
      })

      it("takes nothing from a browser but the choice, and tells it nothing but what it needs", async () => {
        const { session } = await cartWithCard()
        expect(Object.keys(session.data).sort()).toEqual([
          "amount",
          "amount_received",
          "client_secret",
          "currency",
          "id",
          "last_payment_error",
          "livemode",
          "object",
          "status",
        ])
        const cart_id = await fillCart(api, shop, {
          pieces: [{ external_id: "HUA-001", quantity: 1 }],
        })
        const { data } = await api.post("/store/payment-collections", { cart_id }, shop.store)
        const asked = await api.post(
          `/store/payment-collections/${data.payment_collection.id}/payment-sessions`,
          {
            provider_id: card_provider_id,
            data: {
              capture_method: "manual",
              confirm: true,
              metadata: { session_id: "payses_other" },
            },
          },
          shop.store,
        )
        const [made] = asked.data.payment_collection.payment_sessions as Session[]
        const intent = await stripe.paymentIntents.retrieve(String(made?.data.id))
        expect(intent).toMatchObject({
          capture_method: "automatic",
          status: "requires_payment_method",
          metadata: { session_id: made?.id },
        })
      })
    })

    describe("money that goes back", () => {
      it("goes back once, although Stripe's answer was lost", async () => {
        const { order_id, intent_id, amount } = await orderPaidByCard()
        const payment = await paymentOf(order_id)
        const refund = async () =>
          await answered(
            api.post(`/admin/payments/${payment.id}/refund`, { amount: 5 }, shop.staff),
          )
        simulator.faults.add({
          kind: "lost_after_commit",
          path: "/v1/refunds",
          method: "POST",
          times: 3,
        })
        expect((await refund()).status).toBeGreaterThanOrEqual(400)
        simulator.faults.clear()
        expect((await refund()).status).toBe(200)
        expect((await refundsAt(intent_id)).map((one) => one.amount)).toEqual([500])
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount) - 500n)
      })

      it("is recorded, and booked, when it was given back in Stripe's dashboard", async () => {
        const { order_id, intent_id, amount } = await orderPaidByCard()
        await stripe.refunds.create({ payment_intent: intent_id, amount: 300 })
        await stripe.refunds.create({ payment_intent: intent_id, amount: 300 })
        await hear()
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount) - 600n)
        await hear()
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount) - 600n)
        expect(await refundsAt(intent_id)).toHaveLength(2)
      })

      it("goes back at once when the paid cart is refused, and pays for nothing any more", async () => {
        const { cart_id, intent_id } = await cartWithCard()
        const { amount } = await pay(intent_id)
        // The price that the buyer paid is no longer the one that its page explains.
        await dbConnection.raw(
          `update cart_line_item set unit_price = unit_price + 1,
                  raw_unit_price = jsonb_set(raw_unit_price, '{value}', to_jsonb((unit_price + 1)::text))
            where cart_id = ?`,
          [cart_id],
        )
        await hear()
        await reconcileCardPayment(getContainer(), intent_id)
        expect((await refundsAt(intent_id)).map((one) => one.amount)).toEqual([amount])
        await complete(cart_id)
        expect(await orderOf(cart_id)).toBeUndefined()
      })

      it("goes back after half an hour when nothing can be completed", async () => {
        const { cart_id, intent_id } = await cartWithCard()
        const { amount } = await pay(intent_id)
        await dbConnection.raw(`
          create function break_off() returns trigger language plpgsql as
            $$ begin raise exception 'nothing is recorded'; end $$;
          create trigger break_off before insert on payment for each row execute function break_off()`)
        const asked = (minutes: number) =>
          reconcileCardPayment(getContainer(), intent_id, new Date(Date.now() + minutes * 60_000))
        await expect(asked(5)).rejects.toMatchObject({ code: "NOT_READY" })
        expect(await refundsAt(intent_id)).toEqual([])
        await asked(31)
        await asked(32)
        await dbConnection.raw("drop trigger break_off on payment; drop function break_off()")
        expect((await refundsAt(intent_id)).map((one) => one.amount)).toEqual([amount])
        await complete(cart_id)
        expect(await orderOf(cart_id)).toBeUndefined()
      })

      it("goes back whole where the paid session is gone", async () => {
        const { intent_id, session } = await cartWithCard()
        const { amount } = await pay(intent_id)
        await dbConnection.raw("delete from payment_session where id = ?", [session.id])
        await reconcileCardPayment(getContainer(), intent_id)
        await reconcileCardPayment(getContainer(), intent_id)
        expect((await refundsAt(intent_id)).map((one) => one.amount)).toEqual([amount])
      })
    })

    describe("what says that it is Stripe", () => {
      it("is believed only with Stripe's signature", async () => {
        const { intent_id } = await cartWithCard()
        await pay(intent_id)
        const [first] = simulator.webhooks.pending()
        if (!first) throw new Error("nothing to deliver")
        simulator.webhooks.forge(first.id)
        const unsigned = await answered(api.post("/hooks/stripe", { id: "evt_forged" }))
        expect([unsigned.status, unsigned.data.code]).toEqual([400, "INVALID_REQUEST"])
        expect(await rowsOf("select id from stripe_event")).toEqual([])
        await hear()
        expect((await inbox().figures()).waiting).toBe(0)
      })

      it("waits and is tried again while Stripe cannot be asked", async () => {
        const { cart_id, intent_id } = await cartWithCard()
        await pay(intent_id)
        await simulator.webhooks.deliverAll()
        await utils.waitWorkflowExecutions()
        if ((await orderOf(cart_id)) !== undefined) return
        simulator.faults.add({
          kind: "error_before_commit",
          path: "/v1/payment_intents",
          times: 99,
        })
        await workThroughInbox(getContainer())
        simulator.faults.clear()
        expect((await inbox().figures()).waiting).toBeGreaterThan(0)
        await dbConnection.raw("update stripe_event set due_at = now()")
        await hear()
        expect(await orderOf(cart_id)).toBeDefined()
        expect((await inbox().figures()).waiting).toBe(0)
      })

      it("does not reach Medusa's own receiver, which would say yes to anything", async () => {
        const answer = await answered(api.post("/hooks/payment/stripe_card", { id: "evt_1" }))
        expect([answer.status, answer.data.code]).toEqual([404, "NOT_FOUND"])
      })
    })

    describe("a refund whose process died", () => {
      // The sweep compares all that Stripe knows with this test's database.
      beforeEach(async () => {
        simulator = await till.fresh()
      })

      /** The sweep looks at what is some minutes old. */
      const soon = () => new Date(Date.now() + 10 * 60_000)
      const counted = async (order_id: string, intent_id: string) => {
        expect((await refundsAt(intent_id)).map((one) => one.amount)).toEqual([1000])
        const rows = await rowsOf<{ amount: string }>(
          `select r.amount::text as amount from refund r
             join payment p on p.id = r.payment_id
             join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
            where o.order_id = ? and r.deleted_at is null`,
          [order_id],
        )
        expect(rows.map((one) => Number(one.amount))).toEqual([10])
      }

      /** Medusa's row of a refund whose process died before it was written down to be made. */
      const ghost = async (order_id: string) => {
        const { id } = await paymentOf(order_id)
        await rowsOf(
          `insert into refund (id, payment_id, amount, raw_amount, created_at)
           values ('ref_ghost', ?, 10, '{"value": "10", "precision": 20}', now() - interval '10 minutes')`,
          [id],
        )
      }

      it("that Medusa counts and nobody asked Stripe for is made, once, and the order is told", async () => {
        const { order_id, intent_id, amount } = await orderPaidByCard()
        await ghost(order_id)
        for (const _ of [1, 2]) {
          expect(await sweepCardPayments(getContainer(), soon())).toBe(0)
          await sweepRecentOrders(getContainer())
        }
        await hear()
        await counted(order_id, intent_id)
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount) - 1000n)
        const { data } = await api.get(`/admin/orders/${order_id}?fields=+summary`, shop.staff)
        expect(data.order.summary).toMatchObject({ refunded_total: 10, pending_difference: 0 })
      })

      it("that cannot be made is found, and stays for a person", async () => {
        const { order_id } = await orderPaidByCard()
        await ghost(order_id)
        simulator.faults.add({
          kind: "error_before_commit",
          path: "/v1/refunds",
          method: "POST",
          times: 9,
        })
        expect(await sweepCardPayments(getContainer(), soon())).toBe(1)
        expect(await rowsOf("select kind, subject_id, state from card_finding")).toEqual([
          { kind: "refund_unknown_to_stripe", subject_id: "ref_ghost", state: "open" },
        ])
      })

      it("that Stripe made is taken for the row that Medusa has of it, and counted once", async () => {
        const { order_id, intent_id } = await orderPaidByCard()
        await ghost(order_id)
        await stripe.refunds.create({ payment_intent: intent_id, amount: 1000 })
        await hear()
        await sweepCardPayments(getContainer(), soon())
        await counted(order_id, intent_id)
      })
    })
  },
})
