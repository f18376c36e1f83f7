import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { type Box, n, nth, type Point, poly } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { noiseOf } from "../kit/noise"
import { cord, rod, shadow } from "../kit/page"
import { shape } from "../kit/svg"
import type { Look } from "../looks/groups"
import { cellOf, type Grid } from "../motifs/grid"
import type { Piece } from "../piece"
import { fringe, hairs } from "../textile/edges"
import { type Sheet, weave } from "../textile/weave"
import type { Drawn, Lens } from "../views"

/** A cloth to be woven: its cells and what each number of a cell is dyed with. */
export type Cartoon = { readonly grid: Grid; readonly palette: readonly string[] }

export type HangingPlan = {
  readonly cartoon: (piece: Piece, look: Look) => Cartoon
  readonly fringe: boolean
  readonly warp?: string
}

/** A tapestry on its rod: loops at the top, a nail and a cord, a fringe that hangs as it likes. */
export function hanging(
  { cartoon, fringe: has_fringe, warp = dyes.fleece }: HangingPlan,
  piece: Piece,
  look: Look,
  lens: Lens,
): Drawn {
  const chance = chanceOf(piece.seed)
  const noise = noiseOf(piece.seed)
  const { grid, palette } = cartoon(piece, look)
  const [cols, cells] = [nth(grid, 0).length, grid.length]
  const [width_cm] = piece.size_cm
  const height = Math.min(has_fringe ? 850 : 940, (700 * cells) / cols)
  const width = (height * cols) / cells
  const [left, top] = [500 - width / 2, 235 - (height - 760) / 3]
  const place: Sheet = (u, v) => [
    left +
      u * width +
      5 * noise(v * 2.4, u > 0.5 ? 2 : 1) * Math.abs(u - 0.5) * 2 +
      2 * noise(v * 6, 7),
    top + v * height + 6 * noise(u * 2.3, 4) * v,
  ]
  const fold = (u: number, v: number) => noise(u * 4.2, v * 0.8 + 3)
  const shade = (u: number, v: number) =>
    0.36 * (fold(u + 0.02, v) - fold(u - 0.02, v)) +
    0.05 -
    0.08 * v -
    0.05 * u -
    (v < 0.02 ? 0.12 : 0)
  const ink = new Ink()
  const colour = (col: number, cell: number) => nth(palette, cellOf(grid, col, cell))
  weave(ink, chance.fork("weave"), lens, {
    cols,
    cells,
    picks: 2,
    place,
    colour,
    shade,
    slits: true,
  })
  const edge = (u: number) => Array.from({ length: 40 }, (_, i) => place(u, i / 39))
  const foot = Array.from({ length: 20 }, (_, i) => place(i / 19, 1))
  const outline = [...edge(0), ...foot, ...edge(1).reverse()]
  const hair = new Ink()
  hairs(hair, chance.fork("left"), edge(0).reverse(), colour(0, 9), { per_ten_px: 0.6, length: 6 })
  hairs(hair, chance.fork("right"), edge(1), colour(cols - 1, 9), { per_ten_px: 0.6, length: 6 })
  const tail_length = has_fringe ? Math.min(104, height * 0.13) : 0
  const tailing = has_fringe ? tailsOf(place, width, tail_length, warp, chance.fork("fringe")) : ""
  const wood = tone(dyes.walnut, chance.range(-0.05, 0.16))
  const svg =
    shadow(outline, { dx: 22, dy: 28, opacity: 0.32 }) +
    casts({ x: left, y: top, width, height }, tail_length) +
    cord(
      left - 24,
      left + width + 24,
      top - 16,
      [500 + chance.sway(8), Math.max(46, top - 165)],
      tone(warp, -0.25),
    ) +
    rod(left - 52, left + width + 52, top - 14, wood, 19) +
    tailing +
    shape(poly(outline), tone(colour(0, 0), -0.45)) +
    ink.toString() +
    loops(place, chance.fork("loops"), width, warp) +
    hair.toString()
  const box = { x: left, y: top - 20, width, height: height + 20 + tail_length }
  return { svg, box, width_cm: width_cm ?? 40, focus: place(0.36, 0.52) }
}

function tailsOf(
  place: Sheet,
  width: number,
  length: number,
  warp: string,
  chance: Chance,
): string {
  const tails = Math.round(width / 20)
  const edge = Array.from({ length: tails }, (_, i): Point => {
    const [x, y] = place((i + 0.5) / tails, 1)
    return [x, y - 8]
  })
  const shade = (i: number) => tone(warp, i % 2 ? -0.05 : 0.02)
  return fringe(chance, edge, [0, 1], shade, { length, thick: 2.8 })
}

/** The shadows of the fringe and of the rod. */
function casts({ x: left, y: top, width, height }: Box, tail_length: number): string {
  const skirt: Point[] = [
    [left + 10, top + height],
    [left + width - 10, top + height],
    [left + width - 10, top + height + tail_length * 0.8],
    [left + 10, top + height + tail_length * 0.8],
  ]
  const pole: Point[] = [
    [left - 50, top - 20],
    [left + width + 50, top - 20],
    [left + width + 50, top - 4],
    [left - 50, top - 4],
  ]
  return (
    (tail_length > 0 ? shadow(skirt, { dx: 20, dy: 18, opacity: 0.2 }) : "") +
    shadow(pole, { dx: 10, dy: 16, opacity: 0.3, blur: "near" })
  )
}

function loops(place: Sheet, chance: Chance, width: number, warp: string): string {
  const ink = new Ink()
  const count = Math.round(width / 26)
  for (let i = 0; i < count; i++) {
    const [x, y] = place((i + 0.5) / count, 0)
    ink.line(
      tone(warp, chance.range(-0.22, -0.02)),
      5.5,
      `M${n(x - 3)} ${n(y + 6)}C${n(x - 6)} ${n(y - 24)} ${n(x + 7)} ${n(y - 27)} ${n(x + 5)} ${n(y + 6)}`,
    )
  }
  return ink.toString()
}
