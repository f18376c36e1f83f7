import type { GroupMonth } from "../../modules/ledger/lib/types"
import { monthsTogether } from "./read-months"

const row = (
  group_id: string,
  month: string,
  currency_code: string,
  accrued: bigint,
): GroupMonth => ({
  group_id,
  month,
  currency_code,
  accrued,
  reversed: 1n,
  producer_accrued: accrued * 10n,
  producer_reversed: 10n,
})

const amount = (currency_code: string, amount_minor: string) => ({ amount_minor, currency_code })

describe("the months of all groups together", () => {
  it("adds up groups, and neither months nor currencies", () => {
    const months = monthsTogether([
      row("grp_a", "2026-03", "eur", 500n),
      row("grp_b", "2026-03", "eur", 250n),
      row("grp_a", "2026-03", "usd", 70n),
      row("grp_a", "2026-04", "eur", 30n),
    ])
    expect(months[0]).toEqual({
      month: "2026-03",
      currency_code: "eur",
      accrued: amount("eur", "750"),
      reversed: amount("eur", "2"),
      producer_accrued: amount("eur", "7500"),
      producer_reversed: amount("eur", "20"),
    })
    expect(months.map(({ month, accrued }) => [month, accrued])).toEqual([
      ["2026-03", amount("eur", "750")],
      ["2026-03", amount("usd", "70")],
      ["2026-04", amount("eur", "30")],
    ])
  })

  it("is nothing where nothing was booked", () => {
    expect(monthsTogether([])).toEqual([])
  })
})
