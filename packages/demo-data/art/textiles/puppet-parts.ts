import type { Chance } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { n, type Path, type Point, points, poly, ring, sampled } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { lathe } from "../kit/lathe"
import { standing } from "../kit/page"
import { shape } from "../kit/svg"
import type { Look } from "../looks/groups"
import { hairs } from "../textile/edges"
import { satin, stem } from "../textile/embroidery"
import { knitted } from "../textile/fabrics"
import { knit } from "../textile/knit"
import { patch } from "../textile/patch"
import type { Lens } from "../views"

/** One puppet on its place: `at` takes px to the right of its middle and up from its foot, at full size. */
export type Pup = {
  readonly at: (x: number, up: number) => Point
  readonly size: number
  readonly chance: Chance
  readonly lens: Lens
  readonly look: Look
}

/** Colour of a place of the tube: `u` across from 0 to 1, `v` down from 0 to 1. */
export type Coat = (u: number, v: number, col: number, row: number) => string

export type Animal = {
  readonly height: number
  /** [down, radius] from the crown to the foot. */
  readonly profile: readonly Point[]
  readonly coat: (look: Look, chance: Chance) => Coat
  readonly colour: string
  readonly behind?: (p: Pup) => string
  readonly front: (p: Pup) => string
}

export const round: readonly Point[] = points(
  "0 0, 0.03 56, 0.1 92, 0.22 104, 0.36 92, 0.44 90, 0.6 104, 0.85 108, 1 110",
)
export const plump: readonly Point[] = points(
  "0 0, 0.04 66, 0.14 108, 0.34 124, 0.6 122, 0.85 114, 1 108",
)
export const slim: readonly Point[] = points(
  "0 0, 0.025 40, 0.09 70, 0.17 72, 0.26 62, 0.38 62, 0.48 92, 0.6 106, 0.82 110, 1 114",
)

/** The knitted tube of a puppet, with what is sewn on behind and before it. */
export function puppet(p: Pup, animal: Animal): string {
  const { size, chance, lens, look } = p
  const [x, foot] = p.at(0, 0)
  const height = animal.height * size
  const form = lathe(
    { x, top: foot - height, height, tilt: 0.07 },
    animal.profile.map(([down, r]): Point => [down, r * size]),
  )
  const cell = 13.5 * Math.max(size, 0.62)
  const widest = Math.max(...animal.profile.map(([, r]) => r)) * size
  const cols = Math.round((widest * Math.PI) / cell / 2) * 2
  const rows = Math.round(height / (cell * 0.8))
  const coat = animal.coat(look, chance.fork("coat"))
  const ink = new Ink()
  knit(ink, chance.fork("knit"), lens, {
    cols,
    rows,
    place: (col, row) =>
      form.place(
        (Math.max(0, Math.min(cols, col)) / cols - 0.5) * Math.PI,
        Math.max(0, Math.min(1, row / rows)),
      ),
    colour: (col, row) => coat((col + 0.5) / cols, (row + 0.5) / rows, col - (cols - 1) / 2, row),
    shade: (col, row) => {
      const u = (col + 0.5) / cols
      const rib = row >= rows - 4 && col % 2 === 0 ? 0.14 : 0
      return (
        (form.light((u - 0.5) * Math.PI, Math.min(1, row / rows)) - 0.6) * 0.6 -
        Math.abs(u * 2 - 1) ** 8 * 0.12 -
        rib
      )
    },
  })
  const hair = new Ink()
  hairs(hair, chance.fork("hair"), form.outline.slice(2, 60).reverse(), animal.colour, {
    per_ten_px: 0.9,
    length: 8 * Math.max(0.6, size),
  })
  hairs(hair, chance.fork("hair2"), form.outline.slice(88, 145).reverse(), animal.colour, {
    per_ten_px: 0.9,
    length: 8 * Math.max(0.6, size),
  })
  return (
    (animal.behind?.(p) ?? "") +
    shape(poly(form.outline), tone(animal.colour, -0.5)) +
    ink.toString() +
    hair.toString() +
    animal.front(p)
  )
}

export const footing = (p: Pup): string => standing(p.at(0, 0), 112 * p.size)

