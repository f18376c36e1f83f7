import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { bounds, n, nth, type Point, poly, ring, shifted, turned } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shadow } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import type { Drawn } from "../views"

export const cast = (outline: readonly Point[]) =>
  shadow(outline, { dx: 18, dy: 26, opacity: 0.32 })

/** The fibre that stands off a hand-spun yarn. */
function fuzzOf(
  chance: Chance,
  put: (along: number, off: number) => Point,
  thick: number,
  colour: string,
): string {
  const fuzz = new Ink()
  for (let i = 0; i < 240; i++) {
    const [x, y] = put(chance.range(-0.5, 0.5), chance.sway(thick * 0.96))
    fuzz.line(
      tone(colour, chance.range(0.05, 0.3)),
      0.9,
      `M${n(x)} ${n(y)}q${n(chance.sway(9))} ${n(chance.sway(9))} ${n(chance.sway(16))} ${n(chance.sway(16))}`,
      0.5,
    )
  }
  return fuzz.toString()
}

/** A skein twisted upon itself: two bundles of strands that wind round each other. */
function skein(
  chance: Chance,
  middle: Point,
  length: number,
  thick: number,
  angle: number,
  colour: string,
): { svg: string; outline: Point[] } {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const put = (along: number, off: number): Point => [
    middle[0] + along * c - off * s,
    middle[1] + along * s + off * c,
  ]
  const girth = (t: number) =>
    thick * (0.62 + 0.38 * Math.sin(Math.PI * Math.min(1, Math.max(0, t))) ** 0.6)
  const side = (sign: number) =>
    Array.from({ length: 40 }, (_, i) =>
      put((i / 39 - 0.5) * length, sign * girth(i / 39) * (0.86 + 0.1 * Math.cos((i / 39) * 25))),
    )
  const outline = [...side(-1), ...side(1).reverse()]
  const passes = [new Ink(), new Ink()] as const
  const steps = 84
  for (const ply of [0, 1])
    for (let strand = 0; strand < 17; strand++) {
      const rest = (strand / 16 - 0.5) * 1.08
      const shade = chance.sway(0.1)
      for (let i = 0; i < steps; i++) {
        const turn = (t: number) => t * Math.PI * 4.2 + ply * Math.PI + 0.7
        const off = (t: number) =>
          girth(t) * (Math.sin(turn(t)) * 0.5 + rest * (0.62 + 0.2 * Math.cos(turn(t))))
        const [a, b] = [i / steps, (i + 1.3) / steps]
        const [p, q] = [put((a - 0.5) * length, off(a)), put((b - 0.5) * length, off(b))]
        const depth = Math.cos(turn(a))
        const k = depth * 0.14 + shade - rest * 0.18 + chance.sway(0.03)
        passes[depth > 0 ? 1 : 0].line(
          tone(colour, k),
          n(thick * 0.1),
          `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`,
        )
      }
    }
  const end = (sign: 1 | -1) => {
    const ink = new Ink()
    for (let i = 0; i < 9; i++) {
      const [a, b, w] = [
        put((sign * length) / 2, -thick * 0.42 + i * 4),
        put((sign * length) / 2, thick * 0.42 - i * 4),
        thick * (0.62 - i * 0.05),
      ]
      const bow = put(sign * (length / 2 + w), 0)
      ink.line(
        tone(colour, 0.08 - i * 0.04 + chance.sway(0.05)),
        n(thick * 0.1),
        `M${n(a[0])} ${n(a[1])}Q${n(bow[0])} ${n(bow[1])} ${n(b[0])} ${n(b[1])}`,
      )
    }
    return ink.toString()
  }
  return {
    outline,
    svg:
      end(-1) +
      end(1) +
      shape(poly(outline), tone(colour, -0.35)) +
      passes[0].toString() +
      passes[1].toString() +
      fuzzOf(chance, (along, off) => put(along * length, off), thick, colour),
  }
}

/** A band of card round a skein. */
function label(middle: Point, thick: number, angle: number, look: Look): string {
  const at = (outline: readonly Point[]) => turned(shifted(outline, ...middle), angle, middle)
  const [w, h] = [thick * 0.52, thick * 1.02]
  const bandOf = at([
    [-w, -h],
    [0, -h * 1.06],
    [w, -h],
    [w, h],
    [0, h * 1.06],
    [-w, h],
  ])
  const mark = at(ring([0, 0], w * 0.5, w * 0.5, 4))
  return (
    shadow(bandOf, { dx: 3, dy: 5, blur: "touch", opacity: 0.35 }) +
    shape(poly(bandOf), dyes.chalk) +
    shape(
      poly(
        at([
          [w * 0.5, -h],
          [w, -h],
          [w, h],
          [w * 0.5, h],
        ]),
      ),
      tone(dyes.chalk, -0.12),
    ) +
    stroke(poly(mark), look.dyes[1], 5) +
    shape(poly(at(ring([0, 0], w * 0.2, w * 0.2, 4))), look.dyes[0])
  )
}

export function skeins(colours: readonly string[], piece: Piece, look: Look): Drawn {
  const chance = chanceOf(piece.seed)
  const single = colours.length === 1
  const all = colours.map((colour, i) => {
    const [x, y, angle] = single
      ? [500, 640, -0.62]
      : nth(
          [
            [470, 850, 0.06],
            [540, 690, -0.07],
            [455, 530, 0.05],
            [520, 370, -0.05],
          ] as const,
          i,
        )
    const thick = single ? 150 : 92
    const drawn = skein(chance.fork(`skein${i}`), [x, y], single ? 800 : 640, thick, angle, colour)
    return {
      outline: drawn.outline,
      svg: cast(drawn.outline) + drawn.svg + label([x, y], thick, angle, look),
    }
  })
  const box = bounds(all.flatMap(({ outline }) => outline))
  return {
    svg: all.map(({ svg }) => svg).join(""),
    box,
    width_cm: 20,
    focus: single ? [370, 720] : [360, 620],
  }
}
