import type { Match } from "../../modules/settlement/lib/matches"
import { matchPostings } from "./match-postings"

const match: Match = {
  id: "smat_1",
  account_id: "bacc_1",
  handle: "bcp-soles",
  currency_code: "pen",
  line_total_minor: "9800",
  part_currency_code: "pen",
  difference_minor: "-200",
  difference_reason: "bank_charge",
  note: null,
  effective_on: "2026-11-10",
  confirmed_by: "user_1",
  confirmed_at: "2026-11-11T00:00:00.000Z",
  undone_by: null,
  undone_on: null,
  undone_reason: null,
  line_ids: ["bln_1"],
  parts: [
    {
      kind: "transfer_receipt",
      counterpart_id: "cap_1",
      account_code: "cash:transfer:pen",
      amount_minor: "6000",
      label: "a",
    },
    {
      kind: "transfer_receipt",
      counterpart_id: "cap_2",
      account_code: "cash:transfer:pen",
      amount_minor: "4000",
      label: "b",
    },
  ],
}
const inShort = (given: Match) =>
  matchPostings(given).map(({ idempotency_key, kind, effective_on, reverses_key, entries }) => [
    idempotency_key,
    kind,
    effective_on,
    reverses_key,
    entries.map(({ account_code, amount_minor }) => `${account_code} ${amount_minor}`).join(", "),
  ])

describe("a confirmed match", () => {
  it("moves what was expected to the bank, on the bank's day, and what the bank kept to its fees", () => {
    expect(inShort(match)).toEqual([
      [
        "match:smat_1",
        "bank_match",
        "2026-11-10",
        null,
        "cash:bank:bcp-soles:pen 10000, cash:transfer:pen -10000",
      ],
      [
        "match:smat_1:charge",
        "bank_charge",
        "2026-11-10",
        null,
        "coop:bank_fees:pen 200, cash:bank:bcp-soles:pen -200",
      ],
    ])
  })

  it("of a line for which only the bank acted is its fee alone", () => {
    const fee = { ...match, parts: [], line_total_minor: "-350", difference_minor: "-350" }
    expect(inShort(fee).map((one) => one[4])).toEqual([
      "coop:bank_fees:pen 350, cash:bank:bcp-soles:pen -350",
    ])
  })

  it("of two currencies is converted over fx, and nothing stays in the first one at the bank", () => {
    const converted: Match = {
      ...match,
      line_total_minor: "40000",
      part_currency_code: "eur",
      difference_minor: "0",
      difference_reason: "conversion",
      parts: [
        {
          kind: "processor_payout",
          counterpart_id: "po_1",
          account_code: "cash:in_transit:stripe:eur",
          amount_minor: "9825",
          label: "a",
        },
      ],
    }
    expect(inShort(converted).map((one) => [one[0], one[4]])).toEqual([
      ["match:smat_1", "cash:bank:bcp-soles:eur 9825, cash:in_transit:stripe:eur -9825"],
      ["match:smat_1:eur", "cash:bank:bcp-soles:eur -9825, fx:eur 9825"],
      ["match:smat_1:pen", "cash:bank:bcp-soles:pen 40000, fx:pen -40000"],
    ])
  })

  it("of a payout to a group is its proof, and the payout itself is what is booked", () => {
    const paid: Match = {
      ...match,
      line_total_minor: "-10000",
      difference_minor: "0",
      difference_reason: null,
      parts: [
        {
          kind: "group_payout",
          counterpart_id: "pay_1",
          account_code: "group:g1:producer_pay:in_transit:eur",
          amount_minor: "-10000",
          label: "a",
        },
      ],
    }
    expect(matchPostings(paid)).toEqual([])
  })

  it("that was taken back is booked and reversed, each on its day", () => {
    const undone = {
      ...match,
      undone_by: "user_2",
      undone_on: "2026-11-12",
      undone_reason: "wrong",
    }
    expect(inShort(undone).slice(2)).toEqual([
      [
        "match:smat_1:undone",
        "bank_unmatch",
        "2026-11-12",
        "match:smat_1",
        "cash:bank:bcp-soles:pen -10000, cash:transfer:pen 10000",
      ],
      [
        "match:smat_1:charge:undone",
        "correction",
        "2026-11-12",
        "match:smat_1:charge",
        "coop:bank_fees:pen -200, cash:bank:bcp-soles:pen 200",
      ],
    ])
  })
})
