import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { createHash } from "node:crypto"
import path from "node:path"
import { STATEMENT_MODULE } from ".."
import type { StatementToKeep } from "../lib/statement-book"
import type StatementService from "../service"

jest.setTimeout(60_000)

type Texts = Record<string, string>
type Facts = { month: string; opening: Texts; closing: Texts; group_id?: string }

const factsOf = ({ month, opening, closing, group_id = "grp_1" }: Facts) =>
  JSON.stringify({
    version: 1,
    group: { id: group_id, name: "Tawaq" },
    month,
    currencies: [{ currency_code: "eur", opening, closing, movements: [] }],
  })

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")

const statement = (
  facts: Facts,
  { text = factsOf(facts), ...change }: Partial<StatementToKeep> & { text?: string } = {},
): StatementToKeep => ({
  group_id: "grp_1",
  month: facts.month,
  facts: text,
  sha256: sha256(text),
  through_seq: 10n,
  seal_n: 1,
  seal_hash: "a".repeat(64),
  written_by: "user_1",
  ...change,
})

const january: Facts = { month: "2026-01", opening: {}, closing: { pay_pending: "500" } }
const february: Facts = {
  month: "2026-02",
  opening: { pay_pending: "500" },
  closing: { pay_available: "700" },
}

moduleIntegrationTestRunner<StatementService>({
  moduleName: STATEMENT_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const refused = (what: string) => ({
      code: "P0401",
      message: expect.stringContaining(what) as string,
    })

    describe("a statement", () => {
      it("is kept once; whoever writes it again gets the one that stands", async () => {
        const first = await service.keep(statement(january))
        const again = await service.keep(
          statement({ ...january, closing: {} }, { written_by: "user_2" }),
        )
        expect(again).toEqual(first)
        expect(first).toMatchObject({ facts: factsOf(january), through_seq: 10n })
        expect(await service.find({ group_id: "grp_1", month: "2026-01" })).toEqual(first)
        expect(await service.find({ group_id: "grp_1", month: "2026-02" })).toBeNull()
      })

      it("follows the one before, and is found by month", async () => {
        await service.keep(statement(january))
        await service.keep(statement(february, { through_seq: 12n }))
        expect(await service.lastBefore("2026-03")).toEqual([
          { group_id: "grp_1", month: "2026-02", through_seq: 12n },
        ])
        expect(await service.lastBefore("2026-02")).toMatchObject([{ month: "2026-01" }])
        expect(await service.lastBefore("2026-01")).toEqual([])
        const found = await service.ofMonth("2026-02", ["grp_1", "grp_2"])
        expect(found).toMatchObject([{ group_id: "grp_1", month: "2026-02" }])
      })

      it.each([
        ["open as the one before closed", { ...february, opening: { pay_pending: "499" } }],
        ["open as the one before closed", { ...february, opening: {} }],
        ["does not follow the one", { ...february, month: "2026-03" }],
        ["does not follow the one", { ...february, month: "2025-12" }],
      ])("is refused where it does not follow: %s", async (says, facts) => {
        await service.keep(statement(january))
        await expect(service.keep(statement(facts))).rejects.toMatchObject(refused(says))
      })

      it("is refused where a first one opens with something, or less of the ledger is known", async () => {
        await expect(service.keep(statement(february))).rejects.toMatchObject(
          refused("open as the one before closed"),
        )
        await service.keep(statement(january))
        await expect(service.keep(statement(february, { through_seq: 9n }))).rejects.toMatchObject(
          refused("does not follow"),
        )
      })

      it("is refused for a month that is not over", async () => {
        const month = new Date().toISOString().slice(0, 7)
        await expect(service.keep(statement({ ...january, month }))).rejects.toMatchObject(
          refused("only a month that is over"),
        )
      })

      it("is refused where its facts are not what the fingerprint says", async () => {
        await expect(
          service.keep(statement(january, { sha256: sha256("another") })),
        ).rejects.toMatchObject(refused("fingerprint"))
      })

      it.each<[string, Partial<StatementToKeep>]>([
        ["group_statement_about_itself", { group_id: "grp_2" }],
        ["group_statement_about_itself", { month: "2025-12" }],
        ["group_statement_sealed", { seal_hash: "none" }],
        ["group_statement_sealed", { through_seq: 0n }],
        ["group_statement_actor_named", { written_by: "" }],
      ])("is refused by %s (%#)", async (constraint, change) => {
        await expect(service.keep(statement(january, change))).rejects.toMatchObject({
          message: expect.stringContaining(constraint) as string,
        })
      })

      it("is refused for what is no month", async () => {
        await expect(
          service.keep(statement({ ...january, month: "2025-13" })),
        ).rejects.toMatchObject({
          message: expect.stringContaining("group_statement_month_named") as string,
        })
      })

      it("is neither changed nor removed, not even by the owner of the database", async () => {
        await service.keep(statement(january))
        const sql = (text: string) => MikroOrmWrapper.getManager().execute(text)
        for (const act of [
          "update group_statement set written_by = 'somebody'",
          "update group_statement set deleted_at = now()",
          "delete from group_statement",
          "truncate group_statement",
        ])
          await expect(sql(act)).rejects.toMatchObject(refused("stays as it is"))
        expect(await service.ofMonth("2026-01", ["grp_1"])).toHaveLength(1)
      })
    })
  },
})
