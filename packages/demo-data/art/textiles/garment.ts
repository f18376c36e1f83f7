import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { bounds, n, nth, type Point, poly, sampled, smooth } from "../kit/geometry"
import { noiseOf } from "../kit/noise"
import { shadow } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Piece, View } from "../piece"
import { type Fabric, patch } from "../textile/patch"
import type { Drawn, Lens } from "../views"

/** Measures of a garment on the page, in px; `x` is its middle, `top` where the shoulder meets the neck. */
export type Cut = {
  readonly x: number
  readonly top: number
  readonly length: number
  readonly half_chest: number
  readonly half_shoulder: number
  readonly half_neck: number
  readonly half_hem: number
  readonly armhole: number
  /** How deep the neck is cut in front. */
  readonly neck_depth: number
  readonly px_per_cm: number
}

export type GarmentPlan = {
  readonly sleeves: "long" | "none"
  readonly neck: "round" | "v"
  /** Share of the length by which a V is cut. */
  readonly neck_depth?: number
  readonly body: (piece: Piece, look: Look, cut: Cut) => Fabric
  readonly sleeve: (piece: Piece, look: Look, cut: Cut) => Fabric
  readonly colour: (piece: Piece, look: Look) => string
  /** Collar, bands, pockets, buttons: what is set on the body. */
  readonly trim: (make: Making) => string
  readonly behind?: (make: Making) => string
  readonly flare?: number
}

/** What the hands that trim a garment have before them. */
export type Making = {
  readonly piece: Piece
  readonly look: Look
  readonly lens: Lens
  readonly chance: Chance
  readonly cut: Cut
  readonly colour: string
}

function cutOf(piece: Piece, plan: GarmentPlan): Cut {
  const [length_cm = 66, width_cm = 52] = piece.size_cm
  const across = plan.sleeves === "long" ? width_cm * 1.76 : width_cm * 1.14
  const px_per_cm = Math.min(900 / length_cm, 930 / across)
  const [length, chest] = [length_cm * px_per_cm, width_cm * px_per_cm]
  return {
    x: 500,
    top: 640 - length / 2 - (plan.sleeves === "long" ? 10 : 0),
    length,
    half_chest: chest / 2,
    half_shoulder: chest * (plan.sleeves === "long" ? 0.43 : 0.38),
    half_neck: chest * 0.17,
    half_hem: (chest / 2) * (plan.flare ?? 0.98),
    armhole: chest * 0.42,
    neck_depth: plan.neck === "v" ? length * (plan.neck_depth ?? 0.34) : chest * 0.13,
    px_per_cm,
  }
}

/** The front edge of the neck, from left to right. */
export function neckLine({ x, top, half_neck, neck_depth }: Cut, v: boolean): Point[] {
  const points: Point[] = v
    ? [
        [x - half_neck, top],
        [x - half_neck * 0.62, top + neck_depth * 0.42],
        [x, top + neck_depth],
        [x + half_neck * 0.62, top + neck_depth * 0.42],
        [x + half_neck, top],
      ]
    : [
        [x - half_neck, top],
        [x - half_neck * 0.78, top + neck_depth * 0.62],
        [x, top + neck_depth],
        [x + half_neck * 0.78, top + neck_depth * 0.62],
        [x + half_neck, top],
      ]
  return v
    ? [...sampled(points.slice(0, 3), 6), ...sampled(points.slice(2), 6).slice(1)]
    : sampled(points, 6)
}

export function bodyOutline(cut: Cut, plan: GarmentPlan, chance: Chance): Point[] {
  const { x, top, length, half_chest, half_shoulder, half_hem, armhole } = cut
  const bottom = top + length
  const slope = half_shoulder * 0.13
  const waver = () => chance.sway(3)
  const side = (s: 1 | -1): Point[] => {
    const points: Point[] = [
      [x + s * half_shoulder, top + slope],
      [x + s * (half_shoulder * (plan.sleeves === "none" ? 0.93 : 1)), top + slope + armhole * 0.5],
      [x + s * half_chest, top + slope + armhole],
      [x + s * (half_chest * 0.99) + waver(), top + length * 0.72],
      [x + s * half_hem, bottom - 6],
    ]
    return sampled(points, 5)
  }
  const hem = sampled(
    [
      [x + half_hem, bottom - 6],
      [x + half_hem * 0.4, bottom + 3 + waver()],
      [x - half_hem * 0.4, bottom + 3 + waver()],
      [x - half_hem, bottom - 6],
    ],
    6,
  )
  return [
    ...side(1),
    ...hem.slice(1, -1),
    ...side(-1).reverse(),
    ...neckLine(cut, plan.neck === "v"),
  ]
}

type Sleeve = {
  readonly outline: Point[]
  readonly angle: number
  readonly cuff: readonly [Point, Point]
}

