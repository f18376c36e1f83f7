import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import {
  ProblemWire,
  StaffAnswer,
  StaffMeAnswer,
  StaffMemberAnswer,
  type StaffRole,
} from "@ciap/contract"
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { holds } from "../../../src/api/admin/access"
import { adminRoutes } from "../../../src/api/admin/permissions"
import { env } from "../../../src/lib/env"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import { STAFF_MODULE } from "../../../src/modules/staff"
import { answered, type Api, opening_ms, openShop, type Shop } from "../../shop"

type Actor = { headers: Record<string, string> }
type Call = { method: string; address: string }

const api_folder = path.resolve(__dirname, "../../../src/api")

/** Every route file of ours with the methods it exports. */
const written: Call[] = readdirSync(api_folder, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .flatMap((file) =>
    [
      ...readFileSync(path.join(api_folder, file), "utf8").matchAll(
        /export const (GET|POST|PUT|PATCH|DELETE) /g,
      ),
    ].map(([, method = ""]) => ({
      method,
      address: `/${path.dirname(file).replaceAll(/\[(\w+)\]/g, ":$1")}`,
    })),
  )

/** Who is let in where no row of the desk says it. A new route outside `/admin` needs its line here. */
const elsewhere: Record<string, "anybody" | "anybody_with_the_shop's_key" | "a_group's_lead"> = {
  "GET /group/me": "a_group's_lead",
  "GET /group/statements": "a_group's_lead",
  "GET /group/statements/:month": "a_group's_lead",
  "GET /health/ready": "anybody",
  "POST /hooks/stripe": "anybody",
  "GET /pictures/:file": "anybody",
  "GET /static/:file": "anybody",
  "GET /store/catalogue": "anybody_with_the_shop's_key",
  "GET /store/catalogue/:handle": "anybody_with_the_shop's_key",
  "GET /store/groups": "anybody_with_the_shop's_key",
  "GET /store/groups/:handle": "anybody_with_the_shop's_key",
  "GET /store/impact": "anybody_with_the_shop's_key",
  "GET /store/impact.csv": "anybody_with_the_shop's_key",
  "GET /store/orders/:id/returned": "anybody_with_the_shop's_key",
  "POST /store/orders/access": "anybody_with_the_shop's_key",
  "GET /store/pricing": "anybody_with_the_shop's_key",
  "GET /store/products/:id/price-breakdown": "anybody_with_the_shop's_key",
  "GET /store/suggest": "anybody_with_the_shop's_key",
}

/** Medusa's own routes, of which each stands for its area. */
const ofMedusa: [string, string, readonly StaffRole[]][] = [
  ["GET", "/admin/orders", ["clerk", "approver", "auditor", "administrator"]],
  ["GET", "/admin/users/me", ["clerk", "approver", "auditor", "administrator"]],
  ["POST", "/admin/orders/order_foreign/cancel", ["clerk", "administrator"]],
  ["POST", "/admin/products/prod_foreign", ["clerk", "administrator"]],
  ["DELETE", "/admin/customers/cus_foreign", ["clerk", "administrator"]],
  ["POST", "/admin/payments/pay_foreign/capture", ["clerk", "administrator"]],
  ["POST", "/admin/payments/pay_foreign/refund", ["approver", "administrator"]],
  ["POST", "/admin/users/user_foreign", ["administrator"]],
  ["DELETE", "/admin/users/user_foreign", ["administrator"]],
  ["GET", "/admin/invites", ["administrator"]],
  ["POST", "/admin/invites", ["administrator"]],
  ["GET", "/admin/api-keys", ["administrator"]],
  ["POST", "/admin/api-keys", ["administrator"]],
  ["POST", "/admin/stores/store_foreign", ["administrator"]],
]

/** Ids of other things, and of nothing. */
const foreign = ["foreign_1", "user_1", "grp_1", "%27%3B--", "a".repeat(300)]

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api: untyped, getContainer }) => {
    const api = untyped as Api
    let shop: Shop
    let roles: Record<StaffRole, Actor>
    let strangers: Record<string, Actor>
    let lead: Actor

    const bearer = (token: string): Actor => ({ headers: { authorization: `Bearer ${token}` } })
    const signIn = async (actor: string, email: string, password: string) =>
      bearer((await api.post(`/auth/${actor}/emailpass`, { email, password })).data.token)
    const staffSignIn = (role: string) =>
      signIn("user", `${role}@ciap.example`, env.demo_staff_password ?? "")
    const call = ({ method, address }: Call, { headers }: Actor) => {
      if (method === "GET") return answered(api.get(address, { headers }))
      if (method === "DELETE") return answered(api.delete(address, { headers }))
      return answered(api.post(address, {}, { headers }))
    }
    const userOf = async (email: string) => {
      const [user] = await getContainer().resolve(Modules.USER).listUsers({ email })
      return user?.id ?? ""
    }

    beforeAll(async () => {
      const container = getContainer()
      shop = await openShop(container, api)
      roles = {
        administrator: shop.staff,
        clerk: await staffSignIn("clerk"),
        approver: await staffSignIn("approver"),
        auditor: await staffSignIn("auditor"),
      }
      const { identifier, password } = env.group_lead
      lead = await signIn("group_member", identifier, password ?? "")
      const person = { email: "ana@demo.example", password: "una-clave-larga" }
      const { data } = await api.post("/auth/customer/emailpass/register", person)
      await api.post(
        "/store/customers",
        { email: person.email },
        {
          headers: { ...shop.store.headers, ...bearer(data.token).headers },
        },
      )
      const { result: keys } = await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title: "machine", type: "secret", created_by: "" }] },
      })
      strangers = {
        nobody: { headers: {} },
        "a group's lead": lead,
        "a customer": await signIn("customer", person.email, person.password),
        "a secret key": { headers: { authorization: `Basic ${keys[0]?.token}` } },
        "a user without a role": await newcomer(),
      }
    }, opening_ms)

    /** Somebody whom Medusa knows as a user and nobody has given a role. */
    const newcomer = async (): Promise<Actor> => {
      const container = getContainer()
      const login = { email: "new@ciap.example", password: "una-clave-larga" }
      const auth = container.resolve(Modules.AUTH)
      const { authIdentity } = await auth.register("emailpass", { body: login })
      const user = await container.resolve(Modules.USER).createUsers({ email: login.email })
      await auth.updateAuthIdentities({
        id: authIdentity?.id ?? "",
        app_metadata: { user_id: user.id },
      })
      return await signIn("user", login.email, login.password)
    }

    const rows = written.filter(({ address }) => address.startsWith("/admin/"))
    const concrete = ({ method, address }: Call, id: string): Call => ({
      method,
      address: address.replaceAll(/:\w+/g, id),
    })

    it("every route of ours is in one of the two tables, and nothing else is", () => {
      const named = written.map(({ method, address }) => `${method} ${address}`)
      const known = [
        ...adminRoutes.map((row) => `${row.method} ${row.path}`),
        ...Object.keys(elsewhere),
      ]
      expect(named.sort()).toEqual(known.sort())
    })

    it.each(rows)("$method $address lets in whom its row names, and nobody else", async (route) => {
      const row = adminRoutes.find((r) => r.method === route.method && r.path === route.address)
      if (!row) throw new Error("without a row")
      for (const [who, actor] of Object.entries(strangers)) {
        const { status } = await call(concrete(route, "foreign_1"), actor)
        expect([who, [401, 403].includes(status)]).toEqual([who, true])
      }
      for (const [role, actor] of Object.entries(roles) as [StaffRole, Actor][]) {
        const allowed = holds(role, row.needs)
        for (const id of route.address.includes(":") ? foreign : ["-"]) {
          const { status, data } = await call(concrete(route, id), actor)
          const refused = status === 403 && data.code === "FORBIDDEN"
          expect([role, id, refused]).toEqual([role, id, !allowed])
          expect([role, id, status < 500 && status !== 401]).toEqual([role, id, true])
        }
      }
    })

    it.each(ofMedusa)(
      "Medusa's %s %s is a matter of roles too",
      async (method, address, allowed) => {
        for (const [who, actor] of Object.entries(strangers)) {
          const { status } = await call({ method, address }, actor)
          expect([who, [401, 403].includes(status)]).toEqual([who, true])
        }
        for (const [role, actor] of Object.entries(roles) as [StaffRole, Actor][]) {
          const { status, data } = await call({ method, address }, actor)
          const refused = status === 403 && data.code === "FORBIDDEN"
          expect([role, refused, status === 401]).toEqual([role, !allowed.includes(role), false])
        }
      },
    )

    it.each(Object.entries(elsewhere))("%s lets in %s", async (named, who) => {
      const [method = "", address = ""] = named.split(" ")
      for (const id of address.includes(":") ? foreign : ["-"]) {
        const route = concrete({ method, address }, id)
        const withKey = await call(route, shop.store)
        expect([id, withKey.status < 500]).toEqual([id, true])
        const bare = await call(route, { headers: {} })
        if (who === "anybody_with_the_shop's_key") {
          expect([id, bare.status]).toEqual([id, 400])
          expect([id, [401, 403].includes(withKey.status)]).toEqual([id, false])
        }
        if (who === "a_group's_lead") {
          for (const actor of [...Object.values(roles), strangers["a customer"], shop.store])
            expect((await call(route, actor ?? shop.store)).status).toBe(401)
          // What is named by foreign ids is not there for a group.
          expect((await call(route, lead)).status).toBe(address.includes(":") ? 404 : 200)
        }
      }
    })

    it("an address nobody knows is refused like any other, and never a 500", async () => {
      for (const actor of Object.values(roles)) {
        const { status } = await call({ method: "GET", address: "/admin/nothing/here" }, actor)
        expect(status).toBe(404)
      }
      expect((await answered(api.get("/admin/nothing/here"))).status).toBe(401)
    })

    it("says who is signed in and what the role allows", async () => {
      const me = StaffMeAnswer.parse((await api.get("/admin/staff/me", roles.auditor)).data)
      expect(me.role).toBe("auditor")
      expect(me.permissions).toContain("ledger:read")
      expect(me.permissions).not.toContain("payout:approve")
    })

    it("tells a user without a role whom to ask", async () => {
      const { status, data } = await answered(
        api.get("/admin/orders", strangers["a user without a role"]),
      )
      expect([status, ProblemWire.parse(data).code]).toEqual([403, "FORBIDDEN"])
      expect(data.message).toMatch(/administrators/)
    })

    it("an administrator gives a role, which ends the person's sessions and is logged", async () => {
      const user_id = await userOf("clerk@ciap.example")
      const before = roles.clerk
      const { data } = await api.post(`/admin/staff/${user_id}`, { role: "auditor" }, shop.staff)
      expect(StaffMemberAnswer.parse(data).member.role).toBe("auditor")
      expect((await answered(api.get("/admin/orders", before))).status).toBe(401)
      for (const path of ["/auth/token/refresh", "/auth/session", "/auth/mfa/factors"])
        expect([path, (await answered(api.post(path, {}, before))).status]).toEqual([path, 401])
      await new Promise((passed) => setTimeout(passed, 1_100))
      const again = await staffSignIn("clerk")
      expect((await api.get("/admin/staff/me", again)).data.role).toBe("auditor")
      const acts = await getContainer().resolve(AUDIT_MODULE).listActs({ subject_id: user_id })
      expect(acts[0]).toMatchObject({
        actor_id: await userOf(env.staff.email),
        act: "staff.change",
        before: { role: "clerk", active: true },
        after: { role: "auditor", active: true },
      })
    })

    it("a login out of use opens nothing, and comes back when it is taken into use", async () => {
      const user_id = await userOf("approver@ciap.example")
      await api.post(`/admin/staff/${user_id}`, { active: false }, shop.staff)
      await new Promise((passed) => setTimeout(passed, 1_100))
      const fresh = await staffSignIn("approver")
      expect((await answered(api.get("/admin/orders", fresh))).status).toBe(403)
      await api.post(`/admin/staff/${user_id}`, { active: true }, shop.staff)
      await new Promise((passed) => setTimeout(passed, 1_100))
      expect((await api.get("/admin/orders", await staffSignIn("approver"))).status).toBe(200)
    })

    it("signs somebody out everywhere", async () => {
      const user_id = await userOf("auditor@ciap.example")
      expect((await api.get("/admin/orders", roles.auditor)).status).toBe(200)
      await api.post(`/admin/staff/${user_id}/sign-out`, {}, shop.staff)
      expect((await answered(api.get("/admin/orders", roles.auditor))).status).toBe(401)
      const acts = await getContainer().resolve(AUDIT_MODULE).listActs({ act: "staff.sign_out" })
      expect(acts[0]?.subject_id).toBe(user_id)
    })

    it("nobody changes their own access, so that the last administrator stays", async () => {
      const own = await userOf(env.staff.email)
      for (const change of [{ role: "clerk" }, { active: false }]) {
        const { status } = await answered(api.post(`/admin/staff/${own}`, change, shop.staff))
        expect(status).toBe(403)
      }
      const member = await getContainer().resolve(STAFF_MODULE).memberOf(own)
      expect(member).toMatchObject({ role: "administrator", active: true })
      const { staff } = StaffAnswer.parse((await api.get("/admin/staff", shop.staff)).data)
      expect(staff.find(({ email }) => email === "new@ciap.example")?.role).toBeNull()
    })

    it("refuses a change that says nothing, or gives a role nobody knows", async () => {
      const user_id = await userOf("new@ciap.example")
      for (const change of [{}, { role: "owner" }, { role: "clerk", email: "x" }])
        expect(
          (await answered(api.post(`/admin/staff/${user_id}`, change, shop.staff))).status,
        ).toBe(400)
      expect(
        (await answered(api.post("/admin/staff/user_no", { role: "clerk" }, shop.staff))).status,
      ).toBe(404)
    })
  },
})
