import Medusa from "@medusajs/js-sdk"
import { day } from "../../../src/lib/day"
import { openDesk } from "../../desk"
import { answered, type Api, opening_ms, openShop, returnedOf, type Shop } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, utils }) => {
    const api = untyped as Api
    let shop: Shop
    let location_id: string
    let desk: ReturnType<typeof openDesk>["desk"]
    let paidOrder: ReturnType<typeof openDesk>["paidOrder"]
    let settle: ReturnType<typeof openDesk>["settle"]
    let booked: ReturnType<typeof openDesk>["booked"]

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
      const opened = openDesk({ api, shop, container: getContainer(), utils })
      ;({ desk, paidOrder, settle, booked } = opened)
      const { data } = await api.get("/admin/stock-locations", shop.staff)
      location_id = data.stock_locations[0].id
    }, opening_ms)

    it("follows an order edit: fewer pieces take their part back", async () => {
      const { order, line } = await paidOrder({ sent: false })
      const two = await booked(order.id)
      await desk(`/order-edits`, { order_id: order.id })
      await desk(`/order-edits/${order.id}/items/item/${line.id}`, { quantity: 1 })
      await desk(`/order-edits/${order.id}/request`)
      await desk(`/order-edits/${order.id}/confirm`)
      await settle(order.id)
      const one = await booked(order.id)
      expect(one.premium).toBeGreaterThan(0n)
      expect(one.premium * 2n).toBe(two.premium)
      expect(one.producer * 2n).toBe(two.producer)
      expect(one.customer).toBeLessThan(0n)
    })

    it("follows an order edit: more pieces wait until they are paid", async () => {
      const { order, token } = await paidOrder()
      const two = await booked(order.id)
      await desk(`/order-edits`, { order_id: order.id })
      const { id: more } = await shop.variantOf("SUR-006")
      await desk(`/order-edits/${order.id}/items`, { items: [{ variant_id: more, quantity: 1 }] })
      await desk(`/order-edits/${order.id}/request`)
      await desk(`/order-edits/${order.id}/confirm`)
      await settle(order.id)
      expect(await booked(order.id)).toEqual(two)

      const { payment } = await returnedOf(api, shop, order.id, token)
      await desk(`/orders/${order.id}/receipt`, {
        amount: payment.amount,
        received_on: day(new Date()),
        operation_number: "OP-78",
      })
      await settle(order.id)
      const withScarf = await booked(order.id)
      expect(withScarf.premium).toBeGreaterThan(two.premium)
      expect(withScarf.customer).toBe(0n)
    })

    it("takes back the part of a piece that a claim writes off, and of no other, until the claim is called off", async () => {
      const { order, line } = await paidOrder()
      const two = await booked(order.id)
      const { claim } = await desk("/claims", { order_id: order.id, type: "refund" })
      await desk(`/claims/${claim.id}/claim-items`, {
        items: [{ id: line.id, quantity: 1, reason: "production_failure" }],
      })
      await desk(`/claims/${claim.id}/request`)
      await settle(order.id)
      const one = await booked(order.id)
      expect(one.premium * 2n).toBe(two.premium)
      expect(one.producer * 2n).toBe(two.producer)
      expect(one.customer).toBeLessThan(0n)

      const called_off = await desk(`/claims/${claim.id}/cancel`)
      expect(called_off.claim.canceled_at).not.toBeNull()
      await settle(order.id)
      expect(await booked(order.id)).toEqual(two)
      const path = `/admin/claims/${claim.id}/cancel`
      expect((await answered(api.post(path, {}, shop.staff))).status).toBe(400)
    })

    it("moves pay and premium from the piece that came back to the piece that went out in an exchange", async () => {
      const { order, line } = await paidOrder()
      const two = await booked(order.id)
      const { exchange } = await desk("/exchanges", { order_id: order.id })
      const { return: back } = await desk(`/exchanges/${exchange.id}/inbound/items`, {
        items: [{ id: line.id, quantity: 1 }],
        location_id,
      })
      const { id: same } = await shop.variantOf("HUA-001")
      await desk(`/exchanges/${exchange.id}/outbound/items`, {
        items: [{ variant_id: same, quantity: 1 }],
      })
      await desk(`/exchanges/${exchange.id}/request`)
      await settle(order.id)
      await desk(`/returns/${back.id}/receive`)
      await desk(`/returns/${back.id}/receive-items`, { items: [{ id: line.id, quantity: 1 }] })
      await desk(`/returns/${back.id}/receive/confirm`)
      await settle(order.id)
      expect(await booked(order.id)).toEqual(two)
    })

    it("books the premium of a stock client that knows nothing of us", async () => {
      const base = String(untyped.defaults.baseURL)
      const client = new Medusa({
        baseUrl: base,
        publishableKey: shop.store.headers["x-publishable-api-key"] ?? "",
      })
      const { products } = await client.store.product.list({ limit: 5, fields: "id,*variants" })
      expect(products).toHaveLength(5)
      const { id: variant_id } = await shop.variantOf("HUA-001")
      const { regions } = await client.store.region.list()
      const region = regions.find((r) => r.currency_code === "eur")
      const { cart } = await client.store.cart.create({
        region_id: region?.id ?? "",
        email: "stock@demo.example",
      })
      await client.store.cart.createLineItem(cart.id, { variant_id, quantity: 1 })
      const address = {
        first_name: "Stock",
        last_name: "Client",
        address_1: "Hauptstraße 1",
        city: "Köln",
        postal_code: "50667",
        country_code: "de",
      }
      await client.store.cart.update(cart.id, {
        shipping_address: address,
        billing_address: address,
      })
      const { shipping_options } = await client.store.fulfillment.listCartOptions({
        cart_id: cart.id,
      })
      await client.store.cart.addShippingMethod(cart.id, {
        option_id: shipping_options[0]?.id ?? "",
      })
      const { cart: ready } = await client.store.cart.retrieve(cart.id)
      await client.store.payment.initiatePaymentSession(ready, {
        provider_id: "pp_transfer_bank",
      })
      const done = await client.store.cart.complete(cart.id)
      if (done.type !== "order") throw new Error(done.error.message)
      const { order } = await client.store.order.retrieve(done.order.id)
      expect(order.display_id).toBe(done.order.display_id)

      const { data } = await api.get(
        `/admin/orders/${order.id}?fields=*payment_collections.payments`,
        shop.staff,
      )
      const [payment] = data.order.payment_collections[0].payments
      await desk(`/payments/${payment.id}/capture`)
      await settle(order.id)
      const { premium, producer, customer } = await booked(order.id)
      expect(premium).toBeGreaterThan(0n)
      expect(producer).toBeGreaterThan(premium)
      expect(customer).toBe(0n)
    })
  },
})
