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

describe("release", () => {
  const delivered = aLine({ delivered_on: "2026-03-10" })
  const order = { ...paid, lines: [delivered] }

  it("waits until the day after the return window", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(order, "2026-03-24")
    expect(ledger.balance("group:rasuwillka:premium:available:eur")).toBe(0n)
    const [release, ...more] = ledger.reconcile(order, "2026-03-25")
    expect(more).toEqual([])
    expect(release).toMatchObject({
      idempotency_key: "line:line_1:n2",
      kind: "release",
      line_ref: "line_1",
      source_type: "return_window",
      source_id: "line_1",
      effective_on: "2026-03-25",
      reverses_key: null,
    })
    expect(entriesOf(release)).toEqual({
      "group:rasuwillka:producer_pay:pending:eur": 6264n,
      "group:rasuwillka:producer_pay:available:eur": -6264n,
      "group:rasuwillka:premium:pending:eur": 627n,
      "group:rasuwillka:premium:available:eur": -627n,
    })
    expect(release?.positions).toEqual([
      {
        line_ref: "line_1",
        fund: "producer_pay",
        accrued_minor: 0n,
        reversed_minor: 0n,
        released_minor: 6264n,
      },
      {
        line_ref: "line_1",
        fund: "premium",
        accrued_minor: 0n,
        reversed_minor: 0n,
        released_minor: 627n,
      },
    ])
    expect(ledger.reconcile(order, later)).toEqual([])
  })

  it("is dated by its fact however late it is found, but not before the sale", () => {
    const ledger = new LedgerModel()
    expect(ledger.reconcile(order, later).at(-1)).toMatchObject({
      kind: "release",
      effective_on: "2026-03-25",
    })
    const slow = { ...order, captures: [aMovement("cap_1", 24_910n, "2026-04-20")] }
    expect(new LedgerModel().reconcile(slow, later).at(-1)).toMatchObject({
      kind: "release",
      effective_on: "2026-04-20",
    })
  })

  it("holds back pieces that are announced to come back, until they do or do not", () => {
    const ledger = new LedgerModel()
    const announced = { ...order, lines: [{ ...delivered, return_requested: 1 }] }
    ledger.reconcile(announced, later)
    expect(ledger.balance("group:rasuwillka:premium:available:eur")).toBe(-418n)
    expect(ledger.balance("group:rasuwillka:premium:pending:eur")).toBe(-209n)
    expect(ledger.reconcile(order, later)).toMatchObject([{ kind: "release" }])
    expect(ledger.balance("group:rasuwillka:premium:pending:eur")).toBe(0n)
  })

  it("is not undone by an announcement that comes after it", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(order, later)
    const announced = { ...order, lines: [{ ...delivered, return_requested: 9 }] }
    expect(ledger.reconcile(announced, later)).toEqual([])
  })
})

