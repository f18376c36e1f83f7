import { chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { bounds, line, n, type Point, poly, sampled } from "../kit/geometry"
import { noiseOf } from "../kit/noise"
import { shadow } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { fringe } from "../textile/edges"
import { knitted, stripeOf, woven } from "../textile/fabrics"
import { type Fabric, patch } from "../textile/patch"
import { ribBand } from "../textile/ribs"
import type { Drawn, Lens } from "../views"

export type PonchoPlan = {
  readonly fabric: (colour: string, look: Look) => Fabric
  readonly collar: "stand" | "slit"
  readonly ties: boolean
}

/** A poncho as it hangs from the shoulders: wide below, its folds running down from the neck. */
export function poncho(plan: PonchoPlan, piece: Piece, look: Look, lens: Lens): Drawn {
  const chance = chanceOf(piece.seed)
  const noise = noiseOf(piece.seed)
  const colour = colourOf(piece.choice.colour) ?? look.undyed
  const [length_cm = 75, width_cm = 110] = piece.size_cm
  const px_per_cm = Math.min(800 / length_cm, 860 / width_cm)
  const [h, w] = [length_cm * px_per_cm, (width_cm * px_per_cm) / 2]
  const [x, top] = [500, 620 - h / 2]
  const neck = w * 0.2
  const light = ([px, py]: Point) => {
    const reach = (py - top + 160) / h
    const fold = (d: number) => noise((px - x + d) / (150 * reach), 3)
    return 0.03 + (fold(9) - fold(-9)) * 0.75 * Math.min(1, reach)
  }
  const { outline, hem } = cutOf([x, top], w, h, plan.collar === "slit")
  const tails = line(hem)
  const count = Math.round(w / 9)
  const tail_edge = Array.from({ length: count }, (_, i): Point => {
    const [px, py] = tails((i + 0.5) / count)
    return [px, py - 8]
  })
  const inside: Point[] = [
    [x - neck, top + 2],
    [x - neck * 0.4, top - 16],
    [x + neck * 0.4, top - 16],
    [x + neck, top + 2],
    [x, top + h * 0.17],
  ]
  const svg =
    shadow(outline, { dx: 18, dy: 26, opacity: 0.3 }) +
    shape(poly(inside), tone(colour, -0.5)) +
    fringe(chance.fork("fringe"), tail_edge, [0, 1], (i) => tone(colour, i % 3 ? 0 : -0.1), {
      length: 62,
      thick: 3.4,
    }) +
    patch(outline, {
      chance: chance.fork("cloth"),
      lens,
      colour,
      light,
      round: 30,
      fabric: plan.fabric(colour, look),
    }) +
    (plan.collar === "stand"
      ? standUp(piece, colour, lens, [x, top], neck)
      : slit([x, top], neck, h, colour)) +
    (plan.ties ? ties(look, [x, top], w, h) : "")
  const box = bounds([...outline, [x, top + h + 60]])
  return { svg, box, width_cm, focus: [x - w * 0.1, top + h * 0.3] }
}

/** The outline of the whole, and its lower edge alone. */
function cutOf([x, top]: Point, w: number, h: number, slit: boolean) {
  const neck = w * 0.2
  const side = (s: 1 | -1): Point[] =>
    sampled(
      [
        [x + s * neck, top],
        [x + s * w * 0.5, top + h * 0.09],
        [x + s * w * 0.86, top + h * 0.4],
        [x + s * w, top + h * 0.84],
      ],
      8,
    )
  const hem = sampled(
    [
      [x + w, top + h * 0.84],
      [x + w * 0.62, top + h * 0.98],
      [x + w * 0.2, top + h],
      [x - w * 0.24, top + h + 2],
      [x - w * 0.64, top + h * 0.97],
      [x - w, top + h * 0.84],
    ],
    8,
  )
  const neckline: Point[] = slit
    ? [
        [x - neck * 0.5, top + 16],
        [x, top + h * 0.16],
        [x + neck * 0.5, top + 16],
      ]
    : [
        [x - neck * 0.5, top + neck * 0.4],
        [x, top + neck * 0.52],
        [x + neck * 0.5, top + neck * 0.4],
      ]
  const outline = [...side(1), ...hem.slice(1, -1), ...side(-1).reverse(), ...neckline]
  return { outline, hem }
}

function standUp(piece: Piece, colour: string, lens: Lens, [x, top]: Point, neck: number): string {
  const chance = chanceOf(`${piece.seed}/collar`)
  const tall = neck * 0.95
  const mouth = sampled(
    [
      [x - neck * 0.92, top - tall * 0.9],
      [x, top - tall * 1.06],
      [x + neck * 0.92, top - tall * 0.9],
      [x, top - tall * 0.68],
    ],
    5,
    true,
  )
  const course = sampled(
    [
      [x - neck * 1.02, top - tall * 0.34],
      [x, top - tall * 0.1],
      [x + neck * 1.02, top - tall * 0.34],
    ],
    8,
  )
  return (
    shape(poly(mouth), tone(colour, -0.45)) +
    ribBand({
      course,
      width: tall * 1.12,
      stitch: 10,
      colour: () => colour,
      chance,
      lens,
      lifted: 6,
    })
  )
}

const slit = ([x, top]: Point, neck: number, h: number, colour: string): string =>
  stroke(
    `M${n(x - neck)} ${n(top + 2)}Q${n(x - neck * 0.4)} ${n(top + h * 0.04)} ${n(x)} ${n(top + h * 0.165)}Q${n(x + neck * 0.4)} ${n(top + h * 0.04)} ${n(x + neck)} ${n(top + 2)}`,
    tone(colour, -0.3),
    12,
  ) +
  stroke(
    `M${n(x - neck)} ${n(top)}Q${n(x - neck * 0.4)} ${n(top + h * 0.03)} ${n(x)} ${n(top + h * 0.155)}Q${n(x + neck * 0.4)} ${n(top + h * 0.03)} ${n(x + neck)} ${n(top)}`,
    tone(colour, 0.12),
    5,
  )

/** The ties that hold front and back together at the sides. */
function ties({ dyes: [, second] }: Look, [x, top]: Point, w: number, h: number): string {
  return ([-1, 1] as const)
    .map((s) => {
      const at: Point = [x + s * w * 0.8, top + h * 0.62]
      const tail = (dx: number, dy: number) =>
        stroke(
          `M${n(at[0])} ${n(at[1])}q${n(dx * 0.4 + s * 10)} ${n(dy * 0.3)} ${n(dx)} ${n(dy)}`,
          second,
          6,
        )
      return (
        tail(s * 34, 74) +
        tail(s * 6, 86) +
        stroke(
          `M${n(at[0])} ${n(at[1])}q${s * 22} -26 ${s * 30} -2q-8 14 ${-s * 30} 2q${-s * 20} -22 ${-s * 28} 2q10 14 ${s * 28} -2`,
          tone(second, 0.08),
          6,
        )
      )
    })
    .join("")
}

export const ponchos: Readonly<Record<string, PonchoPlan>> = {
  "AYM-003": {
    collar: "slit",
    ties: true,
    fabric: (c, look) =>
      woven({
        thread: 5,
        stripe: stripeOf([
          [c, 70],
          [tone(c, -0.3), 10],
          [look.undyed, 6],
          [look.dyes[1], 12],
          [look.undyed, 6],
          [tone(c, -0.3), 10],
          [c, 60],
        ]),
      }),
  },
  "QEN-003": {
    collar: "stand",
    ties: false,
    fabric: (c, look) =>
      knitted({
        stitch: 9.4,
        colour: (_, row) =>
          row > 72 && row < 78 ? look.undyed : row === 81 || row === 70 ? dyes.rust : c,
      }),
  },
}
