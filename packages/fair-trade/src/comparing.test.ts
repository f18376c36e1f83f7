import { compareText, greaterOf, lesserOf } from "./comparing"

describe("comparing", () => {
  it("finds the greater and the lesser of two", () => {
    expect([greaterOf(1n, 2n), greaterOf(2n, 1n), greaterOf(2n, 2n)]).toEqual([2n, 2n, 2n])
    expect([lesserOf(1n, 2n), lesserOf(2n, 1n), lesserOf(2n, 2n)]).toEqual([1n, 1n, 2n])
    expect(greaterOf("2026-01-10", "2026-01-02")).toBe("2026-01-10")
    expect(greaterOf("2026-01-02", "2026-01-10")).toBe("2026-01-10")
  })

  it("orders text by code unit, whatever the server's language", () => {
    expect([compareText("a", "b"), compareText("b", "a"), compareText("b", "b")]).toEqual([
      -1, 1, 0,
    ])
    expect(["b", "a", "Z"].sort(compareText)).toEqual(["Z", "a", "b"])
  })
})
