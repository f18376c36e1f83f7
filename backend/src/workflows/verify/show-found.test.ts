import { openReport } from "./report"
import { showCounts, showFound } from "./show-found"

const difference = {
  subject: { kind: "order", id: "order_1", display_id: 12 },
  line_ref: "line_1",
  account: "group:g1:premium:pending:eur",
  expected_minor: -627n,
  booked_minor: -418n,
} as const

it("names order, line, account and both figures", () => {
  expect(showFound(difference)).toBe(
    "order #12 (order_1), line line_1, group:g1:premium:pending:eur: expected -6.27 EUR, booked -4.18 EUR",
  )
})

it("names what is no order by its id alone", () => {
  const subject = { kind: "processor_payout", id: "po_1" } as const
  const account = "cash:stripe:eur"
  expect(showFound({ ...difference, subject, account, line_ref: "po_1" })).toBe(
    "processor payout po_1, cash:stripe:eur: expected -6.27 EUR, booked -4.18 EUR",
  )
  expect(showFound({ subject, trouble: "cannot be computed: why" })).toBe(
    "processor payout po_1: cannot be computed: why",
  )
  expect(showFound({ subject: null, trouble: "The book is wrong." })).toBe("The book is wrong.")
})

it("says none, or how many", () => {
  const report = openReport(() => undefined)
  expect(showCounts(report.counts).at(-1)).toBe("Differences: none")
  report.tell(difference)
  report.counts.due = 1
  report.counts.card_payments_waiting = 2
  const lines = showCounts(report.counts)
  expect(lines).toHaveLength(4)
  expect(lines.at(-1)).toBe("Differences: 1")
})
