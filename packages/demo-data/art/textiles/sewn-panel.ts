import { chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { n, nth, type Point, poly } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { noiseOf } from "../kit/noise"
import { cord, rod, shadow } from "../kit/page"
import { shape } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { woven } from "../textile/fabrics"
import { cutTo, volume } from "../textile/patch"
import { stageOf } from "../textile/sewn"
import type { Drawn, Lens } from "../views"
import type { Scene } from "./scenes"

export type PanelPlan = { readonly scene: Scene; readonly border: string; readonly hung: boolean }

/** A picture sewn of cloth: the ground, the scene, a crocheted border all round. */
export function sewnPanel(
  { scene, border, hung }: PanelPlan,
  piece: Piece,
  look: Look,
  lens: Lens,
): Drawn {
  const chance = chanceOf(piece.seed)
  const noise = noiseOf(piece.seed)
  const width = Math.min(hung ? 640 : 760, ((hung ? 860 : 900) * 100) / scene.tall)
  const height = (width * scene.tall) / 100
  const [left, top] = [500 - width / 2, (hung ? 655 : 625) - height / 2]
  const edge = (u: number, v: number): Point => [
    left + u * width + 5 * noise(v * 3 + 1, u * 4),
    top + v * height + 5 * noise(u * 3, v * 4 + 2),
  ]
  const outline = [
    ...Array.from({ length: 30 }, (_, i) => edge(i / 30, 0)),
    ...Array.from({ length: 30 }, (_, i) => edge(1, i / 30)),
    ...Array.from({ length: 30 }, (_, i) => edge(1 - i / 30, 1)),
    ...Array.from({ length: 30 }, (_, i) => edge(0, 1 - i / 30)),
  ]
  const ground = scene.ground(piece, look)
  const d = poly(outline)
  const inner = stageOf(left, top, width, piece.seed)
  const wall = woven({ thread: 4.4, stripe: () => ground })({
    outline,
    angle: 0,
    chance: chance.fork("ground"),
    lens,
    light: () => 0,
  })
  const holder = hung
    ? shadow(
        [
          [left - 40, top - 24],
          [left + width + 40, top - 24],
          [left + width + 40, top - 8],
          [left - 40, top - 8],
        ],
        { dx: 8, dy: 14, opacity: 0.3, blur: "near" },
      ) +
      cord(
        left - 14,
        left + width + 14,
        top - 16,
        [500, Math.max(50, top - 150)],
        tone(look.undyed, -0.25),
      ) +
      rod(left - 40, left + width + 40, top - 16, dyes.vicuna, 18)
    : ""
  const svg =
    shadow(outline, { dx: 18, dy: 26, opacity: 0.34 }) +
    holder +
    cutTo(d, shape(d, ground) + wall + scene.sew(inner, piece, look) + volume(d, 16, ground)) +
    crochet(outline, border, chance.fork("border")) +
    (hung ? tabs(left, top, width, border) : "")
  const box = { x: left - 14, y: top - 24, width: width + 28, height: height + 38 }
  return {
    svg,
    box,
    width_cm: nth(piece.size_cm, 0),
    focus: [left + width * 0.44, top + height * 0.66],
  }
}

/** Loops of wool crocheted round an edge. */
export function crochet(
  outline: readonly Point[],
  colour: string,
  chance: ReturnType<typeof chanceOf>,
): string {
  const ink = new Ink()
  outline.forEach(([x, y], i) => {
    const [qx, qy] = nth(outline, (i + 1) % outline.length)
    const span = Math.hypot(qx - x, qy - y)
    const count = Math.max(1, Math.round(span / 12))
    const [tx, ty] = [(qx - x) / count, (qy - y) / count]
    const [nx, ny] = [ty / (span / count), -tx / (span / count)]
    for (let k = 0; k < count; k++) {
      const [ax, ay] = [x + tx * k - nx * 7, y + ty * k - ny * 7]
      const loop = `M${n(ax)} ${n(ay)}Q${n(ax + nx * 24 - tx * 0.2)} ${n(ay + ny * 24 - ty * 0.2)} ${n(ax + tx)} ${n(ay + ty)}`
      ink.line(tone(colour, -0.34), 6.4, loop)
      ink.line(tone(colour, chance.sway(0.08) + 0.04), 4.6, loop)
    }
    ink.line(
      tone(colour, 0.02),
      5,
      `M${n(x - nx * 6)} ${n(y - ny * 6)}L${n(qx - nx * 6)} ${n(qy - ny * 6)}`,
    )
  })
  return ink.toString()
}

function tabs(left: number, top: number, width: number, colour: string): string {
  return [0.06, 0.28, 0.5, 0.72, 0.94]
    .map((share) => {
      const x = left + width * share
      return (
        shape(`M${n(x - 13)} ${n(top - 27)}h26v34h-26Z`, tone(colour, -0.04)) +
        shape(`M${n(x + 6)} ${n(top - 27)}h7v34h-7Z`, tone(colour, -0.3))
      )
    })
    .join("")
}
