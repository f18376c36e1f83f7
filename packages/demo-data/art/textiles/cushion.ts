import { type Chance, chanceOf } from "../kit/chance"
import { tone } from "../kit/colour"
import { bounds, nth, type Point, poly } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { noiseOf } from "../kit/noise"
import { shadow } from "../kit/page"
import { shape } from "../kit/svg"
import type { Look } from "../looks/groups"
import { cellOf } from "../motifs/grid"
import type { Piece } from "../piece"
import { cordAlong, tassel } from "../textile/edges"
import { type Fabric, cutTo, volume } from "../textile/patch"
import { type Sheet, weave } from "../textile/weave"
import type { Drawn, Lens } from "../views"
import type { Cartoon } from "./hanging"

/** What carries the front: where on the page a place of the cushion is (0 to 1), and the light there. */
export type Face = {
  readonly place: Sheet
  readonly light: (at: Point) => number
  readonly chance: Chance
  readonly lens: Lens
  readonly outline: readonly Point[]
}

export type CushionPlan = {
  readonly colour: (piece: Piece, look: Look) => string
  readonly cartoon?: (piece: Piece, look: Look) => Cartoon
  readonly fabric?: (piece: Piece, look: Look) => Fabric
  /** What is sewn or embroidered on the front. */
  readonly worked?: (piece: Piece, look: Look, face: Face) => string
  readonly edge: "cord" | "plain" | "tassels"
  readonly edge_colours?: (piece: Piece, look: Look) => readonly [string, string]
}

const half = 392

/** A full cushion, leaning a little: its sides pulled in, its corners blunt, the light on its crown. */
export function cushion(plan: CushionPlan, piece: Piece, look: Look, lens: Lens): Drawn {
  const chance = chanceOf(piece.seed)
  const noise = noiseOf(piece.seed)
  const lean = chance.range(-0.1, 0.1)
  const [c, s] = [Math.cos(lean), Math.sin(lean)]
  const place: Sheet = (u, v) => {
    const [x, y] = [u * 2 - 1, v * 2 - 1]
    const corner = 1 - 0.045 * (Math.abs(x) * Math.abs(y)) ** 6
    const px =
      half * x * corner * (1 - 0.07 * (1 - y * y) * Math.abs(x)) +
      4 * noise(y * 3, 2 + Math.sign(x))
    const py =
      half * y * corner * (1 - 0.07 * (1 - x * x) * Math.abs(y)) +
      4 * noise(x * 3, 6 + Math.sign(y))
    return [500 + px * c - py * s, 628 + px * s + py * c]
  }
  const crown = (x: number, y: number) =>
    Math.max(0, (1 - x * x) * (1 - y * y)) ** 0.42 +
    0.05 * noise(x * 2 + 3, y * 2) +
    0.04 * noise(Math.atan2(y, x) * 5, Math.hypot(x, y)) * Math.hypot(x, y)
  const shade = (u: number, v: number) => {
    const [x, y, e] = [u * 2 - 1, v * 2 - 1, 0.05]
    const [gx, gy] = [crown(x + e, y) - crown(x - e, y), crown(x, y + e) - crown(x, y - e)]
    return Math.max(-0.42, Math.min(0.18, ((gx * 0.5 + gy * 0.6) * 0.18) / (2 * e) + 0.02))
  }
  const light = ([px, py]: Point) => {
    const [dx, dy] = [px - 500, py - 628]
    return shade((dx * c + dy * s) / half / 2 + 0.5, (dy * c - dx * s) / half / 2 + 0.5)
  }
  const outline = [
    ...Array.from({ length: 44 }, (_, i) => place(0, i / 44)),
    ...Array.from({ length: 44 }, (_, i) => place(i / 44, 1)),
    ...Array.from({ length: 44 }, (_, i) => place(1, 1 - i / 44)),
    ...Array.from({ length: 44 }, (_, i) => place(1 - i / 44, 0)),
  ]
  const colour = plan.colour(piece, look)
  const d = poly(outline)
  const face: Face = { place, light, chance: chance.fork("worked"), lens, outline }
  const front =
    woven(plan, piece, look, face, shade) +
    (plan.fabric?.(
      piece,
      look,
    )({ outline, angle: lean, chance: chance.fork("cloth"), lens, light }) ?? "")
  const edges = plan.edge_colours?.(piece, look) ?? [colour, tone(colour, -0.2)]
  const seam = cordAlong(
    outline,
    plan.edge === "plain" ? [tone(colour, -0.06)] : edges,
    plan.edge === "plain" ? 6 : 12,
  )
  const svg =
    shadow(outline, { dx: 26, dy: 42, opacity: 0.4 }) +
    shadow(outline, { dx: 8, dy: 13, opacity: 0.3, blur: "near" }) +
    (plan.edge === "tassels" ? corners(chance, place, edges) : "") +
    cutTo(
      d,
      shape(d, tone(colour, -0.3)) +
        front +
        (plan.worked?.(piece, look, face) ?? "") +
        volume(d, 44, colour),
    ) +
    seam
  const box = bounds(outline)
  return { svg, box, width_cm: nth(piece.size_cm, 0), focus: place(0.4, 0.42) }
}

function woven(
  plan: CushionPlan,
  piece: Piece,
  look: Look,
  { place, chance, lens }: Face,
  shade: (u: number, v: number) => number,
): string {
  if (!plan.cartoon) return ""
  const { grid, palette } = plan.cartoon(piece, look)
  const ink = new Ink()
  weave(ink, chance, lens, {
    cols: nth(grid, 0).length,
    cells: grid.length,
    picks: 2,
    place,
    colour: (x, y) => nth(palette, cellOf(grid, x, y)),
    shade,
    slits: true,
  })
  return ink.toString()
}

function corners(chance: Chance, place: Sheet, colours: readonly [string, string]): string {
  const ink = new Ink()
  for (const [u, v] of [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const) {
    const [dx, dy] = [u * 2 - 1, v * 2 - 1 + 0.35]
    const length = Math.hypot(dx, dy)
    for (let k = 0; k < 3; k++) {
      const [x, y] = place(u, v)
      tassel(
        ink,
        chance,
        [x + chance.sway(4), y + chance.sway(4)],
        [dx / length + chance.sway(0.1), dy / length],
        nth(colours, k % 2),
        { length: chance.range(76, 90), thick: 4, strands: 6 },
      )
    }
  }
  return ink.toString()
}
