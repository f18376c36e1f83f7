import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { bounds, line, type Point } from "../kit/geometry"
import { noiseOf } from "../kit/noise"
import { cord, rod, shadow } from "../kit/page"
import type { Look } from "../looks/groups"
import type { Piece, View } from "../piece"
import { fringe } from "../textile/edges"
import { type Fabric, patch } from "../textile/patch"
import type { Drawn, Lens } from "../views"

export type ClothPlan = {
  readonly colour: (piece: Piece, look: Look) => string
  /** The cloth of a part that ends so many px below its top. */
  readonly fabric: (piece: Piece, look: Look, height: number) => Fabric
  readonly fringe?: { readonly length: number; readonly thick: number; readonly gap: number }
  /** Folded to a bundle whose sides are as `ratio` (height to width), or hung over a rod. */
  readonly pose: "folded" | "hung"
  readonly ratio?: number
  readonly layers?: number
  readonly sheer?: boolean
  readonly hair?: number
}

type Making = {
  readonly plan: ClothPlan
  readonly piece: Piece
  readonly look: Look
  readonly lens: Lens
  readonly chance: Chance
}
type Sheet = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lean: number
  readonly dark: number
  readonly fringed: boolean
}

/** A scarf, shawl or throw. Beside a yardstick it hangs at its true length. */
export function longCloth(
  plan: ClothPlan,
  piece: Piece,
  look: Look,
  lens: Lens,
  view: View,
): Drawn {
  const making: Making = { plan, piece, look, lens, chance: chanceOf(piece.seed) }
  return plan.pose === "hung" || view === "scale" ? hung(making) : folded(making)
}

/** One sheet of cloth with soft edges, folds that run down it, and its fringe. */
function sheetOf(
  { plan, piece, look, lens, chance }: Making,
  name: string,
  s: Sheet,
): { svg: string; outline: Point[] } {
  const noise = noiseOf(`${piece.seed}/${name}`)
  const part = chance.fork(name)
  const colour = plan.colour(piece, look)
  const place = (u: number, v: number): Point => {
    const [x, y] = [
      (u - 0.5) * s.width * (1 + 0.02 * noise(v * 3, 5)) + 7 * noise(v * 2.2, u > 0.5 ? 1 : 3),
      v * s.height + 4 * noise(u * 3, 8) * (v > 0.5 ? 1 : 0),
    ]
    return [s.x + x - Math.sin(s.lean) * y, s.y + y + Math.sin(s.lean) * (u - 0.5) * s.width * 0.6]
  }
  const edge = (u: number) => Array.from({ length: 24 }, (_, i) => place(u, i / 23))
  const foot = Array.from({ length: 16 }, (_, i) => place(1 - i / 15, 1))
  const outline = [...edge(1), ...foot.slice(1, -1), ...edge(0).reverse()]
  const light = ([x, y]: Point) => {
    const fold = (d: number) => noise((x + d) / 130, y / 520 + 3)
    const down = y - s.y
    return (
      (fold(9) - fold(-9)) * 0.4 - s.dark + (down < 46 ? 0.12 - Math.abs(down - 24) / 110 : 0.02)
    )
  }
  const tails =
    plan.fringe && s.fringed ? tailsOf(part, foot, plan.fringe, tone(colour, -s.dark), s.lean) : ""
  const svg = patch(outline, {
    chance: part,
    lens,
    colour: tone(colour, -s.dark),
    light,
    fabric: plan.fabric(piece, look, s.height),
    angle: s.lean,
    round: 20,
    hair: plan.hair ?? 0.8,
    ...(plan.sheer ? { sheer: true } : {}),
  })
  return { svg: tails + svg, outline }
}

