import type { ImpactAnswer, ReturnedFigures } from "@ciap/contract"
import { impactCsv } from "./impact-csv"

const figures = (currency_code: string, minor: string): ReturnedFigures => {
  const amount = { amount_minor: minor, currency_code }
  return {
    currency_code,
    accrued: amount,
    reversed: amount,
    pending: amount,
    available: amount,
    allocated: amount,
    disbursed: amount,
    producer_paid: amount,
    producer_due: amount,
  }
}

const impact = (name: string): ImpactAnswer => ({
  as_of: "2026-11-21T12:00:00.000Z",
  members_count: 20,
  women_share_bp: 8000,
  groups_count: 1,
  demonstration_sales: false,
  months: [],
  totals: [figures("eur", "123456")],
  groups: [{ id: "grp_1", handle: "sur-andino", name, returned: [figures("eur", "123456")] }],
})

describe("the file of what was returned", () => {
  it("says what it is and when it was true, then a row per group and currency, then the totals", () => {
    const [about, header, row, total, end] = impactCsv(impact("Sur Andino")).split("\r\n")
    expect(about).toMatch(/^\uFEFF"Premium and pay .* on 2026-11-21T12:00:00\.000Z\. /)
    expect(header).toBe(
      '"group","name","currency","accrued","reversed","pending","available","allocated","disbursed","producer_paid","producer_due"',
    )
    expect(row).toBe(`"sur-andino","Sur Andino","EUR"${",1234.56".repeat(8)}`)
    expect(total).toBe(`"total","All groups","EUR"${",1234.56".repeat(8)}`)
    expect(end).toBe("")
  })

  it("says so while the sales were made for the demonstration", () => {
    expect(impactCsv(impact("Sur Andino"))).not.toContain("demonstration")
    const [about] = impactCsv({ ...impact("Sur Andino"), demonstration_sales: true }).split("\r\n")
    expect(about).toContain("These are demonstration sales: nobody bought or was paid.")
  })

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])(
    "keeps a name such as %j from becoming a formula",
    (name) => expect(impactCsv(impact(name))).toContain(`"'${name}"`),
  )

  it("keeps quotes inside a cell", () => {
    expect(impactCsv(impact('The "weavers"'))).toContain('"The ""weavers"""')
  })
})
