import type { Chance } from "../kit/chance"
import { dyes, mix, tone } from "../kit/colour"
import { ellipse, n, nth, type Point, poly, smooth } from "../kit/geometry"
import { Ink } from "../kit/ink"
import { clipped, shape, stroke } from "../kit/svg"
import { type Cabinet, opening } from "./cabinet"
import { flower, leaf } from "./flowers"

/** What hangs in the sky: the sun over the field, the star over the stable; indoors, nothing. */
export type Above = "sun" | "star" | "roof"

function hills(chance: Chance, [x0, y0]: Point, [w, h]: Point, sky: string): string {
  const hill = (down: number, rise: number, colour: string) => {
    const points = Array.from({ length: 7 }, (_, i): Point => [
      x0 - 20 + ((w + 40) * i) / 6,
      y0 + h * down + chance.sway(h * rise),
    ])
    return shape(`${smooth(points, false)}V${n(y0 + h)}H${n(x0 - 20)}Z`, colour)
  }
  const ink = new Ink()
  for (let i = 0; i < 30; i++) {
    const at: Point = [x0 + w * chance.next(), y0 + h * chance.range(0.48, 0.8)]
    ink.line(
      tone(dyes.chilca, 0.24),
      2.4,
      `M${n(at[0])} ${n(at[1])}l${n(chance.range(10, 26))} ${n(chance.sway(4))}`,
      0.8,
    )
  }
  for (let i = 0; i < 5; i++)
    house(
      ink,
      x0 + w * (0.08 + 0.2 * i + chance.sway(0.04)),
      y0 + h * (0.4 + chance.sway(0.02)),
      w * 0.055,
    )
  const far = hill(0.26, 0.05, mix(sky, dyes.lake, 0.4)) + hill(0.37, 0.04, dyes.moss)
  return far + hill(0.46, 0.03, dyes.chilca) + ink.toString()
}

/** A white house under a tile roof, far off. */
function house(ink: Ink, x: number, y: number, w: number): void {
  ink.fill("#F6EFE0", `M${n(x - w / 2)} ${n(y)}h${n(w)}v${n(w * 0.5)}h${n(-w)}Z`)
  ink.fill(
    "#B6502E",
    `M${n(x - w * 0.62)} ${n(y)}L${n(x)} ${n(y - w * 0.42)}L${n(x + w * 0.62)} ${n(y)}Z`,
  )
  ink.fill(
    "#5A3A28",
    `M${n(x - w * 0.09)} ${n(y + w * 0.2)}h${n(w * 0.2)}v${n(w * 0.3)}h${n(-w * 0.2)}Z`,
  )
}

function adobe(chance: Chance, [x0, y0]: Point, [w, h]: Point, wall: string): string {
  const ink = new Ink()
  const [row, long] = [h / 15, w / 5]
  for (let i = 0; i < 15; i++)
    for (let k = -1; k < 6; k++) {
      const [x, y] = [x0 + (k + (i % 2) * 0.5) * long, y0 + i * row]
      ink.fill(
        tone(wall, chance.sway(0.06)),
        `M${n(x + 2)} ${n(y + 2)}h${n(long - 4)}v${n(row - 4)}h${n(4 - long)}Z`,
      )
    }
  return ink.toString()
}

/** A garland along the upper edge, as the boxes of Ayacucho carry it. */
function garland([x0, y0]: Point, w: number, colours: readonly string[]): string {
  const ink = new Ink()
  const flat = (point: Point) => point
  for (let i = 0; i < 9; i++) {
    const at: Point = [
      x0 + (w * (i + 0.5)) / 9,
      y0 + w * (0.028 + 0.03 * Math.abs(Math.sin((i * Math.PI) / 2))),
    ]
    leaf(ink, flat, at, 0.5, w * 0.055, "#4F7440")
    leaf(ink, flat, at, Math.PI - 0.5, w * 0.055, "#5E8248")
    flower(ink, flat, at, w * 0.033, colours[i % colours.length] ?? "#B3263A", "#E3B13A")
  }
  return ink.toString()
}

function light(kind: "sun" | "star", at: Point, r: number): string {
  const count = kind === "star" ? 8 : 14
  const rays = Array.from({ length: count }, (_, i) => {
    const [angle, long] = [(i / count) * 2 * Math.PI, kind === "star" && i % 2 === 0 ? 2.1 : 1.5]
    const [c, s] = [Math.cos(angle) * r, Math.sin(angle) * r]
    return `M${n(at[0] + c * 0.7)} ${n(at[1] + s * 0.7)}L${n(at[0] + c * long)} ${n(at[1] + s * long)}`
  })
  return stroke(rays.join(""), "#E7B93A", n(r * 0.18)) + shape(ellipse(at, r, r), "#F0C64E")
}

/** What is painted on the back wall of the box. */
export function backdrop(cabinet: Cabinet, sky: string, above: Above, chance: Chance): string {
  const { back } = opening(cabinet)
  const [from, to] = [nth(back, 0), nth(back, 2)]
  const size: Point = [to[0] - from[0], to[1] - from[1]]
  const painted = above === "roof" ? adobe(chance, from, size, sky) : hills(chance, from, size, sky)
  const [x, y] = [from[0] + size[0] * (above === "star" ? 0.5 : 0.82), from[1] + size[1] * 0.17]
  const shine = above === "roof" ? "" : light(above, [x, y], size[0] * 0.055)
  return clipped("wall", poly(back), painted + shine + garland(from, size[0], cabinet.flowers))
}
