import { ProblemWire, StepUpAnswer } from "@ciap/contract"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import { seedStaff } from "../../../src/seed/people"
import { answered, type Api, opening_ms, withCode } from "../../shop"
import { totp } from "../../totp"

type Headers = { headers: Record<string, string> }

const password = "una-clave-larga"
/** One has a second factor, the other has none. */
const people = { factor: "jefa@ciap.example", none: "nueva@ciap.example" }
const money = "/admin/payments/pay_foreign/refund"

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api: untyped, getContainer, dbConnection }) => {
    const api = untyped as Api
    let secret = ""
    let recovery_codes: string[] = []

    const bearer = (token: string): Headers => ({ headers: { authorization: `Bearer ${token}` } })
    const post = (path: string, body: object, as: Headers) => answered(api.post(path, body, as))
    const codeOf = ({ status, data }: { status: number; data: unknown }) => [
      status,
      ProblemWire.parse(data).code,
    ]
    const signIn = async (email = people.factor) =>
      (await api.post("/auth/user/emailpass", { email, password })).data
    /** Signs in with password and code, as the admin's login page does. */
    const signInWithCode = async (): Promise<Headers> => {
      const { token, mfa_challenge } = await signIn()
      const verified = await api.post(
        `/auth/mfa/challenges/${mfa_challenge.id}/verify`,
        { method: "totp", code: totp(secret) },
        bearer(token),
      )
      return bearer(verified.data.token)
    }
    beforeAll(async () => {
      for (const identifier of Object.values(people))
        await seedStaff(getContainer(), { identifier, password, role: "administrator" })
      const as = bearer((await signIn()).token)
      const started = await api.post("/auth/mfa/factors", { provider: "totp" }, as)
      expect(started.data.otpauth_url).toContain("issuer=CIAP")
      secret = started.data.secret
      const verify = `/auth/mfa/factors/${started.data.mfa_factor.id}/verify`
      expect((await post(verify, { code: "000000" }, as)).status).toBeGreaterThanOrEqual(400)
      await api.post(verify, { code: totp(secret) }, as)
      recovery_codes = (await api.post("/auth/mfa/recovery-codes", {}, as)).data.recovery_codes
    }, opening_ms)

    it("without one, acts that move money or give roles are refused, and reading is not", async () => {
      const as = bearer((await signIn(people.none)).token)
      expect((await api.get("/admin/staff", as)).status).toBe(200)
      for (const path of [money, "/admin/staff/user_other"])
        expect(codeOf(await post(path, {}, as))).toEqual([428, "STEP_UP_NEEDED"])
      expect(codeOf(await post("/admin/staff/me/step-up", { code: "123456" }, as))).toEqual([
        428,
        "STEP_UP_NEEDED",
      ])
    })

    it("is asked for when one signs in: a password alone opens nothing", async () => {
      const { token, mfa_required } = await signIn()
      expect(mfa_required).toBe(true)
      expect((await answered(api.get("/admin/staff/me", bearer(token)))).status).toBe(401)
      expect((await api.get("/admin/staff/me", await signInWithCode())).status).toBe(200)
    })

    it("a code opens those acts, by token and by session, and the proof is logged", async () => {
      expect((await post(money, {}, bearer((await signIn()).token))).status).toBe(401)
      const { data } = await api.post(
        "/admin/staff/me/step-up",
        { code: totp(secret) },
        await signInWithCode(),
      )
      const { token, valid_until } = StepUpAnswer.parse(data)
      expect(new Date(valid_until).getTime()).toBeGreaterThan(Date.now() + 590_000)
      expect((await post(money, {}, bearer(token ?? ""))).status).not.toBe(428)
      const acts = await getContainer().resolve(AUDIT_MODULE).listActs({ act: "staff.step_up" })
      expect(acts[0]?.after).toEqual({ method: "totp" })
    })

    it("lasts in a session of the desk, whose cookie then needs no token", async () => {
      const opened = await untyped.post("/auth/session", {}, await signInWithCode())
      const cookie = String(opened.headers["set-cookie"]).split(";")[0] ?? ""
      const desk: Headers = { headers: { cookie } }
      const { data } = await api.post("/admin/staff/me/step-up", { code: totp(secret) }, desk)
      expect(StepUpAnswer.parse(data).token).toBeNull()
      expect((await post(money, {}, desk)).status).not.toBe(428)
    })

    it("signing in opens another session than the one before, also after that one was ended", async () => {
      const cookieOf = (answer: { headers: Record<string, unknown> }) =>
        String(answer.headers["set-cookie"]).split(";")[0] ?? ""
      const first = cookieOf(await untyped.post("/auth/session", {}, await signInWithCode()))
      await dbConnection.raw("update staff_member set sessions_from = now() - interval '1 second'")
      await new Promise((passed) => setTimeout(passed, 1_100))
      const { headers } = await signInWithCode()
      const again = { headers: { ...headers, cookie: first } }
      const second = cookieOf(await untyped.post("/auth/session", {}, again))
      expect(second).not.toBe(first)
      const me = (cookie: string) => answered(api.get("/admin/staff/me", { headers: { cookie } }))
      expect([(await me(first)).status, (await me(second)).status]).toEqual([401, 200])
    })

    it("a token lasts an hour, and a session of the desk a working day", async () => {
      const { headers } = await signInWithCode()
      const payload = headers.authorization?.split(".")[1] ?? ""
      const { iat, exp } = JSON.parse(Buffer.from(payload, "base64url").toString())
      expect(exp - iat).toBe(3_600)
      const opened = await untyped.post("/auth/session", {}, { headers })
      const ends = /Expires=([^;]+)/.exec(String(opened.headers["set-cookie"]))?.[1] ?? ""
      const hours = (new Date(ends).getTime() - Date.now()) / 3_600_000
      expect(hours).toBeGreaterThan(7.9)
      expect(hours).toBeLessThanOrEqual(8)
    })

    it("a recovery code counts once", async () => {
      const as = await signInWithCode()
      expect(recovery_codes).toHaveLength(10)
      const body = { method: "recovery_code", code: recovery_codes[0] }
      expect((await api.post("/admin/staff/me/step-up", body, as)).status).toBe(200)
      expect(codeOf(await post("/admin/staff/me/step-up", body, as))).toEqual([
        400,
        "INVALID_REQUEST",
      ])
    })

    it("a session alone gets no recovery codes and does not take the factor off", async () => {
      await dbConnection.raw("update auth_mfa_factor set updated_at = now() - interval '1 hour'")
      const an_hour_ago = new Date(Date.now() - 3_600_000)
      const token = (await signInWithCode()).headers.authorization?.replace("Bearer ", "") ?? ""
      const old = bearer(withCode(token, an_hour_ago))
      expect(codeOf(await post("/auth/mfa/recovery-codes", {}, old))).toEqual([
        428,
        "STEP_UP_NEEDED",
      ])
      const [factor] = await getContainer().resolve(Modules.AUTH).listAuthMfa({ status: "enabled" })
      const off = await answered(
        api.delete(`/auth/mfa/factors/${factor?.id}`, { ...old, data: {} }),
      )
      expect(off.status).toBe(400)
    })

    it("cannot be found by trying", async () => {
      const as = await signInWithCode()
      const guess = async () =>
        codeOf(await post("/admin/staff/me/step-up", { code: "000000" }, as))
      for (let tries = 0; tries < 5; tries += 1)
        expect(await guess()).toEqual([400, "INVALID_REQUEST"])
      expect(await guess()).toEqual([429, "TOO_MANY_REQUESTS"])
      expect(codeOf(await post("/admin/staff/me/step-up", { code: totp(secret) }, as))).toEqual([
        429,
        "TOO_MANY_REQUESTS",
      ])
    })
  },
})
