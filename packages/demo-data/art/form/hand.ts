import type { Chance } from "../kit/chance"
import { type Path, type Point, poly } from "../kit/geometry"

/** What a drawing hand carries through one picture: its chance, and names for the clips that it makes. */
export type Hand = { readonly chance: Chance; readonly id: () => string }

/** A hand whose choices follow from `chance` alone. */
export function handOf(chance: Chance): Hand {
  let made = 0
  return { chance, id: () => `f${(made += 1)}` }
}

const clamp01 = (t: number): number => Math.max(0, Math.min(1, t))

/**
 * A stroke of a loaded brush as a closed outline: thin where it sets on and lifts, uneven as a hand presses.
 * @param width in units of the drawing, at its widest
 * @param taper share of the length over which each end thins out
 */
export function brush(line: readonly Point[], width: number, chance: Chance, taper = 0.18): Path {
  const last = line.length - 1
  if (last < 1) return ""
  const [a, b, c] = [chance.range(0, 6), chance.range(0, 6), chance.range(0.8, 1.6)]
  const left: Point[] = []
  const right: Point[] = []
  line.forEach((point, i) => {
    const before = line[Math.max(0, i - 1)] ?? point
    const after = line[Math.min(last, i + 1)] ?? point
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
    const length = Math.hypot(dx, dy) || 1
    const t = i / last
    const ends = taper === 0 ? 1 : clamp01(0.25 + (0.75 * Math.min(t, 1 - t)) / taper)
    const press = 1 + 0.12 * Math.sin(a + t * 9 * c) + 0.06 * Math.sin(b + t * 23)
    const half = (width / 2) * ends * press
    left.push([point[0] - (dy / length) * half, point[1] + (dx / length) * half])
    right.push([point[0] + (dy / length) * half, point[1] - (dx / length) * half])
  })
  return poly([...left, ...right.reverse()])
}

/** Points on the straight way between corners, close enough together to be bent over a form. */
export function along(corners: readonly Point[], step: number): Point[] {
  return corners.flatMap((to, i) => {
    const from = corners[i - 1]
    if (from === undefined) return [to]
    const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step))
    return Array.from({ length: pieces }, (_, k): Point => {
      const t = (k + 1) / pieces
      return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
    })
  })
}

/** An ellipse as points, from `from` to `to` in radians, clockwise from three o’clock. */
export function arc(
  [cx, cy]: Point,
  rx: number,
  ry: number,
  from = 0,
  to = 2 * Math.PI,
  count = 32,
): Point[] {
  return Array.from({ length: count + 1 }, (_, i): Point => {
    const a = from + ((to - from) * i) / count
    return [cx + Math.cos(a) * rx, cy + Math.sin(a) * ry]
  })
}

/** A group moved, turned (degrees) and scaled. */
export function placed(art: string, [x, y]: Point, scale: number | Point = 1, turn = 0): string {
  const s = typeof scale === "number" ? `${scale}` : `${scale[0]} ${scale[1]}`
  return `<g transform="translate(${Math.round(x * 1000) / 1000} ${Math.round(y * 1000) / 1000})${turn === 0 ? "" : ` rotate(${turn})`} scale(${s})">${art}</g>`
}
