import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, n, poly } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { shape, stroke } from "../kit/svg"

/** One stick of cane, upright: its middle, the height of its two ends, half its thickness. */
export type Cane = {
  readonly x: number
  readonly top: number
  readonly foot: number
  readonly r: number
  readonly colour: string
}

/** Light across a round stick, from its left edge (-1) to its right (1). */
const roundLight = (across: number): number =>
  0.3 * Math.exp(-((across + 0.42) ** 2) / 0.09) +
  0.06 -
  0.34 * Math.max(0, across) ** 1.6 -
  0.14 * Math.max(0, -across - 0.6)

/** A stick of cane in twelve strips of light, with fibres and knots. */
export function cane(
  { x, top, foot, r, colour }: Cane,
  chance: Chance,
  knots: readonly number[] = [],
): string {
  const ink = new Ink()
  const strips = 14
  for (let i = 0; i < strips; i++) {
    const [a, b] = [(i / strips) * 2 - 1, ((i + 1.15) / strips) * 2 - 1]
    ink.fill(
      tone(colour, roundLight((a + b) / 2)),
      poly([
        [x + a * r, top],
        [x + Math.min(1, b) * r, top],
        [x + Math.min(1, b) * r, foot],
        [x + a * r, foot],
      ]),
    )
  }
  for (let i = 0; i < (foot - top) / 9; i++) {
    const [at, y, run] = [chance.sway(0.92), chance.range(top, foot - 10), chance.range(14, 70)]
    ink.line(
      tone(colour, roundLight(at) + chance.pick([-0.12, 0.1])),
      1,
      `M${n(x + at * r)} ${n(y)}v${n(Math.min(run, foot - y))}`,
      0.45,
    )
  }
  for (const share of knots) {
    const y = top + (foot - top) * share
    ink.line(
      tone(colour, -0.34),
      n(r * 0.14),
      `M${n(x - r)} ${n(y)}q${n(r)} ${n(r * 0.22)} ${n(r * 2)} 0`,
      0.7,
    )
    ink.line(
      tone(colour, 0.32),
      n(r * 0.1),
      `M${n(x - r)} ${n(y + r * 0.18)}q${n(r)} ${n(r * 0.22)} ${n(r * 2)} 0`,
      0.7,
    )
  }
  return ink.toString()
}

/** The open upper end of a stick. */
export const mouth = ({ x, top, r, colour }: Cane, tilt = 0.26): string =>
  shape(ellipse([x, top], r, r * tilt), tone(colour, 0.24)) +
  shape(ellipse([x, top + 1], r * 0.74, r * tilt * 0.72), "#3A2417") +
  stroke(
    `M${n(x - r * 0.7)} ${n(top + 2)}q${n(r * 0.7)} ${n(r * tilt * 0.8)} ${n(r * 1.4)} 0`,
    tone(colour, -0.1),
    2,
    { opacity: 0.6 },
  )

/** Cotton thread wound round a stick, turn by turn. */
export function winding(
  { x, r }: Cane,
  top: number,
  turns: number,
  colours: readonly string[],
  thick = 6,
): string {
  const ink = new Ink()
  for (let i = 0; i < turns; i++) {
    const y = top + i * thick
    const colour = colours[i % colours.length] ?? "#A3243B"
    ink.line(
      tone(colour, -0.3),
      thick,
      `M${n(x - r - 1)} ${n(y)}q${n(r + 1)} ${n(r * 0.24)} ${n(r * 2 + 2)} 0`,
    )
    ink.line(
      colour,
      thick * 0.72,
      `M${n(x - r * 0.94)} ${n(y + 1)}q${n(r)} ${n(r * 0.24)} ${n(r * 1.4)} ${n(r * 0.05)}`,
    )
    ink.line(
      tone(colour, 0.34),
      thick * 0.26,
      `M${n(x - r * 0.7)} ${n(y + r * 0.08)}q${n(r * 0.3)} ${n(r * 0.1)} ${n(r * 0.6)} ${n(r * 0.06)}`,
    )
  }
  return ink.toString()
}
