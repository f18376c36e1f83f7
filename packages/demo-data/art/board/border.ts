import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { type Box, ellipse, n, type Point, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"

const outline = "#2B1D14"

/** Five round petals in one stroke each, outlined. */
export function blossom(ink: Ink, [x, y]: Point, r: number, colour: string, heart: string): void {
  for (let i = 0; i < 5; i++) {
    const a = (i / 5) * 2 * Math.PI - Math.PI / 2
    const at: Point = [x + Math.cos(a) * r * 0.6, y + Math.sin(a) * r * 0.6]
    ink.fill(outline, ellipse(at, r * 0.5, r * 0.5))
    ink.fill(colour, ellipse(at, r * 0.5 - 1.4, r * 0.5 - 1.4))
  }
  ink.fill(outline, ellipse([x, y], r * 0.36, r * 0.36))
  ink.fill(heart, ellipse([x, y], r * 0.36 - 1.2, r * 0.36 - 1.2))
}

/** A pointed leaf with an outline. */
export function leaflet(
  ink: Ink,
  [x, y]: Point,
  angle: number,
  length: number,
  colour: string,
): void {
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const at = (along: number, aside: number): Point => [
    x + c * along - s * aside,
    y + s * along + c * aside,
  ]
  const d = smooth([
    at(0, 0),
    at(length * 0.5, -length * 0.24),
    at(length, 0),
    at(length * 0.5, length * 0.24),
  ])
  ink.fill(
    outline,
    smooth([
      at(-1.5, 0),
      at(length * 0.5, -length * 0.24 - 1.6),
      at(length + 2, 0),
      at(length * 0.5, length * 0.24 + 1.6),
    ]),
  )
  ink.fill(colour, d)
}

type BorderColours = {
  readonly band: string
  readonly flowers: readonly [string, string]
  readonly leaf: string
}

/** A painted frame of the given width inside the box: a band, a winding stem, a flower in each of its bends. */
export function border(box: Box, width: number, colours: BorderColours, chance: Chance): string {
  const ink = new Ink()
  const { x, y } = box
  const [right, foot] = [x + box.width, y + box.height]
  ink.fill(
    colours.band,
    `M${n(x)} ${n(y)}H${n(right)}V${n(foot)}H${n(x)}ZM${n(x + width)} ${n(y + width)}V${n(foot - width)}H${n(right - width)}V${n(y + width)}Z`,
  )
  const half = width / 2
  const side = (from: Point, to: Point) => {
    const long = Math.hypot(to[0] - from[0], to[1] - from[1])
    const count = Math.max(2, Math.round(long / (width * 1.35)))
    const [dx, dy] = [(to[0] - from[0]) / count, (to[1] - from[1]) / count]
    const [nx, ny] = [-dy / (long / count), dx / (long / count)]
    const bend = width * 0.17
    let d = `M${n(from[0])} ${n(from[1])}`
    for (let i = 0; i < count; i++) {
      const sign = i % 2 ? 1 : -1
      const middle: Point = [from[0] + dx * (i + 0.5), from[1] + dy * (i + 0.5)]
      d += `Q${n(middle[0] + nx * bend * 2 * sign)} ${n(middle[1] + ny * bend * 2 * sign)} ${n(from[0] + dx * (i + 1))} ${n(from[1] + dy * (i + 1))}`
    }
    ink.line(tone(colours.leaf, 0.3), n(width * 0.06), d)
    for (let i = 0; i < count; i++) {
      const sign = i % 2 ? 1 : -1
      const at: Point = [
        from[0] + dx * (i + 0.5) - nx * bend * 0.7 * sign,
        from[1] + dy * (i + 0.5) - ny * bend * 0.7 * sign,
      ]
      const along = Math.atan2(dy, dx)
      leaflet(
        ink,
        [at[0] + dx * 0.2, at[1] + dy * 0.2],
        along + 0.5 * sign + chance.sway(0.1),
        width * 0.42,
        colours.leaf,
      )
      leaflet(
        ink,
        [at[0] - dx * 0.2, at[1] - dy * 0.2],
        along + Math.PI - 0.5 * sign,
        width * 0.42,
        tone(colours.leaf, 0.16),
      )
      blossom(ink, at, width * 0.26, colours.flowers[i % 2] ?? colours.flowers[0], "#E8BE4A")
    }
  }
  side([x + width, y + half], [right - width, y + half])
  side([right - half, y + width], [right - half, foot - width])
  side([right - width, foot - half], [x + width, foot - half])
  side([x + half, foot - width], [x + half, y + width])
  for (const corner of [
    [x + half, y + half],
    [right - half, y + half],
    [right - half, foot - half],
    [x + half, foot - half],
  ] as const)
    blossom(ink, corner, width * 0.36, colours.flowers[0], "#E8BE4A")
  ink.line(
    outline,
    2.4,
    `M${n(x + width)} ${n(y + width)}H${n(right - width)}V${n(foot - width)}H${n(x + width)}Z`,
  )
  return ink.toString()
}
