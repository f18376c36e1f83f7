import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { bounds, ellipse, n, nth, type Point, poly, ribbon, sampled, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { noiseOf } from "../kit/noise"
import { shadow } from "../kit/page"
import { shape, stroke } from "../kit/svg"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { needle } from "../textile/edges"
import { stripeOf, woven } from "../textile/fabrics"
import { type Fabric, patch } from "../textile/patch"
import type { Lens } from "../views"

/** What a bag maker has at hand. Places are in cm from the middle of the bag. */
export type Bench = {
  readonly piece: Piece
  readonly look: Look
  readonly lens: Lens
  readonly chance: Chance
  readonly lead: string
  readonly at: (x: number, y: number) => Point
  readonly k: number
}

export function bench(
  piece: Piece,
  look: Look,
  lens: Lens,
  middle: Point,
  px_per_cm: number,
): Bench {
  return {
    piece,
    look,
    lens,
    chance: chanceOf(piece.seed),
    lead: colourOf(piece.choice.colour ?? piece.choice.ground) ?? look.undyed,
    at: (x, y) => [middle[0] + x * px_per_cm, middle[1] + y * px_per_cm],
    k: px_per_cm,
  }
}

export const places = ({ at }: Bench, points: readonly Point[]): Point[] =>
  points.map(([x, y]) => at(x, y))

/** The workshop's striped cloth in the colour a buyer chose. */
export function stripedCloth({ lead, look, k, piece }: Bench, down = true): Fabric {
  const [, second, third] = look.dyes
  const natural = piece.choice.colour === "natural" || piece.choice.colour === "grey"
  const [a, b] = natural ? [dyes.cochineal, dyes.lake] : [second, third]
  const w = Math.min(13, Math.max(5, k * 0.5))
  return woven({
    thread: 4.4,
    down,
    stripe: stripeOf([
      [lead, w * 4.4],
      [tone(lead, -0.3), w * 0.8],
      [look.undyed, w * 0.5],
      [a, w * 1.1],
      [look.undyed, w * 0.5],
      [tone(lead, -0.3), w * 0.8],
      [lead, w * 2.4],
      [b, w * 0.7],
      [tone(lead, -0.42), w * 1.4],
      [b, w * 0.7],
      [lead, w * 2.4],
    ]),
  })
}

type PartOptions = {
  readonly name: string
  readonly colour: string
  readonly fabric: Fabric
  readonly round?: number
  readonly lifted?: number
  readonly angle?: number
}

/** One sewn part, with soft dents and a seam along its edge. */
export function part(
  { piece, lens, chance }: Bench,
  outline: readonly Point[],
  { name, colour, fabric, round = 30, lifted = 0, angle = 0 }: PartOptions,
): string {
  const noise = noiseOf(`${piece.seed}/${name}`)
  const light = ([x, y]: Point) =>
    0.02 + (noise((x + 9) / 120, y / 150) - noise((x - 9) / 120, y / 150)) * 0.5
  return patch(outline, {
    chance: chance.fork(name),
    lens,
    colour,
    fabric,
    round,
    lifted,
    angle,
    light,
    hair: 0.15,
  })
}

/** A soft corner-rounded rectangle, a little fuller below, in cm. */
export function sack(width: number, height: number, corner: number, fuller = 0): Point[] {
  const [w, h] = [width / 2, height / 2]
  return sampled(
    [
      [-w + corner * 0.3, -h],
      [0, -h],
      [w - corner * 0.3, -h],
      [w, -h + corner * 0.4],
      [w + fuller, 0],
      [w + fuller * 0.8, h - corner],
      [w - corner * 0.4, h - corner * 0.1],
      [0, h + fuller * 0.4],
      [-w + corner * 0.4, h - corner * 0.1],
      [-w - fuller * 0.8, h - corner],
      [-w - fuller, 0],
      [-w, -h + corner * 0.4],
    ],
    5,
    true,
  )
}

/** A strap along a course of cm places: leather is smooth with stitched edges, cloth shows its stripes. */
export function strap(
  b: Bench,
  course: readonly Point[],
  width_cm: number,
  leather: string | undefined,
  lifted = 5,
): string {
  const line = sampled(places(b, course), 10)
  const outline = ribbon(line, () => width_cm * b.k)
  if (leather === undefined) {
    const ink = new Ink()
    const bands = [b.lead, b.look.dyes[1], b.look.undyed, b.look.dyes[1], b.lead]
    bands.forEach((hex, i) => {
      const off = (i - 2) * width_cm * b.k * 0.2
      const side = ribbon(line, () => Math.abs(off) * 2).slice(
        ...(off >= 0 ? [0, line.length] : [line.length]),
      )
      ink.line(tone(hex, -0.04), n(width_cm * b.k * 0.21), smooth(side, false))
    })
    return (
      shadow(outline, { dx: lifted * 0.6, dy: lifted, blur: "touch", opacity: 0.32 }) +
      shape(poly(outline), tone(b.lead, -0.2)) +
      ink.toString() +
      twill(line, width_cm * b.k)
    )
  }
  const edge = (share: number) => ribbon(line, () => width_cm * b.k * share)
  return (
    shadow(outline, { dx: lifted * 0.6, dy: lifted, blur: "touch", opacity: 0.36 }) +
    shape(poly(outline), leather) +
    stroke(smooth(line, false), tone(leather, 0.16), n(width_cm * b.k * 0.3), {
      "stroke-opacity": 0.5,
    }) +
    needle(edge(0.72).slice(0, line.length), dyes.straw, 1.8, 6) +
    needle(edge(0.72).slice(line.length), dyes.straw, 1.8, 6)
  )
}

function twill(line: readonly Point[], width: number): string {
  const ink = new Ink()
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [nth(line, i - 1), nth(line, i)]
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length]
    for (let t = 0; t < length; t += 5) {
      const [x, y] = [a[0] + ((b[0] - a[0]) * t) / length, a[1] + ((b[1] - a[1]) * t) / length]
      ink.line(
        "#1a1016",
        1,
        `M${n(x - nx * width * 0.5)} ${n(y - ny * width * 0.5)}L${n(x + nx * width * 0.5)} ${n(y + ny * width * 0.5)}`,
        0.16,
      )
    }
  }
  return ink.toString()
}

