import { cardTill } from "../../card-till"
import { CardDisputesAnswer, CardFindingsAnswer, CardInboxAnswer } from "@ciap/contract"
import type { Simulator } from "@ciap/stripe-sim"
import type Stripe from "stripe"
import type CardPaymentsService from "../../../src/modules/card-payments/service"
import { sweepCardPayments } from "../../../src/workflows/cards/sweep-card-payments"
import { answered, type Api, opening_ms, type Shop } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

inOpenedShop({
  testSuite: (runner) => {
    const api = runner.api as Api
    const { getContainer, dbConnection, utils } = runner
    const till = cardTill(runner)
    const { booked, cartWithCard, complete, hear, inbox, orderOf, orderPaidByCard } = till
    const { pay, paymentOf, refundsAt, rowsOf } = till
    let shop: Shop
    let simulator: Simulator
    let stripe: Stripe

    beforeAll(async () => {
      ;({ shop, simulator, stripe } = await till.open())
    }, opening_ms)
    beforeEach(async () => {
      simulator = await till.fresh()
    })
    afterAll(till.close)

    const kept = (): CardPaymentsService => getContainer().resolve("card_payments")
    const refund = async (payment_id: string, amount = 10) =>
      await answered(api.post(`/admin/payments/${payment_id}/refund`, { amount }, shop.staff))
    const refundRows = (order_id: string) =>
      rowsOf<{ id: string; amount: string }>(
        `select r.id, r.amount::text as amount from refund r
           join payment p on p.id = r.payment_id
           join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
          where o.order_id = ? and r.deleted_at is null`,
        [order_id],
      )
    /** The sweep, so many minutes later: whoever carried a refund out has died by then. */
    const sweep = async (minutes = 10) => {
      await dbConnection.raw(
        `update refund_request set held_until = now() - interval '1 second' where held_until is not null`,
      )
      const wrong = await sweepCardPayments(getContainer(), new Date(Date.now() + minutes * 60_000))
      await utils.waitWorkflowExecutions()
      return wrong
    }
    const findings = async (query = "") =>
      CardFindingsAnswer.parse((await api.get(`/admin/cards/findings${query}`, shop.staff)).data)
        .findings
    /** The buyer's bank contests a payment. */
    const dispute = async (
      intent_id: string,
      why: { reason: "fraudulent" | "general"; inquiry?: boolean } = { reason: "fraudulent" },
    ) => {
      const { latest_charge } = await stripe.paymentIntents.retrieve(intent_id)
      if (typeof latest_charge !== "string") throw new Error("nothing was charged")
      return simulator.control.dispute({ charge: latest_charge, ...why })
    }
    const dropWebhooks = () => {
      for (const { id } of simulator.webhooks.pending()) simulator.webhooks.drop(id)
    }
    const whole = async (order_id: string, intent_id: string, amounts: number[]) => {
      expect((await refundsAt(intent_id)).map((one) => one.amount)).toEqual(amounts)
      expect((await refundRows(order_id)).map((one) => Number(one.amount) * 100)).toEqual(amounts)
      expect((await kept().refundsOf(intent_id)).map(({ state }) => state)).toEqual(
        amounts.map(() => "recorded"),
      )
    }

    describe("a refund", () => {
      it("is two when two are asked for at once, and no third follows from what Stripe tells", async () => {
        const { order_id, intent_id, amount } = await orderPaidByCard()
        const { id } = await paymentOf(order_id)
        const answers = await Promise.all([refund(id), refund(id)])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        await hear()
        await sweep()
        await whole(order_id, intent_id, [1000, 1000])
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount) - 2000n)
      })

      it.each(["lost_after_commit", "error_before_commit"] as const)(
        "that got no answer (%s) is completed by the sweep, once",
        async (kind) => {
          const { order_id, intent_id, amount } = await orderPaidByCard()
          const { id } = await paymentOf(order_id)
          simulator.faults.add({ kind, path: "/v1/refunds", method: "POST", times: 3 })
          const { status, data } = await refund(id)
          expect(status).toBeGreaterThanOrEqual(400)
          expect(data.message).toContain("completed within minutes")
          simulator.faults.clear()
          dropWebhooks()
          await sweep()
          await sweep()
          await whole(order_id, intent_id, [1000])
          expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount) - 1000n)
        },
      )

      it("that has no answer yet counts, so that no more than was paid is asked back", async () => {
        const { order_id, intent_id, amount } = await orderPaidByCard()
        const { id } = await paymentOf(order_id)
        const fault = { path: "/v1/refunds", method: "POST", times: 3 }
        simulator.faults.add({ kind: "error_before_commit", ...fault })
        await refund(id, amount / 100)
        simulator.faults.clear()
        const { status, data } = await refund(id, 5)
        expect(status).toBe(400)
        expect(data.message).toContain("More is asked back than was paid")
        await sweep()
        await whole(order_id, intent_id, [amount])
      })

      it.each([
        ["before Stripe was asked", false],
        ["after Stripe had made it", true],
      ])("is completed, once, when the process died %s", async (_, made) => {
        const { order_id, intent_id, amount } = await orderPaidByCard()
        const { id } = await paymentOf(order_id)
        // As Medusa leaves it: its own row is committed before the provider is called.
        await rowsOf(
          `insert into refund (id, payment_id, amount, raw_amount)
           values ('ref_died', ?, 10, '{"value": "10", "precision": 20}')`,
          [id],
        )
        const ask = { payment_intent_id: intent_id, amount_minor: 1000n, currency_code: "eur" }
        const request = await kept().openRefund(
          { ...ask, captured_minor: BigInt(amount) },
          "ref_died",
        )
        if (made) {
          await kept().markSent(request.id)
          await stripe.refunds.create(
            { payment_intent: intent_id, amount: 1000, metadata: { refund_request: request.id } },
            { idempotencyKey: request.id },
          )
        }
        await hear()
        await sweep()
        await whole(order_id, intent_id, [1000])
      })

      it("of a cancelled order is told to its account once, although the answer was lost", async () => {
        const { order_id, intent_id, amount } = await orderPaidByCard()
        simulator.faults.add({
          kind: "lost_after_commit",
          path: "/v1/refunds",
          method: "POST",
          times: 3,
        })
        await answered(api.post(`/admin/orders/${order_id}/cancel`, {}, shop.staff))
        simulator.faults.clear()
        await hear()
        await sweep()
        await whole(order_id, intent_id, [amount])
        const [told] = await rowsOf<{ sum: string }>(
          "select sum(amount)::text as sum from order_transaction where order_id = ? and reference = 'refund'",
          [order_id],
        )
        expect(Math.round(Number(told?.sum) * 100)).toBe(-amount)
        expect(await booked(order_id, "cash:stripe:eur")).toBe(0n)
      })

      it("that Stripe refuses is refused here, and changes nothing", async () => {
        const { order_id, intent_id } = await orderPaidByCard()
        await dispute(intent_id)
        const { status, data } = await refund((await paymentOf(order_id)).id)
        expect(status).toBe(400)
        expect(data.message).toContain("no money went")
        expect(await refundRows(order_id)).toEqual([])
        expect(await kept().refundsOf(intent_id)).toMatchObject([{ state: "refused" }])
      })

      it("that the buyer's bank sends back is found, and stays for a person", async () => {
        const { order_id, intent_id } = await orderPaidByCard()
        await refund((await paymentOf(order_id)).id)
        const [made] = await refundsAt(intent_id)
        simulator.control.failRefund(made?.id ?? "")
        await hear()
        await hear()
        expect(await findings("?state=open")).toMatchObject([{ kind: "refund_failed" }])
      })
    })

    describe("the sweep", () => {
      it("finds nothing where nothing is wrong", async () => {
        await orderPaidByCard()
        await cartWithCard()
        expect(await sweep()).toBe(0)
        expect(await findings()).toEqual([])
      })

      it("makes an order of what was paid when no event told, and keeps that it had to", async () => {
        const { cart_id, intent_id } = await cartWithCard()
        await pay(intent_id)
        dropWebhooks()
        expect(await sweep()).toBe(0)
        expect(await orderOf(cart_id)).toBeDefined()
        expect(await findings()).toMatchObject([
          { kind: "paid_without_order", subject_id: intent_id, state: "healed" },
        ])
      })

      it("records what was given back in Stripe's dashboard when no event told", async () => {
        const { order_id, intent_id, amount } = await orderPaidByCard()
        await stripe.refunds.create({ payment_intent: intent_id, amount: 300 })
        dropWebhooks()
        expect(await sweep()).toBe(0)
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount) - 300n)
      })
    })

    describe("a payment that is authorised only", () => {
      const orderOnHold = async () => {
        const { cart_id, intent_id } = await cartWithCard()
        await stripe.paymentIntents.update(intent_id, { capture_method: "manual" })
        const { amount } = await pay(intent_id)
        const { data } = await complete(cart_id)
        return { order_id: data.order.id as string, intent_id, amount }
      }

      it("is found, and its late capture at Stripe reaches the order and the ledger", async () => {
        const { order_id, intent_id, amount } = await orderOnHold()
        await sweep()
        expect(await findings()).toMatchObject([{ kind: "uncaptured", subject_id: order_id }])
        await stripe.paymentIntents.capture(intent_id)
        await hear()
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount))
        expect(await sweep()).toBe(0)
        expect(await findings()).toMatchObject([{ kind: "uncaptured", state: "healed" }])
      })

      it("is an order without payment once the hold is cancelled, and no refund", async () => {
        const { order_id, intent_id } = await orderOnHold()
        await stripe.paymentIntents.cancel(intent_id)
        await hear()
        expect(await sweep()).toBe(1)
        expect(await findings("?state=open")).toMatchObject([
          { kind: "order_without_payment", subject_id: order_id },
        ])
        expect(await refundRows(order_id)).toEqual([])
      })

      it("is captured once where only a part was, and the rest of the hold is no refund", async () => {
        const { order_id, intent_id } = await orderOnHold()
        await stripe.paymentIntents.capture(intent_id, { amount_to_capture: 500 })
        await hear()
        expect(await sweep()).toBe(1)
        expect(await refundRows(order_id)).toEqual([])
        expect(await booked(order_id, "cash:stripe:eur")).toBe(500n)
        expect(await findings()).toMatchObject([
          { kind: "uncaptured", reason: expect.stringContaining("only a part") },
        ])
      })
    })

    describe("a dispute", () => {
      const disputed = async () => {
        const paid = await orderPaidByCard()
        await hear()
        const { id } = await dispute(paid.intent_id)
        return { ...paid, dispute_id: id }
      }
      const shown = async (order_id: string) =>
        CardDisputesAnswer.parse(
          (await api.get(`/admin/cards/disputes?order_id=${order_id}`, shop.staff)).data,
        ).disputes

      it("moves the cooperative's money and never the group's, told twice and in any order", async () => {
        const { order_id, amount } = await disputed()
        const groups = await booked(order_id, "group:")
        for (const { id } of simulator.webhooks.pending()) simulator.webhooks.duplicate(id)
        simulator.webhooks.reorder("reverse")
        await hear()
        expect(await booked(order_id, "disputed:eur")).toBe(BigInt(amount))
        expect(await booked(order_id, "cash:stripe:eur")).toBe(0n)
        expect(await booked(order_id, "group:")).toBe(groups)
        expect(await shown(order_id)).toMatchObject([
          { open: true, reason: "fraudulent", status: "needs_response", order_id },
        ])
        expect(await sweep()).toBe(0)
      })

      it("that is lost is the cooperative's cost, and won after all it comes back", async () => {
        const { order_id, amount, dispute_id } = await disputed()
        simulator.control.resolveDispute(dispute_id, "lost")
        await hear()
        expect(await booked(order_id, "coop:disputes:eur")).toBe(BigInt(amount))
        expect(await booked(order_id, "disputed:eur")).toBe(0n)
        simulator.control.resolveDispute(dispute_id, "won")
        await hear()
        expect(await booked(order_id, "coop:disputes:eur")).toBe(0n)
        expect(await booked(order_id, "cash:stripe:eur")).toBe(BigInt(amount))
        expect(await shown(order_id)).toMatchObject([{ open: false, status: "won" }])
      })

      it("that no event told of is found by the sweep, booked, and then right", async () => {
        const { order_id, amount } = await disputed()
        dropWebhooks()
        expect(await sweep()).toBe(0)
        expect(await booked(order_id, "disputed:eur")).toBe(BigInt(amount))
      })

      it("that only asks takes nothing", async () => {
        const { order_id, intent_id } = await orderPaidByCard()
        await dispute(intent_id, { reason: "general", inquiry: true })
        await hear()
        expect(await booked(order_id, "disputed:eur")).toBe(0n)
        expect(await shown(order_id)).toMatchObject([
          { open: true, withdrawn: { amount_minor: "0" } },
        ])
      })
    })

    describe("the inbox at the desk", () => {
      const event = (id: string, type: string) => ({
        id,
        type,
        created: 1_790_000_000,
        data: { object: { id: "pi_of_nobody" } },
      })
      const inboxAt = async (query = "") =>
        CardInboxAnswer.parse((await api.get(`/admin/cards/inbox${query}`, shop.staff)).data)

      it("says why what means nothing here was passed over", async () => {
        await inbox().keep(event("evt_other", "customer.created"))
        await hear()
        expect((await inboxAt("?state=done")).events).toMatchObject([
          { id: "evt_other", ignored_reason: expect.stringContaining("customer.created") },
        ])
      })

      it("shows what is dead with its reason, and sends it round again for whoever says why", async () => {
        for (const id of ["evt_1", "evt_2"]) await inbox().keep(event(id, "payment_intent.created"))
        await dbConnection.raw(
          "update stripe_event set state = 'dead', attempts = 12, last_error = 'No answer.'",
        )
        const { figures, events, next } = await inboxAt("?limit=1")
        expect(figures).toMatchObject({ dead: 2, waiting: 0 })
        expect(events).toMatchObject([
          { last_error: "No answer.", payload: { id: "pi_of_nobody" } },
        ])
        expect((await inboxAt(`?limit=1&after_id=${next}`)).next).toBeNull()
        const revive = (id: string, reason = "The key is right again") =>
          answered(api.post(`/admin/cards/inbox/${id}/revive`, { reason }, shop.staff))
        expect((await revive("evt_1", "")).data.code).toBe("INVALID_REQUEST")
        expect((await revive("evt_1")).data).toEqual({ id: "evt_1", state: "waiting" })
        expect((await revive("evt_1")).data.code).toBe("NOT_FOUND")
        expect(
          await rowsOf(
            "select act, subject_id, reason from audit_entry where subject_id = 'evt_1'",
          ),
        ).toEqual([
          {
            act: "stripe_event.revive",
            subject_id: "evt_1",
            reason: "The key is right again",
          },
        ])
      })
    })
  },
})
