import { type Chance, chanceOf } from "../kit/chance"
import { dyes, mix, tone } from "../kit/colour"
import { type Box, ellipse, n, type Path, type Point, poly, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shadow } from "../kit/page"
import { clipped, shape, stroke } from "../kit/svg"
import type { Family } from "../piece"
import { type Drawn, family } from "../views"

const box: Box = { x: 150, y: 190, width: 700, height: 870 }
const rail = 168

/** What a chisel took away: a dark floor with a light lower lip. */
const carved = (d: Path, wood: string, depth = 1): string =>
  shape(d, tone(wood, -0.3 * depth)) +
  shape(d, tone(wood, -0.12), { transform: "translate(3 4)", opacity: 0.85 }) +
  stroke(d, tone(wood, 0.34), 2, { opacity: 0.6, transform: "translate(1.5 2.5)" })

/** What stands up out of the carved ground: lit above, shaded below. */
const raised = (d: Path, wood: string): string =>
  shape(d, tone(wood, -0.5), { transform: "translate(4 6)", opacity: 0.6 }) +
  shape(d, wood) +
  stroke(d, tone(wood, 0.4), 2.4, { opacity: 0.7, transform: "translate(-1 -1.4)" })

/** One rail of the frame with its grain; the grain runs along it. */
function railOf(
  corners: readonly Point[],
  wood: string,
  upright: boolean,
  id: string,
  chance: Chance,
): string {
  const ink = new Ink()
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  for (let i = 0; i < 64; i++) {
    const across = chance.next()
    const sway = chance.sway(10)
    const d = upright
      ? `M${n(x0 + (x1 - x0) * across)} ${y0}C${n(x0 + (x1 - x0) * across + sway)} ${n(y0 + (y1 - y0) * 0.3)} ${n(x0 + (x1 - x0) * across - sway)} ${n(y0 + (y1 - y0) * 0.7)} ${n(x0 + (x1 - x0) * across + sway * 0.4)} ${y1}`
      : `M${x0} ${n(y0 + (y1 - y0) * across)}C${n(x0 + (x1 - x0) * 0.3)} ${n(y0 + (y1 - y0) * across + sway)} ${n(x0 + (x1 - x0) * 0.7)} ${n(y0 + (y1 - y0) * across - sway)} ${x1} ${n(y0 + (y1 - y0) * across + sway * 0.4)}`
    ink.line(tone(wood, chance.pick([-0.16, -0.1, 0.1, 0.16])), chance.pick([1.4, 2.4, 4]), d, 0.5)
  }
  return (
    clipped(id, poly(corners), shape(poly(corners), wood) + ink.toString()) +
    stroke(poly(corners), tone(wood, -0.35), 1.6)
  )
}

const leafPath = ([x, y]: Point, angle: number, length: number, wide: number): Path => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const at = (a: number, b: number): Point => [x + c * a - s * b, y + s * a + c * b]
  return smooth([at(0, 0), at(length * 0.45, -wide), at(length, 0), at(length * 0.45, wide)])
}

/** A rosette in a corner: eight petals round a boss, in a sunk field. */
function rosette(centre: Point, r: number, wood: string): string {
  const petals = Array.from({ length: 8 }, (_, i) => {
    const a = (i / 8) * 2 * Math.PI
    return raised(
      leafPath(
        [centre[0] + Math.cos(a) * r * 0.22, centre[1] + Math.sin(a) * r * 0.22],
        a,
        r * 0.66,
        r * 0.2,
      ),
      tone(wood, Math.cos(a + 2.2) * 0.08),
    )
  })
  return (
    carved(ellipse(centre, r, r), wood) +
    petals.join("") +
    raised(ellipse(centre, r * 0.2, r * 0.2), tone(wood, 0.08))
  )
}

/** A winding stem with leaves to both sides, in a sunk channel. */
function vine(from: Point, to: Point, wood: string): string {
  const long = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [dx, dy] = [(to[0] - from[0]) / long, (to[1] - from[1]) / long]
  const at = (along: number, aside: number): Point => [
    from[0] + dx * along - dy * aside,
    from[1] + dy * along + dx * aside,
  ]
  const channel = poly([at(0, -44), at(long, -44), at(long, 44), at(0, 44)])
  const count = Math.round(long / 74)
  const stem = smooth(
    Array.from({ length: count * 4 + 1 }, (_, i) =>
      at((long * i) / (count * 4), Math.sin((i / 4) * Math.PI) * 13),
    ),
    false,
  )
  const angle = Math.atan2(dy, dx)
  const leaves = Array.from({ length: count }, (_, i) => {
    const sign = i % 2 ? 1 : -1
    const root = at((long * (i + 0.42)) / count, -sign * 8)
    return (
      raised(leafPath(root, angle - sign * 0.75, 46, 13), tone(wood, 0.04)) +
      raised(
        leafPath(at((long * (i + 0.62)) / count, sign * 6), angle + sign * 0.7, 36, 10),
        tone(wood, -0.02),
      )
    )
  })
  return (
    carved(channel, wood) +
    stroke(stem, tone(wood, -0.5), 9, { opacity: 0.5, transform: "translate(3 5)" }) +
    stroke(stem, tone(wood, 0.06), 8) +
    stroke(stem, tone(wood, 0.4), 2, { opacity: 0.6, transform: "translate(-1 -2)" }) +
    leaves.join("")
  )
}

