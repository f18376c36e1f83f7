import { cardTill } from "../../card-till"
import { day } from "../../../src/lib/day"
import type LedgerService from "../../../src/modules/ledger/service"
import { readOnly } from "../../../src/workflows/verify/read-only"
import { showFound } from "../../../src/workflows/verify/show-found"
import { verifyBooks } from "../../../src/workflows/verify/verify-books"
import { opening_ms } from "../../shop"
import { inOpenedShop } from "../../opened-shop"

inOpenedShop({
  testSuite: (runner) => {
    const { getContainer } = runner
    const till = cardTill(runner)

    beforeAll(async () => {
      await till.open()
    }, opening_ms)
    beforeEach(till.forget)
    afterAll(till.close)

    describe("the verification of the books", () => {
      const found = async () => {
        const lines: string[] = []
        const counts = await verifyBooks(getContainer(), day(new Date()), {
          found: (one) => lines.push(showFound(one)),
        })
        return { lines, counts }
      }

      it("names order, line, account and figures of a fact that was altered behind its back", async () => {
        const { order_id, amount } = await till.orderPaidByCard()
        await till.hear()
        expect(await found()).toMatchObject({ lines: [], counts: { orders: 1, found: 0 } })
        const [row] = await till.rowsOf<{ id: string; display_id: number }>(
          `update capture set amount = amount - 1, raw_amount = jsonb_set(raw_amount, '{value}', to_jsonb((amount - 1)::text))
           returning id, (select display_id from "order" where id = ?) as display_id`,
          [order_id],
        )
        const euros = (minor: number) => `${(minor / 100).toFixed(2)} EUR`
        const { lines, counts } = await found()
        expect(lines).toContain(
          `order #${row?.display_id} (${order_id}), line stripe:${row?.id}, cash:stripe:eur: expected ${euros(amount - 100)}, booked ${euros(amount)}`,
        )
        expect(counts.found).toBe(lines.length)
      })

      it("names what is booked of nothing that is there", async () => {
        const ledger: LedgerService = getContainer().resolve("ledger")
        const common = {
          currency_code: "eur",
          line_ref: null,
          effective_on: day(new Date()),
        } as const
        const entries = [
          { account_code: "cash:stripe:eur", amount_minor: 5n },
          { account_code: "coop:processor_fees:eur", amount_minor: -5n },
        ]
        await ledger.post([
          {
            ...common,
            idempotency_key: "processor_fee:of_nothing",
            kind: "processor_fee",
            order_id: null,
            source_type: "processor_transaction",
            source_id: "txn_of_nothing",
            reverses_key: null,
            entries,
            positions: [],
          },
        ])
        expect((await found()).lines).toEqual([
          "processor transaction txn_of_nothing, cash:stripe:eur: expected 0.00 EUR, booked 0.05 EUR",
          "processor transaction txn_of_nothing, coop:processor_fees:eur: expected 0.00 EUR, booked -0.05 EUR",
        ])
      })

      it("writes nothing, because PostgreSQL refuses", async () => {
        const end = readOnly(getContainer())
        await expect(till.rowsOf("update region set name = 'x'")).rejects.toMatchObject({
          code: "25006",
        })
        expect((await found()).lines).toEqual([])
        end()
        await till.rowsOf("update region set name = name")
      })
    })
  },
})