function tailsOf(
  chance: Chance,
  foot: readonly Point[],
  { length, thick, gap }: NonNullable<ClothPlan["fringe"]>,
  colour: string,
  lean: number,
): string {
  const at = line(foot)
  const [first, last] = [at(0), at(1)]
  const count = Math.max(3, Math.round(Math.hypot(first[0] - last[0], first[1] - last[1]) / gap))
  const edge = Array.from({ length: count }, (_, i): Point => {
    const [x, y] = at((i + 0.5) / count)
    return [x, y - thick * 1.5]
  })
  return fringe(
    chance,
    edge,
    [-Math.sin(lean), Math.cos(lean)],
    () => tone(colour, chance.sway(0.06)),
    { length, thick, strands: 4 },
  )
}

function hung(making: Making): Drawn {
  const { plan, piece, look, chance } = making
  const [a = 60, b = 190] = piece.size_cm
  const [width_cm, length_cm] = [Math.min(a, b), Math.max(a, b)]
  const drop = length_cm / 2
  const tail = plan.fringe?.length ?? 0
  const k = Math.min((900 - tail) / drop, 690 / width_cm)
  const [width, height] = [width_cm * k, drop * k]
  const top = 600 - (height + tail) / 2
  const lean = chance.range(0.02, 0.045)
  const shift = Math.min(54, width * 0.2)
  const back = sheetOf(making, "back", {
    x: 500 + shift,
    y: top,
    width,
    height: height * 0.94,
    lean: -lean,
    dark: 0.13,
    fringed: true,
  })
  const front = sheetOf(making, "front", {
    x: 500 - shift * 0.4,
    y: top,
    width,
    height,
    lean,
    dark: 0,
    fringed: true,
  })
  const [from, to] = [500 - width / 2 - 70, 500 + width / 2 + shift + 70]
  const wood = tone(dyes.walnut, chance.range(-0.05, 0.2))
  const svg =
    shadow(back.outline, { dx: 24, dy: 30, opacity: 0.28 }) +
    shadow(front.outline, { dx: 18, dy: 26, opacity: 0.22 }) +
    cord(
      from + 26,
      to - 26,
      top + 2,
      [(from + to) / 2, Math.max(40, top - 120)],
      tone(look.undyed, -0.3),
    ) +
    rod(from, to, top + 4, wood, 20) +
    back.svg +
    shadow(front.outline, { dx: 9, dy: 6, opacity: 0.3, blur: "near" }) +
    front.svg
  const box = bounds([...front.outline, ...back.outline])
  return {
    svg,
    box: { ...box, height: box.height + tail },
    width_cm: box.width / k,
    focus: [470, top + height * 0.62],
  }
}

function folded(making: Making): Drawn {
  const { plan, piece, chance } = making
  const ratio = plan.ratio ?? 1.9
  const tail = plan.fringe?.length ?? 0
  const height = Math.min(860 - tail, 640 * ratio)
  const width = height / ratio
  const layers = plan.layers ?? 3
  const [x, y] = [500, 610 - (height + tail) / 2]
  const lean = chance.range(-0.09, 0.09)
  const sheets = Array.from({ length: layers }, (_, i) => {
    const under = layers - 1 - i
    return sheetOf(making, `layer${under}`, {
      x: x + under * 11 * (lean > 0 ? 1 : -1) + chance.sway(3),
      y: y + under * 8,
      width: width - under * 5 + chance.sway(4),
      height: height + under * 7 - (under % 2 ? 14 : 0),
      lean: lean + chance.sway(0.012),
      dark: under * 0.08,
      fringed: under % 2 === 0,
    })
  })
  const svg = sheets
    .map(
      (sheet, i) =>
        shadow(
          sheet.outline,
          i === 0
            ? { dx: 20, dy: 28, opacity: 0.32 }
            : { dx: 5, dy: 8, opacity: 0.32, blur: "near" },
        ) + sheet.svg,
    )
    .join("")
  const box = bounds(sheets.flatMap(({ outline }) => outline))
  return {
    svg,
    box: { ...box, height: box.height + tail },
    width_cm: Math.min(...piece.size_cm),
    focus: [x - width * 0.06, y + height * 0.6],
  }
}
