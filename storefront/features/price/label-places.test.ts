import { labelPlaces } from "./label-places"

const cloth = { height: 36, slot: 5 }

describe("the labels beside a cloth", () => {
  it("stand beside the middle of their stripes where there is room", () => {
    expect(labelPlaces([500, 500], cloth)).toEqual([
      { middle: 9, top: 6.5 },
      { middle: 27, top: 24.5 },
    ])
  })

  it.each([
    [[440, 44, 20, 322, 174]],
    [[960, 10, 10, 10, 10]],
    [[10, 10, 10, 10, 960]],
    [[250, 250, 250, 250, 0]],
    [[1000, 0, 0, 0, 0]],
  ])("never touch each other nor leave the cloth: %j", (tenths) => {
    const tops = labelPlaces(tenths, cloth).map(({ top }) => top)
    expect(tops[0]).toBeGreaterThanOrEqual(0)
    expect(tops.at(-1)).toBeLessThanOrEqual(cloth.height - cloth.slot)
    tops.slice(1).forEach((top, i) => {
      expect(top - (tops[i] ?? 0)).toBeGreaterThanOrEqual(cloth.slot - 1e-9)
    })
  })
})
