import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { bounds, nth, type Point, poly } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { noiseOf } from "../kit/noise"
import { shadow } from "../kit/page"
import { shape } from "../kit/svg"
import type { Look } from "../looks/groups"
import { cellOf } from "../motifs/grid"
import type { Piece } from "../piece"
import { cordAlong, fringe, hairs } from "../textile/edges"
import { type Sheet, weave } from "../textile/weave"
import type { Drawn, Lens } from "../views"
import type { Cartoon } from "./hanging"

export type FloorPlan = {
  readonly cartoon: (piece: Piece, look: Look) => Cartoon
  /** A fringe at both ends, or a cord all round. */
  readonly edge: "fringe" | "cord"
  readonly lean: number
  /** How many lie on each other. */
  readonly pile?: number
}

/** A rug or a seat pad, laid flat and a little aslant. */
export function laid(plan: FloorPlan, piece: Piece, look: Look, lens: Lens): Drawn {
  const chance = chanceOf(piece.seed)
  const noise = noiseOf(piece.seed)
  const { grid, palette } = plan.cartoon(piece, look)
  const [cols, cells] = [nth(grid, 0).length, grid.length]
  const tail = plan.edge === "fringe" ? 62 : 0
  const height = Math.min(960 - 2 * tail, (700 * cells) / cols)
  const width = (height * cols) / cells
  const [c, s] = [Math.cos(plan.lean), Math.sin(plan.lean)]
  const sheet =
    (dx: number, dy: number): Sheet =>
    (u, v) => {
      const x = (u - 0.5) * width + 5 * noise(v * 3, u > 0.5 ? 2 : 1) * Math.abs(u - 0.5) * 2
      const y = (v - 0.5) * height + 5 * noise(u * 3, v > 0.5 ? 6 : 5) * Math.abs(v - 0.5) * 2
      return [500 + dx + x * c - y * s, 625 + dy + x * s + y * c]
    }
  const colour = (col: number, cell: number) => nth(palette, cellOf(grid, col, cell))
  const pile = plan.pile ?? 1
  const shade = (u: number, v: number) => 0.03 + noise(u * 3, v * 4) * 0.04 - v * 0.05
  const one = (i: number): { svg: string; outline: Point[] } => {
    const place = sheet((pile - 1 - i) * 26, (pile - 1 - i) * 20)
    const ink = new Ink()
    weave(ink, chance.fork(`weave${i}`), lens, {
      cols,
      cells,
      picks: 2,
      place,
      colour,
      shade,
      slits: plan.edge === "fringe",
    })
    const outline = outlineOf(place)
    const hair = new Ink()
    hairs(hair, chance.fork(`hair${i}`), [...outline].reverse(), colour(0, 0), {
      per_ten_px: 0.6,
      length: 7,
    })
    const ends = plan.edge === "cord" ? "" : endsOf(chance, place, width, tail, plan.lean)
    const border =
      plan.edge === "cord" ? cordAlong(outline, [nth(palette, 1), nth(palette, 2)], 13) : ""
    return {
      outline,
      svg:
        ends +
        shape(poly(outline), tone(colour(0, 0), -0.45)) +
        ink.toString() +
        border +
        hair.toString(),
    }
  }
  const all = Array.from({ length: pile }, (_, i) => one(i))
  const svg = all
    .map(
      ({ outline, svg: drawn }, i) =>
        shadow(
          outline,
          i === 0
            ? { dx: 14, dy: 20, opacity: 0.34 }
            : { dx: 8, dy: 12, opacity: 0.36, blur: "near" },
        ) + drawn,
    )
    .join("")
  const box = bounds(all.flatMap(({ outline }) => outline))
  return {
    svg,
    box: { ...box, y: box.y - tail, height: box.height + 2 * tail },
    width_cm: (nth(piece.size_cm, 0) * box.width) / width,
    focus: sheet(0, 0)(0.38, 0.4),
  }
}

/** The edge of a cloth, walked once round. */
function outlineOf(place: Sheet): Point[] {
  const side = (u: number) => Array.from({ length: 36 }, (_, k) => place(u, k / 35))
  const end = (v: number) => Array.from({ length: 24 }, (_, k) => place(k / 23, v))
  return [
    ...side(0),
    ...end(1).slice(1),
    ...side(1).reverse().slice(1),
    ...end(0).reverse().slice(1, -1),
  ]
}

/** The fringes at both ends of a rug. */
function endsOf(chance: Chance, place: Sheet, width: number, length: number, lean: number): string {
  const [c, s] = [Math.cos(lean), Math.sin(lean)]
  const count = Math.round(width / 17)
  return ([0, 1] as const)
    .map((v) => {
      const edge = Array.from({ length: count }, (_, k): Point =>
        place((k + 0.5) / count, v === 0 ? 0.008 : 0.992),
      )
      const shade = () => tone(dyes.fleece, chance.sway(0.06))
      const down: Point = v === 0 ? [s, -c] : [-s, c]
      return fringe(chance.fork(`fringe${v}`), edge, down, shade, {
        length,
        thick: 2.8,
        strands: 4,
      })
    })
    .join("")
}
