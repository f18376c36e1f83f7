import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { line, nth, type Point, poly, ribbon } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shadow } from "../kit/page"
import { shape } from "../kit/svg"
import type { Lens } from "../views"
import { knit, type Place } from "./knit"

type Band = {
  /** The middle of the band, from its left end to its right one. */
  readonly course: readonly Point[]
  readonly width: number
  readonly stitch: number
  readonly colour: (row: number) => string
  readonly chance: Chance
  readonly lens: Lens
  readonly lifted?: number
  readonly light?: number
}

/** A ribbed band along a line: a collar, a cuff, a button band. Its ribs stand across the line. */
export function ribBand({
  course,
  width,
  stitch,
  colour,
  chance,
  lens,
  lifted = 0,
  light = 0,
}: Band): string {
  const at = line(course)
  const length = course.reduce((sum, [x, y], i) => {
    const [px, py] = nth(course, Math.max(0, i - 1))
    return sum + Math.hypot(x - px, y - py)
  }, 0)
  const cols = Math.max(3, Math.round(length / stitch))
  const rows = Math.max(2, Math.round(width / (stitch * 0.8)))
  const place: Place = (col, row) => {
    const share = Math.max(0, Math.min(1, col / cols))
    const [a, b] = [at(Math.max(0, share - 0.01)), at(Math.min(1, share + 0.01))]
    const span = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const off = (Math.max(-0.3, Math.min(rows + 0.3, row)) / rows - 0.5) * width
    const [x, y] = at(share)
    return [x - ((b[1] - a[1]) / span) * off, y + ((b[0] - a[0]) / span) * off]
  }
  const ink = new Ink()
  knit(ink, chance, lens, {
    cols,
    rows,
    place,
    colour: (_, row) => colour(row),
    shade: (col, row) =>
      light - (Math.floor(col / 2) % 2 ? 0.2 : 0) + (0.5 - (row + 0.5) / rows) * 0.12,
  })
  const outline = ribbon(course, () => width)
  return (
    (lifted > 0
      ? shadow(outline, { dx: lifted * 0.5, dy: lifted, blur: "touch", opacity: 0.4 })
      : "") +
    shape(poly(outline), tone(colour(0), -0.4)) +
    ink.toString()
  )
}
