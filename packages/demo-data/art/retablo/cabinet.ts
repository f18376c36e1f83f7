import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { between, n, type Point, poly, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shadow, standing } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import { bouquet, flower, leaf, type Onto } from "./flowers"

/** The box in px: its front face without the gable, which stands on it. */
export type Cabinet = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly base: number
  readonly gable: number
  /** Colour of the box, the doors' frames and the gable's edge. */
  readonly colour: string
  readonly trim: string
  readonly flowers: readonly [string, string, string]
}

const white = "#F6EFE0"
const green = "#4F7440"

/** Thickness of the boards in px. */
const boardOf = ({ left, right }: Cabinet): number => (right - left) * 0.042

/** The opening: where the front of the shelves is, and the smaller back wall behind it. */
export function opening(cabinet: Cabinet): { front: readonly Point[]; back: readonly Point[] } {
  const t = boardOf(cabinet)
  const { left, right, top, base } = cabinet
  const deep = (right - left) * 0.075
  const front: Point[] = [
    [left + t, top + t],
    [right - t, top + t],
    [right - t, base - t],
    [left + t, base - t],
  ]
  const back: Point[] = [
    [left + t + deep, top + t + deep * 0.55],
    [right - t - deep, top + t + deep * 0.55],
    [right - t - deep, base - t - deep * 1.1],
    [left + t + deep, base - t - deep * 1.1],
  ]
  return { front, back }
}

/** Dots and commas along an edge, as a brush sets them in one row. */
function dotted(
  ink: Ink,
  from: Point,
  to: Point,
  count: number,
  r: number,
  colours: readonly string[],
): void {
  for (let i = 0; i < count; i++) {
    const [x, y] = between(from, to, (i + 0.5) / count)
    const colour = colours[i % colours.length] ?? white
    ink.fill(tone(colour, -0.12), smooth(round(x + r * 0.1, y + r * 0.14, r)))
    ink.fill(colour, smooth(round(x, y, r * 0.92)))
  }
}

const round = (x: number, y: number, r: number): Point[] =>
  Array.from({ length: 8 }, (_, i): Point => [
    x + Math.cos((i * Math.PI) / 4) * r,
    y + Math.sin((i * Math.PI) / 4) * r,
  ])

/** The inside of the box before anybody is planted in it. */
export function inside(cabinet: Cabinet, wall: string, ground: string): string {
  const { front, back } = opening(cabinet)
  const side = (i: number, k: number) =>
    [front[i], front[k], back[k], back[i]].filter((p) => p !== undefined)
  return (
    shape(poly(back), wall) +
    shape(poly(side(0, 1)), tone(cabinet.colour, -0.5)) +
    shape(poly(side(3, 0)), tone(wall, -0.16)) +
    shape(poly(side(1, 2)), tone(wall, -0.34)) +
    shape(poly(side(2, 3)), ground)
  )
}

/** The gable: a low triangle with rounded shoulders, white, with one flower and two sprays. */
function gableOf(cabinet: Cabinet, chance: Chance): string {
  const { left, right, top, gable, colour, trim, flowers } = cabinet
  const [middle, out] = [(left + right) / 2, (right - left) * 0.03]
  const outline = (inset: number): Point[] => [
    [left - out + inset * 1.6, top + 4 - inset * 0.8],
    [left - out + inset * 1.6, top - gable * 0.24 + inset * 0.3],
    [left + (middle - left) * 0.35, top - gable * 0.42 + inset * 0.9],
    [left + (middle - left) * 0.72, top - gable * 0.82 + inset],
    [middle, top - gable + inset * 1.1],
    [right - (middle - left) * 0.72, top - gable * 0.82 + inset],
    [right - (middle - left) * 0.35, top - gable * 0.42 + inset * 0.9],
    [right + out - inset * 1.6, top - gable * 0.24 + inset * 0.3],
    [right + out - inset * 1.6, top + 4 - inset * 0.8],
  ]
  const edge = (inset: number) => {
    const points = outline(inset)
    return `${smooth(points, false)}Z`
  }
  const ink = new Ink()
  const flat: Onto = (point) => point
  const at: Point = [middle, top - gable * 0.42]
  for (const side of [-1, 1]) {
    for (const [k, angle, length] of [
      [0.1, 0.12, 0.5],
      [0.18, -0.42, 0.42],
      [0.52, 0.05, 0.42],
    ] as const) {
      const root: Point = [middle + side * (right - middle) * k, top - gable * (0.36 - k * 0.3)]
      leaf(
        ink,
        flat,
        root,
        side > 0 ? angle : Math.PI - angle,
        gable * length,
        tone(green, chance.sway(0.08)),
      )
    }
    flower(
      ink,
      flat,
      [middle + side * (right - middle) * 0.5, top - gable * 0.26],
      gable * 0.16,
      flowers[1],
      "#E3B13A",
    )
  }
  flower(ink, flat, at, gable * 0.3, flowers[0], "#E3B13A")
  return (
    shape(edge(0), tone(colour, -0.12)) +
    shape(edge(4), colour) +
    shape(edge(gable * 0.09), tone(trim, -0.1)) +
    shape(edge(gable * 0.12), white) +
    ink.toString()
  )
}

