import { dyes, tone } from "../kit/colour"
import { type Point, points } from "../kit/geometry"
import type { Look } from "../looks/groups"
import { diamonds } from "../motifs/motifs"
import { type Coat, line, mirrored, type Pup } from "./puppet-parts"

/** A band of pattern round the foot, which every puppet of the workshop wears. */
export const footed =
  (above: Coat, ground?: string) =>
  (look: Look): Coat => {
    const figure = diamonds(5)
    const hem = ground ?? look.dyes[0]
    const second = hem === look.dyes[1] ? look.dyes[2] : look.dyes[1]
    return (u, v, col, row) => {
      if (v < 0.68) return above(u, v, col, row)
      if (v < 0.7) return look.undyed
      const first = Math.floor(row - 0)
      const cell = figure.at(Math.floor(Math.abs(col)), ((first % 11) + 11) % 11)
      if (v > 0.93) return hem
      return cell === 1 ? look.undyed : cell === 2 ? second : hem
    }
  }

export const one =
  (colour: string): Coat =>
  () =>
    colour

export const pink = tone(dyes.rose, 0.25)

export const leafEar = points("-20 0, -24 46, -6 96, 16 50, 18 0")

export const placedAt = (
  outline: readonly Point[],
  dx: number,
  dy: number,
  s: 1 | -1 = 1,
): Point[] => mirrored(outline, s).map(([x, y]) => [x + dx, y + dy])

export const smile = (p: Pup, up: number, colour: string = dyes.walnut) =>
  line(
    p,
    [
      [0, up + 14],
      [0, up],
      [-10, up - 9],
      [-22, up - 3],
    ],
    colour,
    4.4,
  ) +
  line(
    p,
    [
      [0, up],
      [10, up - 9],
      [22, up - 3],
    ],
    colour,
    4.4,
  )
