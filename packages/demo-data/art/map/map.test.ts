import { groups } from "../../src/groups/groups"
import { drawMap } from "./map"
import { peru, type Place } from "./outline"
import { mapSize, onSheet, percent } from "./projection"

/** Whether a place lies inside a ring: a ray to the east crosses its border an odd number of times. */
function isInside([latitude, longitude]: Place, ring: readonly Place[]): boolean {
  return ring.reduce((inside, [a_lat, a_lon], i) => {
    const [b_lat, b_lon] = ring[(i + 1) % ring.length] ?? [0, 0]
    const crosses =
      a_lat > latitude !== b_lat > latitude &&
      longitude < a_lon + ((latitude - a_lat) / (b_lat - a_lat)) * (b_lon - a_lon)
    return crosses ? !inside : inside
  }, false)
}

describe("the map of Peru", () => {
  it("is the same whenever it is drawn, by day and by night", () => {
    expect(drawMap()).toBe(drawMap("day"))
    expect(drawMap("night")).toBe(drawMap("night"))
    expect(drawMap("night")).not.toBe(drawMap("day"))
  })

  it("is one light SVG of numbers, without an address or a picture in it", () => {
    const svg = drawMap()
    expect(svg.length).toBeLessThan(70_000)
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1000 1250"/)
    expect(svg).not.toMatch(/NaN|undefined|Infinity|<script|<image|href/)
  })

  it("holds the whole country", () => {
    for (const [x, y] of peru.map(onSheet)) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(mapSize.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(mapSize.height)
    }
  })

  it.each(groups.map((group) => [group.handle, group] as const))(
    "has %s on its land",
    (_handle, { latitude, longitude }) => {
      expect(isInside([latitude, longitude], peru)).toBe(true)
    },
  )

  it("puts the south below the north and the west left of the east", () => {
    const [piura, puno] = [percent(-5.2, -80.6), percent(-15.8, -70)]
    expect(piura.top).toBeLessThan(puno.top)
    expect(piura.left).toBeLessThan(puno.left)
    // The shop lays its marks by the same figures (storefront/lib/peru.test.ts).
    expect(piura).toEqual({ left: 16.88, top: 29.28 })
  })
})
