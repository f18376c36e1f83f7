import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { PAYOUT_MODULE } from ".."
import type { DetailToPropose } from "../lib/details-book"
import type { PayoutToPropose, RunToPropose } from "../lib/run-book"
import type PayoutService from "../service"

jest.setTimeout(60_000)

const monday = new Date("2026-11-23T15:00:00Z")
const tuesday = new Date("2026-11-24T15:00:01Z")

const detail = (change: Partial<DetailToPropose> = {}): DetailToPropose => ({
  group_id: "grp_1",
  kind: "cci",
  number: "01136600010003254221",
  bank_code: null,
  wallet: null,
  holder_name: "Asociación Tawaq",
  document_kind: "ruc",
  document_number: "20000000001",
  reason: "First account of the group",
  ...change,
})

moduleIntegrationTestRunner<PayoutService>({
  moduleName: PAYOUT_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string) => MikroOrmWrapper.getManager().execute(text)

    const approved = async (change: Partial<DetailToPropose> = {}, at = monday) => {
      const { id } = await service.proposeDetail(detail(change), "ana")
      return await service.decideDetail(id, { approve: true, actor_id: "berta", at })
    }

    const payout = (change: Partial<PayoutToPropose> = {}): PayoutToPropose => ({
      group_id: "grp_1",
      fund: "producer_pay",
      source_minor: 10_000n,
      source_currency_code: "eur",
      amount_minor: 41_000n,
      rate_id: "rate_1",
      rate: "4.10",
      withheld_minor: 0n,
      payment_detail_id: null,
      hold_reason: null,
      ...change,
    })

    const proposed = async (payouts: Partial<PayoutToPropose>[] = [{}]) => {
      const { id } = await approved()
      const run: RunToPropose = {
        currency_code: "pen",
        account: "bcp-soles",
        pay_on: "2026-11-25",
        payouts: payouts.map((one) => payout({ payment_detail_id: id, ...one })),
      }
      return await service.proposeRun(run, "ana")
    }

    const approve = (run_id: string, actor_id = "berta") =>
      service.approveRun(run_id, { actor_id, at: tuesday, on: "2026-11-24" })

    const sent = async () => {
      const { run, payouts } = await proposed()
      await approve(run.id)
      await service.sendRun(run.id, { actor_id: "ana", at: tuesday })
      return { run_id: run.id, payout_id: payouts[0]?.id ?? "" }
    }

    const sha256 = "a".repeat(64)
    const receipt = { kind: "receipt", id: "file_1", reference: "OP-1", sha256 } as const
    const arrived = { kind: "confirmed", on: "2026-11-26", proof: receipt } as const

    describe("payment details", () => {
      it("wait a day after another person approved them", async () => {
        await approved()
        const state = async (at: Date) => (await service.detailsInForce(at)).get("grp_1")?.state
        expect(await state(new Date(monday.getTime() - 1))).toBeUndefined()
        expect(await state(new Date("2026-11-24T14:59:59Z"))).toBe("too_new")
        expect(await state(tuesday)).toBe("usable")
      })

      it("hold payment again when they change, whatever stood before", async () => {
        await approved()
        await approved({ number: "01124100019000658270" }, tuesday)
        expect((await service.detailsInForce(tuesday)).get("grp_1")?.state).toBe("too_new")
      })

      it("cannot be approved by whoever proposed them, in code or in the database", async () => {
        const { id } = await service.proposeDetail(detail(), "ana")
        await expect(
          service.decideDetail(id, { approve: true, actor_id: "ana", at: monday }),
        ).rejects.toMatchObject({ code: "TWO_PEOPLE_NEEDED" })
        await expect(
          sql(`update payout_payment_detail set state = 'approved', decided_by = 'ana', decided_at = now(),
                 effective_from = now() + interval '25 hours'`),
        ).rejects.toMatchObject({ constraint: "payout_payment_detail_two_people" })
      })

      it("hold no sooner than a day later, and are neither edited nor removed", async () => {
        await service.proposeDetail(detail(), "ana")
        await expect(
          sql(`update payout_payment_detail set state = 'approved', decided_by = 'berta', decided_at = now(),
                 effective_from = now() + interval '23 hours'`),
        ).rejects.toMatchObject({ constraint: "payout_payment_detail_waits" })
        await expect(
          sql(`update payout_payment_detail set number = '01124100019000658270'`),
        ).rejects.toMatchObject({ code: "P0401" })
        await expect(sql("delete from payout_payment_detail")).rejects.toMatchObject({
          code: "P0401",
        })
      })

      it("are proposed one at a time, and decided once", async () => {
        const { id } = await service.proposeDetail(detail(), "ana")
        await expect(service.proposeDetail(detail(), "carla")).rejects.toMatchObject({
          code: "CONFLICT",
        })
        await service.decideDetail(id, { approve: false, actor_id: "berta", at: monday })
        await expect(
          service.decideDetail(id, { approve: true, actor_id: "berta", at: monday }),
        ).rejects.toMatchObject({ code: "CONFLICT" })
        expect((await service.detailsInForce(tuesday)).size).toBe(0)
      })

      it.each<Partial<DetailToPropose>>([
        { number: "123" },
        { kind: "mobile_money", number: "887654321", wallet: "yape" },
        { kind: "mobile_money", number: "987654321" },
        { kind: "account", number: "12345678" },
        { kind: "cash" },
      ])("are refused in a shape no bank or wallet knows: %j", async (change) => {
        await expect(service.proposeDetail(detail(change), "ana")).rejects.toMatchObject({
          message: expect.stringContaining("payout_payment_detail_shape"),
        })
      })
    })

    describe("a payout run", () => {
      it("claims what it pays, so that a second proposal of the same is refused", async () => {
        await proposed()
        await expect(
          service.proposeRun(
            {
              currency_code: "pen",
              account: "bcp-soles",
              pay_on: "2026-11-25",
              payouts: [payout()],
            },
            "carla",
          ),
        ).rejects.toMatchObject({ code: "CONFLICT" })
        await expect(
          sql(`insert into payout (id, reference, run_id, group_id, fund, proposed_minor, source_minor,
                 source_currency_code, amount_minor, withheld_minor, state)
               select 'pay_x', 'X', run_id, group_id, fund, 1, 1, source_currency_code, 1, 0, 'proposed' from payout`),
        ).rejects.toMatchObject({ constraint: "payout_one_claim" })
      })

      it("is not approved by anybody who prepared or edited it, in code or in the database", async () => {
        const { run, payouts } = await proposed()
        const edit = {
          run_id: run.id,
          payout_id: payouts[0]?.id ?? "",
          lowered: { source_minor: 5_000n, amount_minor: 20_500n },
          reason: "Half now, half in December",
        }
        await service.editPayout(edit, "berta")
        for (const actor of ["ana", "berta"])
          await expect(approve(run.id, actor)).rejects.toMatchObject({ code: "TWO_PEOPLE_NEEDED" })
        await expect(
          sql(`update payout_run set state = 'approved', approved_by = 'ana', approved_at = now()`),
        ).rejects.toMatchObject({ constraint: "payout_run_two_people" })
        await expect(sql(`update payout_run set prepared_by = '{carla}'`)).rejects.toMatchObject({
          code: "P0401",
        })
        const { payouts: ordered } = await approve(run.id, "carla")
        expect(ordered).toMatchObject([
          { state: "approved", source_minor: 5_000n, ordered_on: "2026-11-24" },
        ])
      })

      it("is lowered or left out with a reason, never raised", async () => {
        const { run, payouts } = await proposed()
        const edit = { run_id: run.id, payout_id: payouts[0]?.id ?? "", reason: "As agreed" }
        await expect(
          service.editPayout(
            { ...edit, lowered: { source_minor: 10_001n, amount_minor: 41_004n } },
            "ana",
          ),
        ).rejects.toMatchObject({ code: "INVALID_REQUEST" })
        const { payouts: after } = await service.editPayout({ ...edit, lowered: null }, "ana")
        expect(after).toMatchObject([{ state: "left_out", edit_reason: "As agreed" }])
        await expect(approve(run.id)).rejects.toMatchObject({ code: "NOT_PAYABLE" })
      })

      it("is not approved when payment details changed since it was proposed", async () => {
        const { run } = await proposed()
        await approved({ number: "01124100019000658270" }, tuesday)
        await expect(approve(run.id)).rejects.toMatchObject({ code: "NOT_PAYABLE" })
      })

      it("changes nothing when the same person approves or sends it again", async () => {
        const { run } = await proposed()
        const first = await approve(run.id)
        expect(await approve(run.id)).toEqual(first)
        const of = { actor_id: "ana", at: tuesday }
        const gone = await service.sendRun(run.id, of)
        expect(await service.sendRun(run.id, of)).toEqual(gone)
        await expect(
          service.cancelRun(run.id, { reason: "Too late", on: "2026-11-24" }),
        ).rejects.toMatchObject({ code: "CONFLICT" })
      })

      it("is sent only when it is approved, and orders nothing before", async () => {
        const { run } = await proposed()
        await expect(
          service.sendRun(run.id, { actor_id: "ana", at: tuesday }),
        ).rejects.toMatchObject({ code: "CONFLICT" })
        await expect(
          sql(`update payout set state = 'approved', ordered_on = '2026-11-24'`),
        ).rejects.toMatchObject({ code: "P0401" })
      })

      it("gives its claims back when it is cancelled", async () => {
        const { run } = await proposed()
        const { payouts } = await service.cancelRun(run.id, {
          reason: "Wrong day",
          on: "2026-11-24",
        })
        expect(payouts).toMatchObject([{ state: "left_out" }])
        expect(await service.claims()).toEqual([])
      })
    })

    describe("a payout", () => {
      it("is confirmed once, with its proof, and closes its run", async () => {
        const { run_id, payout_id } = await sent()
        const once = await service.settle(payout_id, arrived, "ana")
        expect(await service.settle(payout_id, arrived, "carla")).toEqual(once)
        const sent_again = { ...arrived, proof: { ...receipt, id: "file_2" } }
        expect(await service.settle(payout_id, sent_again, "ana")).toEqual(once)
        const other = { ...arrived, proof: { ...receipt, sha256: "c".repeat(64) } }
        await expect(service.settle(payout_id, other, "ana")).rejects.toMatchObject({
          code: "CONFLICT",
        })
        expect((await service.wholeRun(run_id)).run.state).toBe("closed")
      })

      it("is proven by a receipt whose hash is kept and stays, and by a line of the bank without one", async () => {
        const { payout_id } = await sent()
        await expect(
          sql(`update payout set state = 'confirmed', confirmed_on = '2026-11-26', proof_kind = 'receipt',
                 proof_id = 'file_1'`),
        ).rejects.toThrow("a receipt proves a payout by its hash")
        expect((await service.settle(payout_id, arrived, "ana")).proof_sha256).toBe(sha256)
        await expect(sql(`update payout set proof_sha256 = '${"b".repeat(64)}'`)).rejects.toThrow(
          "stays on record",
        )

        const proof = { kind: "bank_line", id: "bln_1", reference: "bcp-soles" } as const
        const other = await sent()
        const by_line = await service.settle(other.payout_id, { ...arrived, proof }, "ana")
        expect(by_line).toMatchObject({ proof_kind: "bank_line", proof_sha256: null })
      })

      it("fails before it arrived, or comes back after, and neither the other way round", async () => {
        const { payout_id } = await sent()
        const back = { kind: "returned", on: "2026-11-27", reason: "Account closed" } as const
        await expect(service.settle(payout_id, back, "ana")).rejects.toMatchObject({
          code: "CONFLICT",
        })
        await service.settle(payout_id, arrived, "ana")
        const failed = { ...back, kind: "failed" } as const
        await expect(service.settle(payout_id, failed, "ana")).rejects.toMatchObject({
          code: "CONFLICT",
        })
        expect((await service.settle(payout_id, back, "ana")).state).toBe("returned")
      })

      it("is unbooked after each change until somebody says that the ledger holds it", async () => {
        const { payout_id } = await sent()
        const unbooked = async () => (await service.unbooked()).payouts.map(({ id }) => id)
        expect(await unbooked()).toEqual([payout_id])
        const seen = await service.unbooked()
        await service.settle(payout_id, arrived, "ana")
        await service.markBooked(seen)
        expect(await unbooked()).toEqual([payout_id])
        await service.markBooked(await service.unbooked())
        expect(await unbooked()).toEqual([])
      })

      it.each([
        ["other money", "update payout set amount_minor = amount_minor + 1"],
        ["another group", "update payout set group_id = 'grp_2'"],
        ["no proof", "update payout set state = 'confirmed', confirmed_on = '2026-11-26'"],
        ["a step back", "update payout set state = 'proposed', ordered_on = null"],
        ["no trace", "delete from payout"],
        ["no trace at all", "truncate payout cascade"],
      ])("is refused %s by the database itself", async (_, statement) => {
        await sent()
        await expect(sql(statement)).rejects.toMatchObject({
          code: expect.stringMatching(/^(P0401|23514)$/),
        })
      })
    })

    it("says what waits for a second person", async () => {
      expect(await service.toApprove()).toEqual({
        details: { count: 0, since: null },
        runs: { count: 0, since: null },
      })
      const { run } = await proposed()
      await service.proposeDetail(detail({ group_id: "grp_2" }), "ana")
      const waiting = { count: 1, since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) }
      expect(await service.toApprove()).toEqual({ details: waiting, runs: waiting })
      await approve(run.id)
      expect((await service.toApprove()).runs.count).toBe(0)
    })

    it("gives a file the fingerprint it had first", async () => {
      const { run } = await proposed()
      const file = { run_id: run.id, format: "bank_csv", made_by: "ana" }
      expect(await service.keepFile({ ...file, sha256: "a" })).toBe("a")
      expect(await service.keepFile({ ...file, sha256: "b" })).toBe("a")
    })
  },
})
