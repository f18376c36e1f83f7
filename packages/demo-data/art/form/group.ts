import type { Box, Point } from "../kit/geometry"
import type { Drawn } from "./drawn"
import { placed } from "./hand"

const together = (boxes: readonly Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.width))
  const bottom = Math.max(...boxes.map((box) => box.y + box.height))
  return { x, y, width: right - x, height: bottom - y }
}

export type Placing = { readonly piece: Drawn; readonly at: Point; readonly scale?: number }

/** Several pieces set down together, those further back first; the first one named draws the close look. */
export function gathered(placings: readonly Placing[], wide_cm: number, close = 0): Drawn {
  const boxes = placings.map(({ piece: { box }, at: [x, y], scale = 1 }) => ({
    x: x + box.x * scale,
    y: y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  }))
  const order = placings
    .map((_, i) => i)
    .sort((a, b) => (placings[a]?.at[1] ?? 0) - (placings[b]?.at[1] ?? 0))
  const near = placings[close]
  if (near === undefined) throw new Error("Nothing was set down.")
  const { piece, at, scale = 1 } = near
  return {
    art: order
      .map((i) => {
        const one = placings[i]
        return one ? placed(one.piece.art, one.at, one.scale ?? 1) : ""
      })
      .join(""),
    box: together(boxes),
    wide_cm,
    pose: piece.pose,
    feet: placings.flatMap(({ piece: { feet = [] }, at: [x, y], scale: k = 1 }) =>
      feet.map((foot) => ({
        at: [x + foot.at[0] * k, y + foot.at[1] * k] as Point,
        rx: foot.rx * k,
        ...(foot.ry === undefined ? {} : { ry: foot.ry * k }),
      })),
    ),
    focus: {
      at: [at[0] + piece.focus.at[0] * scale, at[1] + piece.focus.at[1] * scale],
      width: piece.focus.width * scale,
    },
  }
}
