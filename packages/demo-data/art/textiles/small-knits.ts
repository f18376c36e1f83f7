import { type Chance, chanceOf } from "../kit/chance"
import { dyes, mix, tone } from "../kit/colour"
import { bounds, type Point, shifted, turned } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { noiseOf } from "../kit/noise"
import { shadow } from "../kit/page"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import { motif, zigzag } from "../motifs/motifs"
import type { Piece } from "../piece"
import { type Dyer, knitted } from "../textile/fabrics"
import { patch } from "../textile/patch"
import type { Drawn, Lens } from "../views"
import {
  brim,
  chullo,
  dome,
  flap,
  gloveFingers,
  mitten,
  onTop,
  palm,
  pompom,
  sock,
  thumb,
  wristWarmer,
} from "./small-knit-parts"

/** One knitted part: its outline about (0, 0), in cm, hanging down from its opening or standing on it. */
type Part = {
  readonly outline: readonly Point[]
  readonly turn?: number
  readonly lifted?: number
  readonly plain?: "smooth" | "ribbed"
}

export type SmallPlan = {
  readonly parts: readonly Part[]
  /** How the whole lies: copies, each moved by cm, leaning by radians, mirrored where it is the other hand. */
  readonly laid: readonly {
    readonly by: Point
    readonly lean: number
    readonly mirrored?: boolean
  }[]
  /** Width of a stitch in cm. */
  readonly stitch: number
  readonly dress: (piece: Piece, look: Look) => Dyer
  readonly colour: (piece: Piece, look: Look) => string
  readonly welt?: { readonly bottom?: number; readonly top?: number }
  readonly extra?: (chance: Chance, px_per_cm: number, piece: Piece, look: Look) => string
  /** What hangs off above and below the parts, in cm. */
  readonly hanging?: readonly [number, number]
  /** The width that the laid pieces take together, in cm. */
  readonly span_cm: number
}

/** Small things from the needles: caps, mittens, socks, laid side by side. */
export function smallKnit(plan: SmallPlan, piece: Piece, look: Look, lens: Lens): Drawn {
  const chance = chanceOf(piece.seed)
  const noise = noiseOf(piece.seed)
  const colour = plan.colour(piece, look)
  const every = plan.laid.flatMap(({ by, lean, mirrored }) =>
    plan.parts.map(({ outline }) => placed(outline, by, lean, mirrored)),
  )
  const [above, below] = plan.hanging ?? [0, 0]
  const parts = bounds(every.flat())
  const raw = { ...parts, y: parts.y - above, height: parts.height + above + below }
  const k = Math.min(780 / raw.width, 900 / raw.height)
  const [ox, oy] = [500 - (raw.x + raw.width / 2) * k, 625 - (raw.y + raw.height / 2) * k]
  const onPage = (points: readonly Point[]): Point[] =>
    points.map(([x, y]) => [ox + x * k, oy + y * k])
  const light = ([x, y]: Point) =>
    0.02 + (noise(x / 90 + 0.1, y / 130) - noise(x / 90 - 0.1, y / 130)) * 0.35
  const bodies = plan.laid.flatMap(({ by, lean, mirrored }, copy) =>
    plan.parts.map(({ outline, turn = 0, lifted = 0, plain: single }, i) => {
      const shape = onPage(placed(outline, by, lean, mirrored))
      const options = {
        chance: chance.fork(`${copy}/${i}`),
        lens,
        colour,
        light,
        lifted,
        round: 30,
      }
      const fabric = knitted({
        stitch: plan.stitch * k,
        colour: single ? () => colour : plan.dress(piece, look),
        ...(single === "ribbed" ? { rib: 2 } : {}),
        ...(plan.welt && turn === 0 ? { welt: plan.welt } : {}),
      })
      return {
        shape,
        svg: patch(shape, { ...options, fabric, angle: lean + (mirrored ? -turn : turn) }),
      }
    }),
  )
  const extra = plan.extra?.(chance.fork("extra"), k, piece, look) ?? ""
  const svg =
    bodies.map(({ shape }) => shadow(shape, { dx: 15, dy: 22, opacity: 0.26 })).join("") +
    bodies.map((one) => one.svg).join("") +
    (extra === ""
      ? ""
      : `<g transform="translate(${Math.round(ox)} ${Math.round(oy)})">${extra}</g>`)
  const laid = bounds(bodies.flatMap(({ shape }) => shape))
  const box = { ...laid, y: laid.y - above * k, height: laid.height + (above + below) * k }
  return {
    svg,
    box,
    width_cm: plan.span_cm * (box.width / k / raw.width),
    focus: [box.x + box.width * 0.34, box.y + box.height * 0.5],
  }
}