/** What the frame holds: a small landscape in cut paper. */
function picture({ x, y, width, height }: Box, ground: string): string {
  const hill = (down: number, rise: number, colour: string) =>
    shape(
      `M${x} ${n(y + height * down)}C${n(x + width * 0.3)} ${n(y + height * (down - rise))} ${n(x + width * 0.6)} ${n(y + height * (down + rise * 0.6))} ${x + width} ${n(y + height * (down - rise * 0.5))}V${y + height}H${x}Z`,
      colour,
    )
  return (
    clipped(
      "picture",
      `M${x} ${y}h${width}v${height}h${-width}Z`,
      shape(`M${x} ${y}h${width}v${height}h${-width}Z`, mix(ground, "#F6E9CF", 0.6)) +
        shape(ellipse([x + width * 0.7, y + height * 0.24], 36, 36), dyes.qolle) +
        hill(0.5, 0.16, dyes.lake) +
        hill(0.66, 0.1, dyes.moss) +
        hill(0.82, 0.08, dyes.chilca),
    ) +
    shape(`M${x} ${y}h${width}v16h${-width}Z`, "#1d1217", { opacity: 0.3 }) +
    shape(`M${x} ${y}h14v${height}h-14Z`, "#1d1217", { opacity: 0.22 })
  )
}

const { x, y, width, height } = box
const [right, foot] = [x + width, y + height]
const [ix, iy, ir, ib] = [x + rail, y + rail, right - rail, foot - rail]
const mid = rail / 2

/** Four rails, mitred at the corners; the light falls from the upper left. */
const rails = (wood: string, chance: Chance): string =>
  railOf(
    [
      [x, y],
      [right, y],
      [ir, iy],
      [ix, iy],
    ],
    tone(wood, 0.06),
    false,
    "top",
    chance.fork("t"),
  ) +
  railOf(
    [
      [right, y],
      [right, foot],
      [ir, ib],
      [ir, iy],
    ],
    tone(wood, -0.08),
    true,
    "right",
    chance.fork("r"),
  ) +
  railOf(
    [
      [right, foot],
      [x, foot],
      [ix, ib],
      [ir, ib],
    ],
    tone(wood, -0.06),
    false,
    "foot",
    chance.fork("f"),
  ) +
  railOf(
    [
      [x, foot],
      [x, y],
      [ix, iy],
      [ix, ib],
    ],
    tone(wood, 0.02),
    true,
    "left",
    chance.fork("l"),
  )

const carving = (wood: string): string =>
  vine([x + rail, y + mid], [right - rail, y + mid], wood) +
  vine([right - mid, y + rail], [right - mid, foot - rail], wood) +
  vine([right - rail, foot - mid], [x + rail, foot - mid], wood) +
  vine([x + mid, foot - rail], [x + mid, y + rail], wood) +
  (
    [
      [x + mid, y + mid],
      [right - mid, y + mid],
      [right - mid, foot - mid],
      [x + mid, foot - mid],
    ] as const
  )
    .map((corner) => rosette(corner, 62, wood))
    .join("")

const edges = (wood: string): string =>
  stroke(`M${x + 10} ${y + 10}H${right - 10}V${foot - 10}H${x + 10}Z`, tone(wood, -0.34), 4) +
  stroke(`M${x + 3} ${foot}V${y + 3}H${right}`, tone(wood, 0.4), 4, { opacity: 0.7 }) +
  stroke(`M${ix} ${iy}H${ir}V${ib}H${ix}Z`, tone(wood, -0.45), 6)

/** A picture frame of pine: a carved vine on each rail, a rosette in each corner. */
const frame: Family = family({
  beside: "hand",
  zoom: 2.3,
  draw: (piece, look): Drawn => {
    const wood = piece.choice.finish === "dark" ? "#6E4328" : "#D2A468"
    const outer: Point[] = [
      [x, y],
      [right, y],
      [right, foot],
      [x, foot],
    ]
    const held: Box = { x: ix - 10, y: iy - 10, width: ir - ix + 20, height: ib - iy + 20 }
    return {
      svg:
        shadow(outer, { dx: 28, dy: 36, opacity: 0.36 }) +
        shadow(outer, { dx: 10, dy: 13, opacity: 0.3, blur: "near" }) +
        picture(held, look.ground) +
        rails(wood, chanceOf(piece.seed)) +
        carving(wood) +
        edges(wood),
      box,
      width_cm: piece.size_cm[1] ?? 20,
      focus: [300, 380],
    }
  },
})

/** Carved wood, by SKU. */
export const carvedWood = { "AWA-008": frame }
