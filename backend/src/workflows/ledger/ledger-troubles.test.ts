import { ledgerTroubles } from "./ledger-troubles"

const said = (invariant: string) =>
  ledgerTroubles({
    violations: [{ invariant, subject: "capture:capt_1", detail: "entries sum to 5" }],
    broken_seals: [],
  }).join()

describe("what the check of the ledger says", () => {
  it("is nothing of a book that is right", () => {
    expect(ledgerTroubles({ violations: [], broken_seals: [] })).toEqual([])
  })

  it("names what is wrong, where, with the figures, and what to do", () => {
    expect(said("I1")).toBe(
      "The ledger contradicts itself (I1): the entries of posting capture:capt_1 do not sum to zero: entries sum to 5. Nothing was changed by this check. Stop payouts and statements until it is explained: docs/runbooks/ledger.md.",
    )
  })

  it.each(["I1", "I2", "I3", "I6", "I7", "I9", "I42"])("says %s in words", (invariant) => {
    expect(said(invariant)).toMatch(/capture:capt_1.*entries sum to 5.*docs\/runbooks\/ledger\.md/)
  })

  it("names each broken seal", () => {
    const [one, two, ...more] = ledgerTroubles({ violations: [], broken_seals: [3, 4] })
    expect(one).toContain("seal no. 3 is broken")
    expect(two).toContain("seal no. 4 is broken")
    expect(more).toEqual([])
  })
})
