import { asJson, capture, rasuwillka, sale } from "./support/postings"
import { ledgerSuite } from "./support/suite"

ledgerSuite(({ service, connect, sql }) => {
  /** What only a superuser can do: change a book behind its guards. */
  const tamper = (table: string, statement: string) =>
    sql(
      `alter table ${table} disable trigger all; ${statement}; alter table ${table} enable trigger all`,
    )

  it("seals what is booked into a chain, and nothing twice", async () => {
    expect(await service.seal()).toBeNull()
    await service.post([capture()])
    const first = await service.seal()
    await service.post([sale()])
    const second = await service.seal()

    expect(first).toMatchObject({ n: 1, tx_count: 1, from_seq: 1n })
    expect(second).toMatchObject({ n: 2, tx_count: 1 })
    expect(second?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(second?.hash).not.toBe(first?.hash)
    expect(await service.seal()).toEqual(second)
    expect(await service.sealHead()).toEqual(second)
    expect(await service.verifySeal()).toEqual({ intact: true, seals: 2, broken: [] })
  })

  it("notices whatever was changed behind the ledger's back", async () => {
    await service.post([capture()])
    await service.seal()
    await service.post([sale()])
    await service.seal()
    const forgeries: [table: string, change: string][] = [
      ["ledger_entry", "update ledger_entry set amount_minor = amount_minor * 2"],
      ["ledger_entry", "delete from ledger_entry where account_code = 'tax:be:eur'"],
      ["ledger_transaction", "update ledger_transaction set effective_on = effective_on - 1"],
      ["ledger_transaction", "update ledger_transaction set actor_id = 'nobody'"],
      ["ledger_transaction", "update ledger_transaction set seq = seq + 100 where kind = 'sale'"],
      ["ledger_line_movement", "update ledger_line_movement set line_ref = 'line_9'"],
      ["ledger_seal", "update ledger_seal set hash = sha256('forged') where n = 1"],
      ["ledger_seal", "delete from ledger_seal where n = 1"],
    ]
    const forger = await connect()
    for (const [table, change] of forgeries) {
      await forger.query("begin")
      await forger.query(`alter table ${table} disable trigger all; ${change}`)
      const seals = await forger.query(`select from ledger_seal_verify() where not intact`)
      expect([change, seals.rowCount]).not.toEqual([change, 0])
      await forger.query("rollback")
    }
    expect((await service.verifySeal()).intact).toBe(true)

    await tamper("ledger_entry", "update ledger_entry set amount_minor = amount_minor * 2")
    expect(await service.verifySeal()).toEqual({ intact: false, seals: 2, broken: [1, 2] })
  })

  it("gives the same hash whatever the session's time zone and date style", async () => {
    await service.post([capture(), sale()])
    await service.seal()
    const client = await connect()
    await client.query(`set timezone = 'America/Lima'; set datestyle = 'German'`)

    const { rows } = await client.query(`select intact from ledger_seal_verify()`)
    expect(rows).toEqual([{ intact: true }])
  })

  it("waits for postings in flight, so that none can slip in below a seal", async () => {
    const client = await connect()
    await client.query("begin")
    await client.query(`select ledger_post($1::jsonb)`, [asJson(capture())])
    await service.post([sale({ ...rasuwillka, currency_code: "usd" })])
    const sealing = service.seal()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await client.query("commit")

    expect(await sealing).toMatchObject({ tx_count: 2, from_seq: 1n })
    expect((await service.verifySeal()).intact).toBe(true)
  })

  it("discovers a changed entry, balance and position also by recomputing", async () => {
    await service.post([capture(), sale()])
    await tamper(
      "ledger_entry",
      `update ledger_entry set amount_minor = 1 where account_code = 'tax:be:eur'`,
    )
    await tamper(
      "ledger_balance",
      `update ledger_balance set debit_minor = 7 where account_code = 'cash:transfer:eur'`,
    )
    await tamper(
      "ledger_line_position",
      `update ledger_line_position set accrued_minor = 900 where fund = 'premium'`,
    )
    await tamper("ledger_line_movement", `delete from ledger_line_movement where fund = 'captured'`)

    const found = (await service.verify()).map((v) => `${v.invariant} ${v.subject}`)
    expect(found).toEqual(
      expect.arrayContaining([
        "I1 line:line_1:n1",
        "I2 capture:capt_order_1",
        "I3 eur",
        "I9 cash:transfer:eur",
        "I9 tax:be:eur",
        "I9 line_1 premium",
        "I9 transfer:capt_order_1 captured",
        "I9 line:line_1:n1",
      ]),
    )
  })
})
