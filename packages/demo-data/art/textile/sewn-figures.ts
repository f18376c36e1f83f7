import { dyes, tone } from "../kit/colour"
import { n, type Point, ring, sampled } from "../kit/geometry"
import { stroke } from "../kit/svg"
import { knots, stem } from "./embroidery"
import { cloth, on, type Print, shapeOn, type Stage } from "./sewn"

type Dress = {
  readonly skirt: string
  readonly top: string
  readonly hat: string
  readonly print?: Print
  readonly child?: boolean
  readonly arms?: "down" | "up" | "out"
}

/** A padded figure: skirt or trousers, a woollen braid each side, a face of three marks under a hat. */
export function doll(
  stage: Stage,
  [x, foot]: Point,
  height: number,
  { skirt, top, hat, print = "plain", child = false, arms = "down" }: Dress,
): string {
  const h = height
  const skin = "#B97E57"
  const neck = foot - h * 0.7
  const reach = { down: [0.24, 0.02], up: [0.22, -0.3], out: [0.32, -0.06] }[arms] as [
    number,
    number,
  ]
  const limbs = ([-1, 1] as const).map((s) => {
    const [dx, dy] = [reach[0] * s, arms === "out" && s === -1 ? 0.06 : reach[1]]
    const sleeve = shapeOn(
      stage,
      [
        [x + s * h * 0.1, neck + h * 0.03],
        [x + s * h * 0.16, neck + h * 0.03],
        [x + dx * h + s * h * 0.03, neck + h * (0.16 + dy)],
        [x + dx * h - s * h * 0.05, neck + h * (0.19 + dy)],
      ],
      tone(top, -0.08),
    )
    return (
      sleeve +
      cloth(
        on(stage, ring([x + dx * h, neck + h * (0.2 + dy)], h * 0.035, h * 0.035, 10)),
        skin,
        "plain",
        2,
      )
    )
  })
  const feet = ([-1, 1] as const).map((s) =>
    shapeOn(stage, ring([x + s * h * 0.08, foot - h * 0.01], h * 0.06, h * 0.035, 10), dyes.walnut),
  )
  const [waist, hem] = child ? [0.1, 0.15] : [0.1, 0.24]
  const lower = shapeOn(
    stage,
    [
      [x - h * waist, neck + h * 0.28],
      [x + h * waist, neck + h * 0.28],
      [x + h * hem, foot - h * 0.03],
      [x, foot],
      [x - h * hem, foot - h * 0.03],
    ],
    skirt,
    print,
  )
  const chest = shapeOn(
    stage,
    [
      [x - h * 0.13, neck],
      [x + h * 0.13, neck],
      [x + h * 0.12, neck + h * 0.3],
      [x - h * 0.12, neck + h * 0.3],
    ],
    top,
  )
  return (
    feet.join("") +
    limbs.join("") +
    lower +
    chest +
    head(stage, [x, neck - h * 0.1], h * 0.12, skin, hat, child)
  )
}

function head(
  stage: Stage,
  [x, y]: Point,
  r: number,
  skin: string,
  hat: string,
  child: boolean,
): string {
  const u = stage.unit * r
  const [cx, cy] = stage.at(x, y)
  const braids = child
    ? ""
    : ([-1, 1] as const)
        .map((s) =>
          stem(
            [
              [cx + s * u * 0.8, cy + u * 0.2],
              [cx + s * u * 1.15, cy + u * 1.3],
              [cx + s * u * 0.9, cy + u * 2.5],
            ],
            "#2B2523",
            u * 0.42,
          ),
        )
        .join("")
  const face = cloth(on(stage, ring([x, y], r, r * 1.06, 20)), skin, "plain", 4)
  const marks =
    ([-1, 1] as const)
      .map((s) =>
        stroke(
          `M${n(cx + s * u * 0.36)} ${n(cy - u * 0.02)}v${n(u * 0.16)}`,
          "#2B2523",
          n(u * 0.17),
        ),
      )
      .join("") +
    stroke(
      `M${n(cx - u * 0.26)} ${n(cy + u * 0.46)}q${n(u * 0.26)} ${n(u * 0.24)} ${n(u * 0.52)} 0`,
      dyes.cochineal,
      n(u * 0.14),
    )
  const crown = shapeOn(
    stage,
    [
      [x - r * 0.76, y - r * 0.5],
      [x - r * 0.62, y - r * 1.42],
      [x + r * 0.62, y - r * 1.42],
      [x + r * 0.76, y - r * 0.5],
    ],
    hat,
  )
  const brim = shapeOn(
    stage,
    sampled(
      [
        [x - r * 1.42, y - r * 0.46],
        [x, y - r * 0.72],
        [x + r * 1.42, y - r * 0.46],
        [x, y - r * 0.3],
      ],
      5,
      true,
    ),
    tone(hat, -0.12),
  )
  return face + braids + marks + crown + brim
}

export function llama(
  stage: Stage,
  [x, foot]: Point,
  size: number,
  colour: string = dyes.chalk,
  flip: 1 | -1 = 1,
): string {
  const p = (dx: number, dy: number): Point => [x + flip * dx * size, foot - dy * size]
  const legs = [0.1, 0.2, 0.52, 0.62].map((dx) =>
    shapeOn(
      stage,
      [p(dx, 0.36), p(dx + 0.07, 0.36), p(dx + 0.06, 0), p(dx, 0)],
      tone(colour, -0.12),
    ),
  )
  const body = sampled(
    [
      p(0, 0.52),
      p(0.1, 0.68),
      p(0.5, 0.66),
      p(0.62, 0.82),
      p(0.66, 1.04),
      p(0.74, 1.12),
      p(0.88, 1.04),
      p(0.86, 0.96),
      p(0.76, 0.94),
      p(0.76, 0.6),
      p(0.68, 0.36),
      p(0.1, 0.34),
    ],
    4,
    true,
  )
  const ear = shapeOn(stage, [p(0.68, 1.08), p(0.66, 1.24), p(0.74, 1.12)], colour)
  const blanket = shapeOn(
    stage,
    [p(0.16, 0.68), p(0.46, 0.67), p(0.46, 0.44), p(0.16, 0.44)],
    dyes.cochineal,
    "stripes",
  )
  const eye = knots(stage.chance, stage.at(...p(0.77, 1.03)), stage.unit * size * 0.03, "#2B2523")
  return legs.join("") + ear + cloth(on(stage, body), colour, "plain", 6) + blanket + eye
}

export function bird(
  stage: Stage,
  [x, y]: Point,
  size: number,
  colour: string,
  flip: 1 | -1 = 1,
): string {
  const p = (dx: number, dy: number): Point => [x + flip * dx * size, y + dy * size]
  const body = shapeOn(
    stage,
    sampled(
      [p(-1, 0), p(-0.3, -0.4), p(0.5, -0.36), p(0.8, -0.1), p(0.4, 0.4), p(-0.3, 0.34)],
      4,
      true,
    ),
    colour,
    "dots",
  )
  const wing = shapeOn(
    stage,
    sampled([p(0.1, -0.2), p(-0.5, -0.9), p(-0.4, 0.02)], 4, true),
    tone(colour, -0.2),
  )
  const beak = shapeOn(stage, [p(0.74, -0.2), p(1.1, -0.06), p(0.74, 0.06)], dyes.qolle)
  return (
    beak +
    body +
    wing +
    knots(stage.chance, stage.at(...p(0.52, -0.14)), stage.unit * size * 0.09, "#2B2523")
  )
}
