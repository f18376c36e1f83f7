import { money } from "@ciap/money"

import type { Posting } from "../posting"
import { planAllocationPostings } from "./plan-allocation"
import { type PayoutFacts, planPayoutPostings } from "./plan-payout"
import { type Payable, proposePayouts } from "./propose"

const rates = [
  { base_currency: "eur", quote_currency: "pen", rate: "4.10" },
  { base_currency: "usd", quote_currency: "pen", rate: "3.75" },
]

const payable = (change: Partial<Payable> = {}): Payable => ({
  group_id: "tawaq",
  fund: "producer_pay",
  currency_code: "eur",
  payable_minor: 10_000n,
  claimed_minor: 0n,
  clawback_minor: 0n,
  ...change,
})

const proposal = (
  payables: Payable[],
  { currency_code = "pen", details = () => "usable" as const } = {},
) => proposePayouts(payables, { currency_code, rates, details })

describe("what a payout run proposes", () => {
  it("pays in soles what is owed in any currency, by the rate of the day, rounded once", () => {
    expect(proposal([payable({ payable_minor: 1_001n })])).toEqual([
      {
        group_id: "tawaq",
        fund: "producer_pay",
        source: money(1_001n, "eur"),
        paid: money(4_104n, "pen"),
        withheld_minor: 0n,
        held: null,
      },
    ])
    const soles = payable({ currency_code: "pen", payable_minor: 77n })
    expect(proposal([soles])[0]?.paid).toEqual(money(77n, "pen"))
  })

  it("pays in another currency only what is owed in it", () => {
    const owed = [payable(), payable({ currency_code: "usd", payable_minor: 500n })]
    expect(proposal(owed, { currency_code: "usd" }).map(({ paid }) => paid)).toEqual([
      money(500n, "usd"),
    ])
  })

  it("leaves out what another payout has claimed, and proposes nothing where nothing is left", () => {
    expect(proposal([payable({ claimed_minor: 4_000n })])[0]?.source).toEqual(money(6_000n, "eur"))
    expect(proposal([payable({ claimed_minor: 10_000n })])).toEqual([])
    expect(proposal([payable({ payable_minor: 0n, fund: "premium", clawback_minor: 5n })])).toEqual(
      [],
    )
  })

  it("keeps back of the premium what came back too late, and of the pay nothing", () => {
    const late = { clawback_minor: 3_000n }
    const [pay, premium] = proposal([payable(late), payable({ ...late, fund: "premium" })]).sort(
      (a, b) => (a.fund < b.fund ? 1 : -1),
    )
    expect([pay?.source.amount_minor, pay?.withheld_minor]).toEqual([10_000n, 0n])
    expect([premium?.source.amount_minor, premium?.withheld_minor]).toEqual([7_000n, 3_000n])
  })

  it("holds premium that a clawback takes whole", () => {
    const [held] = proposal([payable({ fund: "premium", clawback_minor: 20_000n })])
    expect(held).toMatchObject({ withheld_minor: 10_000n, held: "CLAWBACK" })
    expect(held?.source.amount_minor).toBe(0n)
  })

  it.each([
    ["missing", "NO_PAYMENT_DETAILS"],
    ["too_new", "DETAILS_TOO_NEW"],
  ] as const)("holds what goes to details that are %s", (state, reason) => {
    const held = proposePayouts([payable()], {
      currency_code: "pen",
      rates,
      details: () => state,
    })
    expect(held[0]?.held).toBe(reason)
  })

  it("lists groups, funds and currencies in one order, whatever order they were read in", () => {
    const owed = [
      payable({ group_id: "yumpu" }),
      payable({ fund: "premium" }),
      payable({ currency_code: "usd" }),
      payable(),
    ]
    const listed = (payables: Payable[]) =>
      proposal(payables).map(({ group_id, fund, source }) => [group_id, fund, source.currency_code])
    expect(listed(owed)).toEqual(listed([...owed].reverse()))
    expect(listed(owed)[0]).toEqual(["tawaq", "premium", "eur"])
  })
})

