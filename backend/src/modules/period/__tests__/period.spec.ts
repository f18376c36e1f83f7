import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { PERIOD_MODULE } from ".."
import type { Completion, KeptCheck } from "../lib/types"
import PeriodClose from "../models/period-close"
import PeriodPreparation from "../models/period-preparation"
import type PeriodService from "../service"

jest.setTimeout(60_000)

const september = "2026-09"
const october = "2026-10"
const in_order: KeptCheck = { kind: "books_sound", state: "ok", count: 0, reason: null }
const completion: Completion = {
  seal: { n: 7, hash: "a".repeat(64) },
  figures: [
    {
      group_id: "grp_1",
      currency_code: "eur",
      accrued: "700",
      reversed: "0",
      producer_accrued: "5600",
      producer_reversed: "0",
    },
  ],
  figures_sha256: "b".repeat(64),
}

moduleIntegrationTestRunner<PeriodService>({
  moduleName: PERIOD_MODULE,
  moduleModels: [PeriodClose, PeriodPreparation],
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string) => MikroOrmWrapper.forkManager().execute(text)
    const decide = (
      month: string,
      closed_by = "berta",
      checks: readonly KeptCheck[] = [in_order],
    ) => service.decideClose({ month, closed_by, checks })
    const closed = async (month: string) => {
      await service.prepare(month, "ana")
      await decide(month)
      await service.completeClose(month, completion)
    }
    const thisMonth = () => new Date().toISOString().slice(0, 7)

    it("keeps who prepared a month, each person once", async () => {
      expect(await service.prepare(october, "ana")).toBe(true)
      expect(await service.prepare(october, "ana")).toBe(false)
      expect(await service.prepare(october, "carla")).toBe(true)
      const found = await service.preparationsOf([october, september])
      expect(found.map(({ prepared_by }) => prepared_by)).toEqual(["ana", "carla"])
      expect(found[0]).toEqual({
        month: october,
        prepared_by: "ana",
        prepared_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      })
    })

    it("is decided by another person, completed once, and then stays as it is", async () => {
      await service.prepare(october, "ana")
      const excused: KeptCheck = {
        kind: "payouts_unsettled",
        state: "open",
        count: 1,
        reason: "The bank of Puno was closed",
      }
      const decided = await decide(october, "berta", [in_order, excused])
      expect(decided).toMatchObject({
        state: "closing",
        prepared_by: ["ana"],
        closed_by: "berta",
        checks: [in_order, excused],
        seal_hash: null,
        closed_at: null,
      })
      expect(await service.completeClose(october, completion)).toBe(true)
      const other = { ...completion, seal: { n: 9, hash: "c".repeat(64) } }
      expect(await service.completeClose(october, other)).toBe(false)
      const [kept] = await service.closesOf([october])
      expect(kept).toMatchObject({
        state: "closed",
        seal_n: 7,
        seal_hash: completion.seal.hash,
        figures: completion.figures,
        figures_sha256: completion.figures_sha256,
      })
      expect(await service.newestClose()).toEqual(kept)
    })

    it("answers the decision that stands, whoever asks again and with whatever list", async () => {
      await service.prepare(october, "ana")
      const first = await decide(october)
      expect(await decide(october, "dora", [])).toEqual(first)
    })

    it("gives two people who close at once one decision", async () => {
      await service.prepare(october, "ana")
      const [one, two] = await Promise.all([decide(october, "berta"), decide(october, "dora")])
      expect(one).toEqual(two)
    })

    it("refuses whoever prepared the month, among others too", async () => {
      await service.prepare(october, "ana")
      await service.prepare(october, "berta")
      for (const person of ["ana", "berta"])
        await expect(decide(october, person)).rejects.toMatchObject({ code: "TWO_PEOPLE_NEEDED" })
      expect(await service.newestClose()).toBeNull()
    })

    it("believes its own record of who prepared, not the statement's", async () => {
      await service.prepare(october, "ana")
      await expect(
        sql(`insert into period_close (month, state, prepared_by, closed_by, decided_at, checks)
             values ('${october}', 'closing', '{somebody}', 'ana', now(), '[]')`),
      ).rejects.toMatchObject({ code: "P0602" })
    })

    it("refuses a month that nobody prepared, and one that is not over", async () => {
      await expect(decide(october)).rejects.toMatchObject({ code: "PERIOD_NOT_READY" })
      await expect(service.prepare(thisMonth(), "ana")).rejects.toMatchObject({
        code: "PERIOD_NOT_READY",
      })
      await expect(decide(thisMonth())).rejects.toMatchObject({ code: "PERIOD_NOT_READY" })
    })

    it("takes months in order, the next when the one before is complete", async () => {
      for (const month of ["2026-07", "2026-08", september, october])
        await service.prepare(month, "ana")
      await decide("2026-08")
      await expect(decide(september)).rejects.toMatchObject({ code: "PERIOD_NOT_READY" })
      await service.completeClose("2026-08", completion)
      await expect(decide("2026-07")).rejects.toMatchObject({ code: "PERIOD_NOT_READY" })
      await expect(decide(october)).rejects.toMatchObject({ code: "PERIOD_NOT_READY" })
      expect((await decide(september)).state).toBe("closing")
    })

    it("goes from December to January", async () => {
      await closed("2025-12")
      await closed("2026-01")
      expect((await service.newestClose())?.month).toBe("2026-01")
    })

    it("is not prepared any more once its close was decided", async () => {
      await service.prepare(october, "ana")
      await decide(october)
      await expect(service.prepare(october, "carla")).rejects.toMatchObject({
        code: "PERIOD_CLOSED",
      })
    })

    it.each([
      ["a check that blocks", { ...in_order, state: "blocks" }],
      ["an exception without a reason", { ...in_order, state: "open" }],
      ["an exception with blanks for a reason", { ...in_order, state: "open", reason: "     " }],
      ["a check without a state", { kind: "books_sound" }],
    ])("refuses to close over %s", async (_, check) => {
      await service.prepare(october, "ana")
      await expect(decide(october, "berta", [check as KeptCheck])).rejects.toMatchObject({
        code: "PERIOD_NOT_READY",
      })
    })

    it.each([
      ["takes a close back", `update period_close set state = 'closing', seal_n = null`],
      ["changes its figures", `update period_close set figures = '[]'`],
      ["changes its reasons", `update period_close set checks = '[]'`],
      ["names another person", `update period_close set closed_by = 'ana'`],
      ["hides it", `update period_close set deleted_at = now()`],
      ["removes it", `delete from period_close`],
      ["empties the table", `truncate period_close`],
      ["changes who prepared", `update period_preparation set prepared_by = 'dora'`],
      ["removes who prepared", `delete from period_preparation`],
      ["empties the list of who prepared", `truncate period_preparation`],
    ])("refuses whoever %s", async (_, statement) => {
      await closed(october)
      await expect(sql(statement)).rejects.toMatchObject({ code: "P0401" })
    })

    it.each([
      ["without a seal", `seal_n = null`],
      ["without figures", `figures = null`],
      ["with a hash that is none", `figures_sha256 = 'abc'`],
      ["without its moment", `closed_at = null`],
    ])("is not completed %s", async (_, change) => {
      await service.prepare(october, "ana")
      await decide(october)
      const whole = `state = 'closed', seal_n = 1, seal_hash = repeat('a', 64), figures = '[]',
                     figures_sha256 = repeat('b', 64), closed_at = now()`
      const parts = whole.split(/,\s+(?=[a-z0-9_]+ =)/)
      const column = change.split(" ")[0] ?? ""
      const set = [...parts.filter((part) => !part.startsWith(`${column} =`)), change].join(", ")
      await expect(sql(`update period_close set ${set}`)).rejects.toMatchObject({ code: "23514" })
    })

    it("is not born complete", async () => {
      await service.prepare(october, "ana")
      await expect(
        sql(`insert into period_close (month, state, prepared_by, closed_by, decided_at, checks, seal_n, seal_hash,
                                       figures, figures_sha256, closed_at)
             values ('${october}', 'closed', '{ana}', 'berta', now(), '[]', 1, repeat('a', 64), '[]', repeat('b', 64), now())`),
      ).rejects.toMatchObject({ code: "P0401" })
    })
  },
})
