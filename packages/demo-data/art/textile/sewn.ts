import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { bounds, ellipse, n, nth, type Point, poly, ring, sampled } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { applique, knots, stem } from "./embroidery"
import { cutTo } from "./patch"

/** Where a scene lies on the page: units of the scene (100 across) to px. */
export type Stage = {
  readonly at: (x: number, y: number) => Point
  readonly unit: number
  readonly chance: Chance
}

export const stageOf = (left: number, top: number, width: number, seed: string): Stage => ({
  at: (x, y) => [left + (x * width) / 100, top + (y * width) / 100],
  unit: width / 100,
  chance: chanceOf(`${seed}/stage`),
})

export type Print = "plain" | "dots" | "stripes" | "checks" | "sprigs"

/** The print of a cotton cloth, cut to a shape. */
export function printed(outline: readonly Point[], colour: string, print: Print): string {
  if (print === "plain") return ""
  const { x, y, width, height } = bounds(outline)
  const ink = new Ink()
  const [light, dark] = [tone(colour, 0.34), tone(colour, -0.26)]
  const gap = print === "sprigs" ? 26 : print === "stripes" ? 13 : 17
  for (let j = 0; j * gap < height + gap; j++) {
    if (print === "stripes" || print === "checks")
      ink.line(light, 3, `M${n(x)} ${n(y + j * gap)}H${n(x + width)}`, 0.75)
    if (print === "checks") continue
    for (let i = 0; print !== "stripes" && i * gap < width + gap; i++) {
      const [px, py] = [x + (i + (j % 2) * 0.5) * gap, y + j * gap]
      if (print === "dots") ink.fill(light, ellipse([px, py], 2.8, 2.8))
      else {
        ink.fill(
          light,
          ellipse([px - 3, py], 2.6, 2.6) +
            ellipse([px + 3, py - 1], 2.6, 2.6) +
            ellipse([px, py - 4], 2.6, 2.6),
        )
        ink.line(dark, 1.4, `M${n(px)} ${n(py + 2)}q1 4 3 6`)
      }
    }
  }
  if (print === "checks")
    for (let i = 0; i * gap < width + gap; i++)
      ink.line(dark, 3, `M${n(x + i * gap)} ${n(y)}V${n(y + height)}`, 0.5)
  return cutTo(poly(outline), ink.toString())
}

/** A piece of printed cloth, sewn on. */
export const cloth = (
  outline: readonly Point[],
  colour: string,
  print: Print = "plain",
  padded = 5,
): string =>
  applique(outline, colour, {
    padded,
    print: printed(outline, colour, print),
    thread: tone(colour, colour === dyes.chalk ? -0.4 : 0.5),
  })

export const on = ({ at }: Stage, points: readonly (readonly [number, number])[]): Point[] =>
  points.map(([x, y]) => at(x, y))

export const shapeOn = (
  stage: Stage,
  points: readonly Point[],
  colour: string,
  print: Print = "plain",
): string => cloth(on(stage, points), colour, print)

export const hill = (
  stage: Stage,
  ridge: readonly Point[],
  foot: number,
  colour: string,
  print: Print = "plain",
): string => {
  const [first, last] = [nth(ridge, 0), nth(ridge, ridge.length - 1)]
  return cloth(
    on(stage, [...sampled(ridge, 6), [last[0], foot], [first[0], foot]]),
    colour,
    print,
    7,
  )
}

export function sun(stage: Stage, [x, y]: Point, r: number): string {
  const rays = Array.from({ length: 12 }, (_, i) => {
    const a = (i / 12) * 2 * Math.PI
    return stem(
      on(stage, [
        [x + Math.cos(a) * r * 1.2, y + Math.sin(a) * r * 1.2],
        [x + Math.cos(a) * r * 1.65, y + Math.sin(a) * r * 1.65],
      ]),
      dyes.qolle,
      stage.unit * 0.8,
    )
  })
  return rays.join("") + cloth(on(stage, ring([x, y], r, r, 28)), dyes.qolle)
}

type HouseColours = { readonly wall: string; readonly roof: string; readonly print?: Print }

