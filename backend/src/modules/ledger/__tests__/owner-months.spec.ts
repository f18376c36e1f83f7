import type { OwnerTotals } from "../lib/types"
import {
  capture,
  clawback,
  group,
  rasuwillka,
  release,
  sale,
  saleReversal,
} from "./support/postings"
import { ledgerSuite } from "./support/suite"

const owner_id = rasuwillka.group_id
const tika = { order_id: "order_2", line_ref: "line_2", group_id: "grp_tika", currency_code: "usd" }

/** A return after the pay was released, of which a part is not there any more. */
const lateReturn = () => {
  const posting = saleReversal(rasuwillka, 3)
  const entries = posting.entries.map((entry) =>
    entry.account_code === group(rasuwillka, "premium", "pending")
      ? { ...entry, account_code: clawback(rasuwillka) }
      : entry.account_code === group(rasuwillka, "producer_pay", "pending")
        ? { ...entry, account_code: group(rasuwillka, "producer_pay", "available") }
        : entry,
  )
  const positions = posting.positions.map((position) =>
    position.fund === "premium" || position.fund === "producer_pay"
      ? { ...position, released_minor: -position.reversed_minor }
      : position,
  )
  return { ...posting, entries, positions }
}

ledgerSuite(({ service, sql }) => {
  const month = (of: string, after_seq: bigint | null = null, through_seq: bigint | null = null) =>
    service.ownerMonth({ owner_id, month: of, after_seq, through_seq })
  const lastSeq = async () => {
    const [row] = await sql<{ seq: string }>("select max(seq)::text as seq from ledger_transaction")
    return BigInt(row?.seq ?? 0)
  }
  const balancesAt = (
    balances: Awaited<ReturnType<typeof month>>["balances"],
    at: "opening" | "closing",
  ) => balances.filter((one) => one[at] !== 0n).map((one) => [one.role, one[at]])

  it("tells a month by its accounts and by every movement that touched them, and nothing of others", async () => {
    await service.post([
      { ...capture(), effective_on: "2026-01-20" },
      { ...sale(), effective_on: "2026-01-20" },
      { ...release(), effective_on: "2026-02-10" },
      { ...sale(tika), effective_on: "2026-02-11" },
    ])
    const february = await month("2026-02")
    expect(balancesAt(february.balances, "opening")).toEqual([
      ["group:premium:pending", 500n],
      ["group:producer_pay:pending", 5000n],
    ])
    expect(balancesAt(february.balances, "closing")).toEqual([
      ["group:premium:available", 500n],
      ["group:producer_pay:available", 5000n],
    ])
    expect(february.movements).toEqual([
      expect.objectContaining({
        kind: "release",
        order_id: "order_1",
        line_ref: "line_1",
        effective_on: "2026-02-10",
        changes: [
          { role: "group:premium:available", amount: 500n },
          { role: "group:premium:pending", amount: -500n },
          { role: "group:producer_pay:available", amount: 5000n },
          { role: "group:producer_pay:pending", amount: -5000n },
        ],
      }),
    ])
    const [sold] = (await month("2026-01")).movements
    expect(sold?.lines).toContainEqual({ fund: "producer_pay", accrued: 5000n, reversed: 0n })
  })

  it("counts what is owed back as less, and says nothing before the first movement", async () => {
    await service.post([
      { ...sale(), effective_on: "2026-01-20" },
      { ...release(), effective_on: "2026-02-10" },
    ])
    // The premium was spent in between, as a payout would.
    await service.post([
      {
        ...sale(),
        idempotency_key: "opening:spent",
        kind: "opening",
        line_ref: null,
        effective_on: "2026-02-12",
        positions: [],
        entries: [
          { account_code: group(rasuwillka, "premium", "available"), amount_minor: 500n },
          { account_code: "equity:opening:eur", amount_minor: -500n },
        ],
      },
      { ...lateReturn(), effective_on: "2026-03-01" },
    ])
    const march = await month("2026-03")
    expect(balancesAt(march.balances, "closing")).toEqual([["group:clawback", -500n]])
    expect(await month("2025-12")).toEqual({ balances: [], movements: [] })
    expect(await service.firstMonths()).toEqual([{ owner_id, month: "2026-01" }])
  })

  it("moves what is booked late into the first month that was not stated", async () => {
    await service.post([{ ...sale(), effective_on: "2026-01-20" }])
    const stated = await lastSeq()
    await service.post([{ ...release(), effective_on: "2026-01-25" }])

    const january = await month("2026-01", null, stated)
    expect(january.movements.map(({ kind }) => kind)).toEqual(["sale"])
    expect(balancesAt(january.balances, "closing")).toEqual([
      ["group:premium:pending", 500n],
      ["group:producer_pay:pending", 5000n],
    ])
    const february = await month("2026-02", stated)
    expect(february.movements).toMatchObject([{ kind: "release", effective_on: "2026-01-25" }])
    expect(balancesAt(february.balances, "opening")).toEqual(
      balancesAt(january.balances, "closing"),
    )
  })

  it("comes to the same in sums, of many groups and from whichever point they are counted", async () => {
    await service.post([
      { ...sale(), effective_on: "2026-01-20" },
      { ...sale(tika), effective_on: "2026-01-21" },
    ])
    const stated = await lastSeq()
    await service.post([
      { ...release(), effective_on: "2026-01-25" },
      { ...saleReversal(tika), effective_on: "2026-02-25" },
    ])
    const totals = await service.ownerTotals([
      { owner_id, month: "2026-02", after_seq: stated, through_seq: null },
      { owner_id: tika.group_id, month: "2026-02", after_seq: null, through_seq: null },
    ])
    const of = (owner: string, kind: string) =>
      totals
        .filter((one: OwnerTotals) => one.owner_id === owner && one.kind === kind)
        .map(({ role, amount }) => [role, amount])
    expect(of(owner_id, "opening_balance")).toEqual([
      ["group:premium:pending", 500n],
      ["group:producer_pay:pending", 5000n],
    ])
    expect(of(owner_id, "release")).toContainEqual(["group:producer_pay:available", 5000n])
    expect(of(tika.group_id, "opening_balance")).toContainEqual(["group:premium:pending", 500n])
    expect(of(tika.group_id, "sale_reversal")).toContainEqual([
      "group:producer_pay:pending",
      -5000n,
    ])
    expect(await service.ownerTotals([])).toEqual([])
  })
})
