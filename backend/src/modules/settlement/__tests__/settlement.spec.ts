import path from "node:path"
import { model } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SETTLEMENT_MODULE } from ".."
import type { FileFacts, NewBankLine, NewProcessorTransaction } from "../lib/types"
import type SettlementService from "../service"

/** Switches the database of Medusa's module test runner on, which needs a model; its table is never created. */
const Probe = model.define("settlement_probe", { id: model.id().primaryKey() })

const account = {
  handle: "bcp-soles",
  name: "BCP soles",
  kind: "bank",
  currency_code: "pen",
  number: "19100000000000",
  opening_minor: "10000",
  opening_on: "2026-11-01",
  created_by: "user_1",
} as const

const line = (change: Partial<NewBankLine> = {}): NewBankLine => ({
  line_number: 2,
  booked_on: "2026-11-03",
  booked_time: null,
  value_on: null,
  amount_minor: 5000n,
  balance_minor: null,
  reference: "OP-1",
  counterparty: "Invented Buyer",
  description: "Transferencia",
  ...change,
})

const row = (change: Partial<NewProcessorTransaction> = {}): NewProcessorTransaction => ({
  id: "txn_1",
  category: "charge",
  gross_minor: 10150n,
  fee_minor: 325n,
  net_minor: 9825n,
  currency_code: "eur",
  customer_minor: null,
  customer_currency_code: null,
  exchange_rate: null,
  source_id: "ch_1",
  charge_id: "ch_1",
  payment_intent_id: "pi_1",
  payment_method_type: "card",
  payout_id: null,
  created_on: "2026-11-03",
  available_on: null,
  ...change,
})

const payout = {
  id: "po_1",
  amount_minor: 9825n,
  currency_code: "eur",
  status: null,
  automatic: true,
  created_on: null,
  arrival_on: "2026-11-09",
  failed_on: null,
  trace_id: null,
} as const

const sha = (letter: string) => letter.repeat(64)

