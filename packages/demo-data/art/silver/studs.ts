import { tone } from "../kit/colour"
import { pts } from "../form/outline"
import { type Path, type Point, nth, poly, ring, sampled } from "../kit/geometry"
import type { Drawn } from "../form/drawn"
import { arc, type Hand, placed } from "../form/hand"
import { flat, line, oval } from "../form/solid"
import { cloth, dark_cloth } from "./cloth"
import { laid, sheet, silver, thick, wire } from "./metal"

const crossPath = (s: number): Path =>
  poly(
    pts(
      "-1,-3 1,-3 1,-2 2,-2 2,-1 3,-1 3,1 2,1 2,2 1,2 1,3 -1,3 -1,2 -2,2 -2,1 -3,1 -3,-1 -2,-1 -2,-2 -1,-2",
    ).map(([x, y]): Point => [x * s, y * s]),
  )

/** One Andean cross, about 350 wide, its middle on 0 0; `behind` is seen through its eye. */
export function crossStud(hand: Hand, behind: string): string {
  const [outer, inner] = [crossPath(58), crossPath(38)]
  return (
    sheet(hand, outer, 0.5, 9) +
    line(inner, silver.dark, 7, 0.8) +
    `<g transform="translate(3 3)">${line(inner, "#ffffff", 4, 0.8)}</g>` +
    flat(oval(0, 0, 40), behind) +
    line(oval(2, 3, 41), "#ffffff", 5, 0.9) +
    line(oval(0, 0, 40), silver.deep, 5, 0.8)
  )
}

/** Two Andean crosses on their square of cloth. */
export function crossStuds(hand: Hand): Drawn {
  const one = () => laid(crossPath(58)) + crossStud(hand, tone(dark_cloth, -0.2))
  return {
    art:
      cloth(hand, dark_cloth, 430, 520) +
      placed(one(), [-150, -130], 1, -8) +
      placed(one(), [170, 170], 1, 10),
    box: { x: -470, y: -560, width: 940, height: 1160 },
    wide_cm: 2.4,
    pose: "lies",
    focus: { at: [-150, -120], width: 420 },
  }
}

/** Flat marks of the hammer along a hoop. */
function hammered(hand: Hand, course: readonly Point[], width: number): string {
  const chance = hand.chance.fork("hammer")
  return course
    .filter((_, i) => i % 3 === 0)
    .map(([x, y], i) =>
      flat(
        poly(
          ring(
            [x + chance.sway(width * 0.16), y + chance.sway(width * 0.16)],
            width * chance.range(0.26, 0.4),
            width * chance.range(0.2, 0.34),
            9,
          ),
        ),
        chance.pick([silver.light, "#ffffff", silver.body, silver.dark]),
        i % 2 === 0 ? 0.75 : 0.4,
      ),
    )
    .join("")
}

/** One hoop with its pin, its middle on 0 0. @param r radius */
export function oneHoop(hand: Hand, r: number): string {
  const course = arc([0, 0], r, r, -1.32, 4.46, 90)
  const pin: Point[] = [nth(course, 90), [r * 0.1, -r * 1.02], nth(course, 0)]
  return (
    laid(thick(course, 56)) +
    wire(sampled(pin, 6), 12) +
    wire(course, 54) +
    hammered(hand, course, 54)
  )
}

/** Hammered hoops. @param medium the larger of the two sizes */
export function hoops(hand: Hand, medium: boolean): Drawn {
  const r = medium ? 300 : 228
  const hoop = (name: string, at: Point, turn: number) =>
    placed(oneHoop({ ...hand, chance: hand.chance.fork(name) }, r), at, 1, turn)
  return {
    art:
      cloth(hand, dark_cloth, 500, 600) +
      hoop("one", [-110, -190], -12) +
      hoop("two", [120, 210], 20),
    box: { x: -540, y: -640, width: 1080, height: 1300 },
    wide_cm: 5.4,
    pose: "lies",
    focus: { at: [-250, -330], width: 430 },
  }
}
