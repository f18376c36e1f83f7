import { nth, type Point, poly, ribbon, sampled } from "../kit/geometry"
import type { Hand } from "../form/hand"
import { line, oval, solid } from "../form/solid"
import type { Dress } from "./paints"

/** A sleeve from the shoulder over the elbow to the hand, and the hand. */
export function arm(
  hand: Hand,
  { robe: cloth, skin, trim, shade }: Dress,
  points: readonly Point[],
  paint = cloth,
): string {
  const course = sampled(points, 8)
  const width = (share: number) => (94 - 24 * share) * Math.min(1, 0.5 + share * 3.4)
  const more = shade === undefined ? {} : { shade }
  const end = nth(points, points.length - 1)
  const before = nth(course, course.length - 3)
  return (
    solid(hand, oval(end[0], end[1], 36, 34), skin, { depth: 18, ...more }) +
    solid(hand, poly(ribbon(course, width)), paint, { depth: 34, ...more }) +
    line(poly(ribbon([before, end], () => 60).slice(1, 3), false), trim, 12)
  )
}
