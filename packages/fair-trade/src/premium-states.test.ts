import { checkPremiumTransition, type PremiumState, premiumStates } from "./premium-states"

const states = Object.keys(premiumStates) as PremiumState[]

describe("the life of a premium", () => {
  it("skips no state and goes back only from a decision", () => {
    const open = states.flatMap((from) =>
      states.filter((to) => checkPremiumTransition(from, to).ok).map((to) => `${from} → ${to}`),
    )
    expect(open).toEqual([
      "pending → available",
      "available → allocated",
      "allocated → available",
      "allocated → disbursed",
    ])
  })

  it("says which steps are open when it refuses one", () => {
    expect(checkPremiumTransition("pending", "disbursed")).toEqual({
      ok: false,
      reason: "pending premium cannot become disbursed: only available",
    })
    expect(checkPremiumTransition("allocated", "pending")).toEqual({
      ok: false,
      reason: "allocated premium cannot become pending: only disbursed or available",
    })
    expect(checkPremiumTransition("disbursed", "available")).toEqual({
      ok: false,
      reason: "disbursed premium cannot become available: it stays what it is",
    })
  })
})
