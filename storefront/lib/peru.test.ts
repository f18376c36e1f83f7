import { drawing, outlines, percent, sidesOf } from "./peru"

/** Whether a place lies inside an outline, by counting the edges to its right. */
function within(outline: string, latitude: number, longitude: number): boolean {
  const corners = outline
    .slice(1, -1)
    .split("L")
    .map((corner) => corner.split(" ").map(Number))
  const { left, top } = percent(latitude, longitude)
  const [x, y] = [(left * drawing.width) / 100, (top * drawing.height) / 100]
  return corners.reduce((inside, [ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = corners[(index + 1) % corners.length] ?? []
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax
    return crosses ? !inside : inside
  }, false)
}

it.each([
  ["Lima", -12.05, -76.95],
  ["Iquitos", -3.75, -73.25],
  ["Piura", -5.19, -80.63],
  ["Puno", -15.84, -70.02],
  ["Pucallpa", -8.38, -74.55],
  ["Tacna", -18.01, -70.25],
])("%s lies in the land", (_, latitude, longitude) => {
  expect(within(outlines.land, latitude, longitude)).toBe(true)
})

it.each([
  ["La Paz", -16.5, -68.15],
  ["Guayaquil", -2.19, -79.89],
  ["Leticia", -4.21, -69.9],
  ["the open sea", -14, -79],
])("%s does not", (_, latitude, longitude) => {
  expect(within(outlines.land, latitude, longitude)).toBe(false)
})

it("puts the sea west of the shore, the lake in the mountains' country and Iquitos in the forest", () => {
  expect(within(outlines.sea, -12.05, -79)).toBe(true)
  expect(within(outlines.mountains, -13.52, -71.97)).toBe(true)
  expect(within(outlines.forest, -3.75, -73.25)).toBe(true)
})

it("measures a place from the drawing's upper left", () => {
  expect(percent(0.8, -84)).toEqual({ left: 0, top: 0 })
  expect(percent(-19, -65.2)).toEqual({ left: 100, top: 100 })
})

it("writes no two names over each other", () => {
  const places = {
    Lima: { latitude: -12.1, longitude: -76.95 },
    Junín: { latitude: -12.02, longitude: -75.19 },
    Ayacucho: { latitude: -13.42, longitude: -74.27 },
    Puno: { latitude: -15.87, longitude: -69.89 },
    Arequipa: { latitude: -16.4, longitude: -71.54 },
  }
  const sides = sidesOf(Object.values(places))
  expect(Object.entries(places).map(([name, place]) => [name, sides.get(place)])).toEqual([
    ["Lima", "west"],
    ["Junín", "east"],
    ["Ayacucho", "west"],
    ["Puno", "east"],
    ["Arequipa", "west"],
  ])
})
