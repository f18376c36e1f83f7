import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { type Box, n, type Point } from "../kit/geometry"
import type { Ink } from "../kit/ink"
import type { Lens } from "../views"

/** Carries places of a cloth, counted in stitches, to the page. */
export type Place = (col: number, row: number) => Point

export type KnitFace = {
  readonly cols: number
  readonly rows: number
  readonly place: Place
  /** Colour of a stitch; undefined where there is none. */
  readonly colour: (col: number, row: number) => string | undefined
  /** Light on a stitch, about -0.5 to 0.3. */
  readonly shade: (col: number, row: number) => number
}

export const inside = ([x, y]: Point, { x: left, y: top, width, height }: Box): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height

/** Rows of V-stitches: each loop is two slanted drops, the right one a little in the shade. */
export function knit(ink: Ink, chance: Chance, lens: Lens, face: KnitFace): void {
  for (let row = 0; row < face.rows; row++) {
    for (let col = 0; col < face.cols; col++) {
      const hex = face.colour(col, row)
      const light = face.shade(col, row) + chance.sway(0.035)
      const lean = chance.sway(0.03)
      if (hex === undefined || !inside(face.place(col + 0.5, row + 0.5), lens.window)) continue
      for (const mirrored of [false, true]) {
        const put = (dx: number, dy: number) =>
          face.place(col + (mirrored ? 1 - dx - lean : dx + lean), row + dy)
        const k = light + (mirrored ? -0.07 : 0.02)
        leg(ink, put, hex, k)
        if (lens.zoom > 1.6) plies(ink, put, hex, k)
      }
    }
  }
}

function leg(ink: Ink, put: Place, hex: string, k: number): void {
  const [top, end] = [put(0.13, -0.34), put(0.49, 1.04)]
  const [outer, inner] = [put(-0.1, 0.62), put(0.66, 0.12)]
  const pair = ([x, y]: Point) => `${n(x)} ${n(y)}`
  ink.fill(tone(hex, k), `M${pair(top)}Q${pair(outer)} ${pair(end)}Q${pair(inner)} ${pair(top)}Z`)
}

/** The twist of the yarn, seen from near: three turns of ply in each drop, lit along the outside. */
function plies(ink: Ink, put: Place, hex: string, k: number): void {
  const pair = ([x, y]: Point) => `${n(x)} ${n(y)}`
  for (const down of [0.08, 0.36, 0.62]) {
    const [a, b] = [put(0.1 + down * 0.16, down + 0.12), put(0.38 + down * 0.12, down - 0.06)]
    ink.line(tone(hex, k - 0.17), 0.9, `M${pair(a)}L${pair(b)}`, 0.55)
  }
  const [from, to] = [put(0.14, 0), put(0.3, 0.7)]
  ink.line(tone(hex, k + 0.16), 1.1, `M${pair(from)}L${pair(to)}`, 0.5)
}

/** A flat lattice of stitches over a box, leaning by an angle about the middle of its top edge. */
export function lattice(
  [x, y]: Point,
  stitch_width: number,
  stitch_height: number,
  angle = 0,
): Place {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  return (col, row) => {
    const [dx, dy] = [col * stitch_width, row * stitch_height]
    return [x + dx * c - dy * s, y + dx * s + dy * c]
  }
}
