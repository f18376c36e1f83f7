import { beside, type Yardstick, yardsticks } from "./kit/beside"
import { type Box, n, type Point } from "./kit/geometry"
import { page } from "./kit/page"
import { group } from "./kit/svg"
import { type Look, lookOf } from "./looks/groups"
import type { Family, Piece, View } from "./piece"

/** How near the viewer stands. Surfaces draw finer from near, and nothing outside the window. */
export type Lens = { readonly zoom: number; readonly window: Box }

/** A piece on the page, with its shadow. */
export type Drawn = {
  readonly svg: string
  /** What the piece takes on the page, in px, and how wide that is in the hand. */
  readonly box: Box
  readonly width_cm: number
  /** The place a close view looks at. */
  readonly focus: Point
  /** Where the table begins, for what stands; without it the piece hangs on the wall or lies flat. */
  readonly table?: number
}

export type Study = {
  readonly draw: (piece: Piece, look: Look, lens: Lens, view: View) => Drawn
  readonly beside: Yardstick
  /** Shown on the seat of the chair instead of next to it. */
  readonly seated?: boolean
  readonly zoom?: number
}

const everywhere: Box = { x: -100, y: -100, width: 1200, height: 1450 }

/** The three views of a piece from one drawing of it. */
export const family =
  ({ draw, beside: yardstick, seated = false, zoom = 2.7 }: Study): Family =>
  (piece, view) => {
    const look = lookOf(piece.group)
    const whole = draw(piece, look, { zoom: 1, window: everywhere }, view)
    const { table } = whole
    if (view === "piece") return page(look, piece.seed, whole.svg, table ? { table } : {})
    if (view === "scale")
      return seated ? onSeat(piece, look, whole) : atScale(piece, look, whole, yardstick)
    const [x, y] = whole.focus
    const [width, height] = [1000 / zoom, 1250 / zoom]
    const window = {
      x: x - width / 2 - 40,
      y: y - height / 2 - 40,
      width: width + 80,
      height: height + 80,
    }
    const near = draw(piece, look, { zoom, window }, view)
    const seen = group(near.svg, {
      transform: `translate(500 625) scale(${zoom}) translate(${n(-x)} ${n(-y)})`,
    })
    const edge = table === undefined ? undefined : 625 + (table - y) * zoom
    return page(look, piece.seed, seen, edge !== undefined && edge < 1250 ? { table: edge } : {})
  }

/** The piece and the yardstick, both at the same px for a centimetre. */
function atScale(piece: Piece, look: Look, drawn: Drawn, kind: Yardstick): string {
  const { box, width_cm, svg, table } = drawn
  const height_cm = (box.height / box.width) * width_cm
  const measure = yardsticks[kind]
  const gap_cm = Math.max(2.5, Math.min(14, (width_cm + measure.width_cm) * 0.1))
  const across = width_cm + gap_cm + measure.width_cm
  const px_per_cm = Math.min(820 / across, 930 / Math.max(height_cm, measure.height_cm))
  const left = 500 - (across * px_per_cm) / 2
  const k = (px_per_cm * width_cm) / box.width
  const flat = table === undefined && kind === "hand"
  const floor = flat ? 640 + (Math.max(height_cm, measure.height_cm) * px_per_cm) / 2 : 1105
  // What hangs is hung at the height of the eyes, as far as that goes; what stands has its foot on the floor.
  const hung =
    floor - Math.max(height_cm, Math.min(150 + height_cm / 2, measure.height_cm)) * px_per_cm
  const top = flat
    ? 640 - (height_cm * px_per_cm) / 2
    : table
      ? floor - height_cm * px_per_cm
      : hung
  const placed = group(svg, {
    transform: `translate(${n(left)} ${n(top)}) scale(${Math.round(k * 1000) / 1000}) translate(${n(-box.x)} ${n(-box.y)})`,
  })
  const foot: Point = [
    n(left + (width_cm + gap_cm + measure.width_cm / 2 + (flat ? 1.4 : 0)) * px_per_cm),
    n(floor),
  ]
  const standing = beside(kind, look, foot, Math.round(px_per_cm * 1000) / 1000, flat ? 6 : 0)
  return page(look, piece.seed, standing + placed, flat ? {} : { table: n(floor - 34) })
}

const seat_cm = 43
const chair_px_per_cm = 9.6

/** A cushion leaning on the back of a chair, at the chair's scale. */
function onSeat(piece: Piece, look: Look, { box, width_cm, svg }: Drawn): string {
  const floor = 1130
  const k = (chair_px_per_cm * width_cm) / box.width
  const [left, top] = [
    500 - (width_cm * chair_px_per_cm) / 2,
    floor - seat_cm * chair_px_per_cm - box.height * k,
  ]
  const placed = group(svg, {
    transform: `translate(${n(left)} ${n(top)}) scale(${Math.round(k * 1000) / 1000}) translate(${n(-box.x)} ${n(-box.y)})`,
  })
  const chair = beside("chair", look, [500, floor], chair_px_per_cm)
  return page(look, piece.seed, chair + placed, { table: floor - 40 })
}