function placed(
  outline: readonly Point[],
  [dx, dy]: Point,
  lean: number,
  mirrored = false,
): Point[] {
  const own = mirrored ? outline.map(([x, y]): Point => [-x, y]).reverse() : outline
  return shifted(turned(own, lean, [0, 0]), dx, dy)
}

const lead = (piece: Piece, look: Look): string => colourOf(piece.choice.colour) ?? look.undyed

const plain = (piece: Piece, look: Look): Dyer => {
  const hex = lead(piece, look)
  return () => hex
}

/** Undyed fibre, which is never of one tone. */
const mottled = (piece: Piece, look: Look): Dyer => {
  const hex = lead(piece, look)
  const noise = noiseOf(`${piece.seed}/lot`)
  return (col, row) => tone(hex, noise(col / 5, row * 0.9) * 0.06)
}

/** Bands of motif from a row on; the rest is plain. */
const banded =
  (
    bands: readonly {
      from: number
      figure: { height: number; at: (x: number, y: number) => number }
      ink: string
      inner: string
      ground?: string
      /** The figure's own middle column, where it stands once in the middle instead of running round. */
      middle?: number
    }[],
    otherwise?: string,
  ) =>
  (piece: Piece, look: Look): Dyer => {
    const hex = otherwise ?? lead(piece, look)
    return (col, row) => {
      for (const { from, figure, ink, inner, ground, middle } of bands) {
        if (row < from || row >= from + figure.height) continue
        const across = middle === undefined ? Math.floor(Math.abs(col)) : Math.round(col) + middle
        if (across < 0) continue
        const cell = figure.at(across, row - from)
        return cell === 1 ? ink : cell === 2 ? inner : (ground ?? hex)
      }
      return hex
    }
  }

export const line = { height: 1, at: () => 1 }

const pair = (apart: number, lean: number) => [
  { by: [-apart, 0.8] as Point, lean: -lean },
  { by: [apart, -0.8] as Point, lean, mirrored: true },
]

/** The cord, plait and tassels of a chullo. */
function tails(chance: Chance, k: number, piece: Piece, look: Look): string {
  const ink = new Ink()
  const colours = [look.dyes[0], look.undyed, look.dyes[1]]
  const plait = (x: number, y: number, length: number) => {
    for (let i = 0; i < 16; i++) {
      const at = y + (length * i) / 16
      const hex = colours[i % 3] ?? look.undyed
      const step = length / 16
      ink.line(
        tone(hex, chance.sway(0.08)),
        k * 0.42,
        `M${x - k * 0.26} ${at}l${k * 0.52} ${step * 1.2}`,
      )
      ink.line(
        tone(hex, -0.1),
        k * 0.42,
        `M${x + k * 0.26} ${at + step * 0.5}l${-k * 0.52} ${step * 1.2}`,
      )
    }
    for (let i = 0; i < 12; i++)
      ink.line(
        tone(colours[i % 3] ?? look.undyed, chance.sway(0.12)),
        k * 0.2,
        `M${x} ${y + length}q${chance.sway(k * 0.5)} ${k} ${chance.sway(k * 0.9)} ${k * 2.4}`,
      )
  }
  plait(-7.9 * k, 16 * k, 8 * k)
  plait(7.9 * k, 16 * k, 8 * k)
  pompom(ink, chance, [0, -16.4 * k], 2.1 * k, mix(lead(piece, look), look.dyes[0], 0.6))
  return ink.toString()
}

const cap = (stitch: number, dress: SmallPlan["dress"], lean = -0.05): SmallPlan => ({
  parts: [{ outline: dome }, { outline: brim, lifted: 5, plain: "ribbed" }],
  laid: [{ by: [0, 0], lean }],
  stitch,
  dress,
  colour: lead,
  span_cm: 22.6,
})

const chulloDress = (piece: Piece, look: Look): Dyer => {
  const many = piece.choice.colour === "multicolour"
  const ground = many ? dyes.indigo : lead(piece, look)
  const light = piece.choice.colour === "grey" ? dyes.fleece : look.undyed
  const [first, second] = many
    ? [dyes.qolle, dyes.cochineal]
    : piece.choice.colour === "grey"
      ? [dyes.cochineal, "#4A4644"]
      : [dyes.qolle, dyes.indigo]
  return banded(
    [
      { from: 7, figure: zigzag(8, 1), ink: first, inner: light },
      { from: 15, figure: line, ink: second, inner: second },
      {
        from: 17,
        figure: motif("llama"),
        ink: light,
        inner: second,
        ground: many ? dyes.cochineal : ground,
      },
      { from: 28, figure: line, ink: second, inner: second },
      { from: 30, figure: zigzag(8, 2), ink: first, inner: light },
    ],
    ground,
  )(piece, look)
}

