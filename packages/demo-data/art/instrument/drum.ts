import { chanceOf } from "../kit/chance"
import { mix, tone } from "../kit/colour"
import { ellipse, n, type Point, poly, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { noiseOf } from "../kit/noise"
import { standing } from "../kit/page"
import { clipped, group, shape, stroke } from "../kit/svg"
import type { Look } from "../looks/groups"
import { motif } from "../motifs/motifs"
import type { Family } from "../piece"
import { type Drawn, family } from "../views"

const [cx, top, base, r, tilt] = [470, 560, 950, 370, 0.34]

/** A place on the wall of the drum: `turn` in radians from the front, `down` from the upper hoop to the lower. */
const onWall = (turn: number, down: number, out = 0): Point => [
  cx + Math.sin(turn) * (r + out),
  top + Math.cos(turn) * (r + out) * tilt + (base - top) * down,
]

const light = (turn: number): number =>
  0.14 * Math.cos(turn + 0.7) - 0.14 * Math.max(0, Math.sin(turn)) - 0.02

const rim = (down: number, out = 0): string =>
  smooth(
    Array.from({ length: 31 }, (_, i) => onWall(-Math.PI / 2 + (Math.PI * i) / 30, down, out)),
    false,
  )

/** Goat skin: its colour clouds, darker along the spine, with short strokes of hair left at the edge. */
function skin(seed: string): string {
  const chance = chanceOf(`${seed}/skin`)
  const noise = noiseOf(`${seed}/skin`)
  const hide = "#E6D2AC"
  const ink = new Ink()
  for (let i = 0; i < 700; i++) {
    const [a, k] = [chance.range(0, 2 * Math.PI), Math.sqrt(chance.next())]
    const at: Point = [cx + Math.cos(a) * r * k, top + Math.sin(a) * r * tilt * k]
    const cloud =
      noise(at[0] / 150, at[1] / 60) * 0.2 -
      0.12 * Math.exp(-(((at[0] - cx + (at[1] - top) * 0.8) / 70) ** 2))
    ink.fill(
      tone(mix(hide, "#A9784A", Math.max(0, -cloud) * 1.4), Math.max(0, cloud)),
      ellipse(at, chance.range(12, 34), chance.range(4, 11)),
      0.4,
    )
  }
  for (let i = 0; i < 130; i++) {
    const a = chance.range(0, 2 * Math.PI)
    const k = chance.range(0.9, 0.985)
    ink.line(
      "#7A5236",
      1.6,
      `M${n(cx + Math.cos(a) * r * k)} ${n(top + Math.sin(a) * r * tilt * k)}l${n(chance.sway(6))} ${n(chance.range(2, 7))}`,
      0.5,
    )
  }
  const face = ellipse([cx, top], r, r * tilt)
  return (
    shape(face, hide) +
    clipped("skin", face, ink.toString()) +
    stroke(face, "#fff4dc", 3, { opacity: 0.5 })
  )
}

/** The wall: one dye, and the group's motif painted round it. */
function wall(look: Look): string {
  const ink = new Ink()
  const quad = ([a, b]: Point, [from, to]: Point, colour: string) =>
    ink.fill(
      tone(colour, light(a)),
      poly([onWall(a, from), onWall(b, from), onWall(b, to), onWall(a, to)]),
    )
  const steps = 72
  for (let i = 0; i < steps; i++)
    quad(
      [-Math.PI / 2 + (Math.PI * i) / steps, -Math.PI / 2 + (Math.PI * (i + 1.1)) / steps],
      [0, 1],
      look.dyes[1],
    )
  const figure = motif(look.motifs[0])
  const cells = Math.round((figure.repeat * 5) / 2) * 2
  for (let c = 0; c < cells; c++)
    for (let y = 0; y < figure.height; y++) {
      const value = figure.at(Math.floor(Math.abs(c - (cells - 1) / 2)), y)
      if (value === 0) continue
      const down = (row: number) => 0.3 + (0.4 * row) / figure.height
      quad(
        [-1.5 + (3 * c) / cells, -1.5 + (3 * (c + 1.04)) / cells],
        [down(y), down(y + 1.06)],
        value === 2 ? look.dyes[2] : look.undyed,
      )
    }
  return ink.toString()
}

/** Cords from hoop to hoop, up and down by turns. */
function laces(): string {
  const ink = new Ink()
  const rope = (turn: number, p: Point, q: Point) => {
    ink.line("#1d1217", 9, `M${n(p[0] + 4)} ${n(p[1] + 4)}L${n(q[0] + 4)} ${n(q[1] + 4)}`, 0.25)
    ink.line(tone("#EADDC0", light(turn) - 0.1), 8, `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`)
    ink.line(
      tone("#EADDC0", light(turn) + 0.16),
      2.4,
      `M${n(p[0] - 1.6)} ${n(p[1])}L${n(q[0] - 1.6)} ${n(q[1])}`,
    )
  }
  const count = 13
  for (let i = 0; i < count; i++) {
    const [a, b, c] = [i, i + 0.5, i + 1].map((k) => -1.5 + (3 * k) / count) as [
      number,
      number,
      number,
    ]
    rope(a, onWall(a, 0.06, 6), onWall(b, 0.95, 6))
    rope(b, onWall(b, 0.95, 6), onWall(c, 0.06, 6))
  }
  return ink.toString()
}

const hoop_wood = "#A9713F"
const hoop = (down: number): string =>
  stroke(rim(down, 7), tone("#8A5A34", -0.4), 34) +
  stroke(rim(down, 7), hoop_wood, 28) +
  stroke(rim(down - 0.018, 7), tone(hoop_wood, 0.4), 5, { opacity: 0.7 })

/** The far half of the upper hoop, behind the skin's edge. */
const farHoop = (): string => {
  const back = Array.from({ length: 31 }, (_, i) => onWall(Math.PI / 2 + (Math.PI * i) / 30, 0, 7))
  return stroke(smooth(back, false), hoop_wood, 14)
}

const beater = (look: Look): string =>
  group(
    stroke("M0 0L-96 -330", "#1d1217", 18, {
      opacity: 0.25,
      filter: "url(#touch)",
      transform: "translate(14 8)",
    }) +
      stroke("M0 0L-96 -330", "#8A5A34", 18) +
      stroke("M-5 -4L-100 -328", "#C79A68", 4) +
      shape(ellipse([-100, -344], 42, 46), tone(look.undyed, -0.16)) +
      shape(ellipse([-106, -352], 32, 34), look.undyed) +
      stroke("M-136 -330q34 18 74 -6M-134 -346q34 14 74 -8", look.dyes[0], 6),
    { transform: "translate(930 1040)" },
  )

/** A drum on the table: painted wall, laced cords from hoop to hoop, a beater leaning on it. */
export const drum: Family = family({
  beside: "cup",
  zoom: 2.2,
  draw: (piece, look): Drawn => ({
    svg:
      standing([cx, base + r * tilt - 20], r * 1.04) +
      wall(look) +
      hoop(1) +
      laces() +
      skin(piece.seed) +
      hoop(0.03) +
      farHoop() +
      beater(look),
    box: { x: cx - r, y: top - r * tilt, width: r * 2, height: base - top + r * tilt * 2 },
    width_cm: piece.size_cm[0] ?? 30,
    focus: [420, 690],
    table: 800,
  }),
})
