import type { Posting } from "@ciap/fair-trade"
import fc from "fast-check"
import type { Client } from "pg"
import { asJson, group, opening } from "./support/postings"
import { anyActs, postingOf } from "./support/random-postings"
import { ledgerSuite, refusalOf } from "./support/suite"

// The seed is in the name of the test, so that a failing run can be repeated.
const seed = Date.now() % 2_147_483_647
const connections = 8
const runs = 5

/** What the ledger may answer to these acts: booked, or refused for a reason of its own. Never a deadlock. */
const answers = [null, "23514", "P0403", "P0405", "P0406", "P0408", "P0411"]

ledgerSuite(({ service, connect, sql }) => {
  it(`holds every invariant after any postings, doubled and interleaved (seed ${seed})`, async () => {
    const clients: Client[] = []
    for (let n = 0; n < connections; n += 1) {
      clients.push(await connect())
    }
    const model = new Map<string, bigint>()
    const seen = new Map<string | null, number>()
    let run = 0

    await fc.assert(
      fc.asyncProperty(anyActs, async (acts) => {
        run += 1
        const queue = acts.flatMap((act, n) => {
          const posting = postingOf(run, act, n)
          return act.twice ? [posting, posting] : [posting]
        })
        await Promise.all(clients.map((client) => work(client, queue)))

        expect(await service.verify()).toEqual([])
        expect(await balances()).toEqual(Object.fromEntries([...model].sort(byCode)))
        expect(await drift()).toEqual([])
      }),
      { seed, numRuns: runs, endOnFailure: true },
    )
    await service.seal()
    expect((await service.verifySeal()).intact).toBe(true)
    // Else the property would hold for want of postings, or of refusals.
    expect(model.size).toBeGreaterThan(30)
    expect(seen.get(null)).toBeGreaterThan(50)
    expect(seen.get("23514")).toBeGreaterThan(5)
    expect(seen.get("P0411")).toBeGreaterThan(0)

    async function work(client: Client, queue: Posting[]): Promise<void> {
      for (let posting = queue.shift(); posting; posting = queue.shift()) {
        let created = false
        const answer = await refusalOf(
          client
            .query<{ created: boolean }>(`select created from ledger_post($1::jsonb)`, [
              asJson(posting),
            ])
            .then(({ rows }) => (created = rows[0]?.created ?? false)),
        )
        expect(answers).toContain(answer)
        seen.set(answer, (seen.get(answer) ?? 0) + 1)
        for (const { account_code, amount_minor } of created ? posting.entries : []) {
          model.set(account_code, (model.get(account_code) ?? 0n) + amount_minor)
        }
      }
    }
  })

  it("opens an account once when many first use it at the same moment", async () => {
    const clients = await Promise.all([...Array(connections).keys()].map(() => connect()))
    for (let round = 0; round < 20; round += 1) {
      const line = { order_id: "o", line_ref: "l", group_id: `grp_${round}`, currency_code: "eur" }
      const account = group(line, "premium", "available")
      await Promise.all(
        clients.map((client, n) => {
          const posting = { ...opening(line, account, 1n), idempotency_key: `first:${round}:${n}` }
          return client.query(`select ledger_post($1::jsonb)`, [asJson(posting)])
        }),
      )
    }

    const held = (await service.fundsByGroup()).map((funds) => funds.available)
    expect(held).toEqual(Array<bigint>(20).fill(BigInt(connections)))
    expect(await service.verify()).toEqual([])
  })

  const byCode = ([a]: [string, bigint], [b]: [string, bigint]) => (a < b ? -1 : 1)

  /** Balances recomputed from the entries, not from the balance table. */
  async function balances(): Promise<Record<string, bigint>> {
    const found = await sql<{ code: string; balance: string }>(
      `select account_code as code, sum(amount_minor)::text as balance from ledger_entry group by 1`,
    )
    return Object.fromEntries(
      found.map(({ code, balance }): [string, bigint] => [code, BigInt(balance)]).sort(byCode),
    )
  }

  /** Groups whose lines do not explain what their pending accounts hold. */
  async function drift(): Promise<unknown[]> {
    return sql(
      `select a.owner_id, o.fund from ledger_account a
         join ledger_role o on o.role = a.role and o.stage = 'pending'
         join ledger_balance b on b.account_code = a.code
         left join ledger_line_position p
           on p.group_id = a.owner_id and p.fund = o.fund and p.currency_code = a.currency_code
        group by a.owner_id, o.fund, a.currency_code, b.credit_minor, b.debit_minor
       having b.credit_minor - b.debit_minor
              <> coalesce(sum(p.accrued_minor - p.reversed_minor - p.released_minor), 0)`,
    )
  }
})
