import { curve, type Point } from "./geometry"

/** A form turned on a wheel or knitted in the round, seen a little from above. */
export type Lathe = {
  /** The place on the page: `turn` in radians from the front (±π/2 are the edges), `down` from 0 to 1. */
  readonly place: (turn: number, down: number) => Point
  readonly radius: (down: number) => number
  /** Light that falls on the place, from about -0.5 (shade) to 1 (facing the lamp, upper left). */
  readonly light: (turn: number, down: number) => number
  /** Direction away from the surface: right, down, towards the viewer. */
  readonly normal: (turn: number, down: number) => readonly [number, number, number]
  readonly outline: readonly Point[]
}

/**
 * @param profile [down, radius in px] pairs from the rim (0) to the foot (1)
 * @param tilt how far one sees into it: share of the radius that the rim's ellipse is high
 */
export function lathe(
  { x, top, height, tilt = 0.13 }: { x: number; top: number; height: number; tilt?: number },
  profile: readonly Point[],
): Lathe {
  const radius = curve(profile)
  const place = (turn: number, down: number): Point => [
    x + radius(down) * Math.sin(turn),
    top + height * down + tilt * radius(down) * Math.cos(turn),
  ]
  const normal = (turn: number, down: number) => {
    const e = 0.004
    const rise = radius(Math.min(1, down + e)) - radius(Math.max(0, down - e))
    const slope = rise / (2 * e * height)
    const length = Math.hypot(1, slope)
    return [Math.sin(turn) / length, -slope / length, Math.cos(turn) / length] as const
  }
  const light = (turn: number, down: number) => {
    const [right, under, near] = normal(turn, down)
    return right * -0.52 + under * -0.5 + near * 0.69
  }
  const side = (sign: number) =>
    Array.from({ length: 61 }, (_, i) => place((sign * Math.PI) / 2, i / 60))
  const arc = (down: number, from: number, to: number) =>
    Array.from({ length: 25 }, (_, i) => place(from + ((to - from) * i) / 24, down))
  const outline = [
    ...side(-1),
    ...arc(1, -Math.PI / 2, Math.PI / 2),
    ...side(1).reverse(),
    ...arc(0, Math.PI / 2, Math.PI * 1.5),
  ]
  return { place, radius, light, normal, outline }
}
