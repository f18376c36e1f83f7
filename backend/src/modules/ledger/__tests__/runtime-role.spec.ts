import { randomBytes } from "node:crypto"
import type { Client } from "pg"
import { asJson, capture, sale } from "./support/postings"
import { ledgerSuite, refusalOf } from "./support/suite"

ledgerSuite(({ service, connect, sql }) => {
  // Roles belong to the whole cluster: a name of its own keeps two runs apart.
  const user = `ledger_rw_${randomBytes(4).toString("hex")}`
  const password = randomBytes(16).toString("hex")
  let runtime: Client

  beforeEach(async () => {
    await sql(`create role ${user} login password '${password}'`)
    await sql(`grant select, insert, update, delete on all tables in schema public to ${user}`)
    await sql(`select ledger_harden('${user}')`)
    runtime = await connect({ user, password })
  })
  afterEach(async () => {
    await runtime.end()
    await sql(`drop owned by ${user}; drop role ${user}`)
  })

  it("lets the runtime role post, close, seal, verify and read through the doors", async () => {
    const posted = await runtime.query(`select created from ledger_post($1::jsonb, 'user_1')`, [
      asJson([capture(), sale()]),
    ])
    await runtime.query(`select ledger_close_period('2026-10-01', 'user_1')`)
    await runtime.query(`select ledger_seal_next()`)

    expect(posted.rows).toEqual([{ created: true }, { created: true }])
    expect((await runtime.query(`select from ledger_verify()`)).rowCount).toBe(0)
    expect((await runtime.query(`select intact from ledger_seal_verify()`)).rows).toEqual([
      { intact: true },
    ])
    expect((await runtime.query(`select ledger_balance_of('customer:eur') as b`)).rows).toEqual([
      { b: "0" },
    ])
    expect((await runtime.query(`select from ledger_entry`)).rowCount).toBe(8)
  })

  it("still refuses it what breaks an invariant, at COMMIT too", async () => {
    const broken = { ...sale(), entries: sale().entries.slice(1) }
    expect(await refusalOf(runtime.query(`select ledger_post($1::jsonb)`, [asJson(broken)]))).toBe(
      "P0403",
    )
  })

  it("refuses the runtime role everything but the doors", async () => {
    await service.post([capture()])
    const statements = [
      `insert into ledger_account (code) values ('customer:eur')`,
      `insert into ledger_transaction (id) values ('ltx_1')`,
      `insert into ledger_entry values ('ltx_1', 'customer:eur', 'eur', 1)`,
      `insert into ledger_line_movement values ('ltx_1', 'line_1', 'premium', 'eur', 1, 0, 0)`,
      `insert into ledger_role_rule values ('sale', 'cash:transfer', true, true, null, 0)`,
      `insert into ledger_act (act, month, actor) values ('close', '2026-10-01', 'me')`,
      `update ledger_balance set credit_minor = 1`,
      `update ledger_line_position set accrued_minor = 1`,
      `delete from ledger_period`,
      `truncate ledger_seal`,
      `alter table ledger_entry disable trigger all`,
      `set session_replication_role = replica`,
      `select setval('ledger_transaction_seq', 1)`,
      `select ledger_post_one('{}', 'me')`,
      `select ledger_hold_books(true)`,
      `create or replace function ledger_forbid() returns trigger language plpgsql as 'begin return new; end'`,
      `drop table ledger_seal`,
    ]
    for (const statement of statements) {
      expect([statement, await refusalOf(runtime.query(statement))]).toEqual([statement, "42501"])
    }
  })

  it("refuses to harden for the owner or a superuser, who could take everything back", async () => {
    expect(await refusalOf(sql(`select ledger_harden(current_user)`))).toBe("P0401")
  })
})
