import { ledgerSuite } from "./support/suite"

/** Trigger → table and moment. `fixed` and `stays` refuse, `derived` admits the ledger's own triggers only. */
const guarded = {
  fixed: [
    "currency",
    "fund",
    "role",
    "posting_kind",
    "role_rule",
    "account",
    "transaction",
    "entry",
    "line_movement",
    "period",
    "seal",
  ],
  stays: ["balance", "line_position"],
  derived: ["balance", "line_position", "period", "seal"],
} as const

const working = [
  "ledger_account_open",
  "ledger_account_balance",
  "ledger_act_perform",
  "ledger_transaction_guard",
  "ledger_transaction_check",
  "ledger_entry_1_roles",
  "ledger_entry_2_apply",
  "ledger_entry_sealed",
  "ledger_line_movement_apply",
  "ledger_line_movement_sealed",
]

const constraints = [
  "ledger_balance_floor",
  "ledger_entry_account",
  "ledger_entry_amount",
  "ledger_entry_transaction",
  "ledger_line_movement_moves",
  "ledger_line_movement_transaction",
  "ledger_line_position_bounds",
  "ledger_line_position_released",
  "ledger_role_owner",
  "ledger_role_side",
  "ledger_transaction_idempotency",
  "ledger_transaction_reverses",
]

