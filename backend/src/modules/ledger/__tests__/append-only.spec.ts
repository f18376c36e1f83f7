import { capture, sale } from "./support/postings"
import { ledgerSuite, refusalOf } from "./support/suite"

const tables = [
  "ledger_currency",
  "ledger_fund",
  "ledger_role",
  "ledger_posting_kind",
  "ledger_role_rule",
  "ledger_account",
  "ledger_transaction",
  "ledger_entry",
  "ledger_line_movement",
  "ledger_balance",
  "ledger_line_position",
  "ledger_period",
  "ledger_seal",
] as const

/** A column of each table that somebody could want to change. */
const touched: Record<(typeof tables)[number], string> = {
  ledger_currency: "code = code",
  ledger_fund: "bounded = false",
  ledger_role: "min_balance = null",
  ledger_posting_kind: "positions = 'free'",
  ledger_role_rule: "may_credit = true",
  ledger_account: "min_balance = null",
  ledger_transaction: "effective_on = effective_on",
  ledger_entry: "amount_minor = amount_minor * 2",
  ledger_line_movement: "accrued_minor = 1",
  ledger_balance: "credit_minor = credit_minor + 100",
  ledger_line_position: "accrued_minor = accrued_minor + 100",
  ledger_period: "closed_by = 'somebody'",
  ledger_seal: "hash = sha256('x')",
}

ledgerSuite(({ service, sql }) => {
  beforeEach(async () => {
    await service.post([capture(), sale()])
    await service.closePeriod("2026-09")
    await service.seal()
  })
  afterEach(async () => {
    expect(await service.verify()).toEqual([])
    expect((await service.verifySeal()).intact).toBe(true)
  })

  it("refuses the owner every UPDATE, DELETE and TRUNCATE on every table", async () => {
    for (const table of tables) {
      expect([table, (await sql(`select from ${table}`)).length > 0]).toEqual([table, true])
      expect([table, await refusalOf(sql(`update ${table} set ${touched[table]}`))]).toEqual([
        table,
        "P0401",
      ])
      expect([table, await refusalOf(sql(`delete from ${table}`))]).toEqual([table, "P0401"])
      expect([table, await refusalOf(sql(`truncate ${table} cascade`))]).toEqual([table, "P0401"])
    }
  })

  it("refuses a direct write into what it derives, closes or seals itself", async () => {
    const statements = [
      `insert into ledger_balance values ('coop:services:eur', 0, 100, -1, null)`,
      `insert into ledger_line_position values ('line_9', 'premium', 'eur', 'o', 'g', true, true, 5, 0, 0, 1)`,
      `insert into ledger_period values ('2026-10-01', now(), 'me')`,
      `insert into ledger_seal values (2, 100, 200, 1, sha256('a'), sha256('b'), now())`,
      `insert into ledger_balance values ('customer:eur', 1, 0, -1, null) on conflict (account_code) do update set debit_minor = 9`,
    ]
    for (const statement of statements) {
      expect([statement, await refusalOf(sql(statement))]).toEqual([statement, "P0401"])
    }
  })

  it("takes no word for what an account is: the template decides", async () => {
    await sql(
      `insert into ledger_account (code, role, currency_code, kind, normal_side, min_balance, opened_at)
       values ('group:grp_new:premium:available:eur', 'customer', 'usd', 'asset', 1, -100, '2000-01-01')`,
    )
    const [account] = await sql(
      `select role, currency_code, kind, normal_side, min_balance, opened_at > '2020-01-01' as now
         from ledger_account where owner_id = 'grp_new'`,
    )
    expect(account).toEqual({
      role: "group:premium:available",
      currency_code: "eur",
      kind: "liability",
      normal_side: -1,
      min_balance: "0",
      now: true,
    })
  })
})
