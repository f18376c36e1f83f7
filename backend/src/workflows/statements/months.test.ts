import { monthsBetween, nextMonth, requireBegun, requireOver } from "./months"

const november = new Date("2026-11-27T05:00:00Z")

describe("months", () => {
  it("follow one another over the year's end", () => {
    expect(nextMonth("2026-09")).toBe("2026-10")
    expect(nextMonth("2026-12")).toBe("2027-01")
    expect(monthsBetween("2026-11", "2027-02")).toEqual([
      "2026-11",
      "2026-12",
      "2027-01",
      "2027-02",
    ])
    expect(monthsBetween("2026-11", "2026-10")).toEqual([])
  })

  it("are shown once they have begun, and written down once they are over", () => {
    expect(() => requireBegun("2026-11", november)).not.toThrow()
    expect(() => requireBegun("2026-12", november)).toThrow(
      expect.objectContaining({ code: "NOT_FOUND" }),
    )
    expect(() => requireOver("2026-10", november)).not.toThrow()
    expect(() => requireOver("2026-11", november)).toThrow(
      expect.objectContaining({ code: "CONFLICT" }),
    )
  })
})