/** A zip: its tape, its teeth, and the pull with a leather tongue. */
export function zip(b: Bench, from: Point, to: Point, tape: string): string {
  const [p, q] = [b.at(...from), b.at(...to)]
  const length = Math.hypot(q[0] - p[0], q[1] - p[1])
  const teeth = new Ink()
  const [dx, dy] = [(q[0] - p[0]) / length, (q[1] - p[1]) / length]
  for (let t = 4; t < length - 4; t += 5.4)
    teeth.line(
      dyes.straw,
      2.4,
      `M${n(p[0] + dx * t - dy * 3.4)} ${n(p[1] + dy * t + dx * 3.4)}L${n(p[0] + dx * t + dy * 3.4)} ${n(p[1] + dy * t - dx * 3.4)}`,
    )
  const pull: Point = [p[0] + dx * length * 0.86, p[1] + dy * length * 0.86]
  return (
    stroke(
      `M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`,
      tone(tape, -0.3),
      Math.max(15, b.k * 1.1),
    ) +
    stroke(`M${n(p[0])} ${n(p[1])}L${n(q[0])} ${n(q[1])}`, tone(tape, -0.5), 8) +
    teeth.toString() +
    shadow(
      [
        [pull[0] - 7, pull[1]],
        [pull[0] + 7, pull[1]],
        [pull[0] + 8, pull[1] + 58],
        [pull[0] - 8, pull[1] + 58],
      ],
      { dx: 4, dy: 5, blur: "touch", opacity: 0.4 },
    ) +
    shape(`M${n(pull[0] - 9)} ${n(pull[1] - 9)}h18v18h-18Z`, dyes.qolle) +
    shape(ellipse([pull[0], pull[1] + 16], 6, 7), tone(dyes.qolle, -0.2)) +
    shape(`M${n(pull[0] - 7)} ${n(pull[1] + 18)}h14l2 34q-9 10 -18 0Z`, dyes.walnut)
  )
}

export const extent = (outlines: readonly (readonly Point[])[]) => bounds(outlines.flat())
