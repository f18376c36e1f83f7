import { drawBird } from "../people/animals"
import { boardBrush, placed } from "../people/brush"

import { type Chance, chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { type Box, ellipse, n, type Point, poly } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { standing } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import type { Family } from "../piece"
import { type Drawn, family } from "../views"
import { blossom, border, leaflet } from "./border"
import { grounded, plaster } from "./panel"
import { boardInk, register, type Standing } from "./registers"

import { bright, sprig } from "./sprig"

const sides: Readonly<Record<string, readonly Standing[]>> = {
  musicians: ["m:violin", "m:harp", "m:drum", "m:flute"],
}

function birds(box: Box, seed: string, chance: Chance): string {
  const brush = boardBrush(boardInk, 2, seed)
  const foot = box.y + box.height * 0.88
  const ink = new Ink()
  for (const share of [0.06, 0.5, 0.94]) {
    const at: Point = [box.x + box.width * share, box.y + box.height * 0.46]
    ink.line("#5E7A3A", 4, `M${n(at[0])} ${n(at[1])}V${n(foot)}`)
    sprig(ink, at, box.height * 0.11, chance.pick(bright), -1.57)
    leaflet(ink, [at[0], foot - box.height * 0.12], -0.5, box.height * 0.16, "#7E8C4E")
    leaflet(ink, [at[0], foot - box.height * 0.12], Math.PI + 0.5, box.height * 0.16, "#5E7A3A")
  }
  const pair = (
    [
      [0.28, false, "#C23B2E", "#23395B"],
      [0.72, true, "#3C7F88", "#E2B33C"],
    ] as const
  ).map(([share, mirrored, colour, trim]) =>
    placed(drawBird(brush, colour, trim), {
      x: box.x + box.width * share + (mirrored ? 8 : -8),
      y: foot,
      height: box.height * 0.72,
      mirrored,
    }),
  )
  return ink.toString() + pair.join("")
}

/** A box with a lid, painted on all sides. */
export const casket: Family = family({
  beside: "hand",
  zoom: 2,
  draw: (piece): Drawn => {
    const chance = chanceOf(piece.seed)
    const [left, right, base, top, lid] = [140, 860, 1010, 640, 540]
    const back: readonly [Point, Point] = [
      [215, 380],
      [785, 380],
    ]
    const front: Box = { x: left, y: top, width: right - left, height: base - top }
    const band = piece.choice.motif === "musicians" ? "#23395B" : "#A3243B"
    const colours = { band, flowers: ["#F3EBDB", "#E2B33C"], leaf: "#5E7A3A" } as const
    const frame = 52
    const field: Box = {
      x: front.x + frame,
      y: front.y + frame,
      width: front.width - frame * 2,
      height: front.height - frame * 2,
    }
    const players = sides[piece.choice.motif ?? "birds"]
    const scene = players
      ? register(field, { row: players }, chance.fork("row"))
      : birds(field, piece.seed, chance.fork("birds"))
    const lidTop: Point[] = [
      [left - 6, lid],
      [back[0][0], back[0][1]],
      [back[1][0], back[1][1]],
      [right + 6, lid],
    ]
    return {
      svg:
        standing([500, base + 4], 370) +
        grounded(front, chance.fork("front")) +
        scene +
        border(front, frame, colours, chance.fork("border")) +
        lidOf(lidTop, { left, right, top, lid, band }, chance.fork("lid")),
      box: { x: left, y: 380, width: right - left, height: base - 380 },
      width_cm: piece.size_cm[0] ?? 12,
      focus: [420, 800],
      table: 830,
    }
  },
})

type Lid = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly lid: number
  readonly band: string
}

/** The lid, seen a little from above: a painted top that narrows away from us, and its front edge. */
function lidOf(
  face: readonly Point[],
  { left, right, top, lid, band }: Lid,
  chance: Chance,
): string {
  const middle: Point = [500, 0]
  const onTop = (u: number, v: number): Point => {
    const y = lid + (380 - lid) * v
    const half = (right - left) / 2 + 6 + (285 - (right - left) / 2 - 6) * v
    return [middle[0] + (u - 0.5) * 2 * half, y]
  }
  const inset = (k: number) => [
    onTop(k, k * 1.9),
    onTop(k, 1 - k * 1.9),
    onTop(1 - k, 1 - k * 1.9),
    onTop(1 - k, k * 1.9),
  ]
  const ink = new Ink()
  for (let i = 0; i < 13; i++) {
    const [u, side] = [(i + 0.5) / 13, i % 2]
    for (const v of [0.1, 0.9])
      blossom(ink, onTop(u, v), 13 - v * 3, side ? "#E2B33C" : "#F3EBDB", "#C23B2E")
  }
  for (const [u, colour] of [
    [0.26, "#C9707A"],
    [0.5, "#C23B2E"],
    [0.74, "#E2B33C"],
  ] as const) {
    for (const turn of [0, Math.PI])
      leaflet(ink, onTop(u, 0.5), turn + chance.sway(0.1), 74, "#5E7A3A")
    blossom(ink, onTop(u, 0.5), 34, colour, "#F6EEDD")
  }
  const edge = `M${left - 6} ${lid}H${right + 6}V${top - 6}H${left - 6}Z`
  const dots = Array.from({ length: 22 }, (_, i) =>
    ellipse([left + 14 + (i * (right - left - 28)) / 21, (lid + top) / 2 - 3], 9, 9),
  ).join("")
  return (
    shape(poly(face), band) +
    shape(poly(inset(0.1)), plaster, { stroke: boardInk, "stroke-width": 2.4 }) +
    ink.toString() +
    shape(edge, "#D9A021") +
    shape(dots, "#F6EEDD", { stroke: boardInk, "stroke-width": 2 }) +
    stroke(`M${left - 6} ${lid}H${right + 6}`, tone("#D9A021", 0.4), 3) +
    shape(`M${left} ${top - 6}h${right - left}v9h${left - right}Z`, "#2B1D14", { opacity: 0.6 })
  )
}
