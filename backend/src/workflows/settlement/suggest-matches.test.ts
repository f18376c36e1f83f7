import fc from "fast-check"
import type { ExpectedMovement } from "./expected/movement"
import { type OpenLine, suggestMatches } from "./suggest-matches"

const line = (change: Partial<OpenLine> = {}): OpenLine => ({
  id: "bln_1",
  account_id: "bacc_1",
  account: "bcp-soles",
  currency_code: "eur",
  amount_minor: 9825n,
  booked_on: "2026-11-10",
  text: "STRIPE PAYMENTS",
  ...change,
})
const movement = (change: Partial<ExpectedMovement> = {}): ExpectedMovement => ({
  kind: "processor_payout",
  id: "po_1",
  account_code: "cash:in_transit:stripe:eur",
  amount_minor: 9825n,
  currency_code: "eur",
  on: "2026-11-09",
  references: ["po_1abc"],
  label: "Stripe po_1",
  ...change,
})
const ofFirst = (lines: OpenLine[], movements: ExpectedMovement[]) =>
  suggestMatches(lines, movements).get("bln_1") ?? []

describe("a line of the bank", () => {
  it("is exactly the only movement of its amount, and the suggestion says why", () => {
    expect(ofFirst([line()], [movement(), movement({ id: "po_2", amount_minor: 1n })])).toEqual([
      {
        line_ids: ["bln_1"],
        movements: [movement()],
        confidence: "exact",
        difference_reason: null,
        reasons: [{ code: "amount_equal" }, { code: "days_apart", days: 1 }, { code: "only_one" }],
      },
    ])
  })

  it("is only likely one of two equal ones, the nearer first, until a reference decides", () => {
    const both = [
      movement({ on: "2026-11-05" }),
      movement({ id: "po_2", references: ["OP-77-31"] }),
    ]
    const found = ofFirst([line()], both)
    expect(found.map(({ movements: [one], confidence }) => [one?.id, confidence])).toEqual([
      ["po_2", "likely"],
      ["po_1", "likely"],
    ])
    const named = ofFirst([line({ text: "abono op 7731 gracias", booked_on: "2026-11-05" })], both)
    expect(named[0]).toMatchObject({ confidence: "exact", movements: [{ id: "po_2" }] })
  })

  it("is never a movement that another account of ours will see", () => {
    expect(ofFirst([line()], [movement({ account: "bbva-soles" })])).toEqual([])
    expect(ofFirst([line()], [movement({ account: "bcp-soles" })])).toHaveLength(1)
  })

  it("that came with less names what the bank kept, when the reference is there", () => {
    const less = line({ amount_minor: 9625n, text: "po_1abc" })
    expect(ofFirst([less], [movement()])[0]).toMatchObject({
      difference_reason: "bank_charge",
      reasons: [{ code: "bank_kept", amount_minor: "200" }, { code: "reference" }, {}],
    })
    expect(ofFirst([line({ amount_minor: 9625n })], [movement()])).toEqual([])
    expect(ofFirst([line({ amount_minor: 5000n, text: "po_1abc" })], [movement()])).toEqual([])
  })

  it("in another currency is a conversion, when the reference is there", () => {
    const soles = line({ currency_code: "pen", amount_minor: 40000n, text: "po_1abc" })
    expect(ofFirst([soles], [movement()])[0]).toMatchObject({ difference_reason: "conversion" })
  })

  it("may be several movements together, and several lines one movement", () => {
    const parts = [1000n, 2000n, 6825n, 4n].map((amount_minor, n) =>
      movement({ id: `po_${n}`, amount_minor }),
    )
    const [sum] = ofFirst([line()], parts)
    expect(sum?.movements.map(({ id }) => id).sort()).toEqual(["po_0", "po_1", "po_2"])
    expect(sum?.reasons).toEqual([{ code: "sum_of_movements", count: 3 }])
    const halves = [line({ amount_minor: 5000n }), line({ id: "bln_2", amount_minor: 4825n })]
    expect(ofFirst(halves, [movement()])[0]).toMatchObject({
      line_ids: ["bln_1", "bln_2"],
      reasons: [{ code: "sum_of_lines", count: 2 }],
    })
  })

  it("is nothing that is too far away, of the other direction, or another currency without a word", () => {
    for (const other of [{ on: "2026-10-30" }, { amount_minor: -9825n }, { currency_code: "usd" }])
      expect(ofFirst([line()], [movement(other)])).toEqual([])
  })

  it("never gets a sum that does not come to its amount, whatever is open", () => {
    const amounts = fc.array(fc.bigInt({ min: -50n, max: 50n }), { maxLength: 20 })
    fc.assert(
      fc.property(amounts, fc.bigInt({ min: 1n, max: 120n }), (some, amount_minor) => {
        const movements = some
          .filter((amount) => amount !== 0n)
          .map((amount, n) => movement({ id: `po_${n}`, amount_minor: amount }))
        for (const { movements: chosen } of ofFirst([line({ amount_minor })], movements))
          expect(chosen.reduce((sum, one) => sum + one.amount_minor, 0n)).toBe(amount_minor)
      }),
    )
  })
})
