import { groups } from "../../src/groups/groups"
import { placeSheet } from "../plate-names"
import { drawPlace } from "./places"

describe("the places of the groups", () => {
  const drawn = new Map(groups.map(({ handle }) => [handle, drawPlace(handle)]))

  it.each(groups.map(({ handle }) => handle))("paint the land of %s, the same twice", (handle) => {
    const svg = drawn.get(handle) ?? ""
    const { width, height } = placeSheet
    expect(
      svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`),
    ).toBe(true)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<image/)
    expect(drawPlace(handle)).toBe(svg)
  })

  it("show 21 different places", () => {
    expect(new Set(drawn.values()).size).toBe(21)
  })

  it("refuse a group nobody knows", () => {
    expect(() => drawPlace("nobody")).toThrow("Nobody paints the place of nobody.")
  })
})
