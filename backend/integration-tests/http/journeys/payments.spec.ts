import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { day } from "../../../src/lib/day"
import { sweepOrders } from "../../../src/workflows/ledger/sweep-orders"
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

const gourd = { external_id: "HUA-001", quantity: 2 }
const today = day(new Date())

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, utils }) => {
    const api = untyped as Api
    let shop: Shop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
    }, opening_ms)

    const desk = async (path: string, body: object = {}) =>
      (await api.post(`/admin${path}`, body, shop.staff)).data
    const refused = (path: string, body: object) =>
      answered(api.post(`/admin${path}`, body, shop.staff))

    const order = async (promo_code?: string) => {
      const cart_id = await fillCart(api, shop, { pieces: [gourd] })
      if (promo_code)
        await api.post(
          `/store/carts/${cart_id}/promotions`,
          { promo_codes: [promo_code] },
          shop.store,
        )
      await prepareCheckout(api, shop, cart_id)
      return { cart_id, ...(await placeOrder(api, shop, cart_id)) }
    }
    type Placed = Awaited<ReturnType<typeof order>>

    const toPay = async ({ order: { id }, token }: Placed) =>
      (await returnedOf(api, shop, id, token)).payment
    const receipt = async (placed: Placed, operation_number: string, over: object = {}) => {
      const payment = await toPay(placed)
      const amount = payment?.amount ?? { amount_minor: "1", currency_code: "eur" }
      const body = { amount, received_on: today, operation_number, ...over }
      return refused(`/orders/${placed.order.id}/receipt`, body)
    }

    const edit = async (placed: Placed, change: (id: string) => Promise<unknown>) => {
      const { id } = placed.order
      await desk("/order-edits", { order_id: id })
      await change(id)
      await desk(`/order-edits/${id}/request`)
      await desk(`/order-edits/${id}/confirm`)
      await utils.waitWorkflowExecutions()
      await sweepOrders(getContainer(), [id], today)
    }
    const addScarf = async (id: string) => {
      const { id: variant_id } = await shop.variantOf("SUR-006")
      return desk(`/order-edits/${id}/items`, { items: [{ variant_id, quantity: 1 }] })
    }

    const linesOf = async ({ order: { id }, token }: Placed) =>
      (await returnedOf(api, shop, id, token)).lines as { state: string; quantity: number }[]

    it("asks for the new amount when an unpaid order is edited, and books it when it came", async () => {
      const placed = await order()
      const before = await toPay(placed)
      await edit(placed, addScarf)
      const after = await toPay(placed)
      expect(BigInt(after.amount.amount_minor)).toBeGreaterThan(BigInt(before.amount.amount_minor))
      expect(after.reference).toMatch(/^CIAP-/)
      expect(after.pay_to).toEqual(before.pay_to)

      expect((await receipt(placed, "OP-1")).status).toBe(200)
      await utils.waitWorkflowExecutions()
      await sweepOrders(getContainer(), [placed.order.id], today)
      expect(await linesOf(placed)).toMatchObject([{ state: "pending" }, { state: "pending" }])
      expect(await toPay(placed)).toBeNull()
    })

    it("asks a paid order for the difference only, and for nothing once it is taken back", async () => {
      const placed = await order()
      const first = await receipt(placed, "OP-1")
      await edit(placed, addScarf)
      const more = await toPay(placed)
      expect(more.reference).toMatch(/^CIAP-/)

      const again = await receipt(placed, "OP-1", { amount: first.data.captured })
      expect(again.data).toMatchObject({ already_confirmed: true, captured: first.data.captured })
      expect(await toPay(placed)).toEqual(more)

      const { data } = await api.get(`/admin/orders/${placed.order.id}?fields=*items`, shop.staff)
      const scarf = data.order.items.find(
        (item: { id: string }) => item.id !== placed.order.items[0].id,
      )
      await edit(placed, (id) => desk(`/order-edits/${id}/items/item/${scarf.id}`, { quantity: 0 }))
      expect(await toPay(placed)).toBeNull()
      expect((await receipt(placed, "OP-2", { amount: more.amount })).data.code).toBe(
        "RECEIPT_MISMATCH",
      )
    })

    it("finishes a purchase whose server died between the order and its payment", async () => {
      const placed = await order()
      const expected = await toPay(placed)
      const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await database.raw("delete from payment")
      await database.raw("update payment_session set status = 'pending', authorized_at = null")
      await database.raw(
        `update payment_collection set status = 'not_paid', authorized_amount = null, raw_authorized_amount = null`,
      )
      expect(await toPay(placed)).toBeNull()

      await sweepOrders(getContainer(), [placed.order.id], today)
      expect(await toPay(placed)).toBeNull()
      await database.raw(`update "order" set created_at = now() - interval '10 minutes'`)
      await sweepOrders(getContainer(), [placed.order.id], today)
      expect(await toPay(placed)).toEqual(expected)
      expect((await receipt(placed, "OP-1")).status).toBe(200)
    })

    it("takes one operation of the bank for one payment", async () => {
      const [one, two] = [await order(), await order()]
      expect((await receipt(one, "OP-1")).status).toBe(200)
      const twice = await receipt(two, "OP-1")
      expect(twice.data.code).toBe("RECEIPT_MISMATCH")
      expect(twice.data.message).toContain(`order #${one.order.display_id}`)
      expect((await receipt(two, "OP-1/2")).status).toBe(200)
    })

    it.each([
      ["a day that does not exist", { received_on: "2026-02-31" }],
      ["a day still to come", { received_on: "2099-01-01" }],
      ["a currency that nobody has", { amount: { amount_minor: "1", currency_code: "zzz" } }],
      ["a number nobody can print", { operation_number: "OP\u0000-1" }],
    ])("refuses a receipt with %s, and books nothing", async (_name, over) => {
      const placed = await order()
      const { status, data } = await receipt(placed, "OP-1", over)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      expect(data.message).toMatch(/nothing was/i)
      expect(await toPay(placed)).not.toBeNull()
    })

    it("answers the order to who asks again, though the price has changed meanwhile", async () => {
      const { cart_id, order: placed } = await order()
      const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await database.raw("update cart_line_item set unit_price = 1, raw_unit_price = ?", [
        JSON.stringify({ value: "1", precision: 20 }),
      ])
      const { data } = await api.post(`/store/carts/${cart_id}/complete`, {}, shop.store)
      expect(data).toMatchObject({ type: "order", order: { id: placed.id } })
    })

    it("keeps a discounted line at the number of pieces it was bought with", async () => {
      await desk("/promotions", {
        code: "TEJIDO10",
        type: "standard",
        status: "active",
        is_automatic: false,
        is_tax_inclusive: true,
        application_method: {
          currency_code: "eur",
          type: "percentage",
          target_type: "items",
          allocation: "each",
          max_quantity: 100,
          value: 10,
        },
      })
      const placed = await order("TEJIDO10")
      const { id, items } = placed.order
      const { order_change } = await desk("/order-edits", { order_id: id })
      const line = `/order-edits/${id}/items/item/${items[0].id}`
      expect((await refused(line, { quantity: 1 })).data.code).toBe("PRICE_NOT_COVERED")
      expect(
        (await refused(`/order-changes/${order_change.id}`, { carry_over_promotions: true })).data
          .code,
      ).toBe("PRICE_NOT_COVERED")
      expect((await refused(line, { quantity: 0 })).status).toBe(200)
    })

    it("takes neither part of a piece nor shipping below zero from staff", async () => {
      const placed = await order()
      const { id, items } = placed.order
      await desk("/order-edits", { order_id: id })
      const half = await refused(`/order-edits/${id}/items/item/${items[0].id}`, { quantity: 1.5 })
      expect(half.data.code).toBe("INVALID_REQUEST")
      const { id: variant_id } = await shop.variantOf("SUR-006")
      const part = { items: [{ variant_id, quantity: 0.5 }] }
      expect((await refused(`/order-edits/${id}/items`, part)).data.code).toBe("INVALID_REQUEST")
      const { data } = await api.get("/admin/shipping-options", shop.staff)
      const paid_back = { shipping_option_id: data.shipping_options[0].id, custom_amount: -5 }
      expect((await refused(`/order-edits/${id}/shipping-method`, paid_back)).data.code).toBe(
        "PRICE_NOT_COVERED",
      )
    })
  },
})
