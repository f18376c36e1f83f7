import { requireBegun, requireOver } from "./months"

const november = new Date("2026-11-27T05:00:00Z")

describe("months", () => {
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
