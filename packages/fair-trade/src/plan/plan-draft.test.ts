import { anOrder } from "../__tests__/order"
import type { BookPosition } from "../book"
import type { PostingEntry } from "../posting"
import { PlanDraft } from "./plan-draft"

const position = (line_ref: string, fund: BookPosition["fund"]): BookPosition => ({
  line_ref,
  fund,
  accrued_minor: 5n,
  reversed_minor: 2n,
  released_minor: 1n,
})

const aDraft = () =>
  new PlanDraft(anOrder(), {
    postings: [
      { idempotency_key: "line:a:n1", kind: "sale", line_ref: "a" },
      { idempotency_key: "line:ab:n1", kind: "sale", line_ref: "ab" },
      { idempotency_key: "line:ab:n2", kind: "release", line_ref: "ab" },
    ],
    positions: [position("a", "premium"), position("transfer:c", "captured")],
    balances: { "coop:services:eur": -7n },
  })

const posting = (line_ref: string, entries: PostingEntry[]) => ({
  key: `line:${line_ref}`,
  kind: "sale" as const,
  line_ref,
  source_type: "order_line" as const,
  source_id: line_ref,
  effective_on: "2026-03-01",
  entries,
  positions: [],
})

const entry = (account_code: string, amount_minor: bigint) => ({ account_code, amount_minor })

describe("a plan in the making", () => {
  it("knows positions and balances of the book, and nothing where the book has nothing", () => {
    const draft = aDraft()
    expect(draft.position("a", "premium")).toEqual(position("a", "premium"))
    expect(draft.position("a", "tax")).toEqual({
      line_ref: "a",
      fund: "tax",
      accrued_minor: 0n,
      reversed_minor: 0n,
      released_minor: 0n,
    })
    expect(draft.refsOf("captured")).toEqual(["transfer:c"])
    expect(draft.balance("coop:services:eur")).toBe(-7n)
    expect(draft.balance("coop:shipping:eur")).toBe(0n)
  })

  it("numbers the postings of each line for itself", () => {
    const draft = aDraft()
    const moved = [entry("customer:eur", 1n), entry("coop:services:eur", -1n)]
    for (const line_ref of ["a", "ab", "new", "a"]) {
      draft.add(posting(line_ref, moved))
    }
    expect(draft.postings.map((p) => p.idempotency_key)).toEqual([
      "line:a:n2",
      "line:ab:n3",
      "line:new:n1",
      "line:a:n3",
    ])
    expect(draft.balance("coop:services:eur")).toBe(-11n)
  })

  it("writes one entry for each account and leaves out what moves nothing", () => {
    const draft = aDraft()
    draft.add(posting("a", [entry("customer:eur", 3n), entry("customer:eur", -3n)]))
    expect(draft.postings).toEqual([])
    draft.add(
      posting("a", [
        entry("customer:eur", 3n),
        entry("coop:services:eur", -5n),
        entry("tax:be:eur", 0n),
        entry("customer:eur", 2n),
      ]),
    )
    expect(draft.postings[0]?.entries).toEqual([
      entry("customer:eur", 5n),
      entry("coop:services:eur", -5n),
    ])
  })

  it("names the newest posting of the line that it takes back", () => {
    const draft = aDraft()
    const moved = [entry("customer:eur", -1n), entry("coop:services:eur", 1n)]
    draft.add(posting("ab", [entry("customer:eur", 1n), entry("coop:services:eur", -1n)]))
    draft.add({ ...posting("ab", moved), kind: "sale_reversal", reverses: "sale" })
    draft.add({ ...posting("a", moved), kind: "sale_reversal", reverses: "sale" })
    expect(draft.postings.map((p) => p.reverses_key)).toEqual([null, "line:ab:n3", "line:a:n1"])
  })
})
