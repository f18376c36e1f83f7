import type { Posting } from "@ciap/fair-trade"
import {
  asJson,
  capture,
  group,
  opening,
  parts,
  rasuwillka,
  release,
  sale,
  saleReversal,
} from "../testing/postings"
import { ledgerSuite, refusalOf } from "../testing/suite"

const second = { ...rasuwillka, line_ref: "line_2" }
const elsewhere = { ...rasuwillka, group_id: "grp_tika_rumi" }

const withEntries = (
  posting: Posting,
  change: (code: string, amount: bigint) => [string, bigint],
) => ({
  ...posting,
  entries: posting.entries.map(({ account_code, amount_minor }) => {
    const [code, amount] = change(account_code, amount_minor)
    return { account_code: code, amount_minor: amount }
  }),
})
const instead = (posting: Posting, from: string, to: string) =>
  withEntries(posting, (code, amount) => [code === from ? to : code, amount])

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
  const rawHeader = (columns = "") =>
    `insert into ledger_transaction (id, idempotency_key, payload_hash, kind, currency_code, source_type, source_id,
       actor_id, effective_on, entry_count, movement_count)
     values ('ltx_raw', 'raw:posting:1', sha256('x'), 'opening', 'eur', 'manual', 'm1', 'me', '2026-11-02', 2, 0)${columns}`

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
          rawHeader(),
          `insert into ledger_entry values ('ltx_raw', 'customer:eur', 'eur', 100), ('ltx_raw', 'coop:services:eur', 'eur', -99)`,
        ),
      ).toBe("P0403")
    })

    it("refuses a header without entries", async () => {
      expect(await rawly(rawHeader())).toBe("P0403")
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
          rawHeader(),
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

    it.each([
      ["zero", 0n],
      ["more than a billion", 1_000_000_001n],
      ["more than an int4", 3_000_000_000n],
    ])("refuses an amount of %s", async (_name, amount) => {
      expect(await refused(opening(rasuwillka, "coop:services:eur", amount))).toBe(
        "LEDGER_MALFORMED",
      )
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

  describe("accounts and roles", () => {
    it.each([
      "group:grp_rasuwillka:premuim:pending:eur",
      "group:grp_rasuwillka:premium:eur",
      "group::premium:pending:eur",
      "cash:tranfser:eur",
      "customer:eru",
      "customer:EUR",
      "tax:xx:eur",
      "coop:services:eur:eur",
    ])("refuses to open %s, which no template describes", async (code) => {
      expect(await refused(opening(rasuwillka, code, 5n))).toBe("LEDGER_UNKNOWN_ACCOUNT")
      expect(await sql(`select from ledger_account where code = $1`, [code])).toEqual([])
    })

    it("refuses an account that has no place in this kind of posting", async () => {
      expect(await refused(instead(capture(second), "customer:eur", "coop:services:eur"))).toBe(
        "LEDGER_KEY_REUSED",
      )
      const other = { ...capture(), idempotency_key: "capture:other" }
      expect(await refused(instead(other, "customer:eur", "coop:services:eur"))).toBe(
        "LEDGER_WRONG_ACCOUNT",
      )
    })

    it("refuses the right account on the wrong side", async () => {
      expect(await refused(withEntries(release(), (code, amount) => [code, -amount]))).toBe(
        "LEDGER_WRONG_ACCOUNT",
      )
    })

    it("refuses to net a clawback against pay that members have earned", async () => {
      await service.post([
        opening(rasuwillka, group(rasuwillka, "producer_pay", "available"), 100n),
        opening(rasuwillka, "group:grp_rasuwillka:clawback:eur", -100n),
      ])
      expect(
        await refused({
          ...release(rasuwillka, 7),
          kind: "clawback_netting",
          positions: [],
          entries: [
            { account_code: group(rasuwillka, "producer_pay", "available"), amount_minor: 50n },
            { account_code: "group:grp_rasuwillka:clawback:eur", amount_minor: -50n },
          ],
        }),
      ).toBe("LEDGER_WRONG_ACCOUNT")
    })

    it("refuses to move one group's money to another", async () => {
      await service.post([sale({ ...elsewhere, line_ref: "line_3" })])
      const toElsewhere = instead(
        release(),
        group(rasuwillka, "premium", "available"),
        group(elsewhere, "premium", "available"),
      )
      expect(await refused(toElsewhere)).toBe("LEDGER_WRONG_ACCOUNT")
    })
  })

  describe("lines", () => {
    it("refuses a line that claims more than its accounts received", async () => {
      const claim = sale(rasuwillka, 5)
      const positions = claim.positions.map((p) =>
        p.fund === "premium" ? { ...p, accrued_minor: p.accrued_minor + 1n } : p,
      )
      expect(await refused({ ...claim, positions })).toBe("LEDGER_LINES_DISAGREE")
      expect(await refused({ ...claim, positions: positions.slice(1) })).toBe(
        "LEDGER_LINES_DISAGREE",
      )
    })

    it("refuses to release premium as producer pay", async () => {
      const swapped = {
        ...release(),
        entries: [
          { account_code: group(rasuwillka, "premium", "pending"), amount_minor: 500n },
          { account_code: group(rasuwillka, "producer_pay", "available"), amount_minor: -500n },
        ],
        positions: release().positions.filter((p) => p.fund === "premium"),
      }
      expect(await refused(swapped)).toBe("LEDGER_LINES_DISAGREE")
    })

    it("refuses to change what a line earned by a correction", async () => {
      const taken = opening(rasuwillka, group(rasuwillka, "premium", "pending"), 500n)
      expect(await refused({ ...taken, positions: sale().positions.slice(1, 2) })).toBe(
        "LEDGER_LINES_DISAGREE",
      )
    })

    it("refuses a line under another order or another group", async () => {
      expect(await refused(sale({ ...rasuwillka, order_id: "order_2" }, 5))).toBe(
        "LEDGER_LINE_ELSEWHERE",
      )
      expect(await refused(sale(elsewhere, 5))).toBe("LEDGER_LINE_ELSEWHERE")
    })

    it("refuses a reversal of what was never sold, of another order, or without a name", async () => {
      const reversal = saleReversal()
      expect(await refused({ ...reversal, reverses_key: "line:line_9:n1" })).toBe(
        "LEDGER_WRONG_TARGET",
      )
      expect(await refused({ ...reversal, reverses_key: null })).toBe("LEDGER_WRONG_TARGET")
      expect(await refused({ ...reversal, reverses_key: capture().idempotency_key })).toBe(
        "LEDGER_WRONG_TARGET",
      )
      expect(
        await refused({ ...reversal, order_id: "order_2", idempotency_key: "line:elsewhere:n1" }),
      ).toBe("LEDGER_WRONG_TARGET")
      expect(await refused({ ...sale(rasuwillka, 5), reverses_key: "line:line_1:n1" })).toBe(
        "LEDGER_WRONG_TARGET",
      )
    })

    it("refuses an unknown kind and an unknown fund", async () => {
      const kind = "gift" as Posting["kind"] // outside the type, as a later release could send it
      expect(await refused({ ...sale(rasuwillka, 5), kind })).toBe("LEDGER_WRONG_TARGET")
      const positions = sale(rasuwillka, 5).positions.map((p) => ({
        ...p,
        fund: "gift" as typeof p.fund,
      }))
      expect(await refused({ ...sale(rasuwillka, 5), positions })).toBe("LEDGER_MALFORMED")
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
