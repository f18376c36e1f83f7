import {
  LedgerAccountsAnswer,
  PayablesAnswer,
  PayoutRunAnswer,
  PayoutRunsAnswer,
  PremiumDecisionsAnswer,
} from "@ciap/contract"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { day } from "../../../src/lib/day"
import { env } from "../../../src/lib/env"
import sweepPayouts from "../../../src/jobs/sweep-payouts"
import { AUDIT_MODULE } from "../../../src/modules/audit"
import type LedgerService from "../../../src/modules/ledger/service"
import { PAYOUT_MODULE } from "../../../src/modules/payout"
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
  withCode,
} from "../../shop"

const today = day(new Date())
const long_ago = new Date(Date.now() - 3 * 86_400_000)
const much_later = "2030-01-01"

/** The smallest picture there is. */
const receipt = {
  mime_type: "image/png",
  content:
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api: untyped, getContainer, utils }) => {
    const api = untyped as Api
    let shop: Shop
    let clerk: Shop["staff"]
    let approver: Shop["staff"]
    let group_id: string

    const signIn = async (role: string) => {
      const login = { email: `${role}@ciap.example`, password: env.demo_staff_password }
      const { data } = await api.post("/auth/user/emailpass", login)
      return { headers: { authorization: `Bearer ${withCode(data.token)}` } }
    }

    /** A paid order whose return window is over: pay and premium are available. */
    const sell = async (quantity = 2) => {
      const pieces = [{ external_id: "HUA-001", quantity }]
      const cart_id = await fillCart(api, shop, { pieces })
      await prepareCheckout(api, shop, cart_id)
      const { order, token } = await placeOrder(api, shop, cart_id)
      const { payment } = await returnedOf(api, shop, order.id, token)
      await api.post(
        `/admin/orders/${order.id}/receipt`,
        { amount: payment.amount, received_on: today, operation_number: `OP-${order.display_id}` },
        shop.staff,
      )
      await utils.waitWorkflowExecutions()
      await reconcileOrderWorkflow(getContainer()).run({
        input: { order_id: order.id, today: much_later },
      })
      return { order, group_id: returned(await returnedOf(api, shop, order.id, token)) }
    }
    const returned = ({ lines }: { lines: { group: { id: string } | null }[] }) =>
      lines[0]?.group?.id ?? ""

    const balance = async (account: string) => {
      const [group = "", role = ""] = account.split("|")
      const { data } = await api.get(
        `/admin/ledger/accounts?limit=200${group ? `&group_id=${group}` : ""}`,
        shop.staff,
      )
      const found = LedgerAccountsAnswer.parse(data).accounts.find(({ code }) =>
        code.includes(role),
      )
      return BigInt(found?.balance.amount_minor ?? "0")
    }
    const owed = (role: string) => balance(`${group_id}|${role}`)
    const funds = async () => {
      const ledger: LedgerService = getContainer().resolve("ledger")
      const found = (await ledger.fundsByGroup()).find(
        (one) => one.group_id === group_id && one.currency_code === "eur",
      )
      if (!found) throw new Error("no funds")
      return found
    }

    const propose = (of: object = {}) =>
      answered(
        api.post(
          "/admin/settlement/payout-runs",
          { currency_code: "pen", account: "bcp-soles", pay_on: today, ...of },
          clerk,
        ),
      )
    const act = (path: string, who: Shop["staff"], body: object = {}) =>
      answered(api.post(`/admin/settlement/${path}`, body, who))
    const runOf = ({ data }: { data: unknown }) => PayoutRunAnswer.parse(data).run

    const details = {
      kind: "cci",
      number: "011-366-000100032542-21",
      holder_name: "Asociación de demostración",
      document: { kind: "ruc", number: "20000000001" },
      reason: "Account that the assembly opened",
    }

    beforeAll(async () => {
      shop = await openShop(getContainer(), api)
      clerk = await signIn("clerk")
      approver = await signIn("approver")
      group_id = (await sell()).group_id
    }, opening_ms)

    it("pays nobody without payment details, nor a day after they changed", async () => {
      const held = async () => {
        const { data } = await api.get(`/admin/settlement/payables?on=${today}`, clerk)
        const { payables } = PayablesAnswer.parse(data)
        return payables.map((one) => [one.group_id, one.fund, one.held])
      }
      expect(await held()).toEqual([[group_id, "producer_pay", "NO_PAYMENT_DETAILS"]])
      const proposed = await api.post(`/admin/groups/${group_id}/payment-details`, details, clerk)
      const [{ id, number }] = proposed.data.payment_details
      expect(number).toBe("•••• 4221")
      const own = await answered(
        api.post(`/admin/payment-details/${id}`, { approve: true }, shop.staff),
      )
      expect(own.status).toBe(200)
      expect(await held()).toEqual([[group_id, "producer_pay", "DETAILS_TOO_NEW"]])
    })

    it("refuses an interbank code whose check digits do not fit", async () => {
      const wrong = { ...details, number: "011-366-000100032543-21" }
      const { status, data } = await answered(
        api.post(`/admin/groups/${group_id}/payment-details`, wrong, clerk),
      )
      expect([status, data.code]).toEqual([400, "INVALID_REQUEST"])
      const nowhere = await answered(
        api.post("/admin/groups/grp_nobody/payment-details", details, clerk),
      )
      expect(nowhere.status).toBe(404)
    })

    describe("with details that have stood for a day", () => {
      beforeEach(async () => {
        const service = getContainer().resolve(PAYOUT_MODULE)
        const { id } = await service.proposeDetail(
          {
            group_id,
            kind: "cci",
            number: "01136600010003254221",
            bank_code: null,
            wallet: null,
            holder_name: details.holder_name,
            document_kind: "ruc",
            document_number: "20000000001",
            reason: details.reason,
          },
          "user_other",
        )
        // The newest approval counts; that of the test before is taken to have been earlier.
        await service.decideDetail(id, { approve: true, actor_id: "user_third", at: new Date() })
        await standForADay()
      })

      /** Nobody can date an approval back; the test does it behind the database's back. */
      const standForADay = async () => {
        const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await database.transaction(async (one) => {
          await one.raw("set local session_replication_role = replica")
          await one.raw("update payout_payment_detail set decided_at = ?, effective_from = ?", [
            long_ago,
            new Date(long_ago.getTime() + 86_400_000),
          ])
        })
      }

      it("pays the pay that is available once, in soles, by the rate of the day, with four eyes", async () => {
        const due = await owed("producer_pay:available:eur")
        expect(due > 0n).toBe(true)

        const run = runOf(await propose())
        const again = await propose()
        expect([again.status, again.data.code]).toEqual([422, "NOT_PAYABLE"])
        const [payout] = run.payouts
        expect(payout).toMatchObject({
          group_id,
          fund: "producer_pay",
          state: "proposed",
          source: { amount_minor: due.toString(), currency_code: "eur" },
        })
        const rate = Number(payout?.rate)
        expect(Math.abs(Number(payout?.amount.amount_minor) - Number(due) * rate)).toBeLessThan(1)

        const itself = await act(`payout-runs/${run.id}/approve`, clerk)
        expect(itself.status).toBe(403)
        const approved = await act(`payout-runs/${run.id}/approve`, approver)
        expect(runOf(approved).state).toBe("approved")
        expect(await owed("producer_pay:available:eur")).toBe(0n)
        expect(await owed("producer_pay:in_transit:eur")).toBe(due)
        expect((await funds()).producer_paid).toBe(0n)

        const file = async () =>
          await api.get(`/admin/settlement/payout-runs/${run.id}/files/pain001`, approver)
        const xml = String((await file()).data)
        expect(xml).toContain("<MsgId>" + run.reference)
        expect(xml).toContain(payout?.reference)
        expect(String((await file()).data)).toBe(xml)
        const csv = await api.get(
          `/admin/settlement/payout-runs/${run.id}/files/bank_csv`,
          approver,
        )
        expect(String(csv.data)).toContain("011-366-000100032542-21")
        const none = await answered(
          api.get(`/admin/settlement/payout-runs/${run.id}/files/cash_sheet`, approver),
        )
        expect(none.status).toBe(404)

        for (const _ of [1, 2])
          expect(runOf(await act(`payout-runs/${run.id}/send`, approver)).state).toBe("sent")
        expect((await funds()).producer_paid).toBe(0n)

        const proof = { on: today, reference: "OP-991", receipt }
        const confirmed = await act(`group-payouts/${payout?.id}/confirm`, approver, proof)
        expect(runOf(confirmed).state).toBe("closed")
        expect((await funds()).producer_paid).toBe(due)
        expect(await owed("producer_pay:in_transit:eur")).toBe(0n)
        expect(await balance("|cash:bank:bcp-soles:pen")).toBe(
          -BigInt(payout?.amount.amount_minor ?? 0),
        )
        expect(await balance("|fx:eur")).toBe(-due)

        const acts = await getContainer().resolve(AUDIT_MODULE).listActs({ subject_id: run.id })
        expect(acts.map((one) => one.act)).toEqual([
          "payout_run.send",
          "payout_run.send",
          "payout_run.export",
          "payout_run.export",
          "payout_run.export",
          "payout_run.approve",
          "payout_run.propose",
        ])
      })

      it("pays premium only once the assembly has decided, never more than there is, and follows it through its life", async () => {
        await sell()
        const identity = async () => {
          const { accrued, reversed, pending, available, allocated, disbursed } = await funds()
          expect(accrued - reversed).toBe(pending + available + allocated + disbursed)
          return { available, allocated, disbursed }
        }
        const { available } = await identity()
        const decide = (amount_minor: bigint) =>
          answered(
            api.post(
              `/admin/groups/${group_id}/decisions`,
              {
                amount: { amount_minor: amount_minor.toString(), currency_code: "eur" },
                decided_on: today,
                purpose: "Looms for the school",
                minute_reference: "Book 3, page 12",
              },
              clerk,
            ),
          )
        const too_much = await decide(available + 1n)
        expect([too_much.status, too_much.data.code]).toEqual([422, "NOT_PAYABLE"])
        expect(await identity()).toMatchObject({ available, allocated: 0n })
        expect((await decide(available)).status).toBe(200)
        expect(await identity()).toMatchObject({ available: 0n, allocated: available })

        const run = runOf(await propose())
        const premium = run.payouts.find(({ fund }) => fund === "premium")
        expect(premium?.source.amount_minor).toBe(available.toString())
        const pay = run.payouts.find(({ fund }) => fund === "producer_pay")
        const left_out = await act(`payout-runs/${run.id}/payouts/${pay?.id}`, clerk, {
          source: null,
          reason: "The group asked to wait",
        })
        expect(
          runOf(left_out)
            .payouts.map(({ state }) => state)
            .sort(),
        ).toEqual(["left_out", "proposed"])
        await act(`payout-runs/${run.id}/approve`, approver)
        await identity()
        await act(`payout-runs/${run.id}/send`, approver)
        const proof = { on: today, reference: "OP-992", receipt }
        await act(`group-payouts/${premium?.id}/confirm`, approver, proof)
        expect(await identity()).toMatchObject({ allocated: 0n, disbursed: available })

        const back = { on: today, reason: "The bank sent it back: account closed" }
        await act(`group-payouts/${premium?.id}/return`, approver, back)
        expect(await identity()).toMatchObject({ allocated: available, disbursed: 0n })
        const { data } = await api.get(`/admin/groups/${group_id}/decisions`, clerk)
        expect(PremiumDecisionsAnswer.parse(data).decisions).toHaveLength(2)
      })

      it("orders nothing that is no longer covered, and books by the sweep what a crash left out", async () => {
        const run = runOf(await propose())
        const service = getContainer().resolve(PAYOUT_MODULE)
        // The process dies after the approval is written and before anything is booked.
        await service.approveRun(run.id, {
          actor_id: "user_other",
          at: new Date(),
          on: today,
        })
        const available = await owed("producer_pay:available:eur")
        expect(available > 0n).toBe(true)
        await sweepPayouts(getContainer())
        await sweepPayouts(getContainer())
        expect(await owed("producer_pay:available:eur")).toBe(0n)
        expect(await owed("producer_pay:in_transit:eur")).toBe(available)

        const cancelled = await act(`payout-runs/${run.id}/cancel`, clerk, {
          reason: "The bank is closed",
        })
        expect(runOf(cancelled).state).toBe("cancelled")
        expect(await owed("producer_pay:available:eur")).toBe(available)
        expect(await owed("producer_pay:in_transit:eur")).toBe(0n)
      })

      it("fails a payout whose money was taken back between proposal and approval", async () => {
        const run = runOf(await propose())
        const ledger: LedgerService = getContainer().resolve("ledger")
        const available = await owed("producer_pay:available:eur")
        await ledger.post([
          {
            idempotency_key: "correction-of-this-test",
            kind: "opening",
            currency_code: "eur",
            order_id: null,
            line_ref: null,
            source_type: "order",
            source_id: "test",
            effective_on: today,
            reverses_key: null,
            entries: [
              {
                account_code: `group:${group_id}:producer_pay:available:eur`,
                amount_minor: available,
              },
              { account_code: "equity:opening:eur", amount_minor: -available },
            ],
            positions: [],
          },
        ])
        const approved = runOf(await act(`payout-runs/${run.id}/approve`, approver))
        const pay = approved.payouts.find(({ fund }) => fund === "producer_pay")
        expect(pay).toMatchObject({ state: "failed" })
        expect(pay?.outcome_reason).toContain("no longer covers")
        expect(await owed("producer_pay:in_transit:eur")).toBe(0n)
        expect(await ledger.verify()).toEqual([])
      })

      it("lists runs newest first, page by page", async () => {
        for (const _ of [1, 2, 3]) {
          const run = runOf(await propose())
          await act(`payout-runs/${run.id}/cancel`, clerk, { reason: "Only for the list" })
        }
        const page = async (after?: string) => {
          const { data } = await api.get(
            `/admin/settlement/payout-runs?limit=2${after ? `&after=${after}` : ""}`,
            clerk,
          )
          return PayoutRunsAnswer.parse(data)
        }
        const first = await page()
        const second = await page(first.next ?? "")
        const ids = [...first.runs, ...second.runs].map(({ id }) => id)
        expect(new Set(ids).size).toBe(3)
        expect([...ids].sort().reverse()).toEqual(ids)
      })
    })
  },
})
