import type Stripe from "stripe"
import { isOpenDispute, newestMovementOn, standOfDispute } from "./dispute-facts"

const at = (iso: string) => Date.parse(iso) / 1_000
const dispute = (status: string, ...amounts: number[]) =>
  ({
    status,
    created: at("2026-11-01T10:00:00Z"),
    balance_transactions: amounts.map((amount, n) => ({
      amount,
      created: at(`2026-11-0${n + 2}T10:00:00Z`),
    })),
  }) as unknown as Stripe.Dispute

describe("where a dispute's money is", () => {
  it("follows what moved, not what the dispute is called", () => {
    expect(standOfDispute(dispute("warning_needs_response"))).toBe("ours")
    expect(standOfDispute(dispute("needs_response", -4200))).toBe("held")
    expect(standOfDispute(dispute("under_review", -4200))).toBe("held")
    expect(standOfDispute(dispute("lost", -4200))).toBe("lost")
    expect(standOfDispute(dispute("won", -4200, 4200))).toBe("ours")
    expect(standOfDispute(dispute("lost", -4200, 4200))).toBe("ours")
  })

  it("is held until the money of a dispute that was won is back", () => {
    expect(standOfDispute(dispute("won", -4200))).toBe("held")
  })

  it("moved on the day of the newest movement", () => {
    expect(newestMovementOn(dispute("needs_response"))).toBe("2026-11-01")
    expect(newestMovementOn(dispute("won", -4200, 4200))).toBe("2026-11-03")
  })

  it("is open until it is decided", () => {
    expect(["needs_response", "under_review", "warning_needs_response"].every(isOpenDispute)).toBe(
      true,
    )
    expect(["won", "lost", "warning_closed"].some(isOpenDispute)).toBe(false)
  })
})
