import { withMovedClock } from "./moved-clock"

const noon = "2026-03-05T12:00:00.000Z"

describe("a moved clock", () => {
  it("tells every asker the moved time, runs on from there, and is put back", async () => {
    const before = Date.now()
    await withMovedClock(async (moveTo) => {
      moveTo(noon)
      expect(new Date().toISOString().slice(0, 16)).toBe("2026-03-05T12:00")
      expect(String(Date())).toContain("2026")
      const first = Date.now()
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(Date.now() - first).toBeGreaterThan(5)
      expect(Date.now() - first).toBeLessThan(60_000)
    })
    expect(Date.now()).toBeGreaterThanOrEqual(before)
    expect(Date.now() - before).toBeLessThan(60_000)
  })

  it("leaves given moments, other calls and kinds as they are", async () => {
    class Day extends Date {}
    const earlier = new Date(0)
    await withMovedClock(async (moveTo) => {
      moveTo(noon)
      expect(new Date("2020-01-02").toISOString()).toBe("2020-01-02T00:00:00.000Z")
      expect(Date.UTC(2020, 0, 2)).toBe(1577923200000)
      expect(earlier).toBeInstanceOf(Date)
      expect(new Date()).toBeInstanceOf(Date)
      expect(new Day(5)).toBeInstanceOf(Day)
    })
  })

  it("is put back also when the work fails", async () => {
    const failed = withMovedClock(async (moveTo) => {
      moveTo(noon)
      throw new Error("no stock")
    })
    await expect(failed).rejects.toThrow("no stock")
    expect(new Date().toISOString().slice(0, 10)).not.toBe("2026-03-05")
  })
})
