import { beside, type Yardstick, yardsticks } from "../kit/beside"
import { chanceOf } from "../kit/chance"
import { type Box, ellipse, type Path, type Point } from "../kit/geometry"
import { page, page_height, page_width } from "../kit/page"
import { type Look, lookOf } from "../looks/groups"
import type { Family, Piece } from "../piece"
import type { Drawn } from "./drawn"
import { type Hand, handOf, placed } from "./hand"

/** Pushes the edges of a whole piece about by a few px, as scissors do. */
const scissors = (seed: string): string =>
  `<filter id="cut" x="-1%" y="-1%" width="102%" height="102%"><feTurbulence type="fractalNoise" baseFrequency=".016" numOctaves="1" seed="${chanceOf(`${seed}/scissors`).whole(1, 900)}" result="t"/><feDisplacementMap in="SourceGraphic" in2="t" scale="6" xChannelSelector="R" yChannelSelector="G"/></filter>`

/** One soft shadow where a piece touches its ground, drawn out to the right, away from the light. */
function contactShadow({ feet = [], shadow }: Drawn, scale: number): string {
  const pool = (grow: number, right: number, up: number): Path =>
    feet
      .map(({ at: [x, y], rx, ry = rx * 0.2 }) =>
        ellipse([x + rx * right, y - ry * up], rx * grow, ry * grow),
      )
      .join("")
  const blurred = (d: Path, deviation: number, opacity: number, move = 0) =>
    `<path d="${d}" opacity="${opacity}" filter="url(#${deviation > 10 ? "soft" : "near"})" transform="translate(${move} ${move * 1.3}) "/>`
  const cast = shadow === undefined ? "" : blurred(shadow, 20, 0.34, 22 / scale)
  const stood =
    feet.length === 0
      ? ""
      : blurred(pool(1.2, 0.2, 0.1), 20, 0.42) + blurred(pool(1, 0.03, 0.4), 8, 0.5)
  return `<g fill="#1d1217">${cast}${stood}</g>`
}

const cutOut = (art: string): string => `<g filter="url(#cut)">${art}</g>`

/** The piece with its shadow, set so that a point of its drawing comes to a point of the page. */
const setDown = (drawn: Drawn, from: Point, to: Point, scale: number, frayed = true): string =>
  placed(
    contactShadow(drawn, scale) + (frayed && drawn.fine !== true ? cutOut(drawn.art) : drawn.art),
    [to[0] - from[0] * scale, to[1] - from[1] * scale],
    Number(scale.toFixed(4)),
  )

const fitting = ({ width, height }: Box, across: number, down: number): number =>
  Math.min(across / width, down / height)

type Scene = { readonly body: string; readonly table?: number }

/** The piece alone, filling three quarters of the frame. */
function whole(drawn: Drawn): Scene {
  const { box, pose, share = 1 } = drawn
  const scale = fitting(box, 770, 920) * share
  const height = box.height * scale
  const centre: Point = [box.x + box.width / 2, box.y + box.height / 2]
  if (pose !== "stands")
    return { body: setDown(drawn, centre, [page_width / 2, page_height / 2 - 6], scale) }
  const y = Math.min(1090, 672 + height / 2)
  const depth = Math.max(drawn.depth ?? 0, 60 / scale) * scale
  return {
    body: setDown(drawn, [centre[0], box.y + box.height], [page_width / 2, y], scale),
    table: Math.round(y - depth - 90),
  }
}

/** A part of the piece from near, where the fray would show at the edge of the page. */
function near(drawn: Drawn): Scene {
  const { at, width } = drawn.focus
  const middle: Point = [page_width / 2, page_height / 2]
  return { body: setDown(drawn, at, middle, page_width / width, false) }
}

/** Something whose size everybody knows, and how it is drawn with its foot at a point. */
export type Beside = {
  readonly width_cm: number
  readonly height_cm: number
  readonly draw: (look: Look, foot: Point, px_per_cm: number) => string
}

const known = (kind: Yardstick): Beside => ({
  ...yardsticks[kind],
  draw: (look, foot, px_per_cm) => beside(kind, look, foot, px_per_cm, kind === "hand" ? 5 : 0),
})
export const hand_beside = known("hand")
export const cup_beside = known("cup")

/** The piece and the known thing, both at the same px for a centimetre. */
function atScale(drawn: Drawn, look: Look, thing: Beside): Scene {
  const { box, wide_cm, pose } = drawn
  const high_cm = (box.height / box.width) * wide_cm
  const gap_cm = (wide_cm + thing.width_cm) * 0.09
  const across_cm = wide_cm + gap_cm + thing.width_cm
  const px = Math.min(830 / across_cm, 900 / Math.max(high_cm, thing.height_cm))
  const left = page_width / 2 - (across_cm * px) / 2
  const floor =
    pose === "stands"
      ? Math.min(1080, 690 + (Math.max(high_cm, thing.height_cm) * px) / 2)
      : 625 + (Math.max(high_cm, thing.height_cm) * px) / 2
  const scale = (px * wide_cm) / box.width
  const foot: Point = pose === "stands" ? [left, floor] : [left, 625 + (high_cm * px) / 2]
  const piece = setDown(drawn, [box.x, box.y + box.height], foot, scale)
  const other = thing.draw(look, [left + (wide_cm + gap_cm + thing.width_cm / 2) * px, floor], px)
  return { body: other + piece, ...(pose === "stands" ? { table: Math.round(floor - 96) } : {}) }
}

export type Study = {
  readonly draw: (hand: Hand, piece: Piece, look: Look) => Drawn
  readonly beside: Beside
  /** Where the piece is worn or held, that picture in place of the one beside a known thing. */
  readonly worn?: (hand: Hand, piece: Piece, look: Look) => string
}

/** The three views of a piece from one drawing of it. */
export const shown =
  ({ draw, beside: thing, worn }: Study): Family =>
  (piece, view) => {
    const look = lookOf(piece.group)
    const hand = handOf(chanceOf(piece.seed))
    if (view === "scale" && worn !== undefined)
      return page(look, piece.seed, worn(hand, piece, look))
    const drawn = draw(hand, piece, look)
    const scenes: Record<typeof view, () => Scene> = {
      piece: () => whole(drawn),
      close: () => near(drawn),
      scale: () => atScale(drawn, look, thing),
    }
    const { body, table } = scenes[view]()
    return page(look, piece.seed, scissors(piece.seed) + body, table === undefined ? {} : { table })
  }