function sleeveOf(
  { x, top, half_shoulder, half_chest, armhole, length }: Cut,
  s: 1 | -1,
  lean: number,
): Sleeve {
  const slope = half_shoulder * 0.13
  const shoulder: Point = [x + s * (half_shoulder - 16), top + slope - 3]
  const under: Point = [x + s * (half_chest - 30), top + slope + armhole + 16]
  const reach = length * 0.84
  const axis: Point = [s * Math.sin(lean), Math.cos(lean)]
  const across: Point = [s * axis[1], -s * axis[0]]
  const half_cuff = armhole * 0.27
  const middle: Point = [(shoulder[0] + under[0]) / 2 + s * 4, (shoulder[1] + under[1]) / 2]
  const at = (down: number, out: number): Point => [
    middle[0] + axis[0] * reach * down + across[0] * out,
    middle[1] + axis[1] * reach * down + across[1] * out,
  ]
  const [outer, inner] = [at(0.93, half_cuff), at(0.93, -half_cuff)]
  const outside = sampled([shoulder, at(0.2, armhole * 0.5), at(0.6, half_cuff * 1.42), outer], 5)
  const inside = sampled([inner, at(0.6, -half_cuff * 1.3), at(0.22, -armhole * 0.36), under], 5)
  return {
    outline: [...outside, ...inside],
    angle: Math.atan2(-axis[0], axis[1]),
    cuff: [outer, inner],
  }
}

/** A garment laid flat, or on its hanger where it is shown beside a door. */
export function garment(
  plan: GarmentPlan,
  piece: Piece,
  look: Look,
  lens: Lens,
  view: View,
): Drawn {
  const chance = chanceOf(piece.seed)
  const noise = noiseOf(piece.seed)
  const cut = cutOf(piece, plan)
  const colour = plan.colour(piece, look)
  const making: Making = { piece, look, lens, chance: chance.fork("trim"), cut, colour }
  const light = ([px, py]: Point) => {
    const fold = (dx: number) => noise((px + dx) / 150, py / 420 + 2)
    return 0.03 + (fold(8) - fold(-8)) * 0.62
  }
  const body = bodyOutline(cut, plan, chance.fork("body"))
  const sleeves =
    plan.sleeves === "none"
      ? []
      : ([1, -1] as const).map((s) => sleeveOf(cut, s, chance.range(0.25, 0.34)))
  const drawn = sleeves.map(({ outline, angle }, i) =>
    patch(outline, {
      chance: chance.fork(`sleeve${i}`),
      lens,
      colour,
      angle,
      round: 34,
      light: (at) => light(at) - 0.03,
      fabric: plan.sleeve(piece, look, cut),
    }),
  )
  const whole = [...body, ...sleeves.flatMap(({ outline }) => outline)]
  const casts = [body, ...sleeves.map(({ outline }) => outline)].map((o) =>
    shadow(o, { dx: 18, dy: 24, opacity: 0.28 }),
  )
  const back = backNeck(cut, colour)
  const svg =
    (view === "scale" ? hanger(cut) : "") +
    casts.join("") +
    (plan.behind?.(making) ?? "") +
    back +
    drawn.join("") +
    patch(body, {
      chance: chance.fork("front"),
      lens,
      colour,
      light,
      round: 34,
      fabric: plan.body(piece, look, cut),
      lifted: plan.sleeves === "none" ? 0 : 2,
    }) +
    plan.trim(making)
  const box = bounds(whole)
  const width_cm = box.width / cut.px_per_cm
  const focus: Point = [cut.x - cut.half_chest * 0.15, cut.top + cut.length * 0.26]
  return { svg, box, width_cm, focus }
}

/** The inside of the back, seen through the neck. */
function backNeck({ x, top, half_neck, neck_depth }: Cut, colour: string): string {
  const inside: Point[] = [
    [x - half_neck, top],
    [x - half_neck * 0.5, top - 16],
    [x + half_neck * 0.5, top - 16],
    [x + half_neck, top],
    [x + half_neck * 0.7, top + neck_depth],
    [x - half_neck * 0.7, top + neck_depth],
  ]
  const rim = sampled(inside.slice(0, 4), 5)
  return (
    shape(poly(inside), tone(colour, -0.42)) + stroke(smooth(rim, false), tone(colour, -0.2), 10)
  )
}

/** A wooden hanger with its hook, behind the garment. */
function hanger({ x, top, half_shoulder }: Cut): string {
  const wood = dyes.vicuna
  const arm: Point[] = [
    [x - half_shoulder * 0.8, top + half_shoulder * 0.14],
    [x, top - 26],
    [x + half_shoulder * 0.8, top + half_shoulder * 0.14],
  ]
  const hook = `M${n(x)} ${n(top - 30)}v-34c0 -20 26 -22 26 -44c0 -26 -38 -28 -42 -4`
  return (
    stroke(hook, dyes.ash, 7) +
    stroke(smooth(arm, false), wood, 22) +
    stroke(poly([nth(arm, 0), [x, top - 30], nth(arm, 2)], false), tone(wood, 0.25), 5)
  )
}
