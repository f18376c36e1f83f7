import { chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { n, type Point, poly } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { standing } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import type { Family } from "../piece"
import { type Drawn, family } from "../views"
import { favourite, inset, metal, saddleStitch } from "./hide"

const [cx, cy, tilt, high] = [430, 720, 0.34, 132]

/** A place of the coil: `turn` in radians (0 is nearest to us), `down` from the upper edge to the lower. */
const coil = (radius: number, turn: number, down: number): Point => [
  cx + Math.sin(turn) * radius,
  cy + Math.cos(turn) * radius * tilt + (down - 0.5) * high,
]

const arc = (radius: number, from: number, to: number, down: number): Point[] =>
  Array.from({ length: 41 }, (_, i) => coil(radius, from + ((to - from) * i) / 40, down))

/** The wall of one turn between two angles, shaded as a cylinder; `inner` is the flesh side. */
function wall(radius: number, from: number, to: number, colour: string, inner: boolean): string {
  const ink = new Ink()
  const steps = 60
  for (let i = 0; i < steps; i++) {
    const [a, b] = [from + ((to - from) * i) / steps, from + ((to - from) * (i + 1.08)) / steps]
    const facing = inner ? -Math.sin(a + 0.6) : Math.sin(-a + 0.62)
    const light = facing * 0.16 + (inner ? -0.16 : 0.02)
    ink.fill(
      tone(colour, light),
      poly([coil(radius, a, 0), coil(radius, b, 0), coil(radius, b, 1), coil(radius, a, 1)]),
    )
  }
  const rim = arc(radius, from, to, 0)
    .map(([x, y]) => `${n(x)} ${n(y)}`)
    .join("L")
  return (
    ink.toString() +
    stroke(`M${rim}`, tone(colour, 0.22), 7) +
    stroke(`M${rim}`, tone(colour, -0.3), 2)
  )
}

/** A belt rolled up on the table, its buckle end laid out before us. The same belt in every length. */
export const belt: Family = family({
  beside: "hand",
  zoom: 2.4,
  draw: (piece, look, lens): Drawn => {
    const chance = chanceOf(piece.seed)
    const colour = "#8A5434"
    const flesh = "#B98D62"
    const [half, outer] = [Math.PI / 2, 320]
    const inside = [outer, 288, 256, 224]
      .map((r) => wall(r, half, half * 3, r === 224 ? flesh : flesh, true))
      .join("")
    const fronts = [224, 256, 288]
      .map((r) => wall(r, -half, half, tone(colour, -0.12), false))
      .join("")
    const tail: Point[] = [coil(outer, half, 0), [900, 690], [912, 830], coil(outer, half, 1)]
    const woven = (u: number, v: number): Point =>
      coil(outer + 1, -half + u * Math.PI, 0.2 + v * 0.6)
    const shade = (u: number) => Math.sin(-(-half + u * Math.PI) + 0.62) * 0.2 - 0.06
    const buckle = "M836 676H946V846H836"
    const outerWall = wall(outer, -half, half, colour, false)
    const onTail = (u: number, v: number): Point => {
      const [a, b, c, d] = tail as [Point, Point, Point, Point]
      const [p, q]: [Point, Point] = [
        [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u],
        [d[0] + (c[0] - d[0]) * u, d[1] + (c[1] - d[1]) * u],
      ]
      return [p[0] + (q[0] - p[0]) * v, p[1] + (q[1] - p[1]) * v]
    }
    const line = (v: number) =>
      Array.from({ length: 41 }, (_, i) => coil(outer + 1, -half + (Math.PI * i) / 40, v))
    return {
      svg:
        standing([cx + 20, cy + high * 0.5 + outer * tilt - 14], 350) +
        standing([850, 836], 110) +
        inside +
        fronts +
        outerWall +
        inset(look, woven, 150, favourite(look, 2), chance.fork("weave"), lens, shade) +
        saddleStitch(line(0.12), "#E9D7B4", false) +
        saddleStitch(line(0.88), "#E9D7B4", false) +
        shape(poly(tail), tone(colour, 0.05)) +
        inset(
          look,
          (u, v) => onTail(u * 0.86, 0.2 + v * 0.6),
          44,
          favourite(look, 2),
          chance.fork("tail"),
          lens,
        ) +
        saddleStitch([onTail(0.02, 0.11), onTail(0.98, 0.11)], "#E9D7B4", false) +
        saddleStitch([onTail(0.02, 0.89), onTail(0.98, 0.89)], "#E9D7B4", false) +
        shape(
          poly([onTail(0.84, 0), onTail(1, 0), onTail(1, 1), onTail(0.84, 1)]),
          tone(colour, -0.12),
        ) +
        metal(`${buckle}Z`, 17, "#C99A3A") +
        metal("M842 762H956", 11, "#C99A3A"),
      box: {
        x: cx - outer,
        y: cy - outer * tilt - high / 2,
        width: 960 - cx + outer,
        height: outer * tilt * 2 + high,
      },
      width_cm: ((piece.size_cm[1] ?? 3.5) * (960 - cx + outer)) / high,
      focus: [400, 800],
      table: 560,
    }
  },
})