ledgerSuite(({ sql }) => {
  const names = async (query: string) =>
    (await sql<{ name: string }>(query)).map((row) => row.name).sort()

  it("has every trigger the invariants stand on, and all of them switched on", async () => {
    const kept = [...guarded.fixed, ...guarded.stays].map((table) => `ledger_${table}_kept`)
    const rest = Object.entries(guarded).flatMap(([kind, tables]) =>
      tables.map((table) => `ledger_${table}_${kind}`),
    )
    expect(
      await names(
        `select tgname as name from pg_trigger where not tgisinternal and tgname like 'ledger%' and tgenabled = 'O'`,
      ),
    ).toEqual([...working, ...kept, ...rest].sort())
  })

  it("checks whole transactions at COMMIT, not before", async () => {
    expect(
      await names(
        `select tgname as name from pg_trigger where tgdeferrable and tginitdeferred and not tgisinternal`,
      ),
    ).toEqual(["ledger_entry_sealed", "ledger_line_movement_sealed", "ledger_transaction_check"])
  })

  it("has every named constraint, validated", async () => {
    const found = await names(
      `select conname as name from pg_constraint where conname like 'ledger%' and convalidated`,
    )
    expect(found).toEqual(expect.arrayContaining(constraints))
  })

  it("has amounts as integers: no float, no numeric", async () => {
    const types = await sql<{ data_type: string }>(
      `select distinct data_type from information_schema.columns
        where table_name like 'ledger\\_%' and column_name like '%\\_minor'`,
    )
    expect(types.map((t) => t.data_type).sort()).toEqual(["bigint", "integer"])
  })

  it("runs every function with the owner's rights and a fixed search path; only hardening asks for the caller's", async () => {
    const functions = await sql<{
      proname: string
      prosecdef: boolean
      proconfig: string[]
      open: boolean
    }>(
      `select proname, prosecdef, proconfig,
              exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0) as open
         from pg_proc where proname like 'ledger\\_%'`,
    )
    expect(functions.length).toBeGreaterThan(15)
    expect(functions.filter((f) => !f.prosecdef).map((f) => f.proname)).toEqual(["ledger_harden"])
    expect(functions.filter((f) => f.open)).toEqual([])
    expect([...new Set(functions.map((f) => f.proconfig.join()))]).toEqual([
      "search_path=pg_catalog, public, pg_temp",
    ])
  })

  it("says for every kind of posting which accounts may stand on which side", async () => {
    const rules = await sql(
      `select kind, string_agg(role, ' ' order by role collate "C") filter (where may_debit) as debit,
              string_agg(role, ' ' order by role collate "C") filter (where may_credit) as credit
         from ledger_role_rule where kind not in ('opening', 'correction') group by kind order by kind collate "C"`,
    )
    const clearing = "cash:bank cash:in_transit:stripe cash:system cash:transfer"
    const allocated = "group:premium:allocated"
    const sent = "group:premium:in_transit group:producer_pay:in_transit"
    const unsent = "group:premium:allocated group:producer_pay:available"
    const pending = "group:premium:pending group:producer_pay:pending"
    const available = "group:premium:available group:producer_pay:available"
    expect(rules).toEqual([
      { kind: "allocation", debit: "group:premium:available", credit: allocated },
      {
        kind: "bank_charge",
        debit: "cash:bank coop:bank_fees",
        credit: "cash:bank coop:bank_fees",
      },
      { kind: "bank_match", debit: clearing, credit: clearing },
      { kind: "bank_unmatch", debit: clearing, credit: clearing },
      { kind: "capture", debit: "cash:stripe cash:system cash:transfer", credit: "customer" },
      { kind: "clawback_netting", debit: "group:premium:available", credit: "group:clawback" },
      {
        kind: "conversion",
        debit: "cash:bank cash:stripe fx",
        credit: "cash:bank cash:stripe fx",
      },
      { kind: "deallocation", debit: allocated, credit: "group:premium:available" },
      { kind: "dispute", debit: "disputed", credit: "cash:stripe" },
      { kind: "dispute_lost", debit: "coop:disputes", credit: "disputed" },
      { kind: "dispute_won", debit: "cash:stripe", credit: "disputed" },
      { kind: "goodwill", debit: "coop:goodwill", credit: "customer" },
      { kind: "goodwill_reversal", debit: "customer", credit: "coop:goodwill" },
      { kind: "payout", debit: unsent, credit: sent },
      { kind: "payout_confirmed", debit: `fx ${sent}`, credit: "cash:bank fx" },
      { kind: "payout_failed", debit: sent, credit: unsent },
      { kind: "payout_returned", debit: "cash:bank fx", credit: `fx ${unsent}` },
      {
        kind: "processor_fee",
        debit: "cash:stripe coop:processor_fees",
        credit: "cash:stripe coop:processor_fees",
      },
      {
        kind: "processor_payout",
        debit: "cash:in_transit:stripe cash:stripe",
        credit: "cash:in_transit:stripe cash:stripe",
      },
      { kind: "refund", debit: "customer", credit: "cash:stripe cash:system cash:transfer" },
      { kind: "release", debit: pending, credit: available },
      {
        kind: "sale",
        debit: "coop:services customer",
        credit: `coop:logistics coop:services coop:shipping ${pending} tax`,
      },
      {
        kind: "sale_reversal",
        debit:
          "coop:logistics coop:services coop:shipping group:clawback group:premium:available group:premium:pending " +
          "group:producer_pay:available group:producer_pay:pending tax",
        credit: "coop:services customer",
      },
    ])
  })

  it("opens an account for every code the rules of the shop can write", async () => {
    const { accounts } = await import("@ciap/fair-trade")
    const codes = ["pen", "eur", "usd", "gbp"].flatMap((currency) => [
      accounts.cash("transfer", currency),
      accounts.cash("system", currency),
      accounts.customer(currency),
      accounts.pending("01JD0000000000000000000000", "premium", currency),
      accounts.pending("grp_1", "producer_pay", currency),
      accounts.available("grp_1", "premium", currency),
      accounts.available("grp_1", "producer_pay", currency),
      accounts.clawback("grp_1", currency),
      accounts.logistics(currency),
      accounts.services(currency),
      accounts.shipping(currency),
      accounts.goodwill(currency),
      accounts.tax("pe", currency),
      accounts.tax("be", currency),
      accounts.allocated("grp_1", currency),
      accounts.inTransit("grp_1", "premium", currency),
      accounts.inTransit("grp_1", "producer_pay", currency),
      accounts.bank("bcp-soles", currency),
      accounts.processorInTransit(currency),
      accounts.disputed(currency),
      accounts.fx(currency),
      accounts.processorFees(currency),
      accounts.bankFees(currency),
      accounts.disputes(currency),
    ])
    await sql(`insert into ledger_account (code) select unnest($1::text[])`, [codes])
    expect((await sql(`select from ledger_account`)).length).toBe(codes.length)
  })

  it("knows every kind of posting and every fund of the rules, and no others", async () => {
    const { postingKinds, funds } = await import("@ciap/fair-trade")
    expect(await names(`select kind as name from ledger_posting_kind`)).toEqual(
      [...postingKinds].sort(),
    )
    expect(await names(`select fund as name from ledger_fund`)).toEqual([...funds].sort())
  })
})
