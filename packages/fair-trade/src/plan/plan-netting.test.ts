import { aLine, anOrder, paidInFull } from "../__tests__/order"
import { planOrderPostings } from "./plan-order"

const order = anOrder({ lines: [aLine({ delivered_on: "2026-03-10" })], captures: paidInFull })
const sold = "2026-03-05"
const released = "2026-06-01"

/** What a book without postings of this order shows of a group that owes and has premium at once. */
const owing = (group_id: string) => ({
  [`group:${group_id}:clawback:eur`]: 500n,
  [`group:${group_id}:premium:available:eur`]: -300n,
})
const book = { postings: [], positions: [], balances: owing("rasuwillka") }

const nettings = (...args: Parameters<typeof planOrderPostings>) =>
  planOrderPostings(...args)
    .filter((posting) => posting.kind === "clawback_netting")
    .map(({ idempotency_key: key, effective_on: on, entries }) => ({
      key,
      on,
      settled: entries[0]?.amount_minor,
    }))

describe("premium that settles an open clawback", () => {
  it("is netted when the plan touches the group in any way, a sale among them", () => {
    expect(nettings(order, book, sold)).toEqual([
      { key: "netting:rasuwillka:order_1:n1", on: "2026-03-03", settled: 300n },
    ])
    expect(nettings(order, book, released)).toEqual([
      { key: "netting:rasuwillka:order_1:n1", on: "2026-03-25", settled: 500n },
    ])
  })

  it("is left alone where the plan moves nothing of the group", () => {
    expect(nettings({ ...order, captures: [] }, book, sold)).toEqual([])

    const unpaid = aLine(
      { created_at: "2026-03-02T10:00:00.000Z" },
      { line_id: "line_2", group_id: "qenqo" },
    )
    const two = { ...order, lines: [...order.lines, unpaid] }
    const balances = { ...owing("rasuwillka"), ...owing("qenqo") }
    expect(nettings(two, { ...book, balances }, sold)).toEqual([
      { key: "netting:rasuwillka:order_1:n1", on: "2026-03-03", settled: 300n },
    ])
  })

  it("is dated by the newest of the group's movements, whichever line comes first", () => {
    const late = aLine({ delivered_on: "2026-04-30" })
    const early = aLine({ delivered_on: "2026-03-10" }, { line_id: "line_2" })
    const captures = [...paidInFull, { ...paidInFull[0]!, id: "cap_2" }]
    const two = { ...order, lines: [late, early], captures }
    expect(nettings(two, book, released)).toMatchObject([{ on: "2026-05-15" }])
  })
})
