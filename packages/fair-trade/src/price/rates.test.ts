import { rateInForce } from "./rates"

const row = (valid_from: string | null, valid_to: string | null, more = {}) => ({
  kind: "drawback_rate",
  region: "PE",
  valid_from,
  valid_to,
  ...more,
})

const drawback = [
  row(null, "2024-10-24", { percent: "3" }),
  row("2024-10-25", "2025-06-30", { percent: "1" }),
  row("2025-07-01", "2025-12-31", { percent: "0.5" }),
]

const percentOn = (on: string, rows: object[] = drawback) => {
  const found = rateInForce(rows as typeof drawback, "drawback_rate", "PE", on)
  return found.ok ? (found.row as unknown as { percent: string }).percent : found.reason // rows of this test carry it
}

describe("the rate in force", () => {
  it("counts both its dates in", () => {
    expect(percentOn("2024-10-24")).toBe("3")
    expect(percentOn("2024-10-25")).toBe("1")
    expect(percentOn("2025-06-30")).toBe("1")
    expect(percentOn("2025-12-31")).toBe("0.5")
    expect(percentOn("1999-01-01")).toBe("3")
  })

  it("says that no rate is valid instead of using the last one", () => {
    expect(rateInForce(drawback, "drawback_rate", "PE", "2026-01-01")).toEqual({
      ok: false,
      reason: "NO_VALID_RATE",
      kind: "drawback_rate",
      region: "PE",
      on: "2026-01-01",
    })
  })

  it("stays in force until further notice where no end is given", () => {
    expect(percentOn("2099-01-01", [row("2025-01-01", null, { percent: "7" })])).toBe("7")
    expect(percentOn("2024-12-31", [row("2025-01-01", null, { percent: "7" })])).toBe(
      "NO_VALID_RATE",
    )
  })

  it("does not borrow from another kind or region", () => {
    expect(percentOn("2025-12-31", [row(null, null, { kind: "igv" })])).toBe("NO_VALID_RATE")
    expect(percentOn("2025-12-31", [row(null, null, { region: "PE-PUN" })])).toBe("NO_VALID_RATE")
  })

  it("takes of two valid rows the one that began later, in whatever order they come", () => {
    const general = row(null, null, { percent: "1" })
    const old = row("2024-01-01", null, { percent: "2" })
    const current = row("2025-01-01", null, { percent: "3" })
    expect(percentOn("2026-01-01", [general, old, current])).toBe("3")
    expect(percentOn("2026-01-01", [current, general, old])).toBe("3")
    expect(percentOn("2024-06-01", [general, current, old])).toBe("2")
  })
})
