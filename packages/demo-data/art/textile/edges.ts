import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { ellipse, n, nth, type Point } from "../kit/geometry"
import { Ink } from "../kit/ink"

/** Stray fibre along an edge that is walked with the cloth on its right hand. */
export function hairs(
  ink: Ink,
  chance: Chance,
  edge: readonly Point[],
  hex: string,
  { per_ten_px = 1, length = 9 } = {},
): void {
  for (let i = 0; i < edge.length - 1; i++) {
    const [a, b] = [nth(edge, i), nth(edge, i + 1)]
    const span = Math.hypot(b[0] - a[0], b[1] - a[1])
    if (span === 0) continue
    const [nx, ny] = [(b[1] - a[1]) / span, -(b[0] - a[0]) / span]
    for (let k = 0; k < (per_ten_px * span) / 10; k++) {
      const t = chance.next()
      const reach = length * (0.4 + chance.next()) * (chance.yes(0.06) ? 1.9 : 1)
      const bend = chance.sway(reach)
      const [x, y] = [a[0] + (b[0] - a[0]) * t - nx * 3, a[1] + (b[1] - a[1]) * t - ny * 3]
      ink.line(
        tone(hex, chance.range(-0.05, 0.25)),
        0.9,
        `M${n(x)} ${n(y)}q${n(nx * reach * 0.6 - ny * bend * 0.2)} ${n(ny * reach * 0.6 + nx * bend * 0.2)} ${n(nx * reach - ny * bend)} ${n(ny * reach + nx * bend)}`,
        0.45,
      )
    }
  }
}

type TasselOptions = { readonly length: number; readonly thick?: number; readonly strands?: number }

/** A knot and the threads below it, which hang each their own way; `dx, dy` points down the cloth. */
export function tassel(
  ink: Ink,
  chance: Chance,
  [x, y]: Point,
  [dx, dy]: Point,
  hex: string,
  { length, thick = 4, strands = 5 }: TasselOptions,
): void {
  const sway = chance.sway(0.16)
  const [fx, fy] = [dx - dy * sway, dy + dx * sway]
  for (let i = 0; i < strands; i++) {
    const s = i - (strands - 1) / 2
    const reach = length * chance.range(0.86, 1.06)
    const near = s * thick * 0.62
    const far = s * thick * (1.1 + chance.next() * 0.9) + chance.sway(5)
    const bow = chance.sway(9)
    const along = (share: number, side: number): string =>
      `${n(x - dy * side + (share < 0.3 ? dx : fx) * reach * share)} ${n(y + dx * side + (share < 0.3 ? dy : fy) * reach * share)}`
    ink.line(
      tone(hex, chance.range(-0.2, 0.12) - s * 0.03),
      thick,
      `M${along(0, near)}C${along(0.18, near * 0.5)} ${along(0.6, far + bow)} ${along(1, far)}`,
    )
  }
  const knot: Point = [x + dx * thick * 3, y + dy * thick * 3]
  ink.fill(tone(hex, -0.12), ellipse(knot, thick * 1.6, thick * 1.5))
  ink.line(
    tone(hex, 0.14),
    thick * 0.4,
    `M${n(knot[0] - thick)} ${n(knot[1] - 2)}l${n(thick * 1.4)} 2`,
  )
}

/** Tassels along an edge from one point to another. */
export function fringe(
  chance: Chance,
  edge: readonly Point[],
  down: Point,
  colour: (i: number) => string,
  options: TasselOptions,
): string {
  const ink = new Ink()
  edge.forEach((point, i) => {
    const length = options.length * chance.range(0.92, 1.08)
    tassel(ink, chance, point, [down[0] + chance.sway(0.03), down[1]], colour(i), {
      ...options,
      length,
    })
  })
  return ink.toString()
}

/** A twisted cord along a closed edge, two colours by turns, lit from the upper left. */
export function cordAlong(
  edge: readonly Point[],
  colours: readonly string[],
  thick: number,
): string {
  const ink = new Ink()
  edge.forEach(([x, y], i) => {
    const [qx, qy] = nth(edge, (i + 1) % edge.length)
    const [dx, dy] = [qx - x, qy - y]
    const length = Math.hypot(dx, dy) || 1
    const [nx, ny] = [dy / length, -dx / length]
    const lit = nx * 0.6 + ny * 0.7
    const half = thick * 0.55
    const hex = nth(colours, Math.floor(i / 2) % colours.length)
    const from = `${n(x - nx * half - dx * 0.5)} ${n(y - ny * half - dy * 0.5)}`
    const to = `${n(x + nx * half + dx * 0.5)} ${n(y + ny * half + dy * 0.5)}`
    ink.line(tone(hex, -0.05 - lit * 0.2), thick, `M${from}L${to}`)
  })
  return ink.toString()
}
/** Stitches of a needle along a line: dashes with a small shadow below each. */
export function needle(edge: readonly Point[], hex: string, width = 3, dash = 9): string {
  const d = `M${edge.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}`
  const common = `fill="none" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${dash} ${n(dash * 0.8)}"`
  return (
    `<path d="${d}" ${common} stroke="#1d1217" opacity=".35" transform="translate(1 1.6)"/>` +
    `<path d="${d}" ${common} stroke="${hex}"/>`
  )
}
