/** A place on the earth: degrees north, degrees east. */
type Place = readonly [latitude: number, longitude: number]

/** What the drawing shows, in degrees; wider than the country, so that names have room beside it. */
const frame = { west: -84, east: -65.2, north: 0.8, south: -19 }
const pixels_per_degree = 50

/** Size of the drawing; places are put on it by {@link percent}. */
export const drawing = {
  width: (frame.east - frame.west) * pixels_per_degree,
  height: (frame.north - frame.south) * pixels_per_degree,
}

const round = (value: number): number => Math.round(value * 10) / 10

const point = ([latitude, longitude]: Place): string =>
  [longitude - frame.west, frame.north - latitude]
    .map((degrees) => round(degrees * pixels_per_degree))
    .join(" ")

const line = (places: readonly Place[]): string => `M${places.map(point).join("L")}`

/** Where a place lies on the drawing, in percent from its left and upper edge. */
export const percent = (latitude: number, longitude: number): { left: number; top: number } => ({
  left: round((100 * (longitude - frame.west)) / (frame.east - frame.west)),
  top: round((100 * (frame.north - latitude)) / (frame.north - frame.south)),
})

/** The coast from Tumbes to Tacna, as a hand would draw it: true within some ten kilometres. */
// prettier-ignore
const coast: readonly Place[] = [
  [-3.4, -80.3], [-3.68, -80.68], [-4.1, -81.15], [-4.68, -81.33], [-5.08, -81.12],
  [-5.65, -80.88], [-5.82, -81.1], [-6.1, -81.05], [-6.4, -80.45], [-6.84, -79.95],
  [-7.4, -79.58], [-8.13, -79.05], [-9.08, -78.62], [-9.48, -78.36], [-10.2, -78.05],
  [-10.75, -77.78], [-11.13, -77.64], [-11.75, -77.22], [-12.05, -77.16], [-12.5, -76.78],
  [-13.1, -76.4], [-13.7, -76.22], [-13.85, -76.38], [-14.3, -76.15], [-14.65, -75.92],
  [-15.36, -75.17], [-15.87, -74.25], [-16.23, -73.62], [-16.62, -72.71], [-17.03, -72.02],
  [-17.3, -71.45], [-17.64, -71.35], [-18.0, -70.88], [-18.35, -70.38],
]

/** The border inland, from Tacna by the lake and the rivers back to Tumbes. */
// prettier-ignore
const border: readonly Place[] = [
  [-18.1, -70.1], [-17.65, -69.8], [-17.5, -69.47], [-17.2, -69.62], [-16.56, -69.04],
  [-16.2, -69.05], [-15.6, -69.35], [-15.2, -69.18], [-14.8, -69.36], [-14.3, -68.88],
  [-13.7, -69.05], [-13.0, -68.96], [-12.45, -68.7], [-11.9, -69.1], [-10.95, -69.57],
  [-11.0, -70.5], [-9.55, -70.55], [-9.95, -71.2], [-10.0, -72.15], [-9.45, -72.25],
  [-9.42, -73.2], [-8.9, -72.98], [-8.3, -73.58], [-7.6, -73.92], [-7.3, -73.75],
  [-6.95, -73.72], [-6.55, -73.15], [-6.1, -73.22], [-5.65, -73.05], [-5.15, -72.86],
  [-4.95, -72.35], [-4.55, -71.75], [-4.38, -71.1], [-4.3, -70.6], [-4.3, -69.97],
  [-3.8, -70.68], [-2.75, -70.08], [-2.62, -70.6], [-2.3, -71.4], [-2.42, -72.2],
  [-2.3, -72.95], [-1.75, -73.2], [-1.3, -73.7], [-0.95, -74.25], [-0.45, -74.75],
  [-0.08, -75.25], [-0.95, -75.3], [-1.55, -75.55], [-2.15, -76.1], [-2.6, -76.9],
  [-3.05, -77.95], [-3.45, -78.32], [-4.0, -78.45], [-4.6, -78.75], [-4.98, -79.1],
  [-4.75, -79.55], [-4.4, -79.9], [-4.45, -80.4], [-3.95, -80.45], [-3.75, -80.15],
]

// prettier-ignore
const western_foot: readonly Place[] = [
  [-4.2, -80.3], [-5.4, -79.95], [-7.0, -79.2], [-8.3, -78.55], [-9.5, -78.0], [-10.8, -77.4],
  [-12.0, -76.75], [-13.2, -76.0], [-14.3, -75.4], [-15.2, -74.2], [-16.0, -72.9],
  [-16.8, -71.6], [-17.7, -70.4], [-18.0, -69.9],
]

// prettier-ignore
const eastern_foot: readonly Place[] = [
  [-4.4, -78.6], [-6.0, -77.3], [-8.0, -76.4], [-10.0, -75.45], [-11.2, -74.9], [-12.4, -73.5],
  [-12.9, -71.7], [-13.4, -70.4], [-13.9, -68.5],
]

/** Outlines of the drawing as SVG path data. */
export const outlines = {
  land: `${line([...coast, ...border])}Z`,
  // prettier-ignore
  sea: `${line([[frame.north, frame.west], [frame.north, -80.1], [-0.9, -80.95], [-2.2, -81.0], [-2.7, -80.0], ...coast, [frame.south, -70.25], [frame.south, frame.west]])}Z`,
  shore: line(coast),
  mountains: `${line([...western_foot, ...[...eastern_foot].reverse()])}Z`,
  // prettier-ignore
  forest: `${line([[-3.2, -78.4], ...eastern_foot, [-13.9, frame.east], [frame.north, frame.east], [frame.north, -77.5]])}Z`,
  // prettier-ignore
  lake: `${line([[-15.25, -69.95], [-15.35, -69.55], [-15.75, -69.1], [-16.15, -68.75], [-16.4, -68.85], [-16.2, -69.35], [-16.05, -69.7], [-15.85, -70.02], [-15.5, -69.95]])}Z`,
}

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