/** The frame of the box round its opening, with its painted dots. */
export function frame(cabinet: Cabinet, chance: Chance): string {
  const { left, right, top, base, colour, trim } = cabinet
  const { front } = opening(cabinet)
  const t = boardOf(cabinet)
  const ring = `M${left} ${top}H${right}V${base}H${left}Z${poly([...front].reverse())}`
  const ink = new Ink()
  const dots = [trim, white]
  const count = Math.round((base - top) / 26)
  dotted(ink, [left + t / 2, top + t], [left + t / 2, base - t], count, t * 0.17, dots)
  dotted(ink, [right - t / 2, top + t], [right - t / 2, base - t], count, t * 0.17, dots)
  dotted(
    ink,
    [left + t, base - t / 2],
    [right - t, base - t / 2],
    Math.round((right - left) / 26),
    t * 0.17,
    dots,
  )
  const plinth: Point[] = [
    [left - t * 0.5, base - 2],
    [right + t * 0.5, base - 2],
    [right + t * 0.7, base + t * 0.6],
    [left - t * 0.7, base + t * 0.6],
  ]
  return (
    shape(ring, colour, { "fill-rule": "evenodd" }) +
    stroke(`M${left} ${base}V${top}H${right}`, tone(colour, 0.3), 2.4, { opacity: 0.7 }) +
    stroke(poly(front), tone(colour, -0.45), 2.4) +
    ink.toString() +
    shape(poly(plinth), tone(colour, -0.18)) +
    stroke(`M${n(left - t * 0.5)} ${base - 1}H${n(right + t * 0.5)}`, tone(colour, 0.25), 2) +
    gableOf(cabinet, chance)
  )
}

/** How far an open door reaches to its side, seen from the front. */
export const doorReach = (cabinet: Cabinet): number => (cabinet.right - cabinet.left) * 0.22

/** One open door seen from the inside: white ground, a frame in the colour of the box, a bouquet. */
function door(cabinet: Cabinet, side: -1 | 1, chance: Chance): string {
  const { left, right, top, base, colour, trim, flowers } = cabinet
  const hinge = side < 0 ? left - 2 : right + 2
  const reach = doorReach(cabinet) * side
  const nearer = (base - top) * 0.045
  const [width, height] = [(right - left) / 2, base - top]
  const onto: Onto = ([x, y]) => {
    const u = x / width
    const out = u * (1 + 0.1 * (u - 1))
    const up = top - nearer * 0.6 * out
    const down = base + nearer * out
    return [hinge + reach * out, up + (down - up) * (y / height)]
  }
  const panel = (inset: number): Point[] =>
    (
      [
        [inset, inset],
        [width - inset, inset],
        [width - inset, height - inset],
        [inset, height - inset],
      ] as const
    ).map(onto)
  const face = panel(0)
  const edge = face.map(([x, y]): Point => [x + 7 * side, y + 3])
  const ink = new Ink()
  const inset = width * 0.15
  bouquet(ink, ([x, y]) => onto([inset + x, inset + y]), chance, {
    width: width - inset * 2,
    height: height - inset * 2,
    colours: flowers,
    green,
  })
  const dots = new Ink()
  const [a, b, c, d] = panel(width * 0.055)
  const r = width * 0.018
  if (a && b && c && d) {
    dotted(dots, a, d, Math.round(height / 26), r, [white, trim])
    dotted(dots, b, c, Math.round(height / 26), r, [white, trim])
  }
  const light = side < 0 ? -0.1 : 0.04
  return (
    shape(poly(edge), tone(colour, -0.4)) +
    shape(poly(face), tone(colour, light)) +
    shape(poly(panel(width * 0.11)), tone(trim, light)) +
    shape(poly(panel(width * 0.13)), tone(white, light * 0.9)) +
    dots.toString() +
    ink.toString() +
    shape(poly(face), side < 0 ? "#2a1a12" : "#fff4dc", { opacity: side < 0 ? 0.1 : 0.05 }) +
    [0.16, 0.84].map((k) => hingePin(hinge, top + height * k, side)).join("")
  )
}

