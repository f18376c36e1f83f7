import type { Chance } from "../kit/chance"
import { mix, tone } from "../kit/colour"
import { n, type Point } from "../kit/geometry"
import type { Ink } from "../kit/ink"
import type { Lens } from "../views"
import { inside } from "./knit"

/** Carries places of a cloth, each from 0 to 1, to the page. */
export type Sheet = (across: number, down: number) => Point

export type WovenFace = {
  /** Warps and cells down; a cell is as high as `picks` threads of weft. */
  readonly cols: number
  readonly cells: number
  readonly picks: number
  readonly place: Sheet
  readonly colour: (col: number, cell: number) => string
  readonly shade: (across: number, down: number) => number
  /** Whether colours that meet leave a slit, as in tapestry. */
  readonly slits?: boolean
}

const pair = ([x, y]: Point) => `${n(x)} ${n(y)}`

/** Weft over the warps, pick by pick. From far a run of one colour is one thread; from near every crossing shows. */
export function weave(ink: Ink, chance: Chance, lens: Lens, face: WovenFace): void {
  const { cols, cells, picks } = face
  const run_max = lens.zoom > 1.6 ? 1 : 7
  for (let pick = 0; pick < cells * picks; pick++) {
    const cell = Math.floor(pick / picks)
    const half = lens.zoom > 1.6 ? (pick % 2) * 0.5 : 0
    const lot = chance.sway(0.03)
    let from = 0
    while (from < cols) {
      const hex = face.colour(from, cell)
      let to = from + 1
      const reach = from + (run_max === 1 ? 1 : chance.whole(4, run_max))
      while (to < cols && to < reach && face.colour(to, cell) === hex) to++
      const light = face.shade((from + to) / 2 / cols, pick / (cells * picks)) + lot
      thread(
        ink,
        lens,
        face,
        { pick, from: from + half, to: Math.min(cols, to + half) },
        hex,
        light + chance.sway(0.04),
      )
      from = to
    }
  }
  if (face.slits) slits(ink, lens, face)
  if (run_max > 1) ribs(ink, face)
}

function thread(
  ink: Ink,
  lens: Lens,
  { cols, cells, picks, place }: WovenFace,
  { pick, from, to }: { pick: number; from: number; to: number },
  hex: string,
  light: number,
): void {
  const down = (share: number) => (pick + share) / (cells * picks)
  const [a, b] = [place(from / cols, down(0.5)), place(to / cols, down(0.5))]
  if (!inside(a, lens.window) && !inside(b, lens.window)) return
  if (lens.zoom > 1.6) {
    const [over, under] = [
      place((from + to) / 2 / cols, down(-0.6)),
      place((from + to) / 2 / cols, down(1.5)),
    ]
    ink.fill(tone(hex, light), `M${pair(a)}Q${pair(over)} ${pair(b)}Q${pair(under)} ${pair(a)}Z`)
    const [h1, h2] = [
      place((from + 0.25) / cols, down(0.25)),
      place((from + 0.7) / cols, down(0.2)),
    ]
    ink.line(tone(hex, light + 0.14), 0.8, `M${pair(h1)}L${pair(h2)}`, 0.5)
    return
  }
  // Each run laps a little over its neighbours, so that no ground shines between them.
  const [start, end] = [from / cols, Math.min(1, (to + 0.12) / cols)]
  const [a1, b1] = [place(start, down(1.1)), place(end, down(1.1))]
  const [a0, b0] = [place(start, down(-0.04)), place(end, down(-0.04))]
  ink.fill(tone(hex, light), `M${pair(a0)}L${pair(b0)}L${pair(b1)}L${pair(a1)}Z`)
}

/** Where two colours meet straight down the cloth the wefts turn back, and a dark slit stays. */
function slits(ink: Ink, lens: Lens, { cols, cells, place, colour, shade }: WovenFace): void {
  for (let x = 1; x < cols; x++) {
    for (let y = 0; y < cells; y++) {
      const [left, right] = [colour(x - 1, y), colour(x, y)]
      if (left === right) continue
      const [a, b] = [place(x / cols, y / cells), place(x / cols, (y + 1) / cells)]
      if (!inside(a, lens.window)) continue
      const dark = tone(mix(left, right, 0.5), shade(x / cols, y / cells) - 0.42)
      ink.line(dark, lens.zoom > 1.6 ? 1 : 1.3, `M${pair(a)}L${pair(b)}`, 0.7)
    }
  }
}

/** The warps that lift the weft into ribs. */
function ribs(ink: Ink, { cols, place }: WovenFace): void {
  for (let x = 0; x <= cols; x++) {
    const points = Array.from({ length: 25 }, (_, i) => place(x / cols, i / 24))
    const d = `M${points.map(pair).join("L")}`
    ink.line("#1a1016", 1.3, d, 0.16)
    const lit = points.map(([px, py]): Point => [px + 2.2, py])
    ink.line("#fff4dc", 1.1, `M${lit.map(pair).join("L")}`, 0.1)
  }
}
