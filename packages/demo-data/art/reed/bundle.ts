import { mix, tone } from "../kit/colour"
import { nth, type Point, poly, ribbon } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { brush, type Hand } from "../form/hand"
import { line } from "../form/solid"

/** Totora as it dries: from straw to a green that is almost gone. */
export const totora = { straw: "#D9B564", pale: "#EBD394", green: "#A9A05A", brown: "#8A6430" }
export const cord = "#6B4A2C"

/** A line `share` of the way from one side of a band to the other. */
const within = (
  course: readonly Point[],
  width: (share: number) => number,
  across: number,
): Point[] => {
  const outline = ribbon(course, (share) => width(share) * across)
  return outline.slice(0, course.length)
}

/**
 * A bundle of parallel reeds along a line: each reed a stroke, light above, shade below.
 * @param width of the bundle at each share of its length
 */
export function bundle(
  hand: Hand,
  course: readonly Point[],
  width: (share: number) => number,
  name: string,
): string {
  const chance = hand.chance.fork(name)
  const ink = new Ink()
  const outline = poly(ribbon(course, width))
  ink.fill(tone(totora.straw, -0.3), outline)
  const reeds = Math.max(9, Math.round(width(0.5) / 9))
  for (let i = 0; i < reeds; i++) {
    const across = -0.94 + (1.88 * i) / (reeds - 1)
    const lit = nth(course, 0)[0] < nth(course, course.length - 1)[0] ? -across : across
    const shade = lit * 0.42 + (lit < -0.55 ? -0.14 : 0)
    const reed = chance.pick([totora.straw, totora.straw, totora.pale, totora.green])
    const paint = tone(mix(reed, totora.brown, 0.08), shade + chance.sway(0.08))
    const stroke = within(course, width, across).map(([x, y]): Point => [x + chance.sway(1), y])
    ink.fill(paint, brush(stroke, (width(0.5) / reeds) * 1.25, chance, 0.06))
  }
  return ink.toString()
}

/** Cord wound round a bundle at a share of its length. */
export function tie(
  course: readonly Point[],
  width: (share: number) => number,
  share: number,
  turns = 3,
): string {
  const k = Math.min(course.length - 2, Math.max(1, Math.round(share * (course.length - 1))))
  const [a, b] = [nth(course, k - 1), nth(course, k + 1)]
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const [dx, dy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  const half = width(share) / 2 + 3
  const wound = Array.from({ length: turns }, (_, i) => {
    const [x, y] = nth(course, k)
    const [ox, oy] = [x + dx * (i - (turns - 1) / 2) * 13, y + dy * (i - (turns - 1) / 2) * 13]
    const bow = 9
    return `M${(ox - dy * half).toFixed(1)} ${(oy + dx * half).toFixed(1)}Q${(ox + dx * bow).toFixed(1)} ${(oy + dy * bow).toFixed(1)} ${(ox + dy * half).toFixed(1)} ${(oy - dx * half).toFixed(1)}`
  }).join("")
  return (
    line(wound, tone(cord, -0.4), 12) + line(wound, cord, 9) + line(wound, tone(cord, 0.35), 3, 0.8)
  )
}
