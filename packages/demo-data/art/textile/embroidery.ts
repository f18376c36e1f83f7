import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { bounds, n, nth, type Point, poly, ring, sampled, shifted, turned } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shadow } from "../kit/page"
import { shape } from "../kit/svg"

/** Satin stitch: threads side by side across a shape, each as long as the shape is there. */
export function satin(
  chance: Chance,
  outline: readonly Point[],
  angle: number,
  colour: string,
  { thread = 3.4, raised = true } = {},
): string {
  const pivot = nth(outline, 0)
  const level = turned(outline, -angle, pivot)
  const { y, height } = bounds(level)
  const ink = new Ink()
  let shade = 0
  for (let at = y + thread / 2; at < y + height; at += thread) {
    shade = shade * 0.5 + chance.sway(0.07)
    const cuts = crossings(level, at)
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const ends = [
        [nth(cuts, i) - 1, at],
        [nth(cuts, i + 1) + 1, at + chance.sway(0.8)],
      ] as const
      const [a, b] = turned(ends, angle, pivot) as [Point, Point]
      const down = (at - y) / (height || 1)
      ink.line(
        tone(colour, 0.12 - down * 0.22 + shade),
        n(thread * 1.12),
        `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`,
      )
    }
  }
  const lift = raised ? shadow(outline, { dx: 2, dy: 3, opacity: 0.4, blur: "touch" }) : ""
  return lift + shape(poly(outline), tone(colour, -0.3)) + ink.toString()
}

function crossings(outline: readonly Point[], y: number): number[] {
  return outline
    .flatMap((a, i) => {
      const b = nth(outline, (i + 1) % outline.length)
      if (a[1] > y === b[1] > y) return []
      return [a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0])]
    })
    .sort((a, b) => a - b)
}

/** Stem stitch: short slanted stitches that make a rope along a line. */
export function stem(points: readonly Point[], colour: string, width = 5): string {
  const ink = new Ink()
  const course = sampled(points, 12)
  for (let i = 0; i + 2 < course.length; i++) {
    const [a, b] = [nth(course, i), nth(course, i + 2)]
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length]
    const side = width * 0.22
    ink.line(
      tone(colour, i % 2 ? -0.08 : 0.06),
      n(width * 0.62),
      `M${n(a[0] - nx * side)} ${n(a[1] - ny * side)}L${n(b[0] + nx * side)} ${n(b[1] + ny * side)}`,
    )
  }
  return ink.toString()
}

export const leafOutline = ([x, y]: Point, length: number, width: number, angle: number): Point[] =>
  turned(
    sampled(
      [
        [x, y],
        [x + length * 0.35, y - width / 2],
        [x + length, y],
        [x + length * 0.35, y + width / 2],
      ],
      6,
      true,
    ),
    angle,
    [x, y],
  )

type Blossom = { readonly petals: string; readonly heart: string; readonly count?: number }

/** A flower of satin petals round a knot. */
export function flower(
  chance: Chance,
  [x, y]: Point,
  radius: number,
  { petals, heart, count = 7 }: Blossom,
): string {
  const from = chance.range(0, 1)
  const all = Array.from({ length: count }, (_, i) => {
    const angle = ((i + from) / count) * 2 * Math.PI
    const root: Point = [x + Math.cos(angle) * radius * 0.22, y + Math.sin(angle) * radius * 0.22]
    const outline = leafOutline(root, radius * 0.82, radius * 0.62, angle)
    return satin(
      chance.fork(`petal${i}`),
      outline,
      angle + Math.PI / 2,
      tone(petals, i % 2 ? 0.05 : -0.05),
      { thread: 3 },
    )
  })
  return all.join("") + knots(chance, [x, y], radius * 0.3, heart)
}

/** French knots, packed. */
export function knots(chance: Chance, [x, y]: Point, radius: number, colour: string): string {
  const ink = new Ink()
  const count = Math.max(3, Math.round(radius * 0.9))
  for (let i = 0; i < count; i++) {
    const [angle, out] = [i * 2.4, radius * Math.sqrt(i / count)]
    const at: Point = [x + Math.cos(angle) * out, y + Math.sin(angle) * out]
    const r = Math.max(2.2, radius * 0.22)
    ink.fill(tone(colour, -0.4), poly(ring([at[0] + 0.8, at[1] + 1.2], r, r, 8)))
    ink.fill(tone(colour, chance.sway(0.1)), poly(ring(at, r, r, 8)))
    ink.fill(
      tone(colour, 0.3),
      poly(ring([at[0] - r * 0.3, at[1] - r * 0.3], r * 0.35, r * 0.35, 6)),
    )
  }
  return ink.toString()
}

export function leaf(
  chance: Chance,
  root: Point,
  length: number,
  angle: number,
  colour: string,
): string {
  const outline = leafOutline(root, length, length * 0.46, angle)
  return satin(chance, outline, angle + 1, colour, { thread: 3 })
}

/** Cut cloth sewn on: its shadow, its own colour, its edge turned in and caught with small stitches. */
export function applique(
  outline: readonly Point[],
  colour: string,
  {
    thread = "#F3EBDB",
    padded = 5,
    print = "",
  }: { thread?: string; padded?: number; print?: string } = {},
): string {
  const d = poly(outline)
  const inner = stitches(outline, thread)
  return (
    shadow(outline, { dx: padded * 0.5, dy: padded * 0.8, opacity: 0.42, blur: "touch" }) +
    shape(d, colour) +
    print +
    `<path d="${d}" fill="none" stroke="${tone(colour, -0.28)}" stroke-width="2.4" stroke-opacity=".55" transform="translate(-1 -1)"/>` +
    `<path d="${poly(shifted(outline, 1, 1.4))}" fill="none" stroke="${tone(colour, 0.3)}" stroke-width="1.6" stroke-opacity=".5"/>` +
    inner
  )
}

/** Small stitches over the edge of a shape. */
export function stitches(outline: readonly Point[], thread: string, every = 13): string {
  const ink = new Ink()
  let gone = 0
  outline.forEach(([x, y], i) => {
    const [qx, qy] = nth(outline, (i + 1) % outline.length)
    const span = Math.hypot(qx - x, qy - y)
    for (let along = every - gone; along < span; along += every) {
      const [px, py] = [x + ((qx - x) * along) / span, y + ((qy - y) * along) / span]
      const [nx, ny] = [-(qy - y) / span, (qx - x) / span]
      ink.line(
        thread,
        1.9,
        `M${n(px - nx * 3)} ${n(py - ny * 3)}L${n(px + nx * 4.6)} ${n(py + ny * 4.6)}`,
        0.9,
      )
    }
    gone = (gone + span) % every
  })
  return ink.toString()
}
