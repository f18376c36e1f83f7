import type { Posting } from "@ciap/fair-trade"
import { asJson, capture, gross, group, opening, rasuwillka, sale } from "./support/postings"
import { ledgerSuite, refusalOf } from "./support/suite"
import type { LedgerBook } from "../lib/types"

const available = group(rasuwillka, "premium", "available")

/** Takes 60 of the premium a group may decide on, or what is left of it. */
const take = (reference: string, amount: bigint): Posting => ({
  ...opening(rasuwillka, available, -amount),
  order_id: reference,
  idempotency_key: `take:${reference}`,
})

ledgerSuite(({ service, connect, sql }) => {
  it("gives the plan what the order has booked, and books the difference once", async () => {
    const plan = (book: LedgerBook) =>
      Promise.resolve(book.postings.length === 0 ? [capture(), sale()] : [])
    const first = await service.reconcile("order_1", plan, { actor_id: "sweep" })
    const books: LedgerBook[] = []
    const second = await service.reconcile("order_1", (book) => {
      books.push(book)
      return plan(book)
    })

    expect(first.map((p) => p.created)).toEqual([true, true])
    expect(second).toEqual([])
    expect(books[0]).toMatchObject({
      reference: "order_1",
      open_from: null,
      postings: [
        {
          idempotency_key: "capture:capt_order_1",
          kind: "capture",
          line_ref: "transfer:capt_order_1",
        },
        { idempotency_key: "line:line_1:n1", kind: "sale", line_ref: "line_1" },
      ],
    })
    expect(books[0]?.positions.find((p) => p.fund === "premium")).toEqual({
      order_id: "order_1",
      group_id: "grp_rasuwillka",
      line_ref: "line_1",
      fund: "premium",
      currency_code: "eur",
      accrued_minor: 500n,
      reversed_minor: 0n,
      released_minor: 0n,
      postings: 1,
    })
  })

  it("reads balances inside its own transaction, debit above zero, and 0 for an account not yet opened", async () => {
    await service.post([capture()])
    await service.reconcile("order_1", async (book) => {
      expect(await book.balancesOf(["cash:transfer:eur", "customer:eur", available])).toEqual({
        "cash:transfer:eur": gross,
        "customer:eur": -gross,
        [available]: 0n,
      })
      return []
    })
    expect(
      await refusalOf(
        service.reconcile(
          "order_1",
          async (book) => [await book.balancesOf(["customer:eru"])] as never,
        ),
      ),
    ).toBe("LEDGER_UNKNOWN_ACCOUNT")
  })

  it("lets only one at a time reconcile an order, and both agree", async () => {
    const seen: number[] = []
    const plan = async (book: LedgerBook) => {
      seen.push(book.postings.length)
      await new Promise((resolve) => setTimeout(resolve, 50))
      return book.postings.length === 0 ? [capture(), sale()] : []
    }
    await Promise.all([1, 2, 3].map(() => service.reconcile("order_1", plan)))

    expect(seen).toEqual([0, 2, 2])
    expect(await service.verify()).toEqual([])
  })

  it("takes the lock before it reads anything: facts changed while it waited are seen", async () => {
    const holder = await connect()
    await holder.query("begin")
    await holder.query(`select pg_advisory_xact_lock(hashtextextended('ledger:order_1', 0))`)
    let asked = false
    const waiting = service.reconcile("order_1", (book) => {
      asked = true
      return Promise.resolve(book.postings.length === 1 ? [sale()] : [])
    })
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(asked).toBe(false)
    await holder.query(`select ledger_post($1::jsonb)`, [asJson(capture())])
    await holder.query("commit")

    expect(await waiting).toHaveLength(1)
  })

  it("does not make one order wait for another", async () => {
    const holder = await connect()
    await holder.query("begin")
    await holder.query(`select pg_advisory_xact_lock(hashtextextended('ledger:order_2', 0))`)

    expect(await service.reconcile("order_1", () => Promise.resolve([capture()]))).toHaveLength(1)
  })

  it("asks again when another order took the same group's money in between", async () => {
    await service.post([opening(rasuwillka, available, 100n)])
    const asked: bigint[] = []
    await service.reconcile("order_1", async (book) => {
      const has = -((await book.balancesOf([available]))[available] ?? 0n)
      if (asked.push(has) === 1) {
        await service.post([take("order_2", 70n)])
      }
      return [take("order_1", has)]
    })

    expect(asked).toEqual([100n, 30n])
    const [funds] = await service.fundsByGroup()
    expect(funds?.available).toBe(0n)
  })

  it("gives up after five more attempts, with nothing booked", async () => {
    let asked = 0
    const refusal = await refusalOf(
      service.reconcile("order_1", () => {
        asked += 1
        return Promise.resolve([capture(), take("order_1", 1n)])
      }),
    )

    expect([refusal, asked]).toEqual(["LEDGER_BELOW_FLOOR", 6])
    expect((await service.listTransactions()).count).toBe(0)
  })

  it("asks only once when the plan itself is wrong", async () => {
    let asked = 0
    const refusal = await refusalOf(
      service.reconcile("order_1", () => {
        asked += 1
        return Promise.resolve([{ ...sale(), entries: sale().entries.slice(1) }])
      }),
    )
    expect([refusal, asked]).toEqual(["LEDGER_UNBALANCED", 1])
  })

  it("passes on what the plan throws, books nothing and lets the order go", async () => {
    const failure = new Error("the facts are incomplete")
    await expect(service.reconcile("order_1", () => Promise.reject(failure))).rejects.toBe(failure)

    expect(await service.reconcile("order_1", () => Promise.resolve([capture()]))).toHaveLength(1)
  })

  it("books a difference found after the month was closed on the first open day", async () => {
    await service.closePeriod("2026-10")
    await service.reconcile("order_1", (book) => {
      expect(book.open_from).toBe("2026-11-01")
      return Promise.resolve([{ ...capture(), effective_on: "2026-09-30" }, sale()])
    })

    const { transactions } = await service.listTransactions()
    expect(transactions.map((t) => [t.kind, t.effective_on])).toEqual([
      ["sale", "2026-11-02"],
      ["capture", "2026-11-01"],
    ])
  })

  it("posts for many orders of one group at once without a deadlock", async () => {
    const orders = [...Array(12).keys()].map((n) => ({
      ...rasuwillka,
      order_id: `order_${n}`,
      line_ref: `line_${n}`,
      group_id: n % 2 ? "grp_a01" : "grp_b02",
    }))
    await Promise.all(
      orders.map((line) =>
        service.reconcile(line.order_id, () => Promise.resolve([capture(line), sale(line)])),
      ),
    )

    const funds = await service.fundsByGroup()
    expect(funds.map((f) => f.accrued)).toEqual([3000n, 3000n])
    const [deadlocks] = await sql<{ deadlocks: string }>(
      `select deadlocks from pg_stat_database where datname = current_database()`,
    )
    expect(deadlocks?.deadlocks).toBe("0")
    expect(await service.verify()).toEqual([])
  })
})
