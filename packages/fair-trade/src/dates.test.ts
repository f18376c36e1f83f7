import { expectRefusal } from "./__tests__/refusal"
import { addDays } from "./dates"

describe("counting days", () => {
  it("crosses months, years and leap days", () => {
    expect(addDays("2026-11-21", 14)).toBe("2026-12-05")
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01")
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29")
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28")
  })

  it.each([
    "2026-11-31x",
    "+002026-11-21",
    "21/11/2026",
    "2026-13-01",
    "2026-02-30",
    "2026-11",
    "2026-11-21T10",
  ])("refuses %j", (text) => {
    expectRefusal(() => addDays(text, 1), "BAD_DATE", /is not a date such as 2026-11-21/)
  })
})