/** A small stuffed part in the same stitch: an ear, a muzzle, a wing. Its outline in px about the puppet. */
export function stuffed(
  p: Pup,
  name: string,
  outline: readonly Point[],
  colour: string,
  { angle = 0, lifted = 3, stitch = 11, soft = true } = {},
): string {
  const placed = (soft ? sampled(outline, 5, true) : outline).map(([x, up]) => p.at(x, up))
  const k = Math.max(p.size, 0.6)
  return patch(placed, {
    chance: p.chance.fork(name),
    lens: p.lens,
    colour,
    fabric: knitted({ stitch: stitch * k, colour: () => colour }),
    angle,
    lifted: lifted * k,
    round: 20 * p.size,
    hair: 0.7,
  })
}

export const oval = (x: number, up: number, rx: number, ry: number): Point[] =>
  ring([x, up], rx, ry, 12)

/** The same part on both sides. */
export const both = (draw: (s: 1 | -1) => string): string => draw(-1) + draw(1)

export const mirrored = (outline: readonly Point[], s: 1 | -1): Point[] =>
  outline.map(([x, up]) => [x * s, up])

/** An eye in satin stitch with one light stitch in it. */
export function eye(p: Pup, x: number, up: number, r = 11, colour: string = dyes.night): string {
  const at = p.at(x, up)
  const u = r * p.size
  return (
    satin(p.chance.fork(`eye${x}/${up}`), ring(at, u, u * 1.12, 16), 0.4, colour, {
      thread: Math.max(1.6, 2.6 * p.size),
      raised: false,
    }) +
    line(
      p,
      [
        [x - r * 0.42, up + r * 0.5],
        [x - r * 0.1, up + r * 0.62],
      ],
      "#fff7e6",
      2.6,
    )
  )
}

/** A line of stem stitch, in px about the puppet. */
export const line = (p: Pup, course: readonly Point[], colour: string, width = 5): string =>
  stem(
    course.map(([x, up]) => p.at(x, up)),
    colour,
    Math.max(1.4, width * p.size),
  )

/** Loops of wool: a fleece, a ruff, a mane. */
export function loops(
  p: Pup,
  name: string,
  around: readonly Point[],
  colour: string,
  length: number,
  count: number,
): string {
  const chance = p.chance.fork(name)
  const ink = new Ink()
  const course = sampled(around, 12)
  for (let i = 0; i < count; i++) {
    const [x, up] = course[Math.floor((i / count) * course.length)] ?? [0, 0]
    const [a, b] = [
      p.at(x + chance.sway(6), up + chance.sway(6)),
      p.at(x + chance.sway(14), up - length * chance.range(0.7, 1.1)),
    ]
    const curl: Path = `M${n(a[0])} ${n(a[1])}q${n(chance.sway(14) * p.size)} ${n((b[1] - a[1]) * 0.5)} ${n(b[0] - a[0])} ${n(b[1] - a[1])}`
    ink.line(tone(colour, -0.3), n(8.4 * p.size), curl)
    ink.line(tone(colour, chance.sway(0.12) + 0.03), n(6.4 * p.size), curl)
  }
  return ink.toString()
}

/** A ball of cut yarn. */
export function pom(p: Pup, x: number, up: number, r: number, colour: string): string {
  const chance = p.chance.fork(`pom${x}/${up}`)
  const ink = new Ink()
  const [cx, cy] = p.at(x, up)
  const u = r * p.size
  ink.fill(tone(colour, -0.25), poly(ring([cx, cy], u * 0.9, u * 0.9, 16)))
  for (let i = 0; i < 90; i++) {
    const [a, out] = [chance.range(0, 6.283), u * Math.sqrt(chance.next())]
    const lit = -(Math.cos(a) + Math.sin(a)) * 0.16 * (out / u)
    ink.line(
      tone(colour, lit + chance.sway(0.1)),
      n(2.6 * Math.max(0.6, p.size)),
      `M${n(cx + Math.cos(a) * out)} ${n(cy + Math.sin(a) * out)}l${n(Math.cos(a) * u * 0.3 + chance.sway(2))} ${n(Math.sin(a) * u * 0.3 + chance.sway(2))}`,
    )
  }
  return ink.toString()
}
