import { type Point, nth, poly, ring } from "../kit/geometry"
import { pts } from "../form/outline"
import type { Drawn } from "../form/drawn"
import { arc, brush, type Hand, placed } from "../form/hand"
import { flat, line } from "../form/solid"
import { cloth, dark_cloth } from "./cloth"
import { ball, laid, sheet, silver, wire } from "./metal"

const [ring_rx, ring_ry] = [330, 205]

/** The open front of the ring: two arcs that end in balls. */
export function ringFront(hand: Hand): string {
  const sides = [
    arc([0, 0], ring_rx, ring_ry, Math.PI, Math.PI * 0.6, 40),
    arc([0, 0], ring_rx, ring_ry, 0, Math.PI * 0.4, 40),
  ]
  const band = (course: readonly Point[]) => {
    const lower = course.map(([x, y]): Point => [x, y + 34])
    return sheet(hand, poly([...course, ...lower.reverse()]), 0.5, 6) + wire(course, 48)
  }
  const balls = sides.map((side, i) => {
    const [x, y] = nth(side, 40)
    return ball([x + (i === 0 ? 26 : -26), y + 6], 78, hand)
  })
  return sides.map(band).join("") + balls.join("")
}

/** An open ring that ends in two balls. @param size inner circumference in mm */
export function ballRing(hand: Hand, size: number): Drawn {
  const back = arc([0, 0], ring_rx, ring_ry, Math.PI, 2 * Math.PI, 60)
  const lower = back.map(([x, y]): Point => [x, y + 34])
  const shade = poly(ring([10, 30], 345, 214, 40)) + poly(ring([10, 30], 290, 174, 40).reverse())
  const art =
    laid(shade, 20, 34, 0.4) +
    flat(poly([...back, ...lower.reverse()]), silver.dark) +
    wire(back, 44) +
    ringFront(hand)
  return {
    art: cloth(hand, dark_cloth, 470, 560) + placed(art, [0, -30], 0.8 + (size - 52) * 0.03),
    box: { x: -510, y: -600, width: 1020, height: 1220 },
    wide_cm: 3.6,
    pose: "lies",
    focus: { at: [0, 140], width: 460 },
  }
}

const [cuff_rx, cuff_ry, cuff_high] = [400, 165, 250]

/** A place on the outside of the cuff: `u` from -1 to 1 round the front, `v` from its upper edge to its lower. */
const onCuff = (u: number, v: number): Point => {
  const a = Math.PI / 2 - u * Math.PI * 0.52
  const bulge = 1 + 0.02 * Math.sin(v * Math.PI)
  return [Math.cos(a) * cuff_rx * bulge, Math.sin(a) * cuff_ry + (v - 0.5) * cuff_high]
}

const cuffRow = (v: number, from = -1, to = 1): Point[] =>
  Array.from({ length: 49 }, (_, i) => onCuff(from + ((to - from) * i) / 48, v))

/** One diamond between steps, as on a woven band. @param u its middle */
function cuffCell(u: number): string {
  const p = ([du, dv]: Point) => onCuff(u + du, dv)
  const diamond = (k: number) =>
    poly(pts(`0,${0.5 - 0.3 * k} ${0.088 * k},0.5 0,${0.5 + 0.3 * k} ${-0.088 * k},0.5`).map(p))
  const stairs =
    "-0.108,0 -0.072,0 -0.072,1 -0.036,1 -0.036,2 0.036,2 0.036,1 0.072,1 0.072,0 0.108,0"
  const steps = [1, -1].map((way) => {
    const corners = pts(stairs).map(([du, rise]) =>
      p([du, (way > 0 ? 0.16 : 0.84) + way * rise * 0.055]),
    )
    return line(poly(corners, false), silver.deep, 6, 0.85)
  })
  return (
    line(diamond(1), silver.deep, 7, 0.9) + flat(diamond(0.5), silver.deep, 0.9) + steps.join("")
  )
}

/** The outside of the cuff with the motif that it borrows from woven cloth. */
export function cuffFront(hand: Hand): string {
  const cells = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((i) => cuffCell(i / 4.6))
  const edges = [0.05, 0.95].map((v) => {
    const edge = poly(cuffRow(v), false)
    return (
      line(edge, silver.deep, 7, 0.7) +
      `<g transform="translate(0 6)">${line(edge, "#ffffff", 5, 0.8)}</g>`
    )
  })
  const gleam = brush(cuffRow(0.5, -0.7, -0.5), 190, hand.chance, 0.5)
  return (
    sheet(hand, poly([...cuffRow(0), ...cuffRow(1).reverse()]), 0.5, 8) +
    cells.join("") +
    edges.join("") +
    `<path d="${gleam}" fill="#ffffff" opacity=".34" filter="url(#near)"/>`
  )
}

/** The two ends of the cuff, seen from inside, with the gap between them. */
function cuffBack(hand: Hand): string {
  const row = (v: number, from: number, to: number) =>
    arc([0, (v - 0.5) * cuff_high], cuff_rx * 0.985, cuff_ry, Math.PI * from, Math.PI * to, 15)
  return [
    [1.02, 1.37],
    [1.63, 1.98],
  ]
    .map(([from = 0, to = 0]) => {
      const d = poly([...row(0, from, to), ...row(1, from, to).reverse()])
      return sheet(hand, d, 0.62, 6) + flat(d, silver.deep, 0.34)
    })
    .join("")
}

/** A wide cuff on its cloth. @param scale of the three sizes */
export function cuff(hand: Hand, scale: number): Drawn {
  const shade = poly(ring([20, 120], 420, 190, 40))
  const art =
    `<path d="${shade}" fill="#120d10" opacity=".4" filter="url(#soft)"/>` +
    cuffBack(hand) +
    cuffFront(hand)
  return {
    art: cloth(hand, dark_cloth, 520, 500) + placed(art, [0, -20], scale),
    box: { x: -560, y: -540, width: 1120, height: 1120 },
    wide_cm: 8.4,
    pose: "lies",
    focus: { at: [-80, 130], width: 460 },
  }
}