/** Caps, gloves and socks of the catalogue, by SKU. */
export const smallKnits: Readonly<Record<string, SmallPlan>> = {
  "SUR-007": {
    parts: [{ outline: thumb, turn: -0.5 }, { outline: mitten }],
    laid: pair(7.4, 0.12),
    stitch: 0.42,
    colour: lead,
    span_cm: 27,
    welt: { top: 18 },
    dress: (piece, look) => {
      const vein = piece.choice.colour === "red" ? look.undyed : dyes.rose
      const hex = lead(piece, look)
      return (col, row) => {
        const [x, y] = [Math.abs(col), (row - 26) % 14]
        if (row < 26 || row > 62) return hex
        return x < 0.6 ||
          (y >= 0 && Math.abs(x - (7 - y * 0.55)) < 0.6 && x < 7) ||
          (y > 3 && y < 9 && Math.abs(x - (9.5 - Math.abs(y - 6))) < 0.6)
          ? vein
          : hex
      }
    },
  },
  "JAT-004": {
    parts: [{ outline: thumb, turn: -0.5 }, { outline: mitten }],
    laid: pair(7.2, -0.1),
    stitch: 0.62,
    colour: () => "#E3D5B8",
    span_cm: 27,
    welt: { top: 11 },
    dress: banded(
      [
        { from: 17, figure: line, ink: dyes.walnut, inner: dyes.walnut },
        { from: 19, figure: motif("star"), ink: dyes.chilca, inner: dyes.walnut, middle: 7 },
        { from: 33, figure: line, ink: dyes.walnut, inner: dyes.walnut },
      ],
      "#E3D5B8",
    ),
  },
  "AAA-005": {
    parts: [
      ...gloveFingers.map((outline) => ({ outline, plain: "smooth" as const })),
      { outline: shifted(thumb, 0.6, -1), turn: -0.5 },
      { outline: palm },
    ],
    laid: pair(7.4, 0.1),
    stitch: 0.46,
    colour: () => dyes.lake,
    span_cm: 27,
    welt: { top: 12 },
    dress: banded(
      [
        { from: 14, figure: line, ink: dyes.qolle, inner: dyes.qolle },
        { from: 17, figure: motif("llama"), middle: 8, ink: dyes.fleece, inner: dyes.cochineal },
        { from: 29, figure: line, ink: dyes.qolle, inner: dyes.qolle },
      ],
      dyes.lake,
    ),
  },
  "AAA-006": {
    parts: [{ outline: wristWarmer }],
    laid: pair(6.2, 0.16),
    stitch: 0.46,
    colour: lead,
    dress: plain,
    span_cm: 24,
    welt: { top: 10, bottom: 6 },
  },
  "AAA-007": {
    parts: [{ outline: sock }],
    laid: [
      { by: [-3, -1.5], lean: 0.1 },
      { by: [8, 2.5], lean: -0.06 },
    ],
    stitch: 0.5,
    colour: () => dyes.sand,
    span_cm: 34,
    welt: { top: 14 },
    dress: (_, look) => (__, row) =>
      row > 15 && row < 18 ? look.dyes[0] : row > 19 && row < 21 ? look.dyes[1] : "#DCC7A0",
  },
  "JAT-002": {
    parts: [{ outline: sock }],
    laid: [
      { by: [-4, 1], lean: -0.12 },
      { by: [8, -1], lean: 0.05 },
    ],
    stitch: 0.64,
    colour: () => "#CDBB98",
    span_cm: 34,
    welt: { top: 12 },
    dress: (piece) => {
      const noise = noiseOf(`${piece.seed}/lot`)
      return (col, row) =>
        row > 13 && row < 16
          ? dyes.chilca
          : row === 18
            ? dyes.walnut
            : tone("#CDBB98", noise(col / 4, row) * 0.1)
    },
  },
  "AAA-004": {
    parts: [
      { outline: flap, lifted: 2 },
      { outline: flap.map(([x, y]): Point => [-x, y]).reverse(), lifted: 2 },
      { outline: chullo, lifted: 4 },
    ],
    laid: [{ by: [0, 0], lean: 0.02 }],
    stitch: 0.5,
    colour: (p, l) => (p.choice.colour === "multicolour" ? dyes.indigo : lead(p, l)),
    dress: chulloDress,
    extra: tails,
    hanging: [3, 11],
    span_cm: 22,
  },
  "QEN-005": cap(0.56, plain),
  "BAR-006": cap(0.74, mottled, 0.07),
  "JAT-003": {
    ...cap(
      0.62,
      (piece, look) => {
        const second =
          piece.choice.colour === "red"
            ? look.undyed
            : piece.choice.colour === "grey"
              ? dyes.cochineal
              : dyes.chilca
        return banded([
          { from: 12, figure: zigzag(8, 2), ink: second, inner: look.undyed },
          { from: 8, figure: line, ink: second, inner: second },
        ])(piece, look)
      },
      -0.08,
    ),
    extra: onTop,
    hanging: [4.6, 0],
  },
}
