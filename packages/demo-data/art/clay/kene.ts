import type { Chance } from "../kit/chance"
import type { Point } from "../kit/geometry"
import { pts } from "../form/outline"

export type Edge = readonly [Point, Point]

/** Lines of a maze and the finer lines that run between them, in lattice units round 0 0. */
export type Kene = { readonly main: readonly Edge[]; readonly fine: readonly Edge[] }

const headings: readonly Point[] = pts("1,0 -1,0 0,1 0,-1")

/** A walk that visits every knot of a quarter once, turning as seldom as it can. */
function quarterOf(chance: Chance, across: number, down: number): Edge[] {
  const seen = new Set<string>(["0,0"])
  const edges: Edge[] = []
  const walk = ([x, y]: Point, heading: Point) => {
    const ahead = chance.yes(0.62) ? [heading] : []
    for (const [dx, dy] of [...ahead, ...chance.shuffle(headings)]) {
      const [nx, ny] = [x + dx, y + dy]
      if (nx < 0 || ny < 0 || nx >= across || ny >= down || seen.has(`${nx},${ny}`)) continue
      seen.add(`${nx},${ny}`)
      edges.push([
        [x, y],
        [nx, ny],
      ])
      walk([nx, ny], [dx, dy])
    }
  }
  walk([0, 0], [1, 0])
  return edges
}

/** A quarter and its three reflections; knots stand half a unit off the mirrors. */
const mirrored = (edges: readonly Edge[]): Edge[] =>
  [1, -1].flatMap((sy) =>
    [1, -1].flatMap((sx) =>
      edges.map(([a, b]): Edge => [
        [sx * (a[0] + 0.5), sy * (a[1] + 0.5)],
        [sx * (b[0] + 0.5), sy * (b[1] + 0.5)],
      ]),
    ),
  )

/**
 * One field of kené as a grammar: a quarter is a walk through a lattice, mirrored over both axes, and
 * finer lines follow wherever two main lines leave a way between them.
 * @param across knots in a quarter; the field is twice as wide
 */
export function kene(chance: Chance, across: number, down: number): Kene {
  const quarter = quarterOf(chance, across, down)
  const joined = new Set(
    quarter.flatMap(([a, b]) => [`${a.join()},${b.join()}`, `${b.join()},${a.join()}`]),
  )
  const fine: Edge[] = []
  for (let x = 0; x < across; x++)
    for (let y = 0; y < down; y++) {
      if (x + 1 < across && !joined.has(`${x},${y},${x + 1},${y}`))
        fine.push([
          [x + 0.5, y - 0.5],
          [x + 0.5, y + 0.5],
        ])
      if (y + 1 < down && !joined.has(`${x},${y},${x},${y + 1}`))
        fine.push([
          [x - 0.5, y + 0.5],
          [x + 0.5, y + 0.5],
        ])
    }
  const bridges: Edge[] = [1, -1].map((side) => [
    [-0.5, side * 0.5],
    [0.5, side * 0.5],
  ])
  const seams: Edge[] = [1, -1].flatMap((side): Edge[] => [
    [
      [0, side],
      [0, side * (down - 0.5)],
    ],
    [
      [side * 0.5, 0],
      [side * (across - 0.5), 0],
    ],
  ])
  return { main: [...mirrored(quarter), ...bridges], fine: [...mirrored(fine), ...seams] }
}