const payout = (change: Partial<PayoutFacts> = {}): PayoutFacts => ({
  id: "pay_1",
  group_id: "tawaq",
  fund: "producer_pay",
  source: money(10_000n, "eur"),
  paid: money(10_000n, "eur"),
  account: "bcp-euros",
  ordered_on: "2026-11-20",
  confirmed_on: null,
  failed_on: null,
  returned_on: null,
  ...change,
})

const inSoles = { paid: money(41_000n, "pen"), account: "bcp-soles" }

const told = (postings: Posting[]) =>
  postings.map(({ kind, effective_on, entries }) => [
    kind,
    effective_on,
    ...entries.map(({ account_code, amount_minor }) => `${account_code} ${amount_minor}`),
  ])

/** What all postings of a payout leave on each account. */
const left = (postings: Posting[]) => {
  const sums = new Map<string, bigint>()
  for (const { account_code, amount_minor } of postings.flatMap(({ entries }) => entries))
    sums.set(account_code, (sums.get(account_code) ?? 0n) + amount_minor)
  return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0n))
}

describe("what the ledger holds of a payout", () => {
  it("is still owed while it is on its way", () => {
    expect(told(planPayoutPostings(payout()))).toEqual([
      [
        "payout",
        "2026-11-20",
        "group:tawaq:producer_pay:available:eur 10000",
        "group:tawaq:producer_pay:in_transit:eur -10000",
      ],
    ])
  })

  it("takes premium from what the assembly allocated", () => {
    const [posting] = planPayoutPostings(payout({ fund: "premium" }))
    expect(posting?.entries[0]?.account_code).toBe("group:tawaq:premium:allocated:eur")
  })

  it("leaves the bank once it is proven to have arrived", () => {
    expect(left(planPayoutPostings(payout({ confirmed_on: "2026-11-22" })))).toEqual({
      "group:tawaq:producer_pay:available:eur": 10_000n,
      "cash:bank:bcp-euros:eur": -10_000n,
    })
  })

  it("meets on fx where it is paid in another currency, each transaction in its own", () => {
    const postings = planPayoutPostings(payout({ ...inSoles, confirmed_on: "2026-11-22" }))
    expect(left(postings)).toEqual({
      "group:tawaq:producer_pay:available:eur": 10_000n,
      "fx:eur": -10_000n,
      "fx:pen": 41_000n,
      "cash:bank:bcp-soles:pen": -41_000n,
    })
    for (const { currency_code, entries } of postings)
      for (const { account_code } of entries)
        expect(account_code.endsWith(currency_code)).toBe(true)
  })

  it("is owed again when it failed, or came back", () => {
    expect(left(planPayoutPostings(payout({ failed_on: "2026-11-23" })))).toEqual({})
    const came_back = { confirmed_on: "2026-11-22", returned_on: "2026-11-25" }
    expect(left(planPayoutPostings(payout(came_back)))).toEqual({})
    expect(left(planPayoutPostings(payout({ ...inSoles, ...came_back })))).toEqual({})
  })

  it("is a function of the facts: the same keys, balanced, and no two alike", () => {
    const facts = payout({ ...inSoles, confirmed_on: "2026-11-22", returned_on: "2026-11-25" })
    const postings = planPayoutPostings(facts)
    expect(planPayoutPostings(facts)).toEqual(postings)
    expect(new Set(postings.map(({ idempotency_key }) => idempotency_key)).size).toBe(5)
    for (const { entries } of postings)
      expect(entries.reduce((sum, { amount_minor }) => sum + amount_minor, 0n)).toBe(0n)
  })
})

describe("what the ledger holds of a decision", () => {
  const decision = {
    id: "dec_1",
    group_id: "tawaq",
    amount: money(2_500n, "eur"),
    decided_on: "2026-11-10",
    withdrawn_on: null,
  }

  it("moves premium from available to allocated on the day of the decision", () => {
    expect(told(planAllocationPostings(decision))).toEqual([
      [
        "allocation",
        "2026-11-10",
        "group:tawaq:premium:available:eur 2500",
        "group:tawaq:premium:allocated:eur -2500",
      ],
    ])
  })

  it("moves it back when the decision is taken back", () => {
    const postings = planAllocationPostings({ ...decision, withdrawn_on: "2026-11-12" })
    expect(postings.map(({ kind }) => kind)).toEqual(["allocation", "deallocation"])
    expect(left(postings)).toEqual({})
  })
})
