import { type Chance } from "../kit/chance"
import type { Point } from "../kit/geometry"
import type { Look } from "../looks/groups"
import { type Animal, drawAnimal } from "../people/animals"
import { paperBrush, placed } from "../people/brush"

/** What the painter of a place is given: the group's look and chance of the place's own. */
export type Scene = { readonly look: Look; readonly chance: Chance; readonly seed: string }

/** Paints one place, without frame and woven line. */
export type PlacePainter = (scene: Scene) => string

/** Beasts on a pasture, `tall` px each; those further down the sheet are nearer. */
export function herd(
  kind: Animal,
  at: readonly Point[],
  tall: number,
  colours: readonly string[],
  trim: string,
  chance: Chance,
): string {
  return [...at]
    .sort((a, b) => a[1] - b[1])
    .map(([x, y]) => {
      const shade = `<ellipse cx="${Math.round(x + 4)}" cy="${Math.round(y)}" rx="${Math.round(tall * 0.36)}" ry="${Math.round(tall * 0.05)}" fill="#1d1217" opacity=".16"/>`
      const svg = drawAnimal(paperBrush, kind, chance.pick(colours), trim)
      return (
        shade +
        placed(svg, { x, y, height: tall * chance.range(0.9, 1.1), mirrored: chance.yes(0.5) })
      )
    })
    .join("")
}

/** Places in a loose row between two points, for trees or tufts. */
export const row = (from: Point, to: Point, count: number, chance: Chance, sway = 10): Point[] =>
  Array.from({ length: count }, (_, i): Point => {
    const share = (i + 0.5) / count
    return [
      from[0] + (to[0] - from[0]) * share + chance.sway(sway),
      from[1] + (to[1] - from[1]) * share + chance.sway(sway * 0.4),
    ]
  })
