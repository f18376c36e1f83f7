import { day, dayOrNull } from "./day"

describe("a day", () => {
  it("stays the day that a text says, and is the UTC day of a moment", () => {
    expect(day("2026-03-14")).toBe("2026-03-14")
    expect(day("2026-03-14T23:30:00.000Z")).toBe("2026-03-14")
    expect(day(new Date("2026-03-14T00:00:00.000Z"))).toBe("2026-03-14")
  })

  it("may be missing", () => {
    expect(dayOrNull(null)).toBeNull()
    expect(dayOrNull(undefined)).toBeNull()
    expect(dayOrNull("2026-03-14")).toBe("2026-03-14")
  })
})
