import { type Point, nth, poly, ring } from "../kit/geometry"
import { pts, soft } from "../form/outline"
import type { Drawn } from "../form/drawn"
import { arc, type Hand, placed } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"
import { laid } from "./metal"

const [cord_paint, cord_light] = ["#3A2A24", "#7A5F52"]

/** A seed: scarlet, with the black spot that it ripens with. */
const seed = (hand: Hand): string =>
  solid(hand, oval(0, 0, 46, 39), "#C1272D", {
    depth: 24,
    shine: 1,
    decor: flat(soft("8,-50 54,-40 54,44 12,46 24,10"), "#17120F"),
  }) + flat(oval(-16, -16, 12, 7), "#ffffff", 0.85)

/**
 * Seeds along a cord, a knot on each side of every seed.
 * @param course at least 120 points, evenly set
 */
export function knotted(hand: Hand, course: readonly Point[], count = 13): string {
  const pitch = (course.length - 10) / (count + 0.06)
  const seeds = Array.from({ length: count }, (_, i) => {
    const k = Math.round(5 + (i + 0.5) * pitch)
    const [p, q] = [nth(course, k), nth(course, k + 1)]
    const turn = Math.round((Math.atan2(q[1] - p[1], q[0] - p[0]) * 180) / Math.PI)
    return laid(oval(p[0], p[1], 48, 42), 10, 16) + placed(seed(hand), p, 1, turn)
  })
  const knots = Array.from({ length: count + 1 }, (_, i) => {
    const [x, y] = nth(course, Math.round(5 + i * pitch))
    const knot = poly(ring([x, y], 19, 17, 10))
    return (
      solid(hand, knot, cord_paint, { depth: 9 }) +
      line(`M${x - 12} ${y - 6}q12 8 24 2`, cord_light, 4)
    )
  })
  const cord = poly(course, false)
  return (
    line(cord, cord_paint, 15) + line(cord, cord_light, 4, 0.7) + knots.join("") + seeds.join("")
  )
}

/** The bracelet as it lies: a loop that a sliding knot closes. */
export function huayruroBracelet(hand: Hand): Drawn {
  const course = arc([0, 0], 360, 300, -Math.PI / 2 + 0.22, Math.PI * 1.5 - 0.22, 120)
  const tails = [
    "M-60-290C-30-360 60-380 120-470C140-520 210-540 250-500",
    "M60-290C20-350-60-390-110-480C-140-540-220-540-250-486",
  ]
  const turns = [-44, -22, 0, 22, 44].map((x) => line(`M${x - 5}-350L${x + 5}-284`, cord_light, 6))
  const slide = soft("-70,-318 -40,-346 40,-346 70,-318 40,-290 -40,-290")
  const shade = line(poly(course, false), "#120d10", 16) + line(tails.join(""), "#120d10", 12)
  return {
    art:
      `<g opacity=".34" filter="url(#near)" transform="translate(10 16)">${shade}</g>` +
      line(tails.join(""), cord_paint, 13) +
      line(tails.join(""), cord_light, 4, 0.8) +
      solid(hand, slide, cord_paint, { depth: 16, decor: turns.join("") }) +
      knotted(hand, course) +
      pts("250,-500 -250,-486")
        .map((at) => placed(seed(hand), at, 0.8))
        .join(""),
    box: { x: -420, y: -560, width: 840, height: 910 },
    wide_cm: 7.2,
    pose: "lies",
    focus: { at: [-180, 210], width: 400 },
  }
}
