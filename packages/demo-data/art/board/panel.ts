import { type Chance, chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { type Box, n, type Point } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shadow } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import { border } from "./border"
import { heaven, register, type Register } from "./registers"

export const pine = "#D9B27A"
export const plaster = "#F6EEDD"

const rect = ({ x, y, width, height }: Box): string =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`

/** Broad strokes of the brush that laid the plaster ground. */
export function grounded(box: Box, chance: Chance, colour = plaster): string {
  const ink = new Ink()
  for (let i = 0; i < (box.width * box.height) / 3600; i++) {
    const [x, y, run] = [
      box.x + chance.next() * box.width * 0.85,
      box.y + chance.next() * box.height,
      chance.range(0.06, 0.2) * box.width,
    ]
    ink.line(
      tone(colour, chance.yes(0.5) ? 0.3 : -0.05),
      chance.pick([3, 6]),
      `M${n(x)} ${n(y)}q${n(run / 2)} ${n(chance.sway(4))} ${n(Math.min(run, box.x + box.width - x))} ${n(chance.sway(3))}`,
      0.3,
    )
  }
  return shape(rect(box), colour) + ink.toString()
}

/** A board of pine seen from the front: its sawn edge to the right and below, and its shadow on the wall. */
export function plank(box: Box, thick: number): string {
  const { x, y } = box
  const [right, foot] = [x + box.width, y + box.height]
  const outline: Point[] = [
    [x, y],
    [right, y],
    [right, foot],
    [x, foot],
  ]
  const edge = `M${n(right)} ${n(y)}l${n(thick)} ${n(thick * 0.7)}V${n(foot + thick * 0.7)}H${n(x + thick)}L${n(x)} ${n(foot)}H${n(right)}Z`
  const rings = [0.3, 0.6]
    .map(
      (k) =>
        `M${n(right + thick * k)} ${n(y + thick * k)}V${n(foot + thick * k * 0.7)}H${n(x + thick * k)}`,
    )
    .join("")
  return (
    shadow(outline, { dx: 24, dy: 30, opacity: 0.34 }) +
    shadow(outline, { dx: 9, dy: 12, opacity: 0.3, blur: "near" }) +
    shape(edge, tone(pine, -0.22)) +
    stroke(rings, tone(pine, -0.4), 1.2)
  )
}

/** Varnish: a slant of light over the whole face. */
const varnish = ({ x, y, width, height }: Box): string =>
  shape(
    `M${n(x)} ${n(y)}h${n(width * 0.5)}L${n(x)} ${n(y + Math.min(height, width) * 0.9)}Z`,
    "#fffaf0",
    { opacity: 0.1 },
  ) +
  shape(
    `M${n(x + width * 0.62)} ${n(y)}h${n(width * 0.12)}L${n(x)} ${n(y + Math.min(height * 0.96, width * 1.25))}v${n(-width * 0.17)}Z`,
    "#fffaf0",
    { opacity: 0.08 },
  )

export type Palette = {
  readonly band: string
  readonly flowers: readonly [string, string]
  readonly leaf: string
}

/** Storeys from the top down; the painter draws them from the bottom up. */
export function paintedBoard(
  box: Box,
  storeys: readonly Register[],
  colours: Palette,
  seed: string,
): string {
  const chance = chanceOf(`${seed}/board`)
  const frame = Math.min(box.width * 0.11, 62)
  const inner: Box = {
    x: box.x + frame,
    y: box.y + frame,
    width: box.width - frame * 2,
    height: box.height - frame * 2,
  }
  const sky = Math.min(inner.height * 0.2, inner.width * 0.3)
  const storey = (inner.height - sky) / storeys.length
  const rows = storeys.map((one, i) =>
    register(
      { ...inner, x: inner.x, y: inner.y + sky + storey * i, height: storey },
      one,
      chance.fork(`row${i}`),
    ),
  )
  return (
    grounded(box, chance.fork("ground")) +
    heaven({ ...inner, height: sky }, chance.fork("sky")) +
    rows.join("") +
    border(box, frame, colours, chance.fork("border")) +
    stroke(
      rect({ x: box.x + 1.5, y: box.y + 1.5, width: box.width - 3, height: box.height - 3 }),
      tone(pine, -0.3),
      3,
    ) +
    varnish(box)
  )
}
