import { tone } from "../kit/colour"
import { pts, softLine } from "../form/outline"
import { type Point, ring, sampled, smooth } from "../kit/geometry"
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

/** A loop of beads that lies on the table, the large ones in front. */
export function beadNecklace(hand: Hand, paints: BeadPaints): Drawn {
  const course = sampled(
    pts(
      "-70,-560 -260,-470 -390,-250 -410,20 -300,290 0,440 300,290 410,20 390,-250 260,-470 70,-560",
    ),
    30,
  )
  const lengths = course.reduce<number[]>((all, p, i) => {
    const q = course[i - 1] ?? p
    return [...all, (all[i - 1] ?? 0) + Math.hypot(p[0] - q[0], p[1] - q[1])]
  }, [])
  const total = lengths[lengths.length - 1] ?? 1
  const at = (length: number): { p: Point; turn: number } => {
    const i = Math.max(
      1,
      lengths.findIndex((l) => l >= length),
    )
    const [p, q] = [course[i] ?? [0, 0], course[i - 1] ?? [0, 0]]
    return { p: p as Point, turn: (Math.atan2(p[1] - q[1], p[0] - q[0]) * 180) / Math.PI + 90 }
  }
  const beads: string[] = []
  const shades: string[] = []
  for (let l = total * 0.14, i = 0; l < total * 0.86; i++) {
    const middle = 1 - Math.abs(l / total - 0.5) * 2
    const r = i % 2 === 0 ? 30 + 34 * middle ** 1.4 : 30
    const { p, turn } = at(l + r * 0.8)
    const kind = i % 2 === 1 ? plain : i % 4 === 0 ? striped : dotted
    beads.push(
      placed(
        kind({ ...hand, chance: hand.chance.fork(`bead ${i}`) }, r, paints),
        p,
        1,
        Math.round(turn),
      ),
    )
    shades.push(oval(p[0] + 12, p[1] + 20, r * 0.9))
    l += r * (i % 2 === 1 ? 1.15 : 1.66)
  }
  const cord = smooth(
    course.filter((_, i) => i % 10 === 0),
    false,
  )
  const tie = softLine("-70,-560 -10,-590 50,-560 96,-500 150,-520")
  const knot = flat(smooth(ring([0, -574], 20, 15, 8, () => 0)), "#8A6A4A")
  const art =
    `<g filter="url(#near)" opacity=".42" fill="#1d1217"><path d="${shades.join("")}"/></g>` +
    line(cord, tone("#8A6A4A", -0.3), 12) +
    line(cord, "#8A6A4A", 8) +
    line(tie, "#8A6A4A", 9) +
    line(softLine("70,-560 6,-596 -60,-548 -110,-490"), "#8A6A4A", 9) +
    knot +
    beads.join("")
  return {
    art,
    box: { x: -450, y: -610, width: 900, height: 1110 },
    wide_cm: 15,
    pose: "lies",
    focus: { at: [0, 330], width: 440 },
  }
}
