import { changesOf, placeOfSubject } from "./audit"

describe("what an act changed", () => {
  it("is said name by name, without what stayed as it was", () => {
    const before = { role: "clerk", active: true, lines: ["bln_1"] }
    const after = { role: "approver", active: true, amount_minor: "1250" }
    expect(changesOf({ before, after })).toEqual([
      { name: "role", before: "clerk", after: "approver" },
      { name: "lines", before: '["bln_1"]', after: "–" },
      { name: "amount_minor", before: "–", after: "1250" },
    ])
    expect(changesOf({ before: null, after: null })).toEqual([])
  })
})

describe("what an act was about", () => {
  it("is looked at where it has a page", () => {
    expect(placeOfSubject({ type: "payout_run", id: "prun_1" })).toBe("/payouts/prun_1")
    expect(placeOfSubject({ type: "settlement_match", id: "smat_1" })).toBe("/reconciliation")
    expect(placeOfSubject({ type: "something", id: "x" })).toBeNull()
  })
})
