import { firstDayOf, monthAfter, monthsFrom } from "./month"

describe("months as texts", () => {
  it("goes from December to January", () => {
    expect(monthAfter("2026-12")).toBe("2027-01")
    expect(monthAfter("2026-09")).toBe("2026-10")
  })

  it("lists a span with both its ends, across a year", () => {
    expect(monthsFrom("2026-11", "2027-02")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"])
    expect(monthsFrom("2026-11", "2026-11")).toEqual(["2026-11"])
    expect(monthsFrom("2026-12", "2026-11")).toEqual([])
  })

  it("knows the first day", () => {
    expect(firstDayOf("2026-10")).toBe("2026-10-01")
  })
})
