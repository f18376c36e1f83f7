import {
  AuditAnswer,
  IdentitiesAnswer,
  PayablesAnswer,
  PayoutRunAnswer,
  PayoutRunsAnswer,
  PremiumDecisionsAnswer,
  SuggestionsAnswer,
} from "@ciap/contract"
import sweepPayouts from "../../../src/jobs/sweep-payouts"
import type LedgerService from "../../../src/modules/ledger/service"
import { PAYOUT_MODULE } from "../../../src/modules/payout"
import { inOpenedShop } from "../../opened-shop"
import { details, openPayoutDesk, receipt, runOf, today } from "../../payout-desk"
import { answered, type Api, opening_ms, openShop } from "../../shop"
import { base64, major } from "../../statements"

type Desk = Awaited<ReturnType<typeof openPayoutDesk>>

inOpenedShop({
  testSuite: ({ api: untyped, getContainer, utils }) => {
    const api = untyped as Api
    let desk: Desk
    let act: Desk["act"]
    let propose: Desk["propose"]
    let sell: Desk["sell"]
    let clerk: Desk["clerk"]
    let approver: Desk["clerk"]
    let staff: Desk["clerk"]
    let group_id: string

    const owed = (role: string) => desk.balance(role, group_id)
    const funds = async () => {
      const ledger: LedgerService = getContainer().resolve("ledger")
      const found = (await ledger.fundsByGroup()).find(
        (one) => one.group_id === group_id && one.currency_code === "eur",
      )
      if (!found) throw new Error("no funds")
      return found
    }

    beforeAll(async () => {
      const shop = await openShop(getContainer(), api)
      desk = await openPayoutDesk({ api, shop, container: getContainer(), utils })
      ;({ act, approver, clerk, propose, sell } = desk)
      staff = shop.staff
      group_id = await sell()
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
      const own = await answered(api.post(`/admin/payment-details/${id}`, { approve: true }, staff))
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
      // The newest approval counts; that of the test before is taken to have been earlier.
      beforeEach(() => desk.givePaymentDetails(group_id))

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
        const sent_again = await act(`group-payouts/${payout?.id}/confirm`, approver, proof)
        expect(sent_again.status).toBe(200)
        const kept = await api.get(`/admin/settlement/group-payouts/${payout?.id}/receipt`, clerk)
        expect(kept.status).toBe(200)
        expect((await funds()).producer_paid).toBe(due)
        expect(await owed("producer_pay:in_transit:eur")).toBe(0n)
        expect(await desk.balance("cash:bank:bcp-soles:pen")).toBe(
          -BigInt(payout?.amount.amount_minor ?? 0),
        )
        expect(await desk.balance("fx:eur")).toBe(-due)

        const statement = await desk.statementOf(group_id, today.slice(0, 7))
        expect(statement).toMatchObject({ status: "provisional", fingerprint: null })
        const [eur] = statement.currencies
        expect(eur?.lines.paid).toMatchObject([
          { kind: "payout_confirmed", fund: "producer_pay", amount: { amount_minor: String(due) } },
        ])
        expect(eur?.lines.paid[0]?.texts).toEqual([
          "Cuenta interbancaria •••• 4221",
          `Pago ${payout?.reference}`,
          expect.stringContaining(`= S/\u00A0${payout?.rate}`),
          "Comprobante: recibo OP-991",
        ])
        expect(eur?.lines.sold).toMatchObject([{ pieces: 2, order_number: expect.any(Number) }])
        expect(JSON.stringify(statement)).not.toContain("order_0")

        const log = async (after?: string) => {
          const of = `subject_id=${run.id}&limit=4${after ? `&after=${after}` : ""}`
          return AuditAnswer.parse((await api.get(`/admin/audit?${of}`, approver)).data)
        }
        const newest = await log()
        const acts = [...newest.acts, ...(await log(newest.next ?? "")).acts]
        expect(new Set(acts.map(({ actor }) => actor.email))).toEqual(
          new Set(["clerk@ciap.example", "approver@ciap.example"]),
        )
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

      it("is proven by the bank's line that staff match with it, and by nothing else of that line", async () => {
        const account = {
          handle: "bcp-soles",
          name: "BCP soles",
          kind: "bank",
          number: null,
          opening: { amount_minor: "10000000", currency_code: "pen" },
          opening_on: "2026-01-01",
        }
        await act("accounts", clerk, account)
        await act("accounts", clerk, { ...account, handle: "bbva-soles", name: "BBVA soles" })
        const run = runOf(await propose())
        const [payout] = run.payouts
        if (!payout) throw new Error("nothing to pay")
        await act(`payout-runs/${run.id}/approve`, approver)
        await act(`payout-runs/${run.id}/send`, approver)

        const paid = BigInt(payout.amount.amount_minor)
        const [year, month, date] = today.split("-")
        const content = base64(
          `Fecha;Descripción;Operación;Monto;Saldo\n${date}/${month}/${year};Transferencia ${payout.reference};7;-${major(paid)};${major(10_000_000n - paid)}\n`,
        )
        const asked = { account: "bcp-soles", content }
        const { mapping } = (await act("mapping-suggestion", clerk, asked)).data
        const file = { kind: "bank_csv", account: "bcp-soles", file_name: "bcp.csv" }
        await act("imports", clerk, { ...file, content, mapping })

        const read = async (path: string) =>
          (await api.get(`/admin/settlement/${path}`, clerk)).data
        const { lines } = SuggestionsAnswer.parse(await read("suggestions"))
        const [suggestion] = lines[0]?.suggestions ?? []
        expect(suggestion).toMatchObject({
          confidence: "exact",
          movements: [{ kind: "group_payout", id: payout.id }],
        })
        const match = {
          account: "bcp-soles",
          line_ids: suggestion?.line_ids ?? [],
          movements: [{ kind: "group_payout", id: payout.id }],
        }
        const foreign = await act("matches", clerk, { ...match, account: "bbva-soles" })
        expect([foreign.status, foreign.data.code]).toEqual([422, "MATCH_REFUSED"])
        const confirmed = await act("matches", clerk, match)
        expect(confirmed.status).toBe(201)

        const { run: closed } = PayoutRunAnswer.parse(await read(`payout-runs/${run.id}`))
        expect(closed.state).toBe("closed")
        expect(closed.payouts[0]).toMatchObject({ state: "confirmed", confirmed_on: today })
        expect(await owed("producer_pay:in_transit:eur")).toBe(0n)
        const own = async () => {
          const { accounts } = IdentitiesAnswer.parse(await read("identities"))
          return accounts.find(({ handle }) => handle === "bcp-soles")
        }
        const green = { ledger_difference: { amount_minor: "0" }, open_lines: 0 }
        expect(await own()).toMatchObject({ ...green, awaited: { amount_minor: "0" } })

        const { id } = confirmed.data.match
        const undone = await act(`matches/${id}/undo`, clerk, { reason: "It was another line" })
        expect([undone.status, undone.data.code]).toEqual([409, "CONFLICT"])

        const back = { on: today, reason: "The bank sent it back: account closed" }
        await act(`group-payouts/${payout.id}/return`, approver, back)
        expect(await own()).toMatchObject({ ...green, awaited: { amount_minor: paid.toString() } })
        const { movements } = SuggestionsAnswer.parse(await read("suggestions"))
        expect(movements.find(({ id: one }) => one === payout.id)?.kind).toBe("group_payout_return")
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
