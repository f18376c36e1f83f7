import type { Place } from "./outline"

/** The sheet in its own units; the map is never larger than it has to be to hold the country and some sea. */
export const mapSize = { width: 1000, height: 1250 } as const

/** Corner at the upper left of the sheet. */
const corner = { latitude: 0.9, longitude: -83.45 }
const units_per_degree = 60
/** Degrees of longitude are shorter than degrees of latitude by the cosine of the middle latitude, 9.2° south. */
const longitude_shrinks = Math.cos((9.2 * Math.PI) / 180)

/** Point of the sheet, in its units, where a place lies. */
export const onSheet = ([latitude, longitude]: Place): readonly [x: number, y: number] => [
  (longitude - corner.longitude) * longitude_shrinks * units_per_degree,
  (corner.latitude - latitude) * units_per_degree,
]

/** Where a marker stands over the map, in per cent of its width and height. */
export function percent(latitude: number, longitude: number): { left: number; top: number } {
  const [x, y] = onSheet([latitude, longitude])
  const rounded = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100
  return { left: rounded(x, mapSize.width), top: rounded(y, mapSize.height) }
}
