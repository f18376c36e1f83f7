import "../../with-limits"
import { unlink } from "node:fs/promises"
import path from "node:path"
import { ProblemWire } from "@ciap/contract"
import { Modules } from "@medusajs/framework/utils"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"
import sharp from "sharp"
import { inOpenedShop } from "../../opened-shop"
import { env, secret } from "../../../src/lib/env"
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

type Answer = Awaited<ReturnType<typeof answered>> & { headers?: Record<string, string> }
type Config = { headers: Record<string, string> }

inOpenedShop({
  testSuite: ({ api: untyped, getContainer }) => {
    const api = untyped as Api & { defaults: { baseURL?: string } }
    let shop: Shop
    let customer: Config

    const post = (path: string, body: object, config: object): Promise<Answer> =>
      answered(api.post(path, body, config))
    const withKey = ({ headers }: Config): Config => ({
      headers: { ...headers, ...shop.store.headers },
    })
    const guestCart = () =>
      fillCart(api, shop, { pieces: [{ external_id: "HUA-001", quantity: 1 }] })
    const guestOrder = async () => {
      const cart_id = await guestCart()
      await prepareCheckout(api, shop, cart_id)
      return { cart_id, ...(await placeOrder(api, shop, cart_id)) }
    }

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
      const person = { email: "ana@demo.example", password: "una-clave-larga" }
      const { data } = await api.post("/auth/customer/emailpass/register", person)
      const asNew = { headers: { authorization: `Bearer ${data.token}` } }
      await api.post("/store/customers", { email: person.email }, withKey(asNew))
      const known = await api.post("/auth/customer/emailpass", person)
      customer = { headers: { authorization: `Bearer ${known.data.token}` } }
    }, opening_ms)

    describe("whoever tries too often is asked to wait", () => {
      const from = (address: string) => ({
        headers: { ...shop.store.headers, "x-forwarded-for": address },
      })
      const many = async (times: number, call: () => Promise<Answer>) => {
        const statuses: number[] = []
        for (let i = 0; i < times; i += 1) statuses.push((await call()).status)
        return [...new Set(statuses)]
      }
      const expectWait = ({ status, data, headers }: Answer) => {
        expect([status, ProblemWire.parse(data).code]).toEqual([429, "TOO_MANY_REQUESTS"])
        expect(Number(headers?.["retry-after"])).toBeGreaterThan(0)
      }

      it("with passwords: of one account from one place, also with the right one, and nobody else", async () => {
        const path = "/auth/user/emailpass"
        const wrong = { email: "Staff@ciap.example ", password: "wrong" }
        const right = env.staff
        const here = from("203.0.113.1")
        expect((await post(path, right, here)).status).toBe(200)
        expect(await many(10, () => post(path, wrong, here))).toEqual([401])
        expectWait(await post(path, right, here))
        expect((await post(path, right, from("203.0.113.2"))).status).toBe(200)
        expect((await post(path, { ...right, email: "eva@ciap.example" }, here)).status).toBe(401)
      })

      it("with accounts, and with mails that would reach somebody", async () => {
        const here = from("203.0.113.3")
        const person = { email: "ana@demo.example", password: "una-clave-larga" }
        const register = () => post("/auth/customer/emailpass/register", person, here)
        expect(await many(20, register)).toEqual([401])
        expectWait(await register())
        const path = "/auth/customer/emailpass/reset-password"
        const forget = (address: string) =>
          post(path, { identifier: "ana@demo.example" }, from(address))
        expect(await many(5, () => forget("203.0.113.4"))).toEqual([201])
        expectWait(await forget("203.0.113.5"))
      })

      it("with codes of the second factor, by whoever knows the password", async () => {
        const { token } = (await api.post("/auth/user/emailpass", env.staff)).data
        const guess = (address: string) =>
          post(
            "/auth/mfa/challenges/mfa_no/verify",
            { method: "totp", code: "000000" },
            { headers: { ...from(address).headers, authorization: `Bearer ${token}` } },
          )
        expect(await many(10, () => guess("203.0.113.6"))).toEqual([404])
        expectWait(await guess("203.0.113.7"))
      })

      it("with events that Stripe did not sign", async () => {
        const event = () => post("/hooks/stripe", {}, from("203.0.113.8"))
        expect((await many(20, event)).every((status) => status < 429)).toBe(true)
        expectWait(await event())
      })

      it("with carts and codes of promotions, and never with hundreds of codes at once", async () => {
        const here = from("203.0.113.9")
        // Of a cart that is not there, and a cart that is none: what is counted is the trying.
        const guess = (promo_codes: string[]) =>
          post("/store/carts/cart_no/promotions", { promo_codes }, here)
        expect((await guess(Array.from({ length: 6 }, (_, i) => `CODE${i}`))).status).toBe(400)
        expect(await many(15, () => guess(["NAVIDAD"]))).toEqual([404])
        expectWait(await guess(["NAVIDAD"]))
        const cart = () => post("/store/carts", { region_id: 1 }, from("203.0.113.10"))
        expect(await many(100, cart)).toEqual([400])
        expectWait(await cart())
      })
    })

    describe("doors that Medusa leaves open", () => {
      it("an order is not given to whoever asks for it, nor shown to them", async () => {
        const { order, token } = await guestOrder()
        const path = `/store/orders/${order.id}/transfer/request`
        const stranger = await post(path, {}, withKey(customer))
        expect([stranger.status, JSON.stringify(stranger.data)]).toEqual([
          404,
          expect.not.stringContaining("Namur"),
        ])
        const { headers } = withKey(customer)
        const holder = { headers: { ...headers, "x-ciap-order-token": token } }
        expect((await post(path, {}, holder)).status).toBe(200)
      })

      it("nothing that a visitor says of a payment reaches whoever carries it out", async () => {
        const cart_id = await guestCart()
        await prepareCheckout(api, shop, cart_id)
        const { data } = await api.post("/store/payment-collections", { cart_id }, shop.store)
        const { id } = data.payment_collection
        const provider = getContainer().resolve(Modules.PAYMENT)
        const asked = jest.spyOn(provider, "createPaymentSession")
        const said = { capture_method: "manual", customer: "cus_foreign", session_id: "payses_1" }
        const body = { provider_id: "pp_transfer_bank", data: said }
        expect(
          (await post(`/store/payment-collections/${id}/payment-sessions`, body, shop.store))
            .status,
        ).toBe(200)
        const told = JSON.stringify(asked.mock.calls)
        asked.mockRestore()
        expect(told).toContain("pp_transfer_bank")
        expect(told).not.toMatch(/capture_method|cus_foreign|payses_1/)
      })

      it("fields lead from the shop to no member, calculation or other order", async () => {
        const { order, token } = await guestOrder()
        const { product_id } = await shop.variantOf("HUA-001")
        const headers = { ...shop.store.headers, "x-ciap-order-token": token }
        for (const [path, fields] of [
          [`/store/products/${product_id}`, "*groups.members"],
          [`/store/products/${product_id}`, "groups.members.sign_in_identifier"],
          [`/store/products/${product_id}`, "groups.consents.evidence"],
          [`/store/products/${product_id}`, "*variants.price_breakdowns.cost_sheet"],
          [`/store/orders/${order.id}`, "*items.line_breakdown"],
          [`/store/orders/${order.id}`, "*customer.orders"],
        ] as const) {
          const { status, data } = await answered(api.get(`${path}?fields=${fields}`, { headers }))
          const told = JSON.stringify(data)
          const leaks =
            /"(groups|members|sign_in_identifier|consents|cost_sheet|price_breakdowns|line_breakdown|producer_unit_minor|orders)":/.test(
              told,
            )
          expect([fields, status >= 500, leaks]).toEqual([fields, false, false])
        }
      })

      it("no public answer names an order", async () => {
        const { order } = await guestOrder()
        const { product_id } = await shop.variantOf("HUA-001")
        for (const path of [
          "/health/ready",
          "/store/groups",
          "/store/impact",
          "/store/impact.csv",
          "/store/catalogue?market=en-be",
          "/store/suggest?market=en-be&q=gourd",
          `/store/products/${product_id}`,
          `/store/products/${product_id}/price-breakdown?region_id=${shop.region("eur")}`,
        ]) {
          const { status, data } = await answered(api.get(path, shop.store))
          expect([path, status]).toEqual([path, 200])
          expect(JSON.stringify(data)).not.toContain(order.id)
          expect(JSON.stringify(data)).not.toMatch(/order_[0-9A-Z]{20}/)
        }
      })

      it("a file of staff is a picture that says nothing of its maker, and nothing else", async () => {
        const put = (bytes: Buffer, name: string, type: string) => {
          const form = new FormData()
          form.append("files", new Blob([new Uint8Array(bytes)], { type }), name)
          return post("/admin/uploads", form, shop.staff)
        }
        const page = Buffer.from("<!doctype html><script>alert(1)</script>")
        const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')
        for (const [bytes, name, type] of [
          [page, "a.html", "text/html"],
          [page, "a.jpg", "image/jpeg"],
          [drawing, "a.svg", "image/svg+xml"],
          [Buffer.from("%PDF-1.7"), "a.pdf", "application/pdf"],
        ] as const) {
          const refused = await put(bytes, name, type)
          expect([name, refused.status, refused.data.code]).toEqual([name, 400, "INVALID_REQUEST"])
        }
        const photograph = await sharp({
          create: { width: 20, height: 20, channels: 3, background: "#a33" },
        })
          .withExif({ IFD0: { Make: "Telephone" }, IFD3: { GPSLatitudeRef: "S" } })
          .jpeg()
          .toBuffer()
        const kept = await put(photograph, "ana-at-home.jpg", "image/jpeg")
        expect(kept.status).toBe(200)
        const { url } = kept.data.files[0] as { url: string }
        expect(url).not.toContain("ana-at-home")
        const file = path.join(env.files_dir, path.basename(new URL(url).pathname))
        expect((await sharp(file).metadata()).exif).toBeUndefined()
        await unlink(file)
        const past = { originalname: "a.html", mime_type: "text/html", size: 1 }
        expect((await post("/admin/uploads/presigned-urls", past, shop.staff)).status).toBe(404)
      })
    })

    describe("what a browser could be made to do", () => {
      it("nothing with the cookie of whoever looks at another site", async () => {
        const evil = { origin: "https://evil.example" }
        const { headers } = shop.staff
        for (const url of ["/auth/session", "/admin/products", "/group/me"]) {
          const refused = await post(url, {}, { headers: { ...headers, ...evil } })
          expect([url, refused.status, refused.data.code]).toEqual([url, 401, "UNAUTHORIZED"])
        }
        const desk = { origin: env.backend_url }
        expect((await post("/auth/session", {}, { headers: { ...headers, ...desk } })).status).toBe(
          200,
        )
      })

      it("every answer forbids to be framed, guessed at or taken for a page", async () => {
        for (const url of ["/store/groups", "/admin/users/me", "/health/ready"]) {
          const { headers = {} }: Answer = await answered(api.get(url, shop.store))
          expect([url, headers["x-content-type-options"], headers["x-frame-options"]]).toEqual([
            url,
            "nosniff",
            "DENY",
          ])
          expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'")
          expect(headers["content-security-policy"]).toContain("default-src 'none'")
        }
      })
    })

    it("a new password ends every session of its person", async () => {
      const identifier = env.staff.email
      const login = { email: identifier, password: env.staff.password }
      const { data } = await api.post("/auth/user/emailpass", login)
      const before = { headers: { authorization: `Bearer ${data.token}` } }
      expect((await api.get("/admin/staff/me", before)).status).toBe(200)
      const { result: token } = await generateResetPasswordTokenWorkflow(getContainer()).run({
        input: {
          entityId: identifier,
          actorType: "user",
          provider: "emailpass",
          secret: secret("jwt"),
        },
      })
      // Sessions are told apart by the second in which they began.
      await new Promise((passed) => setTimeout(passed, 1_100))
      const changed = await post(
        "/auth/user/emailpass/update",
        { password: "otra-clave-larga" },
        { headers: { authorization: `Bearer ${token}` } },
      )
      expect(changed.status).toBe(200)
      expect((await answered(api.get("/admin/staff/me", before))).status).toBe(401)
      await new Promise((passed) => setTimeout(passed, 1_100))
      const again = await api.post("/auth/user/emailpass", {
        ...login,
        password: "otra-clave-larga",
      })
      const after = { headers: { authorization: `Bearer ${again.data.token}` } }
      expect((await api.get("/admin/staff/me", after)).status).toBe(200)
    })
  },
})
