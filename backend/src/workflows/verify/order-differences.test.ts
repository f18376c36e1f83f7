import { type OrderFacts, planOrderPostings, type Posting } from "@ciap/fair-trade"
import type { BookedSum, LinePosition, OrderBook } from "../../modules/ledger/lib/types"
import { type DisputeToBook, planDisputePostings } from "../cards/plan-dispute"
import { orderDifferences } from "./order-differences"

const today = "2026-03-05"

/** Three pieces of one line, paid by card. */
const facts: OrderFacts = {
  order_id: "order_1",
  currency_code: "eur",
  status: "open",
  placed_on: "2026-03-01",
  cancelled_on: null,
  tax_country: "be",
  lines: [
    {
      frozen: {
        line_id: "line_1",
        group_id: "g1",
        currency_code: "eur",
        quantity: 3,
        producer_unit_minor: 2000n,
        premium_unit_minor: 200n,
        logistics_unit_minor: 300n,
        gross_minor: 12_100n,
        tax_minor: 2100n,
        services_minor: 2500n,
      },
      created_at: "2026-03-01T10:00:00.000Z",
      quantity: 3,
      return_received: 0,
      written_off: 0,
      return_requested: 0,
      delivered_on: null,
      kept_changed_on: null,
    },
  ],
  shipping: [],
  captures: [{ id: "cap_1", provider: "stripe", amount_minor: 12_100n, on: "2026-03-02" }],
  refunds: [],
  window: { return_days: 14, fallback_days: 28 },
}

const dispute: DisputeToBook = {
  id: "dp_1",
  order_id: "order_1",
  amount_minor: 12_100n,
  currency_code: "eur",
  stand: "held",
  on: "2026-03-04",
}

/** A book that holds exactly these postings. */
function bookOf(postings: readonly Posting[]): OrderBook {
  const positions = new Map<string, LinePosition>()
  const sums: BookedSum[] = []
  for (const posting of postings) {
    const line_ref =
      posting.line_ref ?? (posting.source_type === "dispute" ? posting.source_id : null)
    for (const entry of posting.entries) sums.push({ ...entry, line_ref })
    for (const { line_ref: ref, fund, ...moved } of posting.positions) {
      const before = positions.get(`${ref} ${fund}`)
      positions.set(`${ref} ${fund}`, {
        order_id: "order_1",
        group_id: null,
        line_ref: ref,
        fund,
        currency_code: "eur",
        accrued_minor: (before?.accrued_minor ?? 0n) + moved.accrued_minor,
        reversed_minor: (before?.reversed_minor ?? 0n) + moved.reversed_minor,
        released_minor: (before?.released_minor ?? 0n) + moved.released_minor,
        postings: (before?.postings ?? 0) + 1,
      })
    }
  }
  return { postings: [...postings], positions: [...positions.values()], sums }
}

const fresh = (of: OrderFacts) =>
  planOrderPostings(of, { postings: [], positions: [], balances: {} }, today)

const judged = (
  postings: readonly Posting[],
  of: Partial<OrderFacts> = {},
  disputes: readonly DisputeToBook[] = [],
  on = today,
) =>
  orderDifferences(
    { facts: { ...facts, ...of }, disputes, book: bookOf(postings), balances: {} },
    on,
  )

it("finds nothing where the book is what the facts say", () => {
  expect(judged(fresh(facts))).toEqual({ differences: [], due: 0 })
  const booked = [...fresh(facts), ...planDisputePostings(dispute, [])]
  expect(judged(booked, {}, [dispute])).toEqual({ differences: [], due: 0 })
})

it("names what is missing, line by line and account by account", () => {
  const { differences } = judged([])
  expect(differences).toContainEqual({
    line_ref: "line_1",
    account: "group:g1:premium:pending:eur",
    expected_minor: -600n,
    booked_minor: 0n,
  })
  expect(differences).toContainEqual({
    line_ref: "stripe:cap_1",
    account: "cash:stripe:eur",
    expected_minor: 12_100n,
    booked_minor: 0n,
  })
  expect(differences.filter(({ account }) => account.includes("*"))).toEqual([])
})

it("names a capture that was altered behind the book's back", () => {
  const { differences } = judged(fresh(facts), {
    captures: [{ id: "cap_1", provider: "stripe", amount_minor: 12_000n, on: "2026-03-02" }],
  })
  expect(differences).toContainEqual({
    line_ref: "stripe:cap_1",
    account: "cash:stripe:eur",
    expected_minor: 12_000n,
    booked_minor: 12_100n,
  })
})

it("names a posting that nothing explains, and a dispute that is not booked", () => {
  const [sale] = fresh(facts).filter(({ kind }) => kind === "sale")
  if (!sale) throw new Error("nothing was sold")
  const stray: Posting = {
    ...sale,
    idempotency_key: "stray",
    kind: "correction",
    line_ref: null,
    source_type: "order",
    entries: [
      { account_code: "group:g1:premium:pending:eur", amount_minor: -50n },
      { account_code: "coop:services:eur", amount_minor: 50n },
    ],
    positions: [],
  }
  expect(judged([...fresh(facts), stray]).differences).toEqual([
    { line_ref: null, account: "coop:services:eur", expected_minor: 0n, booked_minor: 50n },
    { line_ref: null, account: "group:g1:*:eur", expected_minor: 0n, booked_minor: -50n },
  ])
  expect(judged(fresh(facts), {}, [dispute]).differences).toEqual([
    { line_ref: "dp_1", account: "cash:stripe:eur", expected_minor: -12_100n, booked_minor: 0n },
    { line_ref: "dp_1", account: "disputed:eur", expected_minor: 12_100n, booked_minor: 0n },
  ])
})

it("counts what time alone brings as due, and not as a difference", () => {
  const { differences, due } = judged(fresh(facts), {}, [], "2026-09-01")
  expect(differences).toEqual([])
  expect(due).toBeGreaterThan(0)
})
