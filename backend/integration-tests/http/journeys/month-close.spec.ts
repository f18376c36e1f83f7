import "../../without-jobs"
import { reportLines, verifyPack } from "@ciap/audit-verifier"
import { DeskTasksAnswer, ImpactAnswer, PeriodAnswer, PeriodsAnswer } from "@ciap/contract"
import { addDays } from "@ciap/fair-trade"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { strFromU8, unzipSync } from "fflate"
import { day } from "../../../src/lib/day"
import { env } from "../../../src/lib/env"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import type LedgerService from "../../../src/modules/ledger/service"
import { PERIOD_MODULE } from "../../../src/modules/period"
import { STRIPE_INBOX_MODULE } from "../../../src/modules/stripe-inbox"
import { reconcileOrderWorkflow } from "../../../src/workflows/ledger/reconcile-order"
import { firstDayOf, monthAfter } from "../../../src/lib/month"
import { openDesk } from "../../desk"
import { inOpenedShop } from "../../opened-shop"
import { givePaymentDetails, receipt } from "../../payout-desk"
import { answered, type Api, opening_ms, openShop, type Shop, withCode } from "../../shop"

const running = day(new Date()).slice(0, 7)
const monthBefore = (month: string) => addDays(firstDayOf(month), -1).slice(0, 7)
const last = monthBefore(running)
const first = monthBefore(last)
const sold_at = `${first}-10T15:00:00Z`

/** Everything of the clock but the date goes on as it does. */
const not_moved = [
  "hrtime",
  "nextTick",
  "performance",
  "queueMicrotask",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "requestIdleCallback",
  "cancelIdleCallback",
  "setImmediate",
  "clearImmediate",
  "setInterval",
  "clearInterval",
  "setTimeout",
  "clearTimeout",
] as const

