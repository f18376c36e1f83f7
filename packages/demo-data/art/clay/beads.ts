import { tone } from "../kit/colour"
import { pts, softLine } from "../form/outline"
import { line as readByLength, type Point, poly, sampled } from "../kit/geometry"
import type { Drawn } from "../form/drawn"
import { type Hand, placed } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"

export type BeadPaints = { readonly ground: string; readonly paint: string; readonly other: string }

type Bead = (hand: Hand, r: number, paints: BeadPaints) => string

const striped: Bead = (hand, r, { ground, paint, other }) =>
  solid(hand, oval(0, 0, r * 0.8, r), ground, {
    depth: r * 0.5,
    shine: 0.9,
    decor:
      line(
        `M${-r} ${-r * 0.34}Q0 ${-r * 0.1} ${r} ${-r * 0.34}M${-r} ${r * 0.4}Q0 ${r * 0.64} ${r} ${r * 0.4}`,
        paint,
        r * 0.13,
      ) + line(`M${-r} ${0}Q0 ${r * 0.26} ${r} 0`, other, r * 0.2),
  })
const dotted: Bead = (hand, r, { paint, ground, other }) =>
  solid(hand, oval(0, 0, r * 0.9), paint, {
    depth: r * 0.5,
    shine: 0.9,
    decor: pts("0,0 -0.5,-0.3 0.5,-0.3 -0.4,0.5 0.42,0.48")
      .map(([x = 0, y = 0], i) =>
        flat(oval(x * r, y * r, r * (i === 0 ? 0.24 : 0.14)), i === 0 ? other : ground),
      )
      .join(""),
  })
const plain: Bead = (hand, r, { other }) =>
  solid(hand, oval(0, 0, r * 0.56), other, { depth: r * 0.36, shine: 1 })

const cotton = "#8A6A4A"

/**
 * Painted beads on their cord, the largest in the middle, a plain one after each painted one.
 * @param course the cord, its points close together, in units of about 1/60 cm
 */
export function strung(hand: Hand, paints: BeadPaints, course: readonly Point[]): string {
  const along = readByLength(course)
  const total = lengthOf(course)
  const beads: string[] = []
  const shades: string[] = []
  for (let done = total * 0.14, i = 0; done < total * 0.86; i++) {
    const middle = 1 - Math.abs(done / total - 0.5) * 2
    const r = i % 2 === 0 ? 30 + 34 * middle ** 1.4 : 30
    const share = (done + r * 0.8) / total
    const [p, q] = [along(share), along(share - 0.004)]
    const turn = Math.round((Math.atan2(p[1] - q[1], p[0] - q[0]) * 180) / Math.PI + 90)
    const kind = i % 2 === 1 ? plain : i % 4 === 0 ? striped : dotted
    beads.push(placed(kind(hand, r, paints), p, 1, turn))
    shades.push(oval(p[0] + 12, p[1] + 20, r * 0.9))
    done += r * (i % 2 === 1 ? 1.15 : 1.66)
  }
  const cord = poly(course, false)
  return (
    `<g filter="url(#near)" opacity=".42" fill="#1d1217"><path d="${shades.join("")}"/></g>` +
    line(cord, tone(cotton, -0.3), 12) +
    line(cord, cotton, 8) +
    beads.join("")
  )
}

const lengthOf = (course: readonly Point[]): number =>
  course.reduce((sum, [x, y], i) => {
    const [px, py] = course[i - 1] ?? [x, y]
    return sum + Math.hypot(x - px, y - py)
  }, 0)

/** A loop of beads that lies on the table, the large ones in front. */
export function beadNecklace(hand: Hand, paints: BeadPaints): Drawn {
  const loop =
    "-70,-560 -260,-470 -390,-250 -410,20 -300,290 0,440 300,290 410,20 390,-250 260,-470 70,-560"
  const bow = softLine("-70,-560 -10,-590 50,-560 96,-500 150,-520")
  const end = softLine("70,-560 6,-596 -60,-548 -110,-490")
  return {
    art:
      line(bow, cotton, 9) +
      line(end, cotton, 9) +
      flat(oval(0, -574, 20, 15), cotton) +
      strung(hand, paints, sampled(pts(loop), 30)),
    box: { x: -450, y: -610, width: 900, height: 1110 },
    wide_cm: 15,
    pose: "lies",
    focus: { at: [0, 330], width: 440 },
  }
}
