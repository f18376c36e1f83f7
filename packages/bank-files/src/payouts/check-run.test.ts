import { money } from "@ciap/money"

import { cci, payout, run } from "../__tests__/runs"
import { whenPayable } from "./check-run"
import {
  type BankDestination,
  type IdentityDocument,
  type Payout,
  payoutProblemCodes,
  type PayoutRun,
} from "./run"

type Run = PayoutRun<BankDestination>

const problemsOf = (change: Partial<Run>) => {
  const file = whenPayable(
    run([cci], change),
    () => null,
    () => "written",
  )
  return file.ok ? file.text : file.problems.map(({ reference, code }) => [reference, code])
}
const withPayout = (change: Partial<Payout<BankDestination>>) =>
  problemsOf({ payouts: [payout(cci, 1, change)] })

const withDocument = (kind: IdentityDocument["kind"], number: string) => ({
  payee: { name: "A", document: { kind, number } },
})

describe("a payout run", () => {
  it("is written when nothing stands in the way", () => {
    expect(problemsOf({})).toBe("written")
    expect(problemsOf({ created_at: "2026-11-26T10:00:00-05:00" })).toBe("written")
    expect(problemsOf({ created_at: "2026-11-26T10:00:00Z", reference: "A" })).toBe("written")
    expect(problemsOf({ reference: "x".repeat(35) })).toBe("written")
  })

  it.each<[string, Partial<Run>, string]>([
    ["nothing to pay", { payouts: [] }, "NOTHING_TO_PAY"],
    ["no reference", { reference: "" }, "BAD_REFERENCE"],
    ["a reference with an underscore", { reference: "run_1" }, "BAD_REFERENCE"],
    ["a reference that ends in a hyphen", { reference: "RUN-" }, "BAD_REFERENCE"],
    ["a reference too long for a bank", { reference: "x".repeat(36) }, "BAD_REFERENCE"],
    ["no payer", { payer: { name: " ", tax_id: null } }, "NAME_MISSING"],
    ["a payer of no letter", { payer: { name: "\u0301 ·", tax_id: null } }, "NAME_MISSING"],
    ["a tax number that is none", { payer: { name: "A", tax_id: "1" } }, "BAD_DOCUMENT"],
    ["a day that is none", { pay_on: "2026-02-30" }, "BAD_DATE"],
    ["a moment without time", { created_at: "2026-11-26" }, "BAD_DATE"],
    ["a moment of a day that is none", { created_at: "2026-02-30T10:00:00" }, "BAD_DATE"],
    ["a moment of a time that is none", { created_at: "2026-02-20T24:00:00" }, "BAD_DATE"],
  ])("is not written with %s", (_, change, code) => {
    expect(problemsOf(change)).toEqual([[null, code]])
  })

  it.each<[string, Partial<Payout<BankDestination>>, string]>([
    ["no name", { payee: { name: "", document: null } }, "NAME_MISSING"],
    ["an identity card of seven digits", withDocument("dni", "1234567"), "BAD_DOCUMENT"],
    ["a tax number of eight digits", withDocument("ruc", "12345678"), "BAD_DOCUMENT"],
    ["a passport without number", withDocument("passport", ""), "BAD_DOCUMENT"],
    ["a foreigner's card with a blank", withDocument("ce", "00 12"), "BAD_DOCUMENT"],
    ["nothing", { amount: money(0n, "pen") }, "AMOUNT_NOT_POSITIVE"],
    ["less than nothing", { amount: money(-1n, "pen") }, "AMOUNT_NOT_POSITIVE"],
    ["another currency", { amount: money(1n, "usd") }, "OTHER_CURRENCY"],
  ])("is not written when a payout has %s", (_, change, code) => {
    expect(withPayout(change)).toEqual([["PO-1", code]])
  })

  it("is not written when a payout has no reference of its own", () => {
    expect(withPayout({ reference: "á" })).toEqual([["á", "BAD_REFERENCE"]])
    expect(problemsOf({ payouts: [payout(cci, 1), payout(cci, 2), payout(cci, 1)] })).toEqual([
      ["PO-1", "DUPLICATE_REFERENCE"],
    ])
  })

  it("is told by codes of a closed list", () => {
    expect(new Set(payoutProblemCodes).size).toBe(payoutProblemCodes.length)
    expect(payoutProblemCodes).toContain("BAD_REFERENCE")
  })
})