moduleIntegrationTestRunner<SettlementService>({
  moduleName: SETTLEMENT_MODULE,
  resolve: path.resolve(__dirname, ".."),
  moduleModels: [Probe],
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper: orm }) => {
    const sql = async (statement: string) => await orm.forkManager().execute(statement)
    const refusedBy = async (statement: string) => {
      try {
        await sql(statement)
        return null
      } catch (error) {
        const { code, constraint } = error as { code?: string; constraint?: string }
        return constraint ?? code
      }
    }

    const facts = (account_id: string, sha256: string): FileFacts & { account_id: string } => ({
      kind: "bank_csv",
      sha256,
      file_name: "november.csv",
      account_id,
      imported_by: "user_1",
    })
    const statement = (account_id: string, sha256: string, lines: NewBankLine[]) => ({
      facts: facts(account_id, sha256),
      currency_code: "pen",
      period: { from: "2026-11-01", to: "2026-11-30" },
      balances: null,
      lines,
    })
    const report: FileFacts = {
      kind: "stripe_payout_csv",
      sha256: sha("d"),
      file_name: "payouts.csv",
      account_id: null,
      imported_by: "user_1",
    }
    const api: FileFacts = {
      ...report,
      kind: "stripe_api",
      sha256: null,
      file_name: null,
      imported_by: "system",
    }
    const every = { limit: 100, after: null }

    describe("a statement of an own account", () => {
      it("names the accounts whose statements do not reach the end of a month, cash aside", async () => {
        const { id } = await service.openAccount(account)
        await service.openAccount({ ...account, handle: "cash-box", kind: "cash", number: null })
        await service.openAccount({
          ...account,
          handle: "new-one",
          number: null,
          opening_on: "2026-12-01",
        })
        expect(await service.accountsBehind("2026-12-01")).toEqual(["bcp-soles"])
        await service.takeStatement(statement(id, sha("a"), [line()]))
        expect(await service.accountsBehind("2026-12-01")).toEqual([])
        expect(await service.accountsBehind("2027-01-01")).toEqual(["bcp-soles", "new-one"])
        expect(await service.accountsBehind("2026-11-01")).toEqual([])
      })

      it("leaves its lines, in minor units as text, newest first and in the order of the file", async () => {
        const { id } = await service.openAccount(account)
        const lines = [
          line({ booked_on: "2026-11-02", amount_minor: -700n, counterparty: null }),
          line({ line_number: 3 }),
          line({ line_number: 4, amount_minor: 1n }),
        ]
        const taken = await service.takeStatement(statement(id, sha("a"), lines))
        expect(taken).toMatchObject({ state: "imported", rows_new: 3, rows_known: 0, problems: [] })
        const found = await service.lines(every)
        expect(found.map(({ line_number, amount_minor }) => [line_number, amount_minor])).toEqual([
          [4, "1"],
          [3, "5000"],
          [2, "-700"],
        ])
        expect(found[2]).toMatchObject({ booked_on: "2026-11-02", currency_code: "pen" })
      })

      it("that overlaps another one adds only what is new, and two equal lines of one day stay two", async () => {
        const { id } = await service.openAccount(account)
        const twice = [line(), line({ line_number: 3 })]
        await service.takeStatement(statement(id, sha("a"), twice))
        const longer = [...twice, line({ line_number: 4 }), line({ reference: "OP-2" })]
        expect(await service.takeStatement(statement(id, sha("b"), longer))).toMatchObject({
          rows_new: 2,
          rows_known: 2,
        })
        expect(await service.lines(every)).toHaveLength(4)
      })

      it("that comes twice at once is taken in once", async () => {
        const { id } = await service.openAccount(account)
        const come = () => service.takeStatement(statement(id, sha("a"), [line()]))
        const came = await Promise.allSettled([come(), come(), come()])
        expect(came.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
        expect(await service.lines(every)).toHaveLength(1)
        expect(await service.importOf(sha("a"))).toMatchObject({ imported_by: "user_1" })
        expect(await service.importOf(sha("b"))).toBeNull()
      })

      it("of another kind does not tell of the same days again", async () => {
        const { id } = await service.openAccount(account)
        await service.takeStatement(statement(id, sha("a"), [line()]))
        const other = statement(id, sha("b"), [line({ description: "TRANSF." })])
        await expect(
          service.takeStatement({ ...other, facts: { ...other.facts, kind: "camt053" } }),
        ).rejects.toMatchObject({ code: "CONFLICT" })
        expect(await service.imports({ limit: 10, before_id: null })).toHaveLength(1)
      })

      it("that was refused says why, and may be tried again", async () => {
        const { id } = await service.openAccount(account)
        const wrong = { line: 7, column: "Monto", code: "BAD_AMOUNT", message: "x" } as const
        const refused = await service.refuse(facts(id, sha("a")), [wrong])
        expect(await service.findImport(refused.id)).toMatchObject({
          state: "refused",
          problems: [wrong],
        })
        await service.takeStatement(statement(id, sha("a"), [line()]))
        const [last, first] = await service.imports({ limit: 10, before_id: null })
        expect([last?.state, first?.problems_count]).toEqual(["imported", 1])
        expect(await service.imports({ limit: 10, before_id: last?.id ?? "" })).toEqual([first])
      })
    })

    describe("what the processor said", () => {
      it("is kept once, whether a report or the API tells it, and what was unknown becomes known", async () => {
        const news = { facts: api, period: null, transactions: [row()], payouts: [] }
        await service.takeProcessorNews(news)
        const reported = { ...news, facts: report, transactions: [row({ payout_id: "po_1" })] }
        expect(await service.takeProcessorNews({ ...reported, payouts: [payout] })).toMatchObject({
          rows_new: 0,
          rows_known: 1,
        })
        await service.takeProcessorNews({
          ...news,
          transactions: [row({ exchange_rate: "0.24" })],
        })
        expect(await service.transactions({ ...every, payout_id: "po_1" })).toMatchObject([
          { id: "txn_1", payout_id: "po_1", exchange_rate: "0.24", net_minor: "9825" },
        ])
        expect(await service.payouts(every)).toMatchObject([
          { id: "po_1", status: "in_transit", rows_net_minor: "9825", rows: 1 },
        ])
      })

      it("follows a payout until it failed, and not beyond", async () => {
        const tell = (change: object) =>
          service.takeProcessorNews({
            facts: api,
            period: null,
            transactions: [],
            payouts: [{ ...payout, ...change }],
          })
        expect(await tell({ status: "pending" })).not.toBeNull()
        expect(await tell({ status: "paid" })).toBeNull()
        await tell({ status: null })
        expect(await service.payouts(every)).toMatchObject([{ status: "paid" }])
        await tell({ status: "failed", failed_on: "2026-11-12" })
        await tell({ status: "paid" })
        expect(await service.payouts(every)).toMatchObject([
          { status: "failed", failed_on: "2026-11-12" },
        ])
      })

      it("leaves the payout's own row out of what it pays out", async () => {
        const own = row({
          id: "txn_2",
          category: "payout",
          gross_minor: -9825n,
          fee_minor: 0n,
          net_minor: -9825n,
          source_id: "po_1",
          payout_id: "po_1",
        })
        await service.takeProcessorNews({
          facts: api,
          period: null,
          transactions: [row({ payout_id: "po_1" }), own],
          payouts: [payout],
        })
        expect(await service.payouts(every)).toMatchObject([{ rows_net_minor: "9825", rows: 1 }])
      })

      it("names payouts whose rows are not all known, and those the ledger does not have", async () => {
        await service.takeProcessorNews({
          facts: api,
          period: null,
          transactions: [row()],
          payouts: [payout],
        })
        expect(await service.untiedPayouts(["po_1", "po_2"])).toEqual(["po_1"])
        await service.takeProcessorNews({
          facts: api,
          period: null,
          transactions: [row({ payout_id: "po_1" })],
          payouts: [],
        })
        expect(await service.untiedPayouts(["po_1"])).toEqual([])
        expect(await service.unbookedPayouts(10)).toHaveLength(1)
        await service.markPayoutsBooked([{ id: "po_1", returned: false }])
        expect(await service.unbookedPayouts(10)).toEqual([])
        await service.takeProcessorNews({
          facts: api,
          period: null,
          transactions: [],
          payouts: [{ ...payout, status: "failed", failed_on: "2026-11-12" }],
        })
        expect(await service.unbookedPayouts(10)).toHaveLength(1)
        await service.markPayoutsBooked([{ id: "po_1", returned: true }])
        expect(await service.unbookedPayouts(10)).toEqual([])
      })

      it("that contradicts what is known is refused whole", async () => {
        const news = { facts: api, period: null, transactions: [row()], payouts: [payout] }
        await service.takeProcessorNews(news)
        for (const other of [
          { transactions: [row({ id: "txn_2" }), row({ gross_minor: 10149n, net_minor: 9824n })] },
          { payouts: [{ ...payout, amount_minor: 1n }] },
        ])
          await expect(
            service.takeProcessorNews({ ...news, facts: report, ...other }),
          ).rejects.toMatchObject({ code: "CONFLICT" })
        expect(await service.transactions(every)).toHaveLength(1)
      })

      it("waits for the ledger until it is marked", async () => {
        const news = { facts: api, period: null, transactions: [row()], payouts: [] }
        await service.takeProcessorNews(news)
        expect(await service.unbooked(10)).toMatchObject([{ id: "txn_1", booked: false }])
        await service.markBooked(["txn_1"])
        await service.markBooked(["txn_1"])
        expect(await service.unbooked(10)).toEqual([])
      })

      it("is remembered by a cursor that never moves back", async () => {
        expect(await service.seenUntil()).toBeNull()
        await service.moveCursor("2026-11-05T00:00:00.000Z")
        await service.moveCursor("2026-11-04T00:00:00.000Z")
        expect(await service.seenUntil()).toBe("2026-11-05T00:00:00.000Z")
      })
    })

    describe("the database refuses", () => {
      const filled = async () => {
        const { id } = await service.openAccount(account)
        await service.takeStatement(statement(id, sha("a"), [line()]))
        await service.takeProcessorNews({
          facts: api,
          period: null,
          transactions: [row()],
          payouts: [payout],
        })
      }
      it.each([
        ["a changed amount", "update bank_line set amount_minor = 1"],
        ["a line taken away", "delete from bank_line"],
        ["lines emptied", "truncate bank_line"],
        ["another opening balance", "update bank_account set opening_minor = 0"],
        ["another fee", "update processor_transaction set fee_minor = 0, net_minor = 10150"],
        ["another source", "update processor_transaction set source_id = 'ch_2'"],
        ["another payout amount", "update processor_payout set amount_minor = 1"],
        ["an import forgotten", "delete from statement_import"],
      ])("%s", async (_, statement) => {
        await filled()
        expect(await refusedBy(statement)).toMatch(/^(P0501|0A000)$/)
      })

      it("a handle that the ledger could not write, a kind or a currency nobody knows", async () => {
        for (const wrong of [{ handle: "BCP" }, { kind: "sock" }, { currency_code: "xau" }])
          await expect(
            service.openAccount({ ...account, ...wrong } as typeof account),
          ).rejects.toThrow(/bank_account_(handle|kind|currency)/)
        await service.openAccount(account)
        await expect(service.openAccount(account)).rejects.toMatchObject({ code: "CONFLICT" })
      })

      it("a row of the processor that does not add up", async () => {
        const wrong = row({ net_minor: 9826n })
        await expect(
          service.takeProcessorNews({
            facts: api,
            period: null,
            transactions: [wrong],
            payouts: [],
          }),
        ).rejects.toThrow("processor_transaction_adds_up")
      })
    })

    it("answers pages of a hundred thousand lines and rows by their index", async () => {
      const { id } = await service.openAccount(account)
      await service.takeStatement(statement(id, sha("a"), [line()]))
      await sql(
        `insert into bank_line (id, account_id, currency_code, import_id, line_number, booked_on, amount_minor, description,
                                fingerprint, occurrence)
         select 'bln_' || n, account_id, currency_code, import_id, n, date '2020-01-01' + n / 60, n, 'x', n::text, 1
           from bank_line, generate_series(1, 100000) n where line_number = 2`,
      )
      await sql("analyze bank_line")
      const plan = (await sql(
        `explain select * from bank_line b where b.account_id = '${id}' and (b.booked_on, b.id) < (date '2023-01-01', 'bln_5')
          order by b.booked_on desc, b.id desc limit 50`,
      )) as { "QUERY PLAN": string }[]
      expect(plan.map((step) => step["QUERY PLAN"]).join("\n")).toMatch(
        /Index Scan using bank_line_(page|recent)/,
      )
      const began = performance.now()
      const page = await service.lines({
        account_id: id,
        limit: 50,
        after: { on: "2023-01-01", id: "bln_5" },
      })
      expect(performance.now() - began).toBeLessThan(300)
      expect(page).toHaveLength(50)
    }, 60_000)
  },
})
