import { type Path, type Point, poly } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { along, brush, type Hand } from "./hand"
import type { Turned } from "./turned"

/** One mark of a motif in the plane: an area, or a brush stroke where it has a width. */
export type Mark = {
  readonly points: readonly Point[]
  readonly paint: string
  readonly width?: number
  /** Share of its length over which a stroke thins out at its ends. */
  readonly taper?: number
}

/** Takes a point of the plane to its place on the page. */
export type Sheet = (point: Point) => Point

const edge = Math.PI / 2

/**
 * The plane wrapped round a turned form, its origin at the given place.
 * @param size units of the drawing in one unit of the plane
 */
export function wrapped(form: Turned, turn: number, down: number, size: number): Sheet {
  const around = size / form.radius(down)
  const step =
    form.place(0, Math.min(1, down + 0.02))[1] - form.place(0, Math.max(0, down - 0.02))[1]
  const along_wall = (size * 0.04) / Math.max(1, step)
  return ([x, y]) =>
    form.place(
      Math.max(-edge, Math.min(edge, turn + x * around)),
      Math.max(0, Math.min(1, down + y * along_wall)),
    )
}

/** The turns at which `count` equal motifs stand round a form, those at its back left out. */
export function turnsOf(count: number, first = 0): number[] {
  const pitch = (2 * Math.PI) / count
  const reach = edge + pitch / 2
  return Array.from({ length: count }, (_, i) => {
    const turn = first + (i - Math.floor(count / 2)) * pitch
    return turn
  }).filter((turn) => Math.abs(turn) < reach)
}

/** Paints marks through a sheet; points are set `step` units of the plane apart so that they bend with it. */
export function paintMarks(
  hand: Hand,
  marks: readonly Mark[],
  sheet: Sheet,
  size = 1,
  step = 4,
): string {
  const ink = new Ink()
  const chance = hand.chance.fork("marks")
  for (const { points, paint, width, taper } of marks) {
    const path =
      width === undefined
        ? poly(along([...points, ...points.slice(0, 1)], step).map(sheet))
        : brush(along(points, step).map(sheet), width * size, chance, taper)
    ink.fill(paint, path)
  }
  return ink.toString()
}

/** A line through a sheet. */
export const lineThrough = (points: readonly Point[], sheet: Sheet, step = 4): Path =>
  poly(along(points, step).map(sheet), false)

/** Marks moved, scaled and mirrored. */
export function moved(
  marks: readonly Mark[],
  [dx, dy]: Point,
  scale: number | Point = 1,
  turn = 0,
): Mark[] {
  const [sx, sy] = typeof scale === "number" ? [scale, scale] : scale
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  return marks.map((mark) => ({
    ...mark,
    points: mark.points.map(([x, y]): Point => [
      dx + x * sx * c - y * sy * s,
      dy + x * sx * s + y * sy * c,
    ]),
    ...(mark.width === undefined ? {} : { width: mark.width * Math.abs(sy) }),
  }))
}
