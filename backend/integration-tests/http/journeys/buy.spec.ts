import {
  DeskTasksAnswer,
  LedgerTransactionsAnswer,
  OrderReturnedAnswer,
  PremiumSplitAnswer,
  ProblemWire,
} from "@ciap/contract"
import type LedgerService from "../../../src/modules/ledger/service"
import { reconcileOrderWorkflow } from "../../../src/workflows/ledger/reconcile-order"
import {
  answered,
  type Api,
  fillCart,
  opening_ms,
  openShop,
  placeOrder,
  prepareCheckout,
  returnedOf,
  type Shop,
} from "../../shop"
import { inOpenedShop } from "../../opened-shop"

const today = "2026-11-21"
const scarf = { external_id: "SUR-006", quantity: 2 }
const gourd = { external_id: "HUA-001", quantity: 1 }

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, utils }) => {
    const api = untyped as Api
    let shop: Shop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
    }, opening_ms)

    const order = async (pieces = [scarf, gourd]) => {
      const cart_id = await fillCart(api, shop, { pieces })
      await prepareCheckout(api, shop, cart_id)
      return { cart_id, ...(await placeOrder(api, shop, cart_id)) }
    }

    const confirm = async (order_id: string, token: string, operation_number = "OP-4711") => {
      const { payment } = await returnedOf(api, shop, order_id, token)
      const receipt = { amount: payment.amount, received_on: today, operation_number }
      const answer = await api.post(`/admin/orders/${order_id}/receipt`, receipt, shop.staff)
      await utils.waitWorkflowExecutions()
      return answer
    }

    const transactions = async (order_id: string) => {
      const { data } = await api.get(
        `/admin/ledger/transactions?order_id=${order_id}&limit=100`,
        shop.staff,
      )
      return LedgerTransactionsAnswer.parse(data).transactions
    }

    const balance = (entries: { account_code: string; amount_minor: string }[], part: string) =>
      entries
        .filter((entry) => entry.account_code.includes(part))
        .reduce((sum, entry) => sum + BigInt(entry.amount_minor), 0n)

    const settle = async (order_id: string) => {
      const { result } = await reconcileOrderWorkflow(getContainer()).run({
        input: { order_id, today },
      })
      return result
    }

    it("freezes what each group earns at completion and books every cent on capture", async () => {
      const { order: placed, token } = await order()
      const before = OrderReturnedAnswer.parse({
        order: await returnedOf(api, shop, placed.id, token),
      }).order
      expect(before.lines).toHaveLength(2)
      for (const line of before.lines) {
        expect(line.state).toBe("awaiting_payment")
        const sum = line.components.reduce((a, c) => a + BigInt(c.amount.amount_minor), 0n)
        expect(sum).toBe(BigInt(line.gross.amount_minor))
      }
      expect(before.total.amount_minor).toBe(String(Math.round(placed.total * 100)))
      expect(before.payment?.reference).toMatch(/^CIAP-/)
      expect(await transactions(placed.id)).toHaveLength(0)

      await confirm(placed.id, token)
      const booked = await transactions(placed.id)
      const entries = booked.flatMap((t) => t.entries)
      for (const transaction of booked)
        expect(transaction.entries.reduce((a, e) => a + BigInt(e.amount_minor), 0n)).toBe(0n)
      expect(booked.map((t) => t.order_display_id)).toEqual(booked.map(() => before.display_id))
      const byNumber = await api.get(
        `/admin/ledger/transactions?order_display_id=${before.display_id}`,
        shop.staff,
      )
      expect(LedgerTransactionsAnswer.parse(byNumber.data).transactions).toEqual(booked)
      const split = await api.get(`/admin/orders/${placed.id}/premium-split`, shop.staff)
      const noted = { received_on: today, operation_number: "OP-4711" }
      expect(PremiumSplitAnswer.parse(split.data).receipt).toEqual(noted)
      expect(balance(entries, "cash:transfer")).toBe(BigInt(before.total.amount_minor))
      expect(balance(entries, "customer:")).toBe(0n)
      const producers = before.lines.reduce((a, l) => a + BigInt(l.producer.amount_minor), 0n)
      const premiums = before.lines.reduce((a, l) => a + BigInt(l.premium.amount_minor), 0n)
      expect(balance(entries, ":producer_pay:pending")).toBe(-producers)
      expect(balance(entries, ":premium:pending")).toBe(-premiums)

      const after = await returnedOf(api, shop, placed.id, token)
      expect(after.payment).toBeNull()
      expect(after.lines.map((line: { state: string }) => line.state)).toEqual([
        "pending",
        "pending",
      ])
      expect(after.lines[0].available_on > today).toBe(true)
    })

    it("is told in the reader's language, whatever language it was bought in", async () => {
      const { order: placed, token } = await order()
      const told = async (language: string) => {
        const path = `/store/orders/${placed.id}/returned?token=${token}&language=${language}`
        const { order: read } = OrderReturnedAnswer.parse((await api.get(path, shop.store)).data)
        return [read.shipping_method, read.lines.map(({ title }) => title)] as const
      }
      const [[way, titles], [manera, titulos]] = [await told("en"), await told("es")]
      expect([way, manera]).toEqual(["Economy", "Económico"])
      for (const title of titles) expect(titulos).not.toContain(title)
    })

    it("captures and books once, however often the receipt is confirmed or the order reconciled", async () => {
      const { order: placed, token } = await order()
      const { payment } = await returnedOf(api, shop, placed.id, token)
      const receipt = { amount: payment.amount, received_on: today, operation_number: "OP-1" }
      const send = () =>
        answered(api.post(`/admin/orders/${placed.id}/receipt`, receipt, shop.staff))
      const answers = await Promise.all([send(), send(), send()])
      expect(answers.map((a) => a.status)).toEqual([200, 200, 200])
      expect(answers.filter((a) => !a.data.already_confirmed)).toHaveLength(1)
      await utils.waitWorkflowExecutions()
      await Promise.all([settle(placed.id), settle(placed.id)])
      expect((await settle(placed.id)).posted).toBe(0)
      const kinds = (await transactions(placed.id)).map((t) => t.kind).sort()
      expect(kinds).toEqual(["capture", "sale", "sale", "sale"])
    })

    it("refuses a receipt that is a cent off, and another one for a paid order", async () => {
      const { order: placed, token } = await order([gourd])
      const { payment } = await returnedOf(api, shop, placed.id, token)
      const off = {
        ...payment.amount,
        amount_minor: String(BigInt(payment.amount.amount_minor) - 1n),
      }
      const post = (amount: object, operation_number: string) =>
        answered(
          api.post(
            `/admin/orders/${placed.id}/receipt`,
            { amount, received_on: today, operation_number },
            shop.staff,
          ),
        )
      const refused = await post(off, "OP-2")
      expect(refused.status).toBe(422)
      expect(ProblemWire.parse(refused.data).code).toBe("RECEIPT_MISMATCH")
      await confirm(placed.id, token, "OP-3")
      expect((await post(payment.amount, "OP-4")).data.code).toBe("RECEIPT_MISMATCH")
    })

    it("places one order when the button is pressed twice", async () => {
      const cart_id = await fillCart(api, shop, { pieces: [gourd] })
      await prepareCheckout(api, shop, cart_id)
      const press = () => answered(api.post(`/store/carts/${cart_id}/complete`, {}, shop.store))
      const [first, second] = await Promise.all([press(), press()])
      const again = await press()
      const ids = [first, second, again].flatMap((a) => a.data.order?.id ?? [])
      expect(new Set(ids).size).toBe(1)
      const orders = await api.get(`/admin/orders?limit=50`, shop.staff)
      expect(orders.data.orders.filter((o: { id: string }) => ids.includes(o.id))).toHaveLength(1)
    })

    it("takes pay and premium back with a return that staff received, and leaves a goodwill refund to the cooperative", async () => {
      const { order: placed, token } = await order([scarf])
      await confirm(placed.id, token)
      const line = placed.items[0]
      await api.post(
        `/admin/orders/${placed.id}/fulfillments`,
        { items: [{ id: line.id, quantity: 2 }] },
        shop.staff,
      )
      const { data: stock } = await api.get("/admin/stock-locations", shop.staff)
      const location_id = stock.stock_locations[0].id
      const opened = await api.post(
        "/admin/returns",
        { order_id: placed.id, location_id },
        shop.staff,
      )
      const return_id = opened.data.return.id
      await api.post(
        `/admin/returns/${return_id}/request-items`,
        { items: [{ id: line.id, quantity: 1 }] },
        shop.staff,
      )
      await api.post(`/admin/returns/${return_id}/request`, {}, shop.staff)
      await utils.waitWorkflowExecutions()
      expect((await returnedOf(api, shop, placed.id, token)).lines[0].kept).toBe(2)

      await api.post(`/admin/returns/${return_id}/receive`, {}, shop.staff)
      await api.post(
        `/admin/returns/${return_id}/receive-items`,
        { items: [{ id: line.id, quantity: 1 }] },
        shop.staff,
      )
      await api.post(`/admin/returns/${return_id}/receive/confirm`, {}, shop.staff)
      await utils.waitWorkflowExecutions()
      await settle(placed.id)
      const [kept] = (await returnedOf(api, shop, placed.id, token)).lines
      expect(kept.kept).toBe(1)
      const entries = (await transactions(placed.id)).flatMap((t) => t.entries)
      expect(balance(entries, ":premium:pending")).toBe(-BigInt(kept.premium.amount_minor))
      expect(balance(entries, ":producer_pay:pending")).toBe(-BigInt(kept.producer.amount_minor))

      const { data } = await api.get(
        `/admin/orders/${placed.id}?fields=*payment_collections.payments`,
        shop.staff,
      )
      const payment_id = data.order.payment_collections[0].payments[0].id
      // One scarf came back (42.00); 50.00 are given: 8.00 are goodwill.
      await api.post(`/admin/payments/${payment_id}/refund`, { amount: 50 }, shop.staff)
      await utils.waitWorkflowExecutions()
      await settle(placed.id)
      const later = (await transactions(placed.id)).flatMap((t) => t.entries)
      expect(balance(later, "coop:goodwill")).toBe(800n)
      expect(balance(later, ":premium:pending")).toBe(balance(entries, ":premium:pending"))
      expect(balance(later, "customer:")).toBe(0n)
    })

    it("takes everything back when an order is cancelled", async () => {
      const { order: placed, token } = await order([gourd])
      await confirm(placed.id, token)
      await api.post(`/admin/orders/${placed.id}/cancel`, {}, shop.staff)
      await utils.waitWorkflowExecutions()
      await settle(placed.id)
      const entries = (await transactions(placed.id)).flatMap((t) => t.entries)
      for (const account of new Set(entries.map((entry) => entry.account_code)))
        expect([account, balance(entries, account)]).toEqual([account, 0n])
    })

    it("releases premium to available once the return window is over, by date alone", async () => {
      const { order: placed, token } = await order([gourd])
      await confirm(placed.id, token)
      const [line] = (await returnedOf(api, shop, placed.id, token)).lines
      const reconcile = (on: string) =>
        reconcileOrderWorkflow(getContainer()).run({ input: { order_id: placed.id, today: on } })
      const eve = new Date(Date.parse(line.available_on) - 86_400_000).toISOString().slice(0, 10)
      expect((await reconcile(eve)).result.posted).toBe(0)
      expect((await reconcile(line.available_on)).result.posted).toBeGreaterThan(0)
      const [after] = (await returnedOf(api, shop, placed.id, token)).lines
      expect(after.state).toBe("available")
    })

    it("waits on the desk while a transfer is to be confirmed or a paid order to be sent, and no longer", async () => {
      const waiting = async () => {
        const { data } = await api.get("/admin/desk", shop.staff)
        const { tasks } = DeskTasksAnswer.parse(data)
        return ["receipts_to_confirm", "orders_to_send"].map(
          (kind) => tasks.find((task) => task.kind === kind)?.count ?? 0,
        )
      }
      const [unconfirmed = 0, unsent = 0] = await waiting()
      const { order: placed, token } = await order([gourd])
      expect(await waiting()).toEqual([unconfirmed + 1, unsent])
      await confirm(placed.id, token)
      expect(await waiting()).toEqual([unconfirmed, unsent + 1])
      const items = [{ id: placed.items[0].id, quantity: 1 }]
      await api.post(`/admin/orders/${placed.id}/fulfillments`, { items }, shop.staff)
      expect(await waiting()).toEqual([unconfirmed, unsent])
    })

    it("leaves a ledger without a contradiction", async () => {
      const { order: placed, token } = await order()
      await confirm(placed.id, token)
      const ledger: LedgerService = getContainer().resolve("ledger")
      expect(await ledger.verify()).toEqual([])
    })
  },
})
