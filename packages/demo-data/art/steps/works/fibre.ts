import { tone } from "../../kit/colour"
import { ellipse, n, type Point, ring, smooth } from "../../kit/geometry"
import { Ink } from "../../kit/ink"
import { shape, stroke } from "../../kit/svg"
import { band, blank, cellOf, panel } from "../../motifs/grid"
import { motif } from "../../motifs/motifs"
import { type Bench, type Work, cast } from "./bench"

/** A heap of fibre as it comes from the animal. */
export const fleece =
  (colour: string): Work =>
  ({ chance }) => {
    const ink = new Ink()
    for (let i = 0; i < 120; i++) {
      const [a, r] = [chance.range(0, 6.28), Math.sqrt(chance.next())]
      const at: Point = [Math.cos(a) * 170 * r, 20 + Math.sin(a) * 110 * r]
      ink.fill(
        tone(colour, -(Math.cos(a) + Math.sin(a)) * r * 0.1 + chance.sway(0.06)),
        ellipse(at, chance.range(22, 40), chance.range(16, 28)),
      )
    }
    for (let i = 0; i < 70; i++) {
      const at: Point = [chance.range(-170, 150), chance.range(-70, 120)]
      ink.line(
        tone(colour, chance.pick([0.3, -0.2])),
        2.4,
        `M${n(at[0])} ${n(at[1])}q12 -14 24 -2t20 6`,
        0.6,
      )
    }
    return cast(smooth(ring([0, 20], 184, 124, 14, () => chance.sway(0.05)))) + ink.toString()
  }

export const yarnBall = (x: number, y: number, r: number, colour: string): string => {
  const winds =
    [-0.6, -0.25, 0.1, 0.45]
      .map(
        (k) =>
          `M${n(x - r * 0.9)} ${n(y + r * k)}Q${n(x)} ${n(y + r * (k - 0.5))} ${n(x + r * 0.85)} ${n(y + r * k * 0.6)}`,
      )
      .join("") +
    [-0.4, 0, 0.4]
      .map(
        (k) =>
          `M${n(x + r * k)} ${n(y - r * 0.85)}Q${n(x + r * (k + 0.5))} ${n(y)} ${n(x + r * k * 0.6)} ${n(y + r * 0.88)}`,
      )
      .join("")
  return (
    cast(ellipse([x, y], r, r), 9) +
    shape(ellipse([x, y], r, r), colour) +
    stroke(winds, tone(colour, 0.26), n(r * 0.07), { opacity: 0.7 }) +
    stroke(winds, tone(colour, -0.24), n(r * 0.05), { opacity: 0.7, transform: "translate(3 4)" })
  )
}

export const skein =
  (colour: string): Work =>
  () => {
    const loop = "M-160 0Q-170 -90 0 -92Q170 -90 160 0Q170 90 0 92Q-170 90 -160 0"
    return (
      stroke(loop, "#1d1217", 74, {
        opacity: 0.22,
        filter: "url(#near)",
        transform: "translate(10 14)",
      }) +
      stroke(loop, tone(colour, -0.2), 76) +
      [-26, -13, 0, 13, 26]
        .map((k) =>
          stroke(loop, tone(colour, k % 2 ? 0.1 : -0.02), 10, {
            transform: `translate(${k * 0.3} ${k}) scale(${1 + k * 0.004})`,
          }),
        )
        .join("") +
      stroke("M-20 58q20 40 46 62M20 58q-14 44 -40 62", tone(colour, -0.3), 9)
    )
  }

/** Rows of V stitches, as wide and high as asked, with a band of the group's motif. */
export function stitches(
  bench: Bench,
  colour: string,
  w: number,
  h: number,
  patterned = true,
): string {
  const { look, chance } = bench
  const figure = motif(look.motifs[0])
  const [sw, sh] = [13, 11]
  const [cols, rows] = [Math.floor(w / sw), Math.floor(h / sh)]
  const from = Math.floor(rows * 0.5)
  const ink = new Ink()
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < cols; c++) {
      const value =
        patterned && r >= from && r < from + figure.height
          ? figure.at(Math.floor(Math.abs(c - (cols - 1) / 2)), r - from)
          : 0
      const hex = tone(
        value === 1 ? look.dyes[0] : value === 2 ? look.dyes[1] : colour,
        chance.sway(0.05) + (c % 2 ? 0 : -0.02),
      )
      const [x, y] = [-w / 2 + c * sw, -h / 2 + r * sh]
      ink.line(
        hex,
        5.4,
        `M${n(x + 2)} ${n(y)}L${n(x + 6)} ${n(y + 10)}M${n(x + 11)} ${n(y)}L${n(x + 7)} ${n(y + 10)}`,
      )
    }
  const d = `M${-w / 2} ${-h / 2}h${w}v${h}h${-w}Z`
  return cast(d) + shape(d, tone(colour, -0.35)) + ink.toString()
}

/** A woven cloth with bands; `fringed` lets its warps hang out below. */
export function woven({ look, chance }: Bench, w: number, h: number, fringed = false): string {
  const cell = 8
  const [cols, rows] = [Math.floor(w / cell), Math.floor(h / cell)]
  const figure = motif(look.motifs[0])
  const pattern = panel(chance.fork("panel"), cols, figure)
  const palette = [look.undyed, ...look.dyes]
  const ink = new Ink()
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < cols; c++)
      ink.fill(
        tone(
          palette[cellOf(pattern, c, r % pattern.length)] ?? look.undyed,
          chance.pick([-0.05, 0, 0.05]),
        ),
        `M${n(-w / 2 + c * cell)} ${n(-h / 2 + r * cell + 0.6)}h${cell - 0.8}v${cell - 1.4}h${-cell + 0.8}Z`,
      )
  const d = `M${-w / 2} ${-h / 2}h${w}v${h}h${-w}Z`
  const warps = fringed
    ? stroke(
        Array.from(
          { length: Math.floor(w / 14) },
          (_, i) =>
            `M${n(-w / 2 + 7 + i * 14)} ${h / 2}q${n(chance.sway(8))} 34 ${n(chance.sway(10))} ${n(chance.range(58, 74))}`,
        ).join(""),
        look.undyed,
        5,
      )
    : ""
  return cast(d) + shape(d, tone(look.undyed, -0.35)) + ink.toString() + warps
}

/** A strip with one motif, for belts, straps and insets. */
export function strip({ look }: Bench, w: number, h: number): string {
  const figure = motif(look.motifs[0])
  const cell = h / (figure.height + 4)
  const cols = Math.floor(w / cell)
  const grid = blank(cols, figure.height + 4)
  band(grid, 2, figure, [0, 1, 2, 3])
  const palette = [look.undyed, ...look.dyes]
  const ink = new Ink()
  grid.forEach((row, r) =>
    row.forEach((value, c) =>
      ink.fill(
        palette[value] ?? look.undyed,
        `M${n(-w / 2 + c * cell)} ${n(-h / 2 + r * cell)}h${n(cell - 0.4)}v${n(cell - 0.8)}h${n(0.4 - cell)}Z`,
      ),
    ),
  )
  return ink.toString()
}
