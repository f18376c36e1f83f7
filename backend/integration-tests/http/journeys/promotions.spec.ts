import { ProblemWire } from "@ciap/contract"
import {
  answered,
  type Api,
  fillCart,
  opening_ms,
  openShop,
  placeOrder,
  prepareCheckout,
  type Shop,
} from "../../shop"
import { inOpenedShop } from "../../opened-shop"

const scarf = { external_id: "SUR-006", quantity: 1 }
const gourd = { external_id: "HUA-001", quantity: 1 }

type Method = {
  type: "percentage" | "fixed"
  target_type: "items" | "order" | "shipping_methods"
  value: number
  allocation?: "each" | "across"
  max_quantity?: number
  currency_code?: string
  apply_to_quantity?: number
  buy_rules_min_quantity?: number
  buy_rules?: object[]
  target_rules?: object[]
}

inOpenedShop({
  testSuite: ({ api: untyped, getContainer }) => {
    const api = untyped as Api
    let shop: Shop

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
    }, opening_ms)

    const promote = async (code: string, application_method: Method, over: object = {}) =>
      api.post(
        "/admin/promotions",
        {
          code,
          type: "standard",
          status: "active",
          is_automatic: false,
          is_tax_inclusive: true,
          application_method: { currency_code: "eur", ...application_method },
          ...over,
        },
        shop.staff,
      )
    const percent = (value: number): Method => ({
      type: "percentage",
      target_type: "items",
      allocation: "each",
      max_quantity: 100,
      value,
    })
    const apply = (cart_id: string, ...promo_codes: string[]) =>
      answered(api.post(`/store/carts/${cart_id}/promotions`, { promo_codes }, shop.store))
    const cartOf = async (cart_id: string) =>
      (await api.get(`/store/carts/${cart_id}`, shop.store)).data.cart

    it("applies a code that services can carry, and the group's part stays what it was", async () => {
      await promote("TEJIDO10", percent(10))
      const cart_id = await fillCart(api, shop, { pieces: [scarf] })
      expect((await apply(cart_id, "TEJIDO10")).status).toBe(200)
      expect((await cartOf(cart_id)).discount_total).toBeGreaterThan(0)
    })

    it.each([
      ["a 100 % code", "TODO100", percent(100)],
      [
        "a fixed amount above the services",
        "MENOS40",
        { type: "fixed", target_type: "items", allocation: "each", max_quantity: 9, value: 40 },
      ],
      [
        "an amount over the whole order",
        "MENOS41",
        { type: "fixed", target_type: "order", allocation: "across", value: 41 },
      ],
    ] as [string, string, Method][])(
      "refuses %s with its reason and leaves the cart as it was",
      async (_name, code, method) => {
        await promote(code, method)
        const cart_id = await fillCart(api, shop, { pieces: [scarf] })
        const before = await cartOf(cart_id)
        const refused = await apply(cart_id, code)
        expect(refused.status).toBe(422)
        const { code: reason, message } = ProblemWire.parse(refused.data)
        expect(reason).toBe("GROUP_PART_REACHED")
        expect(message).toContain(code)
        const after = await cartOf(cart_id)
        expect(after.total).toBe(before.total)
        expect(after.promotions ?? []).toHaveLength(0)
      },
    )

    it("refuses the code that goes too far when codes are stacked, and keeps the one before", async () => {
      await promote("UNO40", percent(40))
      await promote("DOS40", percent(40))
      const cart_id = await fillCart(api, shop, { pieces: [scarf] })
      expect((await apply(cart_id, "UNO40")).status).toBe(200)
      const discounted = (await cartOf(cart_id)).total
      expect((await apply(cart_id, "DOS40")).data.code).toBe("GROUP_PART_REACHED")
      expect((await cartOf(cart_id)).total).toBe(discounted)
    })

    it("refuses a gift line of a buy-x-get-y code", async () => {
      const { product_id } = await shop.variantOf(scarf.external_id)
      const { product_id: gift } = await shop.variantOf(gourd.external_id)
      await promote(
        "REGALO",
        {
          ...percent(100),
          max_quantity: 1,
          apply_to_quantity: 1,
          buy_rules_min_quantity: 1,
          buy_rules: [{ attribute: "items.product.id", operator: "in", values: [product_id] }],
          target_rules: [{ attribute: "items.product.id", operator: "in", values: [gift] }],
        },
        { type: "buyget" },
      )
      const cart_id = await fillCart(api, shop, { pieces: [scarf, gourd] })
      const refused = await apply(cart_id, "REGALO")
      expect(refused.data.code).toBe("GROUP_PART_REACHED")
    })

    it("gives free shipping only as far as the services of the pieces pay for it", async () => {
      const free: Method = {
        type: "percentage",
        target_type: "shipping_methods",
        allocation: "across",
        value: 100,
      }
      await promote("ENVIO", free)
      const rich = await fillCart(api, shop, { pieces: [{ ...scarf, quantity: 3 }] })
      await prepareCheckout(api, shop, rich)
      expect((await apply(rich, "ENVIO")).status).toBe(200)
      const poor = await fillCart(api, shop, { pieces: [{ external_id: "SUR-001", quantity: 1 }] })
      await prepareCheckout(api, shop, poor)
      expect((await apply(poor, "ENVIO")).data.code).toBe("GROUP_PART_REACHED")
    })

    it("lets a fixed discount fall away from a line when the cart shrinks under it", async () => {
      await promote("CARRITO", {
        type: "fixed",
        target_type: "order",
        allocation: "across",
        value: 30,
      })
      const cart_id = await fillCart(api, shop, { pieces: [{ ...scarf, quantity: 3 }] })
      expect((await apply(cart_id, "CARRITO")).status).toBe(200)
      const cart = await cartOf(cart_id)
      const shrunk = await answered(
        api.post(
          `/store/carts/${cart_id}/line-items/${cart.items[0].id}`,
          { quantity: 1 },
          shop.store,
        ),
      )
      expect(shrunk.status).toBe(200)
      expect((await cartOf(cart_id)).item_total).toBe(42)
    })

    it("never lets an automatic promotion reach the group's part, and the order still goes through", async () => {
      const { product_id } = await shop.variantOf(gourd.external_id)
      await promote(
        "AUTO90",
        {
          ...percent(90),
          target_rules: [{ attribute: "items.product.id", operator: "in", values: [product_id] }],
        },
        { is_automatic: true },
      )
      const cart_id = await fillCart(api, shop, { pieces: [gourd] })
      const cart = await cartOf(cart_id)
      expect(cart.discount_total).toBe(0)
      await prepareCheckout(api, shop, cart_id)
      const { order } = await placeOrder(api, shop, cart_id)
      expect(order.item_total).toBe(cart.item_total)
    })
  },
})
