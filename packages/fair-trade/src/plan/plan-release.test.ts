import { LedgerModel } from "../__tests__/ledger-model"
import { aLine, aMovement, anOrder, paidInFull } from "../__tests__/order"
import type { Posting } from "../posting"

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
