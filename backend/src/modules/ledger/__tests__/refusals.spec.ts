import type { Posting } from "@ciap/fair-trade"
import {
  asJson,
  capture,
  group,
  instead,
  opening,
  parts,
  rasuwillka,
  release,
  sale,
  saleReversal,
  withEntries,
} from "./support/postings"
import { ledgerSuite, refusalOf } from "./support/suite"

const second = { ...rasuwillka, line_ref: "line_2" }

ledgerSuite(({ service, connect, sql }) => {
  const refused = (...postings: Posting[]) => refusalOf(service.post(postings))
  /** SQLSTATE a raw transaction ends with. */
  const rawly = async (...statements: string[]) => {
    const client = await connect()
    return refusalOf(
      (async () => {
        await client.query("begin")
        for (const statement of statements) {
          await client.query(statement)
        }
        await client.query("commit")
      })(),
    )
  }
  const rawHeader = `insert into ledger_transaction (id, idempotency_key, payload_hash, kind, currency_code, source_type, source_id,
       actor_id, effective_on, entry_count, movement_count)
     values ('ltx_raw', 'raw:posting:1', sha256('x'), 'opening', 'eur', 'manual', 'm1', 'me', '2026-11-02', 2, 0)`

  beforeEach(async () => {
    await service.post([capture(), sale(), sale(second)])
  })
  afterEach(async () => {
    expect(await service.verify()).toEqual([])
  })

  describe("balance", () => {
    it("refuses entries that do not sum to zero", async () => {
      expect(
        await refused(
          withEntries(sale(rasuwillka, 5), (c, a) => [c, c === "tax:be:eur" ? a - 1n : a]),
        ),
      ).toBe("LEDGER_UNBALANCED")
    })

    it("refuses raw unbalanced entries at COMMIT", async () => {
      expect(
        await rawly(
          rawHeader,
          `insert into ledger_entry values ('ltx_raw', 'customer:eur', 'eur', 100), ('ltx_raw', 'coop:services:eur', 'eur', -99)`,
        ),
      ).toBe("P0403")
    })

    it("refuses a header without entries", async () => {
      expect(await rawly(rawHeader)).toBe("P0403")
    })

    it("refuses a balanced pair of entries that comes after the transaction was committed", async () => {
      const [open] = await service.post([opening(rasuwillka, "coop:services:eur", 50n)])
      expect(
        await rawly(
          `insert into ledger_entry values ('${open?.transaction_id}', 'customer:eur', 'eur', 100), ('${open?.transaction_id}', 'tax:be:eur', 'eur', -100)`,
        ),
      ).toBe("P0403")
    })

    it("refuses a late movement of a line", async () => {
      const [row] = await sql<{ id: string }>(
        `select id from ledger_transaction where line_ref = 'line_1'`,
      )
      expect(
        await rawly(
          `insert into ledger_line_movement values ('${row?.id}', 'line_9', 'premium', 'eur', 1, 0, 0)`,
        ),
      ).toBe("P0403")
    })

    it("refuses an entry in another currency than its transaction or its account", async () => {
      expect(
        await refused(instead(sale(rasuwillka, 5), "coop:services:eur", "coop:services:usd")),
      ).toBe("LEDGER_MALFORMED")
      expect(
        await rawly(
          rawHeader,
          `insert into ledger_entry values ('ltx_raw', 'customer:eur', 'usd', 100), ('ltx_raw', 'coop:services:eur', 'usd', -100)`,
        ),
      ).toBe("23503")
    })
  })

  describe("floors and bounds", () => {
    it("refuses to let a group's account fall below zero", async () => {
      expect(
        await refused(opening(rasuwillka, group(rasuwillka, "premium", "available"), -1n)),
      ).toBe("LEDGER_BELOW_FLOOR")
    })

    it("refuses to reverse a line beyond what it accrued, even while the group has enough", async () => {
      await service.post([saleReversal()])
      expect(await refused({ ...saleReversal(rasuwillka, 3) })).toBe("LEDGER_OVER_REVERSED")
    })

    it("refuses to release more than a line still holds", async () => {
      await service.post([release()])
      expect(await refused(release(rasuwillka, 3))).toBe("LEDGER_OVER_REVERSED")
    })

    it("refuses zero, more than a billion and more than an int4 can hold", async () => {
      for (const amount of [0n, 1_000_000_001n, 3_000_000_000n]) {
        const refusal = await refused(opening(rasuwillka, "coop:services:eur", amount))
        expect([amount, refusal]).toEqual([amount, "LEDGER_MALFORMED"])
      }
    })

    it("refuses a fraction of a cent, a missing amount, no entries and no day", async () => {
      const door = (change: object) =>
        refusalOf(
          sql(`select ledger_post($1::jsonb)`, [
            JSON.stringify({ ...(JSON.parse(asJson(sale(rasuwillka, 5))) as object), ...change }),
          ]),
        )
      const entry = { account_code: "customer:eur" }
      expect(await door({ entries: [{ ...entry, amount_minor: "1.5" }] })).toBe("22P02")
      expect(await door({ entries: [{ ...entry, amount_minor: 1.5 }] })).toBe("22P02")
      expect(await door({ entries: [entry, entry] })).toBe("23502")
      expect(await door({ entries: [] })).toBe("23514")
      expect(await door({ effective_on: null })).toBe("23502")
      expect(await door({ idempotency_key: "short" })).toBe("23514")
    })

    it("refuses two entries on one account", async () => {
      const entries = sale(rasuwillka, 5).entries
      expect(
        await refused({ ...sale(rasuwillka, 5), entries: [...entries, ...entries.slice(0, 1)] }),
      ).toBe("LEDGER_MALFORMED")
    })
  })

  it("refuses to post under a snapshot that cannot see a month closed meanwhile", async () => {
    const client = await connect()
    await client.query("begin isolation level repeatable read")
    expect(
      await refusalOf(client.query(`select ledger_post($1::jsonb)`, [asJson(sale(rasuwillka, 5))])),
    ).toBe("P0409")
  })

  it("says what happened, that nothing was lost and what to do", async () => {
    await expect(
      service.post([release(rasuwillka, 8, { ...parts, premium: 5000n })]),
    ).rejects.toMatchObject({
      name: "LedgerError",
      code: "LEDGER_REFUSED",
      sqlstate: "23514",
      message: expect.stringContaining("Nothing was booked and nothing was lost.") as string,
    })
  })
})
