import { cards } from "../../with-cards"
import {
  AgeAnswer,
  BankAccountAnswer,
  BankLinesAnswer,
  IdentitiesAnswer,
  ImportAnswer,
  ImportsAnswer,
  LedgerAccountsAnswer,
  LookedAtStripeAnswer,
  MappingSuggestionAnswer,
  MatchAnswer,
  MatchesAnswer,
  ProblemWire,
  ProcessorPayoutsAnswer,
  ProcessorTransactionsAnswer,
  SuggestionsAnswer,
} from "@ciap/contract"
import type { Simulator } from "@ciap/stripe-sim"
import type Stripe from "stripe"
import { cardTill } from "../../card-till"
import { openDesk } from "../../desk"
import { base64, camt, entry, euros, major, payoutReport } from "../../statements"
import { answered, type Api, opening_ms, type Shop } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

const days = (count: number) => count * 86_400

inOpenedShop({
  testSuite: (runner) => {
    const { getContainer, utils, dbConnection } = runner
    const api = runner.api as Api
    const till = cardTill(runner)
    const { hear, orderPaidByCard } = till
    let shop: Shop
    let simulator: Simulator
    let stripe: Stripe

    beforeAll(async () => {
      ;({ shop, stripe } = await till.open())
    }, opening_ms)

    // The database begins anew with each test, and so does Stripe.
    beforeEach(async () => {
      simulator = await till.fresh()
    })

    afterAll(() => till.close())

    const desk = async (path: string, body?: object) => {
      const url = `/admin/settlement/${path}`
      return await answered(body ? api.post(url, body, shop.staff) : api.get(url, shop.staff))
    }
    const refusedWith = async (call: Promise<{ status: number; data: unknown }>) => {
      const { status, data } = await call
      return [status, ProblemWire.parse(data).code]
    }
    const balances = async () => {
      const { data } = await api.get("/admin/ledger/accounts?limit=200", shop.staff)
      return Object.fromEntries(
        LedgerAccountsAnswer.parse(data).accounts.map(({ code, balance }) => [
          code,
          Number(balance.amount_minor),
        ]),
      )
    }

    const in_peru = { currency_code: "pen", country_code: "pe", way: "National courier" }
    const open = async (account: object) =>
      BankAccountAnswer.parse((await desk("accounts", account)).data).account

    it("follows card money from Stripe to the way to the bank, by API and by report, without counting twice", async () => {
      await orderPaidByCard()
      await orderPaidByCard(in_peru)
      await simulator.clock.advance(days(4))
      const looked = LookedAtStripeAnswer.parse((await desk("stripe", {})).data)
      expect(looked.rows_new).toBeGreaterThanOrEqual(3)
      const { payouts } = ProcessorPayoutsAnswer.parse((await desk("payouts")).data)
      const [payout] = payouts
      if (!payout) throw new Error("no payout")
      expect(payouts).toHaveLength(1)
      expect(payout).toMatchObject({ rows: 2, difference: { amount_minor: "0" } })

      const { transactions } = ProcessorTransactionsAnswer.parse(
        (await desk(`transactions?payout_id=${payout.id}`)).data,
      )
      const soles = transactions.find(({ customer }) => customer?.currency_code === "pen")
      expect(soles?.exchange_rate).toMatch(/^0\.\d+$/)
      const books = await balances()
      // All of it left Stripe, in both currencies; what the conversion made of it stands on fx.
      expect(books["cash:stripe:eur"]).toBe(0)
      expect(books["cash:stripe:pen"]).toBe(0)
      expect(books["cash:in_transit:stripe:eur"]).toBe(Number(payout.amount.amount_minor))
      expect(books["fx:pen"]).toBe(Number(soles?.customer?.amount_minor))
      expect(books["fx:eur"]).toBe(-Number(soles?.gross.amount_minor))
      const fees = transactions.reduce((sum, { fee }) => sum + Number(fee.amount_minor), 0)
      expect(books["coop:processor_fees:eur"]).toBe(fees)

      const file = { kind: "stripe_payout_csv", file_name: "payouts.csv" }
      const imported = await desk("imports", {
        ...file,
        content: base64(await payoutReport(stripe, simulator.clock.now(), cards.secret_key)),
      })
      expect(ImportAnswer.parse(imported.data).import).toMatchObject({
        state: "imported",
        rows_new: 0,
        rows_known: 2,
      })
      expect(LookedAtStripeAnswer.parse((await desk("stripe", {})).data).rows_new).toBe(0)
      expect(await balances()).toEqual(books)

      simulator.control.failPayout(payout.id)
      await desk("stripe", {})
      const after = await balances()
      expect(after["cash:in_transit:stripe:eur"]).toBe(0)
      expect(after["cash:stripe:eur"]).toBe(Number(payout.amount.amount_minor))
    })

    const suggestions = async () => SuggestionsAnswer.parse((await desk("suggestions")).data)
    const identities = async () => IdentitiesAnswer.parse((await desk("identities")).data)

    it("finds a payout in the bank's statement, says why, and every sum is green once it is confirmed", async () => {
      await open(euros)
      await orderPaidByCard()
      await simulator.clock.advance(days(4))
      // Nobody asks: Stripe tells of the payout.
      await hear()
      const { payouts } = ProcessorPayoutsAnswer.parse((await desk("payouts")).data)
      const payout = payouts[0]
      if (!payout) throw new Error("no payout")
      const paid = BigInt(payout.amount.amount_minor)
      const fee = 250n
      const text = camt(
        major(100_000n + paid - fee),
        entry(major(paid), payout.arrival_on) + entry(major(fee), payout.arrival_on, "DBIT"),
      )
      const file = { kind: "camt053", account: euros.handle, file_name: "december.xml" }
      await desk("imports", { ...file, content: base64(text) })

      const { lines, open_lines } = await suggestions()
      expect(open_lines).toBe(2)
      const found = lines.find(({ line }) => line.amount.amount_minor === paid.toString())
      const [suggestion] = found?.suggestions ?? []
      expect(suggestion).toMatchObject({
        confidence: "exact",
        movements: [{ kind: "processor_payout", id: payout.id }],
        reasons: [{ code: "amount_equal" }, { code: "days_apart", days: 0 }, { code: "only_one" }],
      })
      const charge = lines.find(({ line }) => line !== found?.line)?.line.id ?? ""
      const match = {
        account: euros.handle,
        line_ids: suggestion?.line_ids ?? [],
        movements: [{ kind: "processor_payout", id: payout.id }],
      }
      const unexplained = { ...match, line_ids: [...match.line_ids, charge] }
      expect(await refusedWith(desk("matches", unexplained))).toEqual([422, "MATCH_REFUSED"])

      const confirmed = await desk("matches", match)
      expect(confirmed.status).toBe(201)
      expect(await refusedWith(desk("matches", match))).toEqual([409, "CONFLICT"])
      const kept = { account: euros.handle, line_ids: [charge], movements: [] }
      await desk("matches", { ...kept, difference_reason: "bank_charge" })
      const books = await balances()
      expect(books["cash:in_transit:stripe:eur"]).toBe(0)
      expect(books[`cash:bank:${euros.handle}:eur`]).toBe(Number(100_000n + paid - fee))
      expect(books["coop:bank_fees:eur"]).toBe(Number(fee))
      const green = await identities()
      expect(green.accounts).toMatchObject([
        {
          statement_difference: { amount_minor: "0" },
          ledger_difference: { amount_minor: "0" },
          open_lines: 0,
        },
      ])
      expect(green.processor).toMatchObject([
        { difference: { amount_minor: "0" }, payouts: 1, payouts_differing: 0 },
      ])

      const { id } = MatchAnswer.parse(confirmed.data).match
      const undone = await desk(`matches/${id}/undo`, { reason: "It was another payout" })
      expect(MatchAnswer.parse(undone.data).match.undone_reason).toBe("It was another payout")
      const again = { reason: "Once more" }
      expect(await refusedWith(desk(`matches/${id}/undo`, again))).toEqual([409, "CONFLICT"])
      expect((await balances())["cash:in_transit:stripe:eur"]).toBe(Number(paid))
      expect((await identities()).accounts).toMatchObject([
        { open_lines: 1, ledger_difference: { amount_minor: "0" } },
      ])
      await desk("age", { kind: "processor_payout", id: payout.id, code: "asked_bank" })
      const { items } = AgeAnswer.parse((await desk("age")).data)
      expect(items.map(({ kind, reason }) => [kind, reason?.code ?? null])).toEqual(
        expect.arrayContaining([
          ["bank_line", null],
          ["processor_payout", "asked_bank"],
        ]),
      )
      expect((await desk("matches", match)).status).toBe(201)
      const { matches } = MatchesAnswer.parse((await desk("matches?limit=2")).data)
      expect(matches.map(({ undone_by }) => undone_by)).toEqual([null, null])
      const acts = await dbConnection.raw("select act from audit_entry order by id")
      expect((acts.rows as { act: string }[]).map(({ act }) => act)).toEqual([
        "bank_account.open",
        "statement.import",
        "match.confirm",
        "match.confirm",
        "match.undo",
        "open_item.explain",
        "match.confirm",
      ])
    })

    it("knows a confirmed transfer by its operation number, also where the bank kept something", async () => {
      await open(euros)
      const { paidOrder, settle } = openDesk({ api, shop, container: getContainer(), utils })
      const { order } = await paidOrder({ sent: false })
      await settle(order.id)
      const [movement] = (await suggestions()).movements
      if (!movement) throw new Error("no movement")
      expect(movement).toMatchObject({ kind: "transfer_receipt" })
      const arrived = BigInt(movement.amount.amount_minor) - 100n
      const credited = entry(major(arrived), movement.on).replace(
        "<RltdPties>",
        `<RmtInf><Ustrd>OP ${order.display_id} ${movement.label}</Ustrd></RmtInf><RltdPties>`,
      )
      const text = camt(major(100_000n + arrived), credited)
      const file = { kind: "camt053", account: euros.handle, file_name: "transfers.xml" }
      await desk("imports", { ...file, content: base64(text) })
      const [open_line] = (await suggestions()).lines
      expect(open_line?.suggestions[0]).toMatchObject({
        difference_reason: "bank_charge",
        reasons: [{ code: "bank_kept", amount_minor: "100" }, { code: "reference" }, {}],
      })
      await desk("matches", {
        account: euros.handle,
        line_ids: [open_line?.line.id],
        movements: [{ kind: movement.kind, id: movement.id }],
        difference_reason: "bank_charge",
      })
      const books = await balances()
      expect(books["cash:transfer:eur"]).toBe(0)
      expect(books["coop:bank_fees:eur"]).toBe(100)
      expect((await identities()).accounts[0]?.ledger_difference.amount_minor).toBe("0")
    })

    it("takes a bank's statement in once, whole or not at all, and says who brought it", async () => {
      await open(euros)
      const file = { kind: "camt053", account: euros.handle, file_name: "november.xml" }
      const text = camt("1098.25", entry("98.25", "2026-11-27"))
      const imported = await desk("imports", { ...file, content: base64(text) })
      expect(imported.status).toBe(201)
      expect(ImportAnswer.parse(imported.data).import).toMatchObject({ rows_new: 1, problems: [] })
      const again = await desk("imports", { ...file, file_name: "x.xml", content: base64(text) })
      expect([again.status, again.data.code]).toEqual([409, "ALREADY_IMPORTED"])
      expect(again.data.message).toMatch(/november\.xml, by user_\w+ on 20\d\d-/)

      const broken = camt("1.00", entry("98.25", "2026-11-27") + entry("x", "2026-11-28"))
      const refused = await desk("imports", { ...file, content: base64(broken) })
      const attempt = ImportAnswer.parse(refused.data).import
      expect([refused.status, attempt.state, attempt.rows_new]).toEqual([200, "refused", 0])
      expect(attempt.problems[0]).toMatchObject({ code: "BAD_AMOUNT", line: 7 })
      const kept = ImportAnswer.parse((await desk(`imports/${attempt.id}`)).data).import
      expect(kept.problems).toEqual(attempt.problems)

      const { lines } = BankLinesAnswer.parse((await desk(`lines?account=${euros.handle}`)).data)
      expect(lines).toHaveLength(1)
      const first = ImportsAnswer.parse((await desk("imports?limit=1")).data)
      const rest = ImportsAnswer.parse((await desk(`imports?limit=1&after=${first.next}`)).data)
      expect([first.imports[0]?.state, rest.imports[0]?.state]).toEqual(["refused", "imported"])
    })

    it("reads a bank's CSV once somebody has confirmed what its columns mean, and the next file by itself", async () => {
      await open({
        ...euros,
        handle: "bcp-soles",
        number: null,
        opening: { amount_minor: "0", currency_code: "pen" },
      })
      const csv = (operation: string) =>
        `Fecha;Descripción;Operación;Monto;Saldo\n03/11/2026;Abono;${operation};50.00;50.00\n04/11/2026;ITF;8;-0.05;49.95\n`
      const file = { kind: "bank_csv", account: "bcp-soles", file_name: "bcp.csv" }
      const unknown = await desk("imports", { ...file, content: base64(csv("7")) })
      expect(ImportAnswer.parse(unknown.data).import.problems[0]?.code).toBe("UNKNOWN_FORMAT")
      const asked = { account: "bcp-soles", content: base64(csv("7")) }
      const reading = async (more: object = {}) =>
        MappingSuggestionAnswer.parse(
          (await desk("mapping-suggestion", { ...asked, ...more })).data,
        )
      const { mapping, origin, preview } = await reading()
      expect([origin, preview?.rows_count]).toEqual(["suggested", 2])
      expect(preview?.rows[1]).toMatchObject({
        booked_on: "2026-11-04",
        amount: { amount_minor: "-5", currency_code: "pen" },
        reference: "8",
      })
      // Turned round by a person, and shown to be wrong by the balances before anything is kept.
      const turned_round = {
        ...mapping,
        amount: { kind: "signed", column: "Monto", positive_is: "out" },
      }
      expect(await reading({ mapping: turned_round })).toMatchObject({
        origin: "given",
        preview: { rows_count: 0, problems: [{ code: "DOES_NOT_ADD_UP" }] },
      })
      const first = await desk("imports", { ...file, content: base64(csv("7")), mapping })
      expect(ImportAnswer.parse(first.data).import).toMatchObject({
        state: "imported",
        rows_new: 2,
      })
      expect(await reading()).toMatchObject({ origin: "saved", mapping })
      const second = await desk("imports", { ...file, content: base64(csv("9")) })
      expect(second.status).toBe(201)
      const turned = BankLinesAnswer.parse((await desk("lines?account=bcp-soles&limit=2")).data)
      const last = BankLinesAnswer.parse(
        (await desk(`lines?account=bcp-soles&limit=2&after=${turned.next}`)).data,
      )
      expect([...turned.lines, ...last.lines].map(({ amount }) => amount.amount_minor)).toEqual([
        "-5",
        "5000",
        "5000",
      ])
    })

    it("refuses bad input with a sentence, never with a 500", async () => {
      const file = { kind: "camt053", account: "nobody", file_name: "x", content: base64("x") }
      expect(await refusedWith(desk("imports", file))).toEqual([404, "NOT_FOUND"])
      expect(await refusedWith(desk("lines?account=nobody"))).toEqual([404, "NOT_FOUND"])
      expect(await refusedWith(desk("imports/simp_none"))).toEqual([404, "NOT_FOUND"])
      const unreadable = { account: "bank-euros", content: base64("no table") }
      expect(await refusedWith(desk("mapping-suggestion", unreadable))).toEqual([404, "NOT_FOUND"])
      for (const [path, body] of [
        ["imports", { ...file, account: null }],
        ["imports", { ...file, content: "no base64!" }],
        ["imports", { ...file, account: "bank-euros", mapping: { version: 2 } }],
        [
          "mapping-suggestion",
          { account: "bank-euros", content: base64("Fecha;Monto\n"), mapping: { version: 2 } },
        ],
        ["accounts", { ...euros, handle: "BCP" }],
        ["lines?after=x", undefined],
        ["lines?after=2026-13-45~x", undefined],
      ] as const) {
        if (path === "imports" && "mapping" in body) await open(euros)
        expect([path, ...(await refusedWith(desk(path, body)))]).toEqual([
          path,
          400,
          "INVALID_REQUEST",
        ])
      }
      expect(await refusedWith(desk("mapping-suggestion", unreadable))).toEqual([
        422,
        "FILE_REFUSED",
      ])
    })

    it("answers nobody but staff", async () => {
      for (const path of [
        "accounts",
        "age",
        "identities",
        "imports",
        "lines",
        "matches",
        "payouts",
        "suggestions",
        "transactions",
      ])
        expect((await answered(api.get(`/admin/settlement/${path}`))).status).toBe(401)
    })
  },
})