export function house(
  stage: Stage,
  [x, foot]: Point,
  width: number,
  { wall, roof, print = "plain" }: HouseColours,
): string {
  const height = width * 0.62
  const top = foot - height
  const front = shapeOn(
    stage,
    [
      [x, top],
      [x + width, top],
      [x + width, foot],
      [x, foot],
    ],
    wall,
    print,
  )
  const gable = shapeOn(
    stage,
    [
      [x - width * 0.12, top + 1],
      [x + width * 0.5, top - width * 0.44],
      [x + width * 1.12, top + 1],
    ],
    roof,
    "stripes",
  )
  const door = shapeOn(
    stage,
    [
      [x + width * 0.16, foot - height * 0.6],
      [x + width * 0.4, foot - height * 0.6],
      [x + width * 0.4, foot],
      [x + width * 0.16, foot],
    ],
    dyes.walnut,
  )
  const pane = shapeOn(
    stage,
    [
      [x + width * 0.58, foot - height * 0.66],
      [x + width * 0.82, foot - height * 0.66],
      [x + width * 0.82, foot - height * 0.34],
      [x + width * 0.58, foot - height * 0.34],
    ],
    dyes.sky,
  )
  return front + gable + door + pane
}

export function tree(
  stage: Stage,
  [x, foot]: Point,
  height: number,
  colour: string = "#47602C",
): string {
  const crown = ring([x, foot - height * 0.66], height * 0.3, height * 0.38, 14, () =>
    stage.chance.sway(0.08),
  )
  const fruit = knots(
    stage.chance,
    stage.at(x - height * 0.08, foot - height * 0.72),
    stage.unit * height * 0.09,
    dyes.cochineal,
  )
  return (
    shapeOn(
      stage,
      [
        [x - height * 0.05, foot - height * 0.4],
        [x + height * 0.05, foot - height * 0.4],
        [x + height * 0.07, foot],
        [x - height * 0.07, foot],
      ],
      dyes.walnut,
    ) +
    cloth(on(stage, sampled(crown, 4, true)), colour, "sprigs") +
    fruit
  )
}

export function basket(stage: Stage, [x, foot]: Point, width: number, fruit: string): string {
  const heap = Array.from({ length: 7 }, (_, i) =>
    cloth(
      on(
        stage,
        ring(
          [
            x + (i - 3) * width * 0.13,
            foot - width * (0.5 + (i % 2 ? 0.12 : 0) - Math.abs(i - 3) * 0.03),
          ],
          width * 0.1,
          width * 0.1,
          12,
        ),
      ),
      tone(fruit, stage.chance.sway(0.12)),
      "plain",
      2,
    ),
  )
  return (
    heap.join("") +
    shapeOn(
      stage,
      [
        [x - width * 0.5, foot - width * 0.44],
        [x + width * 0.5, foot - width * 0.44],
        [x + width * 0.38, foot],
        [x - width * 0.38, foot],
      ],
      "#B98A5C",
      "checks",
    )
  )
}

export function maize(stage: Stage, [x, foot]: Point, height: number): string {
  const [top, middle] = [stage.at(x, foot - height), stage.at(x, foot - height * 0.5)]
  const leaves = (
    [
      [0.3, -1],
      [0.48, 1],
      [0.64, -1],
      [0.78, 1],
    ] as const
  ).map(([up, s]) =>
    shapeOn(
      stage,
      sampled(
        [
          [x, foot - height * up],
          [x + s * height * 0.2, foot - height * (up + 0.16)],
          [x + s * height * 0.34, foot - height * (up - 0.02)],
          [x + s * height * 0.16, foot - height * (up + 0.04)],
        ],
        4,
        true,
      ),
      tone(dyes.chilca, s * 0.06),
    ),
  )
  const cobs = (
    [
      [0.42, 1],
      [0.58, -1],
    ] as const
  ).map(([up, s]) =>
    cloth(
      on(
        stage,
        ring([x + s * height * 0.07, foot - height * up], height * 0.045, height * 0.1, 12),
      ),
      dyes.qolle,
      "dots",
      3,
    ),
  )
  return (
    stem([stage.at(x, foot), middle, top], dyes.chilca, stage.unit * 1.3) +
    leaves.join("") +
    cobs.join("")
  )
}
