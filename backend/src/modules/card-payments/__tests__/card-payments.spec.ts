import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { CARD_PAYMENTS_MODULE } from ".."
import CardDispute from "../models/card-dispute"
import CardFinding from "../models/card-finding"
import RefundRequest from "../models/refund-request"
import type CardPaymentsService from "../service"

const ask = (amount_minor: bigint) => ({
  payment_intent_id: "pi_1",
  amount_minor,
  currency_code: "eur",
  captured_minor: 10_000n,
})

moduleIntegrationTestRunner<CardPaymentsService>({
  moduleName: CARD_PAYMENTS_MODULE,
  resolve: path.resolve(__dirname, ".."),
  moduleModels: [RefundRequest, CardDispute, CardFinding],
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper: orm }) => {
    const sql = async (statement: string) => await orm.forkManager().execute(statement)
    const refused = async (act: Promise<unknown>, code = "P0411") => {
      await expect(act).rejects.toMatchObject({ code })
    }
    const recorded = async (id: string, stripe_refund_id: string) => {
      await service.markSent(id)
      await service.markSent(id, stripe_refund_id)
      await service.markRecorded(id)
    }

    describe("a refund that is asked for", () => {
      it("is written once for each refund of Medusa's, two at once as well", async () => {
        const [one, two] = await Promise.all([
          service.openRefund(ask(1_000n), "ref_1"),
          service.openRefund(ask(1_000n), "ref_2"),
        ])
        expect(one.id).not.toBe(two.id)
        expect((await service.openRefund(ask(1_000n), "ref_1")).id).toBe(one.id)
        await recorded(one.id, "re_1")
        expect(await service.openRefund(ask(1_000n), "ref_1")).toMatchObject({
          id: one.id,
          state: "recorded",
          stripe_refund_id: "re_1",
        })
        expect(await service.refundsOf("pi_1")).toHaveLength(2)
      })

      it("is taken up again by the next try once its answer was lost, and by one of two tries only", async () => {
        const lost = await service.openRefund(ask(1_000n), "ref_1")
        await service.markSent(lost.id)
        expect((await service.openRefund(ask(900n), "ref_other")).id).not.toBe(lost.id)
        await service.releaseRefund(lost.id)
        const tries = await Promise.all([
          service.openRefund(ask(1_000n), "ref_2"),
          service.openRefund(ask(1_000n), "ref_3"),
        ])
        expect(tries.filter(({ id }) => id === lost.id)).toHaveLength(1)
        expect(tries.find(({ id }) => id === lost.id)).toMatchObject({ state: "sent", held: true })
      })

      it("stays with a crashed worker's refund, and is free for a sweep after three minutes", async () => {
        const { id } = await service.openRefund(ask(1_000n), "ref_1")
        expect(await service.holdRefund(id)).toBeUndefined()
        await sql("update refund_request set held_until = now() - interval '1 second'")
        expect((await service.openRefund(ask(1_000n), "ref_2")).id).not.toBe(id)
        const held = await Promise.all([service.holdRefund(id), service.holdRefund(id)])
        expect(held.filter((one) => one !== undefined)).toMatchObject([
          { id, medusa_refund_id: "ref_1", amount_minor: 1_000n },
        ])
      })

      it("never asks for more than the payment took, whoever asks at once", async () => {
        const asked = await Promise.allSettled(
          Array.from({ length: 6 }, (_, n) => service.openRefund(ask(3_000n), `ref_${n}`)),
        )
        expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(3)
        await refused(service.openRefund(ask(1_001n), "ref_x"), "P0412")
        const [first] = await service.openRefunds()
        await service.markRefused(first?.id ?? "", "charge_disputed")
        expect((await service.openRefund(ask(4_000n), "ref_y")).state).toBe("requested")
      })

      it("may be asked anew after the buyer's bank sent it back", async () => {
        const { id } = await service.openRefund(ask(10_000n), "ref_1")
        await recorded(id, "re_1")
        await refused(service.openRefund(ask(1n), "ref_2"), "P0412")
        await service.markFailed(id)
        await service.markFailed(id)
        expect((await service.openRefund(ask(10_000n), "ref_2")).state).toBe("requested")
      })

      it("is never changed, sent backwards, recorded before it was sent, or taken away", async () => {
        const { id } = await service.openRefund(ask(1_000n), "ref_1")
        await refused(service.markRecorded(id))
        await refused(sql("update refund_request set amount_minor = 1"))
        await refused(sql("update refund_request set payment_intent_id = 'pi_2'"))
        await refused(sql("update refund_request set deleted_at = now()"))
        await service.markSent(id, "re_1")
        await refused(sql("update refund_request set state = 'requested'"))
        await refused(sql("update refund_request set stripe_refund_id = 're_2'"))
        await service.markRecorded(id)
        await refused(sql("update refund_request set state = 'sent'"))
        await refused(sql("update refund_request set medusa_refund_id = 'ref_2'"))
        await refused(service.markRefused(id, "late"))
        await refused(sql("delete from refund_request"))
        await refused(sql("truncate refund_request"))
      })
    })

    describe("a refund that was made at Stripe", () => {
      it("is kept once, and is what the next refund of that amount records", async () => {
        const found = { ...ask(300n), stripe_refund_id: "re_9" }
        expect(await service.keepFoundRefund(found)).toBe(true)
        expect(await service.keepFoundRefund(found)).toBe(false)
        expect(await service.openRefund(ask(300n), "ref_1")).toMatchObject({
          state: "sent",
          stripe_refund_id: "re_9",
        })
      })

      it("counts, also where it asks for more than is left", async () => {
        await service.keepFoundRefund({ ...ask(9_000n), stripe_refund_id: "re_9" })
        await refused(service.openRefund(ask(1_001n), "ref_1"), "P0412")
        await service.keepFoundRefund({ ...ask(9_000n), stripe_refund_id: "re_10" })
        expect(await service.refundsOf("pi_1")).toHaveLength(2)
      })
    })

    describe("what was found to be wrong", () => {
      it("is kept once while it is so, healed once, and found anew", async () => {
        await service.find("uncaptured", "order_1", "first")
        await service.find("uncaptured", "order_1", "second")
        expect(await service.findings({ limit: 9 })).toMatchObject([
          { subject_id: "order_1", reason: "second", state: "open", healed_at: null },
        ])
        expect((await service.waitingForStaff()).findings).toMatchObject({ count: 1 })
        await service.heal("uncaptured", "order_1")
        await service.heal("uncaptured", "order_2")
        await service.find("uncaptured", "order_1", "third")
        const found = await service.findings({ limit: 9 })
        expect(found.map(({ state }) => state)).toEqual(["open", "healed"])
        expect(await service.findings({ state: "healed", limit: 9 })).toHaveLength(1)
        const [newest] = await service.findings({ limit: 1 })
        expect(await service.findings({ before_id: newest?.id ?? "", limit: 9 })).toHaveLength(1)
        await refused(sql("update card_finding set healed_at = now(), state = 'healed'"))
        await refused(sql("delete from card_finding"))
      })
    })

    describe("a dispute", () => {
      const facts = {
        id: "dp_1",
        payment_intent_id: "pi_1",
        order_id: null,
        amount_minor: 4_200n,
        currency_code: "eur",
        reason: "fraudulent",
        status: "needs_response",
        withdrawn_minor: 4_200n,
        evidence_due_at: "2026-12-16T23:59:59Z",
        opened_at: "2026-11-26T10:00:00Z",
      }

      it("is kept as Stripe has it now", async () => {
        await service.keepDispute(facts)
        await service.keepDispute({ ...facts, order_id: "order_1" })
        await service.keepDispute({ ...facts, status: "won", withdrawn_minor: 0n })
        await service.keepDispute({ ...facts, id: "dp_2", opened_at: "2026-11-27T10:00:00Z" })
        expect(await service.disputes({ limit: 9 })).toMatchObject([
          { id: "dp_2" },
          {
            ...facts,
            order_id: "order_1",
            amount_minor: "4200",
            withdrawn_minor: "0",
            status: "won",
          },
        ])
        expect((await service.waitingForStaff()).disputes).toEqual({
          count: 1,
          since: "2026-11-27T10:00:00Z",
        })
        expect(await service.undecidedDisputes()).toEqual(["dp_2"])
        expect(await service.disputes({ order_id: "order_1", limit: 9 })).toHaveLength(1)
        expect(await service.disputes({ before_id: "dp_2", limit: 9 })).toMatchObject([
          { id: "dp_1" },
        ])
        await refused(sql("delete from card_dispute"))
      })
    })
  },
})
