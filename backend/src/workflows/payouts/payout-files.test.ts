import type { Detail } from "../../modules/payout/lib/details-book"
import type { PayoutRow, RunRow } from "../../modules/payout/lib/run-rows"
import { filesOf, writePayoutFile } from "./payout-files"

const run = {
  id: "prun_1",
  reference: "PR-20261126-1",
  currency_code: "pen",
  account: "bcp-soles",
  pay_on: "2026-11-26",
  state: "approved",
  prepared_by: ["ana"],
  approved_by: "berta",
  approved_at: "2026-11-26T15:00:00.123Z",
  proposed_at: "2026-11-26T14:00:00.000Z",
} as RunRow

const payout = (number: number, change: Partial<PayoutRow> = {}) =>
  ({
    id: `pay_${number}`,
    reference: `PR-20261126-1-00${number}`,
    group_id: `grp_${number}`,
    fund: "producer_pay",
    state: "approved",
    amount_minor: 12_345n,
    payment_detail_id: `pdet_${number}`,
    ...change,
  }) as PayoutRow

const detail = (number: number, change: Partial<Detail> = {}) =>
  ({
    id: `pdet_${number}`,
    kind: "cci",
    number: "01136600010003254221",
    bank_code: null,
    wallet: null,
    holder_name: `Group ${number}`,
    document_kind: "ruc",
    document_number: "20000000001",
    ...change,
  }) as Detail

const details = new Map(
  [
    detail(1),
    detail(2, { kind: "mobile_money", wallet: "yape", number: "987654321" }),
    detail(3, { kind: "cash", number: null }),
    detail(4, { kind: "account", number: "193-0000000-0-99", bank_code: "002" }),
  ].map((one) => [one.id, one]),
)
const payouts = [payout(1), payout(2), payout(3), payout(4, { fund: "premium" })]
const payer = {
  name: "CIAP",
  tax_id: null,
  account: { kind: "account", number: "000-0000000-0-00", bank_code: "000" },
} as const

const written = (format: Parameters<typeof writePayoutFile>[0], whole = { run, payouts }) => {
  const file = writePayoutFile(format, whole, details, payer)
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  return file.text
}

describe("the files of a payout run", () => {
  it("are one for each way its groups are paid, and none before it is approved", () => {
    expect(filesOf({ run, payouts }, details)).toEqual([
      "pain001",
      "bank_csv",
      "yape",
      "cash_sheet",
    ])
    expect(filesOf({ run, payouts: [payout(3)] }, details)).toEqual(["cash_sheet"])
    for (const state of ["proposed", "cancelled"] as const)
      expect(filesOf({ run: { ...run, state }, payouts }, details)).toEqual([])
  })

  it("hold whom that way pays, and nobody who was left out, held or not covered", () => {
    const xml = written("pain001")
    expect(xml).toContain("PR-20261126-1-001")
    expect(xml).toContain("PR-20261126-1-004")
    expect(xml).not.toContain("PR-20261126-1-002")
    expect(written("yape")).toContain("987654321")
    expect(written("cash_sheet")).toContain("Group 3")
    const fewer = (["left_out", "held", "failed"] as const).map((state, at) =>
      payout(at + 1, { state }),
    )
    expect(filesOf({ run, payouts: fewer }, details)).toEqual([])
  })

  it("come out the same, byte for byte, and say what each payment is for", () => {
    for (const format of ["pain001", "bank_csv", "yape", "cash_sheet"] as const)
      expect(written(format)).toBe(written(format))
    expect(written("bank_csv")).toContain("Prima de comercio justo")
  })

  it("are not written when a number is none, and say which", () => {
    const file = writePayoutFile(
      "plin",
      { run, payouts: [payout(5)] },
      new Map([["pdet_5", detail(5, { kind: "mobile_money", wallet: "plin", number: "1" })]]),
      payer,
    )
    expect(file).toMatchObject({
      ok: false,
      problems: [{ reference: "PR-20261126-1-005", code: "BAD_PHONE" }],
    })
  })
})
