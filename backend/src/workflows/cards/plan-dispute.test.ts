import type { BookedPosting, Posting } from "@ciap/fair-trade"
import { type DisputeStand, planDisputePostings } from "./plan-dispute"

const dispute = {
  id: "dp_1",
  order_id: "order_1",
  amount_minor: 4_200n,
  currency_code: "eur",
  on: "2026-11-26",
}

/** What is booked after Stripe was asked so many times, and what each time added. */
function asked(...stands: DisputeStand[]) {
  const booked: BookedPosting[] = [
    { idempotency_key: "capture:capt_1", kind: "capture", line_ref: "stripe:capt_1" },
    { idempotency_key: "dispute:dp_10:1", kind: "dispute", line_ref: null },
  ]
  const all: Posting[] = []
  for (const stand of stands) {
    const planned = planDisputePostings({ ...dispute, stand }, booked)
    booked.push(...planned)
    all.push(...planned)
  }
  return all
}

const kinds = (...stands: DisputeStand[]) => asked(...stands).map(({ kind }) => kind)

const balances = (postings: readonly Posting[]) => {
  const sums = new Map<string, bigint>()
  for (const { account_code, amount_minor } of postings.flatMap(({ entries }) => entries))
    sums.set(account_code, (sums.get(account_code) ?? 0n) + amount_minor)
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0n))
}

describe("a dispute in the ledger", () => {
  it("is nothing while the money is ours", () => {
    expect(kinds("ours", "ours")).toEqual([])
  })

  it("is booked once, however often it is asked about", () => {
    expect(kinds("held", "held", "held")).toEqual(["dispute"])
    expect(kinds("held", "ours", "ours")).toEqual(["dispute", "dispute_won"])
    expect(kinds("held", "lost", "lost")).toEqual(["dispute", "dispute_lost"])
  })

  it("is whole also where nobody was told of its beginning", () => {
    expect(kinds("lost")).toEqual(["dispute", "dispute_lost"])
  })

  it("is won after it was lost, and lost after it was won", () => {
    expect(kinds("held", "lost", "ours")).toEqual([
      "dispute",
      "dispute_lost",
      "correction",
      "dispute_won",
    ])
    expect(kinds("held", "ours", "lost")).toEqual([
      "dispute",
      "dispute_won",
      "dispute",
      "dispute_lost",
    ])
    expect(kinds("lost", "held", "lost", "ours")).toEqual([
      "dispute",
      "dispute_lost",
      "correction",
      "dispute_lost",
      "correction",
      "dispute_won",
    ])
  })

  it("leaves every account where Stripe has the money", () => {
    expect(balances(asked("held"))).toEqual({ "disputed:eur": 4_200n, "cash:stripe:eur": -4_200n })
    expect(balances(asked("held", "lost"))).toEqual({
      "coop:disputes:eur": 4_200n,
      "cash:stripe:eur": -4_200n,
    })
    expect(balances(asked("held", "lost", "ours"))).toEqual({})
    expect(balances(asked("lost", "held"))).toEqual({
      "disputed:eur": 4_200n,
      "cash:stripe:eur": -4_200n,
    })
  })

  it("takes back the loss that was booked last, and names each fact once", () => {
    const postings = asked("lost", "held", "lost", "ours")
    const keys = postings.map(({ idempotency_key }) => idempotency_key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(
      postings.filter(({ kind }) => kind === "correction").map(({ reverses_key }) => reverses_key),
    ).toEqual(["dispute:dp_1:2", "dispute:dp_1:4"])
    expect(postings.filter(({ kind }) => kind !== "correction")).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ reverses_key: expect.any(String) })]),
    )
  })
})
