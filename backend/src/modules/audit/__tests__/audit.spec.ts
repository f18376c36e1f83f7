import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { AUDIT_MODULE } from ".."
import AuditEntry from "../models/audit-entry"
import type AuditService from "../service"

jest.setTimeout(60_000)

const approval = {
  actor_id: "user_1",
  act: "payout_run.approve",
  subject_type: "payout_run",
  subject_id: "prun_1",
  before: { state: "proposed" },
  after: { state: "approved", total_minor: "123456" },
  reason: "Checked against the sheets",
}

moduleIntegrationTestRunner<AuditService>({
  moduleName: AUDIT_MODULE,
  moduleModels: [AuditEntry],
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string) => MikroOrmWrapper.getManager().execute(text)

    it("keeps an act as it was told, with its moment", async () => {
      const { id } = await service.record(approval)
      expect(await service.listActs()).toEqual([
        { id, ...approval, acted_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) },
      ])
    })

    it("needs no before, after or reason", async () => {
      const { before: _b, after: _a, reason: _r, ...bare } = approval
      await service.record(bare)
      expect((await service.listActs())[0]).toMatchObject({
        before: null,
        after: null,
        reason: null,
      })
    })

    it("lists the newest first, by subject, person or act, page by page", async () => {
      const ids: string[] = []
      for (const subject_id of ["a", "b", "c"]) {
        ids.push((await service.record({ ...approval, subject_id })).id)
        await new Promise((passed) => setTimeout(passed, 2))
      }
      const listed = async (filter: Parameters<typeof service.listActs>[0]) =>
        (await service.listActs(filter)).map((act) => act.subject_id)
      expect(await listed({ limit: 2 })).toEqual(["c", "b"])
      expect(await listed({ before_id: ids[1] })).toEqual(["a"])
      expect(await listed({ subject_type: "payout_run", subject_id: "b" })).toEqual(["b"])
      expect(await listed({ actor_id: "user_2" })).toEqual([])
      expect(await listed({ act: "payout_run.approve", limit: 1 })).toEqual(["c"])
    })

    it.each([
      ["update", "update audit_entry set reason = 'another'"],
      ["delete", "delete from audit_entry"],
      ["truncate", "truncate audit_entry"],
    ])("lets nobody %s what was kept", async (_, statement) => {
      await service.record(approval)
      await expect(sql(statement)).rejects.toMatchObject({ code: "P0401" })
    })

    it("refuses an act that is not named as subject and verb", async () => {
      await expect(service.record({ ...approval, act: "approved" })).rejects.toMatchObject({
        message: expect.stringContaining("audit_entry_act_named"),
      })
    })
  },
})