const hingePin = (x: number, y: number, side: number): string =>
  shape(`M${n(x - 5)} ${n(y - 13)}h10v26h-10Z`, "#6B4A2A") +
  stroke(`M${n(x - 2 * side)} ${n(y - 11)}v22`, "#D9B063", 2, { opacity: 0.7 })

/** Everything that is drawn over the planted figures: doors, frame, gable. */
export const openDoors = (cabinet: Cabinet, chance: Chance): string =>
  door(cabinet, -1, chance.fork("left")) + door(cabinet, 1, chance.fork("left"))

/** The two doors shut, as the box travels: two panels, a bouquet on each, a cord to tie them. */
export function shutDoors(cabinet: Cabinet, chance: Chance): string {
  const { left, right, top, base, colour, trim, flowers } = cabinet
  const middle = (left + right) / 2
  const leaf = (side: -1 | 1): string => {
    const [from, to] = side < 0 ? [left + 3, middle - 2] : [middle + 2, right - 3]
    const [width, height] = [to - from, base - top - 6]
    const rect = (inset: number) =>
      `M${n(from + inset)} ${n(top + 3 + inset)}h${n(width - inset * 2)}v${n(height - inset * 2)}h${n(-(width - inset * 2))}Z`
    const ink = new Ink()
    const inset = width * 0.16
    const onto: Onto = ([x, y]) => [
      side < 0 ? from + inset + x : to - inset - x,
      top + 3 + inset + y,
    ]
    bouquet(ink, onto, chance.fork("left"), {
      width: width - inset * 2,
      height: height - inset * 2,
      colours: flowers,
      green,
    })
    return (
      shape(rect(0), colour) +
      stroke(rect(1.2), tone(colour, 0.25), 2) +
      shape(rect(width * 0.085), trim) +
      shape(rect(width * 0.105), white) +
      ink.toString()
    )
  }
  const knot = `M${n(middle - 16)} ${n((top + base) / 2 - 10)}q16 14 32 0M${n(middle)} ${n((top + base) / 2 - 4)}q-14 26 -10 54M${n(middle)} ${n((top + base) / 2 - 4)}q12 24 9 48`
  return (
    leaf(-1) +
    leaf(1) +
    stroke(`M${middle} ${top + 4}V${base - 4}`, tone(colour, -0.55), 3.5) +
    stroke(knot, "#7A4A2A", 5) +
    stroke(knot, "#D8B77E", 3)
  )
}

/** The shadow of the box on the table and on the wall behind it. */
export function cabinetShadow(cabinet: Cabinet, open: boolean): string {
  const { left, right, top, base, gable } = cabinet
  const reach = open ? doorReach(cabinet) : 0
  const half = (right - left) / 2 + reach * 0.6
  const outline: Point[] = [
    [left - reach, top],
    [left, top],
    [(left + right) / 2, top - gable],
    [right, top],
    [right + reach, top],
    [right + reach, base],
    [left - reach, base],
  ]
  return (
    shadow(outline, { dx: 34, dy: 10, opacity: 0.26 }) +
    standing([(left + right) / 2, base + 8], half * 0.98)
  )
}
