import { asJson, capture } from "./support/postings"
import { ledgerSuite, refusalOf } from "./support/suite"

const october = { ...capture(), effective_on: "2026-10-31" }
const settled = async (promise: Promise<unknown>) =>
  Promise.race([
    promise.then(() => "done"),
    new Promise((resolve) => setTimeout(() => resolve("waiting"), 300)),
  ])

ledgerSuite(({ service, connect, sql }) => {
  const close = `select * from ledger_close_period('2026-10-01', 'clerk')`
  const post = `select * from ledger_post($1::jsonb)`

  it("closes a month once, with the month before it, and names who did", async () => {
    const first = await service.closePeriod("2026-10", { actor_id: "clerk" })
    const second = await service.closePeriod("2026-10", { actor_id: "somebody else" })

    expect(first).toMatchObject({ month: "2026-10", closed_by: "clerk" })
    expect(second).toEqual(first)
    expect(await refusalOf(service.post([october]))).toBe("LEDGER_MONTH_CLOSED")
    expect(await refusalOf(service.post([{ ...october, effective_on: "2026-08-01" }]))).toBe(
      "LEDGER_MONTH_CLOSED",
    )
    expect(await refusalOf(service.post([{ ...october, effective_on: "2026-11-01" }]))).toBeNull()
  })

  it("still answers a posting that was booked before its month was closed", async () => {
    const [booked] = await service.post([october])
    await service.closePeriod("2026-10")

    expect(await service.post([october])).toEqual([{ ...booked, created: false }])
  })

  it("refuses to close a month that is not over, and what is no month", async () => {
    const [today] = await sql<{ month: string }>(
      `select to_char(now() at time zone 'UTC', 'YYYY-MM') as month`,
    )
    expect(await refusalOf(service.closePeriod(today?.month ?? ""))).toBe("LEDGER_MONTH_RUNNING")
    expect(await refusalOf(service.closePeriod("2999-01"))).toBe("LEDGER_MONTH_RUNNING")
    expect(await refusalOf(service.closePeriod("last month"))).toBe("LEDGER_MALFORMED")
    expect(await refusalOf(sql(`select ledger_close_period('2026-10-15', 'me')`))).toBe("P0410")
  })

  it("waits for a posting in flight before it closes its month", async () => {
    const [poster, clerk] = [await connect(), await connect()]
    await poster.query("begin")
    await poster.query(post, [asJson(october)])
    const closing = clerk.query(close)

    expect(await settled(closing)).toBe("waiting")
    await poster.query("commit")
    await closing
    const { transactions } = await service.listTransactions()
    expect(transactions.map((t) => t.effective_on)).toEqual(["2026-10-31"])
  })

  it("lets no posting into a month while it is being closed", async () => {
    const [poster, clerk] = [await connect(), await connect()]
    await clerk.query("begin")
    await clerk.query(close)
    const posting = refusalOf(poster.query(post, [asJson(october)]))

    expect(await settled(posting)).toBe("waiting")
    await clerk.query("commit")
    expect(await posting).toBe("P0404")
    expect((await service.listTransactions()).count).toBe(0)
  })

  it("refuses to close under a snapshot, which could not see a posting in flight", async () => {
    const clerk = await connect()
    await clerk.query("begin isolation level serializable")
    expect(await refusalOf(clerk.query(close))).toBe("P0409")
  })
})
