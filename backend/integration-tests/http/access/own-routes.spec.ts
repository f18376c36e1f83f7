import {
  DeskBreakdownAnswer,
  DeskGroupAnswer,
  DeskGroupsAnswer,
  GroupStatementsAnswer,
  PremiumSplitAnswer,
  ProblemWire,
  StatementAnswer,
} from "@ciap/contract"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { env } from "../../../src/lib/env"
import { orderToken } from "../../../src/lib/order-link"
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

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api: untyped, getContainer, dbConnection }) => {
    const api = untyped as Api
    let shop: Shop
    let lead: { headers: Record<string, string> }
    let customer: { headers: Record<string, string> }

    const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
    const withKey = (actor: { headers: Record<string, string> }) => ({
      headers: { ...actor.headers, ...shop.store.headers },
    })

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
      const { identifier, password } = env.group_lead
      const signedIn = await api.post("/auth/group_member/emailpass", {
        email: identifier,
        password,
      })
      lead = bearer(signedIn.data.token)
      const person = { email: "ana@demo.example", password: "una-clave-larga" }
      const registered = await api.post("/auth/customer/emailpass/register", person)
      await api.post(
        "/store/customers",
        { email: person.email },
        withKey(bearer(registered.data.token)),
      )
      const known = await api.post("/auth/customer/emailpass", person)
      customer = bearer(known.data.token)
    }, opening_ms)

    const guestOrder = async () => {
      const cart_id = await fillCart(api, shop, {
        pieces: [{ external_id: "HUA-001", quantity: 1 }],
      })
      await prepareCheckout(api, shop, cart_id)
      return { cart_id, ...(await placeOrder(api, shop, cart_id)) }
    }

    describe("staff routes", () => {
      const routes = [
        ["get", "/admin/ledger/transactions"],
        ["get", "/admin/ledger/accounts"],
        ["get", "/admin/groups"],
        ["get", "/admin/groups/grp_1"],
        ["get", "/admin/products/prod_1/price-breakdown"],
        ["get", "/admin/orders/order_1/premium-split"],
        ["post", "/admin/orders/order_1/receipt"],
      ] as const
      it.each(routes)("%s %s answers 401 to anybody but staff", async (method, url) => {
        const call = (config?: object) =>
          answered(method === "get" ? api.get(url, config) : api.post(url, {}, config))
        expect((await call()).status).toBe(401)
        expect((await call(lead)).status).toBe(401)
        expect((await call(customer)).status).toBe(401)
      })

      it("show staff the register, what stands behind a price, and how an order splits", async () => {
        const groups = DeskGroupsAnswer.parse((await api.get("/admin/groups", shop.staff)).data)
        expect(groups.count).toBe(21)
        const found = groups.groups.find((group) => group.handle === "sur-andino")
        const { group } = DeskGroupAnswer.parse(
          (await api.get(`/admin/groups/${found?.id}`, shop.staff)).data,
        )
        expect(group.members.length).toBeGreaterThanOrEqual(group.members_count)
        expect(group.products).toHaveLength(8)
        const { product_id } = await shop.variantOf("SUR-006")
        const behind = DeskBreakdownAnswer.parse(
          (await api.get(`/admin/products/${product_id}/price-breakdown`, shop.staff)).data,
        )
        expect(behind.cost_sheet?.hours).toBe("4.2")
        for (const price of behind.prices) expect(price.medusa_price).toEqual(price.total)
        const { order } = await guestOrder()
        const split = PremiumSplitAnswer.parse(
          (await api.get(`/admin/orders/${order.id}/premium-split`, shop.staff)).data,
        )
        expect(split.order.lines).toHaveLength(1)
        expect(split.receipt).toBeNull()
        for (const url of [
          "/admin/groups/grp_no",
          "/admin/products/prod_no/price-breakdown",
          "/admin/orders/order_no/premium-split",
        ])
          expect([url, (await answered(api.get(url, shop.staff))).status]).toEqual([url, 404])
      })

      it("speak the language of the person at the desk, and find groups without their accents", async () => {
        const find = async (query: string) =>
          DeskGroupsAnswer.parse((await api.get(`/admin/groups?${query}`, shop.staff)).data)
        const [group] = (await find("q=sarhua&language=es")).groups
        expect(group?.name).toBe("Pintores de tablas de Sarhua (ejemplo)")
        const found = (await find("q=chascanahui")).groups.map(({ name }) => name)
        expect(found).toEqual(["Chascañahui"])
        const page = await find("limit=5&offset=20")
        expect([page.groups.length, page.count]).toEqual([1, 21])
        const detail = await api.get(`/admin/groups/${group?.id}?language=es`, shop.staff)
        expect(DeskGroupAnswer.parse(detail.data).group.name).toBe(group?.name)
      })

      it("refuse a price of staff's own on an order, and say how to give something instead", async () => {
        const { order } = await guestOrder()
        await api.post("/admin/order-edits", { order_id: order.id }, shop.staff)
        const refused = await answered(
          api.post(
            `/admin/order-edits/${order.id}/items/item/${order.items[0].id}`,
            { quantity: 1, unit_price: 1 },
            shop.staff,
          ),
        )
        expect([refused.status, refused.data.code]).toEqual([422, "PRICE_NOT_COVERED"])
      })

      it("refuse bad input with a sentence, never with a 500", async () => {
        for (const query of [
          "limit=0",
          "limit=9999",
          "offset=-1",
          "limit=x",
          "account=" + "a".repeat(500),
        ]) {
          const answer = await answered(api.get(`/admin/ledger/transactions?${query}`, shop.staff))
          expect([query, answer.status]).toEqual([query, 400])
          expect(ProblemWire.parse(answer.data).code).toBe("INVALID_REQUEST")
        }
        for (const body of [
          {},
          { amount: 1 },
          { amount: { amount_minor: "1.5", currency_code: "EUR" } },
        ])
          expect(
            (await answered(api.post("/admin/orders/order_1/receipt", body, shop.staff))).status,
          ).toBe(400)
        const receipt = {
          amount: { amount_minor: "100", currency_code: "eur" },
          received_on: "2026-11-21",
          operation_number: "OP-1",
        }
        const missing = await answered(
          api.post("/admin/orders/order_missing/receipt", receipt, shop.staff),
        )
        expect([missing.status, missing.data.code]).toEqual([404, "NOT_FOUND"])
        for (const [url, status] of [
          ["/admin/ledger/transactions?order_id=%00", 400],
          ["/admin/ledger/transactions?account=%00", 400],
          ["/admin/ledger/transactions?group_id=%00", 400],
          ["/admin/ledger/transactions?kind=%00", 400],
          ["/admin/ledger/accounts?group_id=%00", 400],
          ["/admin/ledger/accounts?role=%00", 400],
          ["/admin/groups?q=%00", 400],
          ["/admin/groups/%00", 404],
          ["/admin/orders/%00/premium-split", 404],
          ["/admin/products/%00/price-breakdown", 404],
        ] as const) {
          const answer = await answered(api.get(url, shop.staff))
          expect([url, answer.status]).toEqual([url, status])
          expect(ProblemWire.parse(answer.data).message).not.toMatch(/select/i)
        }
        const nobody = await answered(api.post("/admin/orders/%00/receipt", receipt, shop.staff))
        expect([nobody.status, nobody.data.code]).toEqual([404, "NOT_FOUND"])
      })
    })

    describe("an order", () => {
      it("opens with its own link and with nothing else", async () => {
        const { order, token } = await guestOrder()
        const read = (query: string, config: object = shop.store) =>
          answered(api.get(`/store/orders/${order.id}/returned${query}`, config))
        expect((await read(`?token=${token}`)).status).toBe(200)
        for (const query of ["", "?token=", "?token=abc", `?token=${orderToken("order_other")}`])
          expect((await read(query)).status).toBe(404)
        expect((await read("", withKey(customer))).status).toBe(404)
        expect((await read("", withKey(lead))).status).toBe(404)
        expect((await read(`?token=${token}&language=xx`)).status).toBe(400)
      })

      it("gives its link only for the cart it was placed with", async () => {
        const { cart_id } = await guestOrder()
        const ask = (body: object) => answered(api.post("/store/orders/access", body, shop.store))
        expect((await ask({ cart_id })).status).toBe(200)
        expect((await ask({ cart_id: "cart_unknown" })).status).toBe(404)
        expect((await ask({})).status).toBe(400)
        const open = await fillCart(api, shop, {
          pieces: [{ external_id: "HUA-001", quantity: 1 }],
        })
        expect((await ask({ cart_id: open })).status).toBe(404)
      })

      it("is open by its id for an hour only, and then by its link", async () => {
        const { order, token } = await guestOrder()
        const read = (headers = {}) =>
          answered(
            api.get(`/store/orders/${order.id}`, {
              headers: { ...shop.store.headers, ...headers },
            }),
          )
        expect((await read()).status).toBe(200)
        await dbConnection.raw(
          `update "order" set created_at = now() - interval '61 minutes' where id = ?`,
          [order.id],
        )
        expect((await read()).status).toBe(404)
        expect((await read({ "x-ciap-order-token": token })).status).toBe(200)
      })

      it("cannot be returned by a stranger, nor marked as received by its buyer", async () => {
        const { order, token } = await guestOrder()
        const ask = (body: object, headers = {}) =>
          answered(
            api.post(
              "/store/returns",
              {
                order_id: order.id,
                items: [{ id: order.items[0].id, quantity: 1 }],
                return_shipping: { option_id: "so_1" },
                ...body,
              },
              { headers: { ...shop.store.headers, ...headers } },
            ),
          )
        expect((await ask({})).status).toBe(404)
        const owner = { "x-ciap-order-token": token }
        expect((await ask({ receive_now: true }, owner)).status).toBe(400)
        expect(
          (await ask({ return_shipping: { option_id: "so_1", price: 0 } }, owner)).status,
        ).toBe(400)
      })
    })

    describe("the shop's door", () => {
      it("refuses bad input with a sentence, never with a 500", async () => {
        const cart_id = await fillCart(api, shop, {
          pieces: [{ external_id: "HUA-001", quantity: 1 }],
        })
        const promotions = `/store/carts/${cart_id}/promotions`
        const zero = { promo_codes: ["\u0000"] }
        for (const [name, call, status] of [
          ["order", () => api.get("/store/orders/%00", shop.store), 404],
          ["order of a customer", () => api.get("/store/orders/%00", withKey(customer)), 404],
          ["returned", () => api.get("/store/orders/%00/returned", withKey(customer)), 404],
          [
            "access",
            () => api.post("/store/orders/access", { cart_id: "\u0000" }, shop.store),
            400,
          ],
          ["code", () => api.post(promotions, zero, shop.store), 400],
          ["code away", () => api.delete(promotions, { ...shop.store, data: zero }), 400],
        ] as const)
          expect([name, (await answered(call())).status]).toEqual([name, status])
      })
    })

    describe("a cart", () => {
      it("cannot call itself one of the demonstration, whose orders are cleared away", async () => {
        const marked = { metadata: { demonstration: "2026-01-01 a" } }
        const region_id = shop.region("eur")
        const made = await answered(api.post("/store/carts", { region_id, ...marked }, shop.store))
        expect([made.status, ProblemWire.parse(made.data).code]).toEqual([400, "INVALID_REQUEST"])
        const { data } = await api.post(
          "/store/carts",
          { region_id, metadata: { gift: "yes" } },
          shop.store,
        )
        const path = `/store/carts/${data.cart.id}`
        const changed = await answered(api.post(path, marked, shop.store))
        expect([changed.status, ProblemWire.parse(changed.data).code]).toEqual([
          400,
          "INVALID_REQUEST",
        ])
        expect((await api.get(`${path}?fields=metadata`, shop.store)).data.cart.metadata).toEqual({
          gift: "yes",
        })
      })
    })

    describe("the workshop's door", () => {
      it("shows a lead her own group, and nobody else anything", async () => {
        const me = await api.get("/group/me", lead)
        expect(me.data.group.handle).toBe("sur-andino")
        expect((await answered(api.get("/group/me"))).status).toBe(401)
        expect((await answered(api.get("/group/me", customer))).status).toBe(401)
        expect((await answered(api.get("/group/me", shop.staff))).status).toBe(401)
        expect((await answered(api.get("/group/unknown"))).status).toBe(401)
      })

      it("gives a lead the statements of her own group, and of no other", async () => {
        const own = (await api.get("/group/me", lead)).data.group
        const month = new Date().toISOString().slice(0, 7)
        const other = { headers: { ...lead.headers, "x-group-id": "grp_other" } }
        const { data } = await api.get(`/group/statements/${month}?group_id=grp_other`, other)
        const { statement } = StatementAnswer.parse(data)
        expect(statement).toMatchObject({ group: { id: own.id }, month, currencies: [] })
        const list = await api.get("/group/statements?group_id=grp_other", other)
        expect(GroupStatementsAnswer.parse(list.data)).toEqual({ statements: [], next: null })
        const pdf = await api.get(`/group/statements/${month}?format=pdf&locale=fr`, lead)
        expect(String(pdf.data)).toMatch(/^%PDF-/)
        for (const [path, status] of [
          ["/group/statements/2999-01", 404],
          ["/group/statements/2026-13", 404],
          [`/group/statements/${month}?format=xls`, 400],
          [`/group/statements/${own.id}/${month}`, 404],
          [`/admin/settlement/statements/${own.id}/${month}`, 401],
        ] as const)
          expect([path, (await answered(api.get(path, lead))).status]).toEqual([path, status])
        for (const stranger of [undefined, customer, shop.staff])
          expect((await answered(api.get("/group/statements", stranger))).status).toBe(401)
      })

      it("takes the group from the membership, whatever the request says", async () => {
        const me = await api.get("/group/me?group_id=grp_other", {
          headers: { ...lead.headers, "x-group-id": "grp_other" },
        })
        expect(me.data.group.handle).toBe("sur-andino")
      })
    })

    describe("logins", () => {
      it("are not made by strangers for leads, nor for actors nobody knows", async () => {
        const person = { email: "robber@demo.example", password: "una-clave-larga" }
        for (const path of [
          "group_member/emailpass/register",
          "group_member/emailpass/REGISTER",
          "robber/emailpass/register",
        ])
          expect([path, (await answered(api.post(`/auth/${path}`, person))).status]).toEqual([
            path,
            404,
          ])
      })
    })
  },
})
