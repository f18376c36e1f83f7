import { percent, sidesOf } from "./peru"

it("puts a place where the drawing has it", () => {
  // The drawing is tested with the same figures (packages/demo-data/art/map/map.test.ts).
  expect(percent(-5.2, -80.6)).toEqual({ left: 16.88, top: 29.28 })
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
