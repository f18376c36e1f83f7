import { LedgerModel } from "../__tests__/ledger-model"
import { aLine, aMovement, anOrder, aShipping, paidInFull } from "../__tests__/order"
import { expectRefusal } from "../__tests__/refusal"
import type { Posting } from "../posting"
import { planOrderPostings } from "./plan-order"

const soon = "2026-03-05"
const later = "2026-06-01"

const paid = anOrder({ captures: paidInFull })
const returned = (pieces: number, on = "2026-03-20") =>
  aLine({ return_received: pieces, kept_changed_on: on })

const headOf = ({ idempotency_key, kind, effective_on, reverses_key }: Posting) => ({
  key: idempotency_key,
  kind,
  on: effective_on,
  reverses: reverses_key,
})

const entriesOf = (posting: Posting | undefined) =>
  Object.fromEntries((posting?.entries ?? []).map((e) => [e.account_code, e.amount_minor]))

describe("an order that was paid", () => {
  it("books the money, the shipping and every cent of the line", () => {
    const [capture, shipping, line, ...more] = new LedgerModel().reconcile(paid, soon)
    expect(more).toEqual([])
    expect(capture).toEqual({
      idempotency_key: "capture:cap_1",
      kind: "capture",
      currency_code: "eur",
      order_id: "order_1",
      line_ref: "transfer:cap_1",
      source_type: "capture",
      source_id: "cap_1",
      effective_on: "2026-03-03",
      reverses_key: null,
      entries: [
        { account_code: "cash:transfer:eur", amount_minor: 24_910n },
        { account_code: "customer:eur", amount_minor: -24_910n },
      ],
      positions: [
        {
          line_ref: "transfer:cap_1",
          fund: "captured",
          accrued_minor: 24_910n,
          reversed_minor: 0n,
          released_minor: 0n,
        },
      ],
    })
    expect(shipping).toMatchObject({
      idempotency_key: "line:ship_1:n1",
      kind: "sale",
      line_ref: "ship_1",
      source_type: "shipping",
      source_id: "ship_1",
      effective_on: "2026-03-03",
    })
    expect(entriesOf(shipping)).toEqual({
      "customer:eur": 1210n,
      "coop:shipping:eur": -1000n,
      "tax:be:eur": -210n,
    })
    expect(line).toMatchObject({
      idempotency_key: "line:line_1:n1",
      kind: "sale",
      line_ref: "line_1",
      source_type: "order_line",
      source_id: "line_1",
      effective_on: "2026-03-03",
      reverses_key: null,
    })
    expect(entriesOf(line)).toEqual({
      "customer:eur": 23_700n,
      "group:rasuwillka:producer_pay:pending:eur": -6264n,
      "group:rasuwillka:premium:pending:eur": -627n,
      "coop:logistics:eur": -900n,
      "coop:services:eur": -11_796n,
      "tax:be:eur": -4113n,
    })
    expect(line?.positions.map(({ fund, accrued_minor }) => [fund, accrued_minor])).toEqual([
      ["producer_pay", 6264n],
      ["premium", 627n],
      ["logistics", 900n],
      ["services", 11_796n],
      ["tax", 4113n],
    ])
  })

  it("books nothing before it is paid, and nothing twice", () => {
    const ledger = new LedgerModel()
    expect(ledger.reconcile(anOrder(), soon)).toEqual([])
    ledger.reconcile(paid, soon)
    expect(ledger.reconcile(paid, soon)).toEqual([])
  })

  it("books the pieces that are paid and the rest when the rest is", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(anOrder({ captures: [aMovement("cap_1", 9110n, "2026-03-03")] }), soon)
    expect(ledger.balance("group:rasuwillka:premium:pending:eur")).toBe(-209n)
    const captures = [
      aMovement("cap_1", 9110n, "2026-03-03"),
      aMovement("cap_2", 15_800n, "2026-03-04"),
    ]
    const more = ledger.reconcile(anOrder({ captures }), soon)
    expect(more.map(headOf)).toEqual([
      { key: "capture:cap_2", kind: "capture", on: "2026-03-04", reverses: null },
      { key: "line:line_1:n2", kind: "sale", on: "2026-03-04", reverses: null },
    ])
    expect(ledger.balance("group:rasuwillka:premium:pending:eur")).toBe(-627n)
    expect(ledger.balance("customer:eur")).toBe(0n)
  })

  it("lets the cooperative bear what a piece given away does not earn", () => {
    const gift = aLine({}, { gross_minor: 0n, tax_minor: 0n, services_minor: -7791n })
    const [sale] = new LedgerModel().reconcile(anOrder({ lines: [gift], shipping: [] }), soon)
    expect(entriesOf(sale)).toEqual({
      "group:rasuwillka:producer_pay:pending:eur": -6264n,
      "group:rasuwillka:premium:pending:eur": -627n,
      "coop:logistics:eur": -900n,
      "coop:services:eur": 7791n,
    })
    expect(sale?.effective_on).toBe("2026-03-01")
  })

  it("is planned in the same order, in whichever the lines were read", () => {
    const lines = [aLine({}, { line_id: "line_2" }), aLine({}, { line_id: "line_1" })]
    const captures = [aMovement("cap_1", 48_610n, "2026-03-03")]
    const plan = (order: typeof lines) =>
      new LedgerModel().reconcile({ ...paid, lines: order, captures }, later)
    expect(plan(lines)).toEqual(plan([...lines].reverse()))
  })

  it("takes a piece given away back as it was booked", () => {
    const ledger = new LedgerModel()
    const gift = { gross_minor: 0n, tax_minor: 0n, services_minor: -7791n }
    ledger.reconcile(anOrder({ lines: [aLine({}, gift)], shipping: [] }), soon)
    const back = anOrder({ lines: [aLine({ return_received: 3 }, gift)], shipping: [] })
    expect(ledger.reconcile(back, soon)).toMatchObject([{ kind: "sale_reversal" }])
    expect(ledger.standing()).toEqual({})
  })

  it("is dated by its payment, even where a change after it is found at the same time", () => {
    const postings = new LedgerModel().reconcile({ ...paid, lines: [returned(1)] }, "2026-03-21")
    expect(postings.at(-1)).toMatchObject({
      idempotency_key: "line:line_1:n1",
      effective_on: "2026-03-03",
    })
  })
})

