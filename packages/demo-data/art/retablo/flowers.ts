import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { between, ellipse, n, type Point, ring, sampled, smooth } from "../kit/geometry"
import { type Ink } from "../kit/ink"

/** Bends a flat drawing onto the surface that carries it. */
export type Onto = (point: Point) => Point

const petal = (centre: Point, angle: number, from: number, to: number, wide: number): Point[] => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const at = (along: number, aside: number): Point => [
    centre[0] + c * along - s * aside,
    centre[1] + s * along + c * aside,
  ]
  const middle = (from + to) / 2
  return [
    at(from, -wide * 0.35),
    at(middle, -wide * 0.8),
    at(to * 0.86, -wide * 0.86),
    at(to, -wide * 0.3),
    at(to, wide * 0.3),
    at(to * 0.86, wide * 0.86),
    at(middle, wide * 0.8),
    at(from, wide * 0.35),
  ]
}

/** A flower as Ayacucho paints it: two wheels of petals, a light stroke in each, a dotted heart. */
export function flower(
  ink: Ink,
  onto: Onto,
  centre: Point,
  r: number,
  colour: string,
  heart: string,
): void {
  const wheel = (count: number, from: number, to: number, paint: string, turn: number) => {
    for (let i = 0; i < count; i++) {
      const angle = turn + (i / count) * 2 * Math.PI
      const wide = (to * Math.PI) / count / 1.15
      const light = Math.cos(angle + 2.3) * 0.12
      ink.fill(tone(paint, light), smooth(petal(centre, angle, from, to, wide).map(onto)))
      const [a, b] = [0.55, 0.86].map((k) =>
        onto([centre[0] + Math.cos(angle) * to * k, centre[1] + Math.sin(angle) * to * k]),
      )
      if (a && b)
        ink.line(
          tone(paint, 0.55),
          n(Math.max(1, r * 0.05)),
          `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`,
        )
    }
  }
  wheel(8, r * 0.2, r, colour, 0.2)
  wheel(6, r * 0.12, r * 0.64, tone(colour, 0.34), 0.5)
  ink.fill(tone(heart, -0.2), smooth(ring(centre, r * 0.27, r * 0.27, 12).map(onto)))
  ink.fill(
    heart,
    smooth(ring([centre[0] - r * 0.03, centre[1] - r * 0.03], r * 0.21, r * 0.21, 12).map(onto)),
  )
  for (const dot of ring(centre, r * 0.13, r * 0.13, 6))
    ink.fill("#FFF8E6", ellipse(onto(dot), r * 0.035 + 0.6, r * 0.035 + 0.6))
}

/** A leaf with its vein; `angle` is where its tip points. */
export function leaf(
  ink: Ink,
  onto: Onto,
  root: Point,
  angle: number,
  length: number,
  colour: string,
): void {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const at = (along: number, aside: number): Point => [
    root[0] + c * along - s * aside,
    root[1] + s * along + c * aside,
  ]
  const wide = length * 0.26
  const outline = [
    at(0, 0),
    at(length * 0.35, -wide),
    at(length * 0.75, -wide * 0.7),
    at(length, 0),
    at(length * 0.7, wide * 0.8),
    at(length * 0.3, wide * 0.8),
  ]
  ink.fill(colour, smooth(outline.map(onto)))
  ink.fill(
    tone(colour, 0.2),
    smooth(
      [
        at(0, 0),
        at(length * 0.35, -wide),
        at(length * 0.75, -wide * 0.7),
        at(length, 0),
        at(length * 0.5, -wide * 0.1),
      ].map(onto),
    ),
  )
  const [from, to] = [onto(at(length * 0.1, 0)), onto(at(length * 0.86, 0))]
  ink.line(
    tone(colour, 0.5),
    n(Math.max(0.8, length * 0.03)),
    `M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}`,
  )
}

/** A bud on its own small stem. */
function bud(
  ink: Ink,
  onto: Onto,
  root: Point,
  angle: number,
  length: number,
  colour: string,
  green: string,
): void {
  const tip: Point = [root[0] + Math.cos(angle) * length, root[1] + Math.sin(angle) * length]
  const [a, b] = [onto(root), onto(tip)]
  ink.line(green, n(length * 0.08), `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`)
  for (const turn of [-0.5, 0.5, 0])
    ink.fill(
      tone(colour, turn === 0 ? 0.25 : -0.05),
      smooth(petal(tip, angle + turn, -length * 0.1, length * 0.42, length * 0.16).map(onto)),
    )
}

type Bouquet = {
  readonly width: number
  readonly height: number
  readonly colours: readonly [string, string, string]
  readonly green: string
}

/**
 * A stem that climbs a panel of the given size and carries flowers to both sides: the grammar is
 * leaf pair, flower, bud, each side in turn, the largest flower in the middle, one that closes it on top.
 */
export function bouquet(
  ink: Ink,
  onto: Onto,
  chance: Chance,
  { width, height, colours, green }: Bouquet,
): void {
  const sway = width * 0.12
  const stops = [0.985, 0.79, 0.56, 0.33, 0.11].map((down, i): Point => [
    width / 2 + (i % 2 ? sway : -sway) * (i === 0 || i === 4 ? 0.2 : 1),
    height * down,
  ])
  const stem = sampled(stops, 8)
  ink.line(
    green,
    n(width * 0.03),
    `M${stem
      .map(onto)
      .map(([x, y]) => `${n(x)} ${n(y)}`)
      .join("L")}`,
  )
  const r = Math.min(width * 0.31, height * 0.13)
  stops.slice(1).forEach((stop, i) => {
    const below = stops[i] ?? stop
    const side = i % 2 ? 1 : -1
    const joint = between(below, stop, 0.45)
    leaf(
      ink,
      onto,
      joint,
      side > 0 ? Math.PI - 0.5 : -0.5 + Math.PI * 0,
      width * 0.4,
      tone(green, chance.sway(0.08)),
    )
    leaf(
      ink,
      onto,
      joint,
      side > 0 ? -2.5 : -0.65,
      width * 0.34,
      tone(green, 0.1 + chance.sway(0.08)),
    )
    bud(
      ink,
      onto,
      between(below, stop, 0.7),
      side > 0 ? Math.PI + 0.35 : -0.35,
      width * 0.3,
      colours[(i + 1) % 3] ?? colours[0],
      green,
    )
  })
  stops.slice(1).forEach((stop, i) => {
    const size = i === 1 ? r * 1.22 : i === 3 ? r * 0.8 : r * 0.96
    flower(ink, onto, stop, size, colours[i % 3] ?? colours[0], i % 2 ? "#B83A2E" : "#E3B13A")
  })
}
