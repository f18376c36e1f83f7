import path from "node:path"
import { model } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SETTLEMENT_MODULE } from ".."
import type { NewMatch } from "../lib/matches"
import type SettlementService from "../service"

/** Switches the database of Medusa's module test runner on, which needs a model; its table is never created. */
const Probe = model.define("settlement_probe", { id: model.id().primaryKey() })

moduleIntegrationTestRunner<SettlementService>({
  moduleName: SETTLEMENT_MODULE,
  resolve: path.resolve(__dirname, ".."),
  moduleModels: [Probe],
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper: orm }) => {
    const sql = async (statement: string) => await orm.forkManager().execute(statement)

    /** An account with a line of 98.00 and one of −2.00; answers how the first is matched with 100.00 for which 2.00 was kept. */
    const filled = async () => {
      const account = await service.openAccount({
        handle: "bcp-soles",
        name: "BCP soles",
        kind: "bank",
        currency_code: "pen",
        number: null,
        opening_minor: "0",
        opening_on: "2026-11-01",
        created_by: "user_1",
      })
      await service.takeStatement({
        facts: {
          kind: "bank_csv",
          sha256: "a".repeat(64),
          file_name: "x.csv",
          account_id: account.id,
          imported_by: "user_1",
        },
        currency_code: "pen",
        period: { from: "2026-11-01", to: "2026-11-30" },
        balances: { opening_minor: 0n, closing_minor: 9600n },
        lines: [9800n, -200n, 0n].map((amount_minor, n) => ({
          line_number: n + 2,
          booked_on: "2026-11-10",
          booked_time: null,
          value_on: null,
          amount_minor,
          balance_minor: null,
          reference: null,
          counterparty: null,
          description: `line ${n}`,
        })),
      })
      const [first, second] = await service.openLines(10)
      const match: NewMatch = {
        account_id: account.id,
        line_ids: [first?.id ?? ""],
        parts: [
          {
            kind: "transfer_receipt",
            counterpart_id: "cap_1",
            account_code: "cash:transfer:pen",
            amount_minor: 10000n,
            label: "OP-1",
          },
        ],
        part_currency_code: "pen",
        difference_reason: "bank_charge",
        note: null,
        confirmed_by: "user_1",
      }
      return { match, second: second?.id ?? "" }
    }

    it("keeps what belongs together, with the difference and its reason, and the line is no longer open", async () => {
      const { match } = await filled()
      // A line that moves nothing is never open.
      expect(await service.openLines(10)).toHaveLength(2)
      expect(await service.confirmMatch(match)).toMatchObject({
        handle: "bcp-soles",
        line_total_minor: "9800",
        difference_minor: "-200",
        effective_on: "2026-11-10",
        parts: [{ counterpart_id: "cap_1", amount_minor: "10000" }],
      })
      expect(await service.openLines(10)).toHaveLength(1)
      expect(await service.matchedOf("transfer_receipt", ["cap_1", "cap_2"])).toEqual(["cap_1"])
      expect(await service.accountFigures()).toMatchObject([
        {
          lines_minor: "9600",
          open_minor: "-200",
          open_lines: 1,
          stated_minor: "9600",
          reached_minor: "9600",
        },
      ])
    })

    it("refuses a difference without a reason, a reason without a difference, and a line or movement twice", async () => {
      const { match, second } = await filled()
      await expect(
        service.confirmMatch({ ...match, difference_reason: null }),
      ).rejects.toMatchObject({
        code: "MATCH_REFUSED",
      })
      const equal = {
        ...match,
        parts: match.parts.map((part) => ({ ...part, amount_minor: 9800n })),
      }
      await expect(service.confirmMatch(equal)).rejects.toMatchObject({ code: "MATCH_REFUSED" })
      await service.confirmMatch(match)
      await expect(service.confirmMatch(match)).rejects.toMatchObject({ code: "CONFLICT" })
      await expect(service.confirmMatch({ ...match, line_ids: [second] })).rejects.toMatchObject({
        code: "CONFLICT",
      })
    })

    it("confirms a line once when two clerks confirm it in one moment", async () => {
      const { match } = await filled()
      const both = await Promise.allSettled([
        service.confirmMatch(match),
        service.confirmMatch({ ...match, confirmed_by: "user_2" }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    })

    it("gives lines and movements free when it is taken back, once, and waits for the ledger each time", async () => {
      const { match } = await filled()
      const { id } = await service.confirmMatch(match)
      expect(await service.unbookedMatches()).toHaveLength(1)
      await service.markMatchBooked(id)
      expect(await service.unbookedMatches()).toEqual([])
      const undo = { id, undone_by: "user_2", undone_reason: "another payer" }
      expect(await service.undoMatch(undo)).toMatchObject({ undone_by: "user_2" })
      await expect(service.undoMatch(undo)).rejects.toMatchObject({ code: "CONFLICT" })
      expect(await service.unbookedMatches()).toHaveLength(1)
      await service.markMatchBooked(id)
      expect(await service.unbookedMatches()).toEqual([])
      expect(await service.openLines(10)).toHaveLength(2)
      await service.confirmMatch(match)
      expect(await service.matches({ limit: 10, before_id: null })).toHaveLength(2)
    })

    it.each([
      [
        "a sum that is not that of the lines",
        "update settlement_match_part set live = false",
        "P0502",
      ],
      ["another amount", "update settlement_match_part set amount_minor = 1", "P0501"],
      ["a match forgotten", "delete from settlement_match_line", "P0501"],
      [
        "a line called open while it is matched",
        "update bank_line set open = true returning open",
        null,
      ],
    ])("the database refuses %s", async (_, statement, code) => {
      const { match } = await filled()
      await service.confirmMatch(match)
      if (code === null) {
        await sql(statement)
        expect(await service.openLines(10)).toHaveLength(1)
      } else await expect(sql(statement)).rejects.toMatchObject({ code })
    })

    it("remembers the last reason for which something stays open", async () => {
      const subject = { subject_kind: "bank_line", subject_id: "bln_1", given_by: "user_1" }
      await service.giveReason({ ...subject, code: "unknown_payer", note: null })
      await new Promise((passed) => setTimeout(passed, 5))
      await service.giveReason({ ...subject, code: "other", note: "a gift" })
      const asked = [
        { kind: "bank_line", id: "bln_1" },
        { kind: "bank_line", id: "bln_2" },
      ]
      expect(await service.reasonsOf(asked)).toMatchObject([{ code: "other", note: "a gift" }])
      await expect(service.giveReason({ ...subject, code: "other", note: null })).rejects.toThrow(
        "settlement_open_reason_note",
      )
    })
  },
})
