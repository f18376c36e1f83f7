import { createHash } from "node:crypto"
import type { GroupMonth } from "../../modules/ledger/lib/types"
import { freezeFigures } from "./freeze-figures"

const row = (change: Partial<GroupMonth> = {}): GroupMonth => ({
  group_id: "grp_a",
  month: "2026-10",
  currency_code: "eur",
  accrued: 700n,
  reversed: 0n,
  producer_accrued: 5600n,
  producer_reversed: 100n,
  ...change,
})

describe("the frozen figures of a month", () => {
  it("are those of the month alone, in one order, with the hash of their text", () => {
    const rows = [
      row({ currency_code: "pen" }),
      row({ group_id: "grp_b" }),
      row(),
      row({ month: "2026-11" }),
    ]
    const { figures, figures_sha256 } = freezeFigures("2026-10", rows)
    expect(figures.map(({ group_id, currency_code }) => `${group_id} ${currency_code}`)).toEqual([
      "grp_a eur",
      "grp_b eur",
      "grp_a pen",
    ])
    const text =
      "2026-10\ngrp_a eur 700 0 5600 100\ngrp_b eur 700 0 5600 100\ngrp_a pen 700 0 5600 100\n"
    expect(figures_sha256).toBe(createHash("sha256").update(text).digest("hex"))
    expect(freezeFigures("2026-10", [...rows].reverse()).figures_sha256).toBe(figures_sha256)
  })

  it("differ by one cent, and by the month they are of", () => {
    const hash = (month: string, rows: GroupMonth[]) => freezeFigures(month, rows).figures_sha256
    expect(hash("2026-10", [row({ accrued: 701n })])).not.toBe(hash("2026-10", [row()]))
    expect(hash("2026-09", [])).not.toBe(hash("2026-10", []))
  })
})