describe("a piece that comes back after its money was released", () => {
  const back = { ...paid, lines: [returned(2, "2026-05-20")] }

  it("takes from what the group has available", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, "2026-05-01")
    const [reversal] = ledger.reconcile(back, later)
    expect(entriesOf(reversal)).toMatchObject({
      "group:rasuwillka:producer_pay:available:eur": 4176n,
      "group:rasuwillka:premium:available:eur": 418n,
    })
    expect(reversal?.positions.slice(0, 2)).toMatchObject([
      { fund: "producer_pay", reversed_minor: 4176n, released_minor: -4176n },
      { fund: "premium", reversed_minor: 418n, released_minor: -418n },
    ])
  })

  it("becomes a visible clawback when the money is spent", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, "2026-05-01")
    ledger.payOut("group:rasuwillka:producer_pay:available:eur", 6000n)
    ledger.payOut("group:rasuwillka:premium:available:eur", 627n)
    const [reversal, ...more] = ledger.reconcile(back, later)
    expect(more).toEqual([])
    expect(entriesOf(reversal)).toMatchObject({
      "group:rasuwillka:producer_pay:available:eur": 264n,
      "group:rasuwillka:clawback:eur": 4176n - 264n + 418n,
    })
    expect(entriesOf(reversal)).not.toHaveProperty("group:rasuwillka:premium:available:eur")
  })

  it("is settled by later premium, and by premium only", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, "2026-05-01")
    ledger.payOut("group:rasuwillka:producer_pay:available:eur", 6264n)
    ledger.payOut("group:rasuwillka:premium:available:eur", 627n)
    ledger.reconcile(back, later)
    expect(ledger.balance("group:rasuwillka:clawback:eur")).toBe(4594n)

    const next = anOrder({
      order_id: "order_2",
      lines: [aLine({ delivered_on: "2026-03-02" }, { line_id: "line_9" })],
      shipping: [],
      captures: [aMovement("cap_9", 23_700n, "2026-05-30")],
    })
    const [, , release, netting, ...more] = ledger.reconcile(next, later)
    expect([release?.kind, more]).toEqual(["release", []])
    expect(netting).toEqual({
      idempotency_key: "netting:rasuwillka:order_2:n1",
      kind: "clawback_netting",
      currency_code: "eur",
      order_id: "order_2",
      line_ref: null,
      source_type: "order",
      source_id: "order_2",
      effective_on: "2026-05-30",
      reverses_key: null,
      entries: [
        { account_code: "group:rasuwillka:premium:available:eur", amount_minor: 627n },
        { account_code: "group:rasuwillka:clawback:eur", amount_minor: -627n },
      ],
      positions: [],
    })
    expect(ledger.balance("group:rasuwillka:producer_pay:available:eur")).toBe(-6264n)
    expect(ledger.balance("group:rasuwillka:clawback:eur")).toBe(3967n)
  })

  it("leaves the group the premium that goes beyond the clawback", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, "2026-05-01")
    ledger.payOut("group:rasuwillka:premium:available:eur", 627n)
    ledger.reconcile({ ...paid, lines: [returned(1, "2026-05-20")] }, later)
    expect(ledger.balance("group:rasuwillka:clawback:eur")).toBe(209n)
    const next = anOrder({
      order_id: "order_2",
      lines: [aLine({}, { line_id: "line_9" })],
      shipping: [],
      captures: [aMovement("cap_2", 23_700n, "2026-04-03")],
    })
    ledger.reconcile(next, later)
    expect(ledger.balance("group:rasuwillka:clawback:eur")).toBe(0n)
    expect(ledger.balance("group:rasuwillka:premium:available:eur")).toBe(-418n)
  })
})

describe("money that the provider no longer knows", () => {
  it("is corrected by its mirror, into the same cash account", () => {
    const ledger = new LedgerModel()
    const refunds = [{ ...aMovement("ref_1", 500n, "2026-03-20"), provider: "stripe" }]
    ledger.reconcile({ ...paid, refunds }, "2026-03-21")
    const [correction, goodwill] = ledger.reconcile(paid, "2026-03-22")
    expect(correction).toMatchObject({
      idempotency_key: "refund:ref_1:n2",
      kind: "correction",
      line_ref: "stripe:ref_1",
      source_type: "refund",
      source_id: "ref_1",
      effective_on: "2026-03-03",
      reverses_key: "refund:ref_1",
    })
    expect(entriesOf(correction)).toEqual({ "cash:stripe:eur": 500n, "customer:eur": -500n })
    expect(goodwill).toMatchObject({ kind: "goodwill_reversal" })
    expect(ledger.reconcile(paid, "2026-03-22")).toEqual([])
  })

  it("takes the sale back when it was the payment", () => {
    const ledger = new LedgerModel()
    ledger.reconcile(paid, soon)
    const postings = ledger.reconcile(anOrder(), soon)
    expect(postings.map(headOf)).toEqual([
      { key: "capture:cap_1:n2", kind: "correction", on: "2026-03-01", reverses: "capture:cap_1" },
      {
        key: "line:ship_1:n2",
        kind: "sale_reversal",
        on: "2026-03-01",
        reverses: "line:ship_1:n1",
      },
      {
        key: "line:line_1:n2",
        kind: "sale_reversal",
        on: "2026-03-01",
        reverses: "line:line_1:n1",
      },
    ])
    expect(ledger.standing()).toEqual({})
    ledger.reconcile(paid, soon)
    expect(ledger.balance("cash:transfer:eur")).toBe(24_910n)
  })

  it("keeps ids that carry a colon whole", () => {
    const captures = [aMovement("a:b", 24_910n, "2026-03-03")]
    const [capture] = new LedgerModel().reconcile(anOrder({ captures }), soon)
    expect(capture).toMatchObject({ line_ref: "transfer:a:b", source_id: "a:b" })
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
