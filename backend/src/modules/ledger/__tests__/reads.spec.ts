import type { PostingKind } from "@ciap/fair-trade"
import {
  capture,
  clawback,
  correction,
  group,
  opening,
  parts,
  rasuwillka,
  release,
  sale,
  saleReversal,
} from "./support/postings"
import { ledgerSuite } from "./support/suite"

const tika = { order_id: "order_2", line_ref: "line_2", group_id: "grp_tika", currency_code: "usd" }

ledgerSuite(({ service }) => {
  it("says which of the keys are booked, and what stands on accounts, used or not", async () => {
    const booked = capture()
    await service.post([booked])
    const key = booked.idempotency_key
    expect(await service.bookedKeys([key, "another"])).toEqual([key])
    expect(await service.balancesOf(["cash:transfer:eur", "fx:eur"])).toEqual({
      "cash:transfer:eur": booked.entries[0]?.amount_minor,
      "fx:eur": 0n,
    })
  })

  it("tells per group and currency what was earned, what is held and what is owed", async () => {
    await service.post([capture(), sale(), release()])
    await service.post([capture(tika), sale(tika), saleReversal(tika), sale(tika, 3)])

    expect(await service.fundsByGroup()).toEqual([
      {
        group_id: "grp_rasuwillka",
        currency_code: "eur",
        accrued: 500n,
        reversed: 0n,
        pending: 0n,
        available: 500n,
        allocated: 0n,
        disbursed: 0n,
        producer_paid: 0n,
        producer_due: 5000n,
        clawback: 0n,
      },
      {
        group_id: "grp_tika",
        currency_code: "usd",
        accrued: 1000n,
        reversed: 500n,
        pending: 500n,
        available: 0n,
        allocated: 0n,
        disbursed: 0n,
        producer_paid: 0n,
        producer_due: 5000n,
        clawback: 0n,
      },
    ])
  })

  it("counts what was taken over or corrected without a line, so that earned and held agree", async () => {
    const available = group(rasuwillka, "premium", "available")
    const taken = opening(rasuwillka, available, 700n)
    const wrong = { ...opening(rasuwillka, available, 50n), idempotency_key: "opening:twice" }
    await service.post([taken, wrong, correction(wrong)])

    const [funds] = await service.fundsByGroup()
    expect(funds).toMatchObject({ accrued: 700n, reversed: 0n, available: 700n })
  })

  it("keeps accrued − reversed = held − clawback after a return that came too late", async () => {
    const available = group(rasuwillka, "premium", "available")
    await service.post([capture(), sale(), release()])
    await service.post([
      {
        ...opening(rasuwillka, available, -400n),
        kind: "correction",
        reverses_key: "line:line_1:n2",
        order_id: "order_1",
      },
    ])
    const late = saleReversal(rasuwillka, 3)
    await service.post([
      {
        ...late,
        entries: [
          ...late.entries.filter((e) => !e.account_code.startsWith("group:")),
          { account_code: group(rasuwillka, "producer_pay", "available"), amount_minor: 5000n },
          { account_code: available, amount_minor: 100n },
          { account_code: clawback(rasuwillka), amount_minor: 400n },
        ],
        positions: late.positions.map((p) =>
          p.fund === "premium" || p.fund === "producer_pay"
            ? { ...p, released_minor: -parts[p.fund] }
            : p,
        ),
      },
    ])

    const [funds] = await service.fundsByGroup()
    expect(funds).toMatchObject({ accrued: 500n, reversed: 900n, available: 0n, clawback: 400n })
    expect(await service.verify()).toEqual([])
  })

  it("tells month by month, by the day of booking, and adds up to what was earned and taken back", async () => {
    const late = { ...saleReversal(tika), effective_on: "2026-12-03" }
    await service.post([capture(), sale(), release(), capture(tika), sale(tika), late])
    const available = group(rasuwillka, "premium", "available")
    const taken = { ...opening(rasuwillka, available, 700n), effective_on: "2026-10-01" }
    await service.post([taken])

    const row = (group_id: string, month: string, currency_code: string, amounts: bigint[]) => {
      const [accrued, reversed, producer_accrued, producer_reversed] = amounts
      const figures = { accrued, reversed, producer_accrued, producer_reversed }
      return { group_id, month, currency_code, ...figures }
    }
    expect(await service.monthsByGroup()).toEqual([
      row("grp_rasuwillka", "2026-10", "eur", [700n, 0n, 0n, 0n]),
      row("grp_rasuwillka", "2026-11", "eur", [500n, 0n, 5000n, 0n]),
      row("grp_tika", "2026-11", "usd", [500n, 0n, 5000n, 0n]),
      row("grp_tika", "2026-12", "usd", [0n, 500n, 0n, 5000n]),
    ])
    expect(await service.monthsByGroup({ group_id: "grp_other" })).toEqual([])
    for (const funds of await service.fundsByGroup()) {
      const months = await service.monthsByGroup({ group_id: funds.group_id })
      const sum = (part: "accrued" | "reversed") =>
        months.reduce((total, month) => total + month[part], 0n)
      expect([sum("accrued"), sum("reversed")]).toEqual([funds.accrued, funds.reversed])
    }
  })

  it("names who caused the first posting, whoever posts later", async () => {
    expect(await service.firstActor()).toBeNull()
    await service.post([capture()], { actor_id: "user_1" })
    await service.post([sale()])
    expect(await service.firstActor()).toBe("user_1")
  })

  it("counts as disbursed what is proven to have arrived, and as owed what is on its way", async () => {
    await service.post([capture(), sale(), release()])
    const allocated = "group:grp_rasuwillka:premium:allocated:eur"
    const on_its_way = (fund: "premium" | "producer_pay") => group(rasuwillka, fund, "in_transit")
    const moved = (kind: PostingKind, debit: string, credit: string, amount_minor: bigint) => ({
      ...opening(rasuwillka, debit, amount_minor),
      idempotency_key: `${kind}:${debit}`,
      kind,
      entries: [
        { account_code: debit, amount_minor },
        { account_code: credit, amount_minor: -amount_minor },
      ],
    })
    await service.post([
      moved("allocation", group(rasuwillka, "premium", "available"), allocated, 300n),
      moved("payout", allocated, on_its_way("premium"), 200n),
      moved(
        "payout",
        group(rasuwillka, "producer_pay", "available"),
        on_its_way("producer_pay"),
        1000n,
      ),
    ])
    const [sent] = await service.fundsByGroup()
    expect(sent).toMatchObject({
      available: 200n,
      allocated: 300n,
      disbursed: 0n,
      producer_paid: 0n,
      producer_due: 5000n,
    })

    await service.post(
      (["premium", "producer_pay"] as const).map((fund) =>
        moved(
          "payout_confirmed",
          on_its_way(fund),
          "cash:bank:bcp-euros:eur",
          fund === "premium" ? 200n : 1000n,
        ),
      ),
    )
    const [arrived] = await service.fundsByGroup()
    expect(arrived).toMatchObject({
      available: 200n,
      allocated: 100n,
      disbursed: 200n,
      producer_paid: 1000n,
      producer_due: 4000n,
    })
  })

  it("lists transactions by order, group, account and kind, newest first, and counts them all", async () => {
    await service.post([capture(), sale(), release(), capture(tika), sale(tika)])
    const kinds = async (filter: Parameters<typeof service.listTransactions>[0]) => {
      const { transactions, count } = await service.listTransactions(filter)
      return [transactions.map((t) => t.kind), count]
    }

    expect(await kinds({})).toEqual([["sale", "capture", "release", "sale", "capture"], 5])
    expect(await kinds({ order_id: "order_2" })).toEqual([["sale", "capture"], 2])
    expect(await kinds({ group_id: "grp_rasuwillka" })).toEqual([["release", "sale"], 2])
    expect(await kinds({ group_id: "be" })).toEqual([[], 0])
    expect(await kinds({ account: "cash:transfer:usd" })).toEqual([["capture"], 1])
    expect(await kinds({ kind: "sale" })).toEqual([["sale", "sale"], 2])
    expect(await kinds({ kind: "sale", order_id: "order_1" })).toEqual([["sale"], 1])
    expect(await kinds({ limit: 1, offset: 2 })).toEqual([["release"], 5])
    expect(await kinds({ limit: 1, offset: 9 })).toEqual([[], 5])
    expect(await kinds({ order_id: "' or true --" })).toEqual([[], 0])
  })

  it("turns the list by key, so that what is booked meanwhile moves no page", async () => {
    await service.post([capture(), sale(), release()])
    const { transactions } = await service.listTransactions({ limit: 1 })
    await service.post([capture(tika)])
    const after_id = transactions[0]?.id ?? ""
    const next = await service.listTransactions({ limit: 5, after_id })
    expect(next.transactions.map(({ kind }) => kind)).toEqual(["sale", "capture"])
    const sales = await service.listTransactions({ kind: "sale", limit: 5, after_id })
    expect(sales.transactions.map(({ kind }) => kind)).toEqual(["sale"])
  })

  it("gives instants and days as ISO text and amounts as bigint", async () => {
    await service.post([capture()])
    const { transactions } = await service.listTransactions()

    expect(transactions[0]?.recorded_at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    expect(transactions[0]?.effective_on).toBe("2026-11-02")
    expect(typeof transactions[0]?.entries[0]?.amount_minor).toBe("bigint")
  })

  it("lists accounts with their balances on their normal side", async () => {
    await service.post([capture(), sale(), sale(tika)])
    const { accounts, count } = await service.listAccounts({ currency_code: "eur", limit: 3 })

    expect(count).toBe(7)
    expect(accounts.map((a) => [a.code, a.balance_minor])).toEqual([
      ["cash:transfer:eur", 10000n],
      ["coop:logistics:eur", 1000n],
      ["coop:services:eur", 1764n],
    ])
    expect((await service.listAccounts({ group_id: "grp_tika" })).count).toBe(2)
    expect((await service.listAccounts({ role: "tax" })).accounts.map((a) => a.owner_id)).toEqual([
      "be",
      "be",
    ])
  })
})
