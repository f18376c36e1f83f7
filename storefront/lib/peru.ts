/**
 * The drawn map's sheet, in its own units: where its upper left corner lies, and how large a degree is. They are those
 * of the drawing (`packages/demo-data/art/map`).
 */
export const sheet = { width: 1000, height: 1250 }
const corner = { latitude: 0.9, longitude: -83.45 }
const units_per_degree = 60
/** Degrees of longitude are shorter than those of latitude by the cosine of the middle latitude, 9.2° south. */
const longitude_shrinks = Math.cos((9.2 * Math.PI) / 180)

const share = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 100

/** Where a place lies on the map, in percent from its left and upper edge. */
export const percent = (latitude: number, longitude: number): { left: number; top: number } => ({
  left: share((longitude - corner.longitude) * longitude_shrinks * units_per_degree, sheet.width),
  top: share((corner.latitude - latitude) * units_per_degree, sheet.height),
})

type Side = "west" | "east"

/** Between the shore and the border: west of this line a name has the nearer way to the sea. */
const middle = (latitude: number): number => -76 - 0.62 * (latitude + 8.4)

/** So far apart, in degrees of latitude, two names on the same side do not touch. */
const name_height = 1.2

/** On which side of its mark each name stands, so that no two names lie on each other. */
export function sidesOf(
  places: readonly { readonly latitude: number; readonly longitude: number }[],
): Map<(typeof places)[number], Side> {
  const sides = new Map<(typeof places)[number], Side>()
  const taken = (side: Side, latitude: number) =>
    [...sides].some(
      ([place, taken]) => taken === side && Math.abs(place.latitude - latitude) < name_height,
    )
  for (const place of [...places].sort((a, b) => a.longitude - b.longitude)) {
    const near = place.longitude < middle(place.latitude) ? "west" : "east"
    const other = near === "west" ? "east" : "west"
    sides.set(place, taken(near, place.latitude) && !taken(other, place.latitude) ? other : near)
  }
  return sides
}