describe("a piece that comes back", () => {
  it("takes its part back from what is still pending, dated by the return", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, soon)
    const [reversal, ...more] = ledger.reconcile({ ...paid, lines: [returned(1)] }, "2026-03-21")
    expect(more).toEqual([])
    expect(reversal && headOf(reversal)).toEqual({
      key: "line:line_1:n2",
      kind: "sale_reversal",
      on: "2026-03-20",
      reverses: "line:line_1:n1",
    })
    expect(entriesOf(reversal)).toEqual({
      "customer:eur": -7900n,
      "group:rasuwillka:producer_pay:pending:eur": 2088n,
      "group:rasuwillka:premium:pending:eur": 209n,
      "coop:logistics:eur": 300n,
      "coop:services:eur": 3932n,
      "tax:be:eur": 1371n,
    })
    expect(ledger.balance("customer:eur")).toBe(-7900n)
  })

  it("leaves nothing behind once its money is given back", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, soon)
    ledger.reconcile({ ...paid, lines: [returned(1)] }, "2026-03-21")
    const refunds = [aMovement("ref_1", 7900n, "2026-03-22")]
    const [refund, ...more] = ledger.reconcile(
      { ...paid, lines: [returned(1)], refunds },
      "2026-03-22",
    )
    expect(more).toEqual([])
    expect(refund && headOf(refund)).toEqual({
      key: "refund:ref_1",
      kind: "refund",
      on: "2026-03-22",
      reverses: null,
    })
    expect(refund?.positions.map((p) => [p.line_ref, p.fund, p.accrued_minor])).toEqual([
      ["transfer:ref_1", "refunded", 7900n],
    ])
    expect(ledger.standing()).toMatchObject({ "cash:transfer:eur": 17_010n })
    expect(ledger.balance("customer:eur")).toBe(0n)
  })

  it("is sold again, on the day it changed, when the return turns out a mistake", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, soon)
    ledger.reconcile({ ...paid, lines: [returned(1)] }, "2026-03-21")
    const mistake = aLine({ kept_changed_on: "2026-03-23" })
    const again = ledger.reconcile({ ...paid, lines: [mistake] }, "2026-03-24")
    expect(again.map(headOf)).toEqual([
      { key: "line:line_1:n3", kind: "sale", on: "2026-03-23", reverses: null },
    ])
    const back = ledger.reconcile({ ...paid, lines: [returned(2, "2026-03-25")] }, "2026-03-26")
    expect(back.map(headOf)).toEqual([
      {
        key: "line:line_1:n4",
        kind: "sale_reversal",
        on: "2026-03-25",
        reverses: "line:line_1:n3",
      },
    ])
  })

  it("takes everything back, shipping too, when the order is cancelled", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, soon)
    const cancelled = anOrder({
      status: "cancelled",
      cancelled_on: "2026-03-06",
      lines: [returned(1, "2026-03-05")],
      captures: paidInFull,
      refunds: [aMovement("ref_1", 24_910n, "2026-03-07")],
    })
    expect(ledger.reconcile(cancelled, "2026-03-08").map(headOf)).toEqual([
      { key: "refund:ref_1", kind: "refund", on: "2026-03-07", reverses: null },
      {
        key: "line:ship_1:n2",
        kind: "sale_reversal",
        on: "2026-03-06",
        reverses: "line:ship_1:n1",
      },
      {
        key: "line:line_1:n2",
        kind: "sale_reversal",
        on: "2026-03-06",
        reverses: "line:line_1:n1",
      },
    ])
    expect(ledger.standing()).toEqual({})
  })
})

