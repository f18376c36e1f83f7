import {
  capture,
  clawback,
  correction,
  gross,
  group,
  opening,
  parts,
  rasuwillka,
  release,
  sale,
} from "./support/postings"
import { ledgerSuite, refusalOf } from "./support/suite"

ledgerSuite(({ service, sql }) => {
  it("books a capture and a sale, each component on its own account", async () => {
    const posted = await service.post([capture(), sale()], { actor_id: "user_1" })

    expect(posted.map((p) => p.created)).toEqual([true, true])
    const { transactions, count } = await service.listTransactions({ order_id: "order_1" })
    expect(count).toBe(2)
    expect(transactions[0]).toMatchObject({
      kind: "sale",
      actor_id: "user_1",
      effective_on: "2026-11-02",
      entries: [
        { account_code: "customer:eur", amount_minor: gross },
        { account_code: "coop:logistics:eur", amount_minor: -parts.logistics },
        { account_code: "coop:services:eur", amount_minor: -parts.services },
        { account_code: group(rasuwillka, "premium", "pending"), amount_minor: -parts.premium },
        {
          account_code: group(rasuwillka, "producer_pay", "pending"),
          amount_minor: -parts.producer_pay,
        },
        { account_code: "tax:be:eur", amount_minor: -parts.tax },
      ],
    })
    expect(await service.verify()).toEqual([])
  })

  it("opens an account on first use with the side and the floor of its role", async () => {
    await service.post([capture(), sale()])

    const [account] = await sql(
      `select role, owner_id, currency_code, kind, normal_side, min_balance from ledger_account where code = $1`,
      [group(rasuwillka, "premium", "pending")],
    )
    expect(account).toEqual({
      role: "group:premium:pending",
      owner_id: "grp_rasuwillka",
      currency_code: "eur",
      kind: "liability",
      normal_side: -1,
      min_balance: "0",
    })
  })

  it("answers the same key with the same transaction and books nothing twice", async () => {
    const first = await service.post([capture(), sale()], { actor_id: "user_1" })
    const shuffled = { ...sale(), entries: [...sale().entries].reverse() }
    const again = await service.post([{ ...capture(), effective_on: "2026-11-20" }, shuffled], {
      actor_id: "sweep",
    })

    expect(again.map((p) => p.created)).toEqual([false, false])
    expect(again.map((p) => p.transaction_id)).toEqual(first.map((p) => p.transaction_id))
    expect((await service.listTransactions()).count).toBe(2)
  })

  it("refuses a key that comes back with another amount, line or source", async () => {
    await service.post([capture(), sale()])
    const other = { ...parts, premium: parts.premium + 1n, services: parts.services - 1n }

    expect(await refusalOf(service.post([sale(rasuwillka, 1, other)]))).toBe("LEDGER_KEY_REUSED")
    expect(await refusalOf(service.post([{ ...sale(), source_id: "elsewhere" }]))).toBe(
      "LEDGER_KEY_REUSED",
    )
    expect(await refusalOf(service.post([{ ...sale(), kind: "correction" }]))).toBe(
      "LEDGER_KEY_REUSED",
    )
  })

  it("books all postings of a call or none", async () => {
    const broken = { ...sale(), entries: sale().entries.slice(1) }

    expect(await refusalOf(service.post([capture(), broken]))).toBe("LEDGER_UNBALANCED")
    expect((await service.listTransactions()).count).toBe(0)
    expect((await service.listAccounts()).count).toBe(0)
  })

  it("keeps the two currencies of one line apart", async () => {
    const soles = { ...rasuwillka, currency_code: "pen" }
    await service.post([
      capture(),
      sale(),
      { ...capture(soles), idempotency_key: "capture:soles" },
      { ...sale(soles), idempotency_key: "line:line_1:pen:n1" },
    ])

    const premium = (await service.orderPositions("order_1")).filter((p) => p.fund === "premium")
    expect(premium.map((p) => [p.currency_code, p.accrued_minor])).toEqual([
      ["eur", 500n],
      ["pen", 500n],
    ])
    expect(await service.verify()).toEqual([])
  })

  it("corrects by adding: a correction names what it corrects and restores every balance", async () => {
    const taken = opening(rasuwillka, group(rasuwillka, "premium", "available"), 700n)
    await service.post([taken, correction(taken)])

    const { accounts } = await service.listAccounts({ group_id: rasuwillka.group_id })
    expect(accounts.map((a) => a.balance_minor)).toEqual([0n])
    const { transactions } = await service.listTransactions({ kind: "correction" })
    const [original] = (await service.listTransactions({ kind: "opening" })).transactions
    expect(transactions[0]?.reverses_id).toBe(original?.id)
  })

  it("settles a clawback from later premium", async () => {
    await service.post([
      opening(rasuwillka, group(rasuwillka, "premium", "available"), 300n),
      { ...opening(rasuwillka, clawback(rasuwillka), -200n) },
    ])
    await service.post([
      {
        ...release(rasuwillka, 9),
        kind: "clawback_netting",
        line_ref: null,
        entries: [
          { account_code: group(rasuwillka, "premium", "available"), amount_minor: 200n },
          { account_code: clawback(rasuwillka), amount_minor: -200n },
        ],
        positions: [],
      },
    ])

    const [funds] = await service.fundsByGroup()
    expect(funds).toMatchObject({ available: 100n, clawback: 0n })
  })
})
