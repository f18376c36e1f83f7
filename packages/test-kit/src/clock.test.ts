import { fixedClock } from "./clock"

describe("a fixed clock", () => {
  it("stands still until it is moved", () => {
    const clock = fixedClock("2026-11-21")
    expect(clock.now()).toEqual(clock.now())
    expect(clock.today()).toBe("2026-11-21")
    clock.advanceDays(14)
    expect(clock.today()).toBe("2026-12-05")
  })

  it("takes an instant as it is", () => {
    expect(fixedClock("2026-03-01T23:30:00.000Z").now().toISOString()).toBe(
      "2026-03-01T23:30:00.000Z",
    )
  })

  it("gives two callers two moments", () => {
    const clock = fixedClock()
    const before = clock.now()
    clock.advanceDays(1)
    expect(clock.now().getTime() - before.getTime()).toBe(86_400_000)
  })
})