describe("goodwill", () => {
  const refunds = [aMovement("ref_1", 500n, "2026-03-20")]

  it("is borne by the cooperative and never by the group", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, soon)
    const [refund, goodwill, ...more] = ledger.reconcile({ ...paid, refunds }, "2026-03-21")
    expect([refund?.kind, more]).toEqual(["refund", []])
    expect(goodwill).toMatchObject({
      idempotency_key: "goodwill:order_1:n1",
      kind: "goodwill",
      line_ref: "order_1",
      source_type: "order",
      source_id: "order_1",
      effective_on: "2026-03-20",
      reverses_key: null,
    })
    expect(entriesOf(goodwill)).toEqual({ "coop:goodwill:eur": 500n, "customer:eur": -500n })
    expect(goodwill?.positions.map((p) => [p.fund, p.accrued_minor])).toEqual([["goodwill", 500n]])
    expect(ledger.balance("group:rasuwillka:premium:pending:eur")).toBe(-627n)
  })

  it("becomes an answered refund when the piece comes back after all", () => {
    const ledger = new LedgerModel()
    ledger.reconcile({ ...paid, refunds }, "2026-03-21")
    const [, undone] = ledger.reconcile(
      { ...paid, refunds, lines: [returned(1, "2026-03-25")] },
      later,
    )
    expect(undone && headOf(undone)).toEqual({
      key: "goodwill:order_1:n2",
      kind: "goodwill_reversal",
      on: "2026-03-25",
      reverses: "goodwill:order_1:n1",
    })
    expect(entriesOf(undone)).toEqual({ "coop:goodwill:eur": -500n, "customer:eur": 500n })
  })
})

describe("a shipping charge", () => {
  it("is taken back on the day of the newest change when an edit removes it", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, soon)
    const edited = {
      ...paid,
      lines: [aLine({ kept_changed_on: "2026-03-09" })],
      shipping: [aShipping({ kept: false })],
    }
    const [reversal, ...more] = ledger.reconcile(edited, "2026-03-10")
    expect(more).toEqual([])
    expect(reversal && headOf(reversal)).toEqual({
      key: "line:ship_1:n2",
      kind: "sale_reversal",
      on: "2026-03-09",
      reverses: "line:ship_1:n1",
    })
    expect(entriesOf(reversal)).toEqual({
      "customer:eur": -1210n,
      "coop:shipping:eur": 1000n,
      "tax:be:eur": 210n,
    })
  })
})

describe("several groups in one order", () => {
  it("are booked and settled each for itself, in an order that does not depend on the facts'", () => {
    const lines = [
      aLine({ created_at: "2026-03-01T12:00:00Z" }, { line_id: "b", group_id: "tawaq" }),
      aLine({ created_at: "2026-03-01T11:00:00Z" }, { line_id: "a", group_id: "yumpu" }),
    ]
    const shipping = [aShipping({ shipping_id: "s2" }), aShipping({ shipping_id: "s1" })]
    const captures = [
      aMovement("cap_2", 20_000n, "2026-03-04"),
      aMovement("cap_1", 40_000n, "2026-03-03"),
    ]
    const order = anOrder({ lines, shipping, captures })
    const keys = new LedgerModel().reconcile(order, later).map((p) => p.idempotency_key)
    expect(keys).toEqual([
      "capture:cap_1",
      "capture:cap_2",
      "line:s1:n1",
      "line:s2:n1",
      "line:a:n1",
      "line:b:n1",
      "line:a:n2",
      "line:b:n2",
    ])
  })
})

describe("facts that do not list what the book knows", () => {
  it("stop the plan instead of guessing", () => {
    const ledger = new LedgerModel()
    ledger.reconcile({ ...paid, refunds: [aMovement("r", 1n, "2026-03-20")] }, soon)
    const words = /order order_1 has line_1 in the book and not in its facts/
    const facts = anOrder({ lines: [] })
    const plan = () => planOrderPostings(facts, ledger.bookOf(paid), soon)
    expectRefusal(plan, "FACTS_INCOMPLETE", words)
    const less = anOrder({ shipping: [] })
    expectRefusal(() => ledger.reconcile(less, soon), "FACTS_INCOMPLETE", /has ship_1 in the book/)
  })
})