/** Does a piece of work in a process that believes it is another day. The database keeps its own clock. */
async function believing<T>(moment: string, work: () => Promise<T>): Promise<T> {
  jest.useFakeTimers({ now: new Date(moment), advanceTimers: true, doNotFake: [...not_moved] })
  try {
    return await work()
  } finally {
    jest.useRealTimers()
  }
}

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, utils }) => {
    const api = untyped as Api
    let shop: Shop
    let clerk: Shop["staff"]
    let approver: Shop["staff"]
    let approver_token: string
    let order_id: string

    const signIn = async (role: string): Promise<string> => {
      const login = { email: `${role}@ciap.example`, password: env.demo_staff_password }
      return (await api.post("/auth/user/emailpass", login)).data.token
    }
    const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
    const room = () => openDesk({ api, shop, container: getContainer(), utils })

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
      clerk = bearer(withCode(await signIn("clerk")))
      approver_token = await signIn("approver")
      approver = bearer(withCode(approver_token))
      await believing(sold_at, async () => {
        const { order } = await room().paidOrder({ sent: false })
        order_id = order.id
        await room().settle(order_id, first + "-11")
      })
    }, opening_ms)

    const periods = "/admin/settlement/periods"
    const months = async () => PeriodsAnswer.parse((await api.get(periods, clerk)).data).periods
    const look = async (month: string) =>
      PeriodAnswer.parse((await api.get(`${periods}/${month}`, clerk)).data).period
    const prepare = (month: string, who = clerk) =>
      answered(api.post(`${periods}/${month}/prepare`, {}, who))
    const close = (month: string, reasons: object[] = [], who = approver) =>
      answered(api.post(`${periods}/${month}/close`, { reasons }, who))
    const said = ({ status, data }: Awaited<ReturnType<typeof close>>) => [status, data.code]
    const closed = async (month: string) => {
      await prepare(month)
      const answer = await close(month)
      expect([answer.status, answer.data.message]).toEqual([200, undefined])
      return PeriodAnswer.parse(answer.data).period
    }
    const closes = () =>
      getContainer().resolve(AUDIT_MODULE).listActs({ act: "period.close", subject_type: "period" })
    const figuresOf = async (month: string) => {
      const { data } = await api.get("/store/impact", shop.store)
      return ImpactAnswer.parse(data).months.filter((one) => one.month === month)
    }
    const dead = async (id: string) => {
      const container = getContainer()
      await container.resolve(STRIPE_INBOX_MODULE).keep({
        id,
        type: "payout.paid",
        created: Date.parse(sold_at) / 1_000,
        data: { object: {} },
      })
      const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await database.raw(
        "update stripe_event set state = 'dead', attempts = 12, last_error = 'unknown payout' where id = ?",
        [id],
      )
    }

    it("is done in order, by two people, over nothing that is open without a reason, and once", async () => {
      expect((await months()).map(({ month, state }) => [month, state])).toEqual([
        [running, "running"],
        [last, "open"],
        [first, "open"],
      ])
      const { data: desk } = await api.get("/admin/desk", clerk)
      expect(DeskTasksAnswer.parse(desk).tasks).toContainEqual({
        kind: "months_to_close",
        count: 2,
        since: firstDayOf(last),
      })

      expect(said(await close(first))).toEqual([422, "PERIOD_NOT_READY"])
      expect(said(await prepare(running))).toEqual([422, "PERIOD_NOT_READY"])
      expect(said(await prepare("2019-01"))).toEqual([404, "NOT_FOUND"])
      expect((await prepare(first)).status).toBe(200)
      expect((await prepare(first)).status).toBe(200)
      expect((await prepare(first, shop.staff)).status).toBe(200)
      expect((await look(first)).prepared_by).toEqual(["clerk@ciap.example", env.staff.email])
      await prepare(last)

      expect(said(await close(first, [], clerk))).toEqual([403, "FORBIDDEN"])
      expect(said(await close(first, [], bearer(approver_token)))).toEqual([428, "STEP_UP_NEEDED"])
      expect(said(await close(first, [], shop.staff))).toEqual([403, "TWO_PEOPLE_NEEDED"])
      expect(said(await close(last))).toEqual([422, "PERIOD_NOT_READY"])
      expect(said(await close(running))).toEqual([422, "PERIOD_NOT_READY"])

      await dead("evt_of_the_month")
      const open = (await look(first)).checks.filter(({ state }) => state !== "ok")
      expect(open).toEqual([{ kind: "events_dead", state: "open", count: 1, reason: null }])
      expect(said(await close(first))).toEqual([422, "PERIOD_NOT_READY"])

      const reasons = [{ kind: "events_dead", reason: "A payout of another shop, asked at Stripe" }]
      const answer = await close(first, reasons)
      const { period } = PeriodAnswer.parse(answer.data)
      expect(period).toMatchObject({
        state: "closed",
        closed_by: "approver@ciap.example",
        figures_hold: true,
      })
      expect(period.checks.find(({ kind }) => kind === "events_dead")).toMatchObject(
        reasons[0] ?? {},
      )

      const again = PeriodAnswer.parse((await close(first)).data).period
      expect(again).toEqual(period)
      expect(await closes()).toHaveLength(1)
      expect(said(await prepare(first))).toEqual([409, "PERIOD_CLOSED"])
      expect((await months()).map(({ state }) => state)).toEqual(["running", "prepared", "closed"])
    })

    it("is completed by whoever closes next where a process died after the decision", async () => {
      const container = getContainer()
      const ledger: LedgerService = container.resolve("ledger")
      await prepare(first)
      const checks = (await look(first)).checks.map(({ kind, count }) => ({
        kind,
        count,
        state: "ok" as const,
        reason: null,
      }))
      await container
        .resolve(PERIOD_MODULE)
        .decideClose({ month: first, closed_by: "user_that_decided", checks })
      expect((await look(first)).state).toBe("closing")
      await ledger.closePeriod(first, { actor_id: "user_that_decided" })
      await ledger.seal()

      const { period } = PeriodAnswer.parse((await close(first)).data)
      expect(period).toMatchObject({ state: "closed", closed_by: "user_that_decided" })
      expect(period.seal?.hash).toBe((await ledger.sealHead())?.hash)
      const acts = await closes()
      expect(acts.map(({ actor_id }) => actor_id)).toEqual(["user_that_decided"])
    })

    it("brings orders right that are behind before it closes over them", async () => {
      await prepare(first)
      const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const written_off = (pieces: number) =>
        database.raw(
          `update order_item set written_off_quantity = ?, raw_written_off_quantity = ?::jsonb, updated_at = now()
            where order_id = ?`,
          [pieces, JSON.stringify({ value: String(pieces), precision: 20 }), order_id],
        )
      await written_off(1)
      await database.raw(`update "order" set updated_at = now() where id = ?`, [order_id])
      const behind = async () =>
        (await look(first)).checks.find(({ kind }) => kind === "orders_behind")
      expect(await behind()).toMatchObject({ state: "blocks", count: 1 })
      const { period } = PeriodAnswer.parse((await close(first)).data)
      expect(period.state).toBe("closed")
    })

    it("keeps published figures for ever: what is refunded later is told in the open month", async () => {
      await closed(first)
      await closed(last)
      const before = await figuresOf(first)
      expect(before).toHaveLength(1)
      expect(await figuresOf(running)).toEqual([])

      await room().desk(`/orders/${order_id}/cancel`)
      await room().settle(order_id)
      expect(await figuresOf(first)).toEqual(before)
      expect((await look(first)).figures_hold).toBe(true)
      const [now] = await figuresOf(running)
      expect(now?.reversed).toEqual(before[0]?.accrued)
      expect((await getContainer().resolve("ledger").verifySeal()).intact).toBe(true)
      expect(monthAfter(last)).toBe(running)
    })

    /** The pay of the order, ordered and proven to have arrived on a day of the month before the running one. */
    const payGroup = async () => {
      const container = getContainer()
      await reconcileOrderWorkflow(container).run({ input: { order_id, today: "2030-01-01" } })
      const [funds] = await container.resolve("ledger").fundsByGroup()
      const decided = new Date(`${last}-01T12:00:00Z`)
      await givePaymentDetails(container, funds?.group_id ?? "", decided)
      await believing(`${last}-20T15:00:00Z`, async () => {
        const [of, by] = await Promise.all(
          ["clerk", "approver"].map(async (role) => bearer(withCode(await signIn(role)))),
        )
        const runs = "/admin/settlement/payout-runs"
        const asked = { currency_code: "eur", account: "bcp-euros", pay_on: `${last}-20` }
        const { data } = await api.post(runs, asked, of)
        await api.post(`${runs}/${data.run.id}/approve`, {}, by)
        await api.post(`${runs}/${data.run.id}/send`, {}, by)
        await api.post(
          `/admin/settlement/group-payouts/${data.run.payouts[0].id}/confirm`,
          { on: `${last}-21`, reference: "OP-77", receipt },
          by,
        )
      })
    }

    it("tells groups of the month, and shows an auditor who was paid, on whose word, with what proof", async () => {
      await payGroup()
      await closed(first)
      await closed(last)
      const { data } = await api.get(`${periods}/${last}/pack`, {
        ...approver,
        responseType: "arraybuffer",
      })
      const report = verifyPack(new Uint8Array(data))
      expect(reportLines(report).filter((line) => !line.includes("✓"))).toEqual([
        `Auditor's pack of ${last}`,
        "Everything agrees.",
      ])
      const counted = new Map(report.checks.map((one) => [one.name, one.counted]))
      expect(counted.get("Every disbursement is proven and has two people behind it")).toBe(1)
      expect(counted.get("Every group was told of the month, under a seal of the chain")).toBe(1)
      const text = strFromU8(
        unzipSync(new Uint8Array(data))["payouts/payment_details.jsonl"] ?? new Uint8Array(),
      )
      expect(text).toContain('"number_last4":"4221"')
      expect(text).not.toContain("0113660001")
    })

    it("is handed to an auditor as a pack that proves itself, and names no buyer", async () => {
      const pack = (month: string, who: Shop["staff"]) =>
        answered(api.get(`${periods}/${month}/pack`, { ...who, responseType: "arraybuffer" }))
      const auditor = bearer(await signIn("auditor"))
      expect((await pack(first, auditor)).status).toBe(422)
      const { seal } = await closed(first)
      expect((await pack(first, clerk)).status).toBe(403)
      const { status, data } = await pack(first, auditor)
      expect(status).toBe(200)
      const bytes = new Uint8Array(data)
      const report = verifyPack(bytes)
      expect([report.ok, reportLines(report)]).toEqual([true, reportLines(report)])
      const counted = Object.fromEntries(report.checks.map((one) => [one.name, one.counted]))
      expect(
        counted["Every order line sums to what was paid, and was booked as it was frozen"],
      ).toBe(1)
      const text = Object.values(unzipSync(bytes))
        .map((file) => strFromU8(file))
        .join("\n")
      expect(text).toContain(seal?.hash)
      expect(text).not.toMatch(/buyer@demo\.example|Demo Buyer|Rue de la/)
      // What is booked later falls into the open month, and the pack stays byte for byte what it was.
      await room().desk(`/orders/${order_id}/cancel`)
      await room().settle(order_id)
      expect(new Uint8Array((await pack(first, auditor)).data)).toEqual(bytes)
    })
  },
})
