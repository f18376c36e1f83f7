import { type Chance, chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, type Point, poly, ribbon, sampled, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { standing } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import type { Look } from "../looks/groups"
import { cellOf, panel } from "../motifs/grid"
import type { Family } from "../piece"
import { fringe } from "../textile/edges"
import { weave } from "../textile/weave"
import { type Drawn, family, type Lens } from "../views"
import { favourite, hide, leatherOf, metal, pressed, saddleStitch } from "./hide"

const [left, right, top, base] = [150, 850, 470, 1030]

const thread = "#E9D7B4"

function strap(seed: string, colour: string, chance: Chance): string {
  const course = sampled(
    [
      [left + 40, top + 40],
      [left + 60, top - 130],
      [330, 170],
      [500, 116],
      [670, 170],
      [right - 60, top - 130],
      [right - 40, top + 40],
    ],
    12,
  )
  const seams = ribbon(course, () => 18)
  const box = { x: 150, y: 90, width: 700, height: 440 }
  return (
    stroke(smooth(course, false), "#1d1217", 30, {
      opacity: 0.22,
      filter: "url(#near)",
      transform: "translate(18 16)",
    }) +
    hide(poly(ribbon(course, () => 34)), tone(colour, -0.06), chance, {
      id: "strap",
      seed: `${seed}/strap`,
      box,
    }) +
    saddleStitch(seams.slice(0, course.length), thread, false) +
    saddleStitch(seams.slice(course.length), thread, false)
  )
}

function body(seed: string, colour: string, chance: Chance): string {
  const front: Point[] = [
    [left + 20, top],
    [right - 20, top],
    [right, top + 120],
    [right + 14, base - 60],
    [right - 30, base],
    [left + 30, base],
    [left - 14, base - 60],
    [left, top + 120],
  ]
  const side = poly([
    [right - 8, top + 20],
    [right + 64, top + 44],
    [right + 80, base - 54],
    [right - 20, base - 2],
  ])
  const seam: Point[] = [
    [left + 4, top + 130],
    [left + 6, base - 66],
    [left + 42, base - 22],
    [right - 42, base - 22],
    [right - 6, base - 66],
    [right - 4, top + 130],
  ]
  const box = { x: left - 20, y: top, width: 740, height: base - top }
  return (
    shape(side, tone(colour, -0.34)) +
    stroke(`M${right + 30} ${top + 50}L${right + 26} ${base - 30}`, tone(colour, -0.5), 5) +
    hide(smooth(front), colour, chance, { id: "body", seed, box }) +
    saddleStitch(seam, thread, false) +
    pressed(`M${left + 30} ${base - 62}H${right - 30}`, colour, 5)
  )
}

const [flap_left, flap_right, flap_top, flap_foot] = [left - 8, right + 8, top - 6, top + 372]

/** The flap's cloth bulges a little over what the bag holds. */
function onFlap(u: number, v: number): Point {
  const bulge = Math.sin(v * 1.5) * 10
  return [
    flap_left - bulge + u * (flap_right - flap_left + bulge * 2),
    flap_top + v * (flap_foot - flap_top) + Math.sin(u * Math.PI) * v * 16,
  ]
}

function flap(look: Look, lens: Lens, chance: Chance): string {
  const cols = 98
  const grid = panel(chance.fork("grid"), cols, favourite(look, 0))
  const palette = [look.undyed, ...look.dyes]
  const ink = new Ink()
  weave(ink, chance.fork("weave"), lens, {
    cols,
    cells: grid.length,
    picks: 2,
    place: onFlap,
    colour: (col, row) => palette[cellOf(grid, col, row)] ?? look.undyed,
    shade: (u, v) => 0.1 - u * 0.14 - Math.max(0, 0.08 - v) * 2.4 - (v > 0.94 ? 0.06 : 0),
  })
  const edge = Array.from({ length: 60 }, (_, i) => onFlap((i + 0.5) / 60, 1))
  const outline = (
    [
      [0, 0],
      [1, 0],
      [1, 0.5],
      [1, 1],
      [0.5, 1],
      [0, 1],
      [0, 0.5],
    ] as const
  ).map(([u, v]) => onFlap(u, v))
  const tassels = fringe(
    chance.fork("fringe"),
    edge,
    [0, 1],
    (i) => (i % 4 === 1 ? look.dyes[0] : look.undyed),
    { length: 62, strands: 4, thick: 3 },
  )
  return (
    shape(smooth(outline), "#1d1217", {
      opacity: 0.42,
      filter: "url(#near)",
      transform: "translate(6 16)",
    }) +
    shape(poly(outline), tone(look.undyed, -0.4)) +
    ink.toString() +
    tassels
  )
}

/** The strip of leather that holds the flap, with a ring for each end of the strap. */
function yoke(seed: string, colour: string, chance: Chance): string {
  const [from, to] = [flap_left, flap_right]
  const d = poly([
    [from - 2, top - 22],
    [to + 2, top - 22],
    [to + 4, top + 26],
    [from - 4, top + 26],
  ])
  const box = { x: from, y: top - 22, width: to - from, height: 50 }
  const rings = [left + 44, right - 44].map((x) =>
    metal(ellipse([x, top + 20], 26, 30), 9, "#C99A3A"),
  )
  return (
    hide(d, tone(colour, 0.03), chance, { id: "yoke", seed: `${seed}/yoke`, box }) +
    saddleStitch(
      [
        [from + 8, top + 14],
        [to - 8, top + 14],
      ],
      thread,
      false,
    ) +
    rings.join("")
  )
}

/** A shoulder bag on the table: its strap stands up in a loop, the flap is a piece of tapestry. */
export const bag: Family = family({
  beside: "chair",
  zoom: 2.4,
  draw: (piece, look, lens): Drawn => {
    const chance = chanceOf(piece.seed)
    const colour = leatherOf(piece.choice.colour)
    return {
      svg:
        standing([500, base + 2], 370) +
        strap(piece.seed, colour, chance.fork("strap")) +
        body(piece.seed, colour, chance.fork("body")) +
        flap(look, lens, chance) +
        yoke(piece.seed, colour, chance.fork("yoke")),
      box: { x: left - 14, y: top - 22, width: right - left + 28, height: base - top + 22 },
      width_cm: piece.size_cm[0] ?? 30,
      focus: [430, 790],
      table: base - 70,
    }
  },
})
