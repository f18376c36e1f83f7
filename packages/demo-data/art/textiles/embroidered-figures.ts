import type { Chance } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { type Point, ring, sampled } from "../kit/geometry"
import { leafOutline, satin, stem } from "../textile/embroidery"

export type Field = {
  readonly at: (x: number, y: number) => Point
  readonly unit: number
  readonly chance: Chance
}

export const worked = (
  { at, chance }: Field,
  name: string,
  outline: readonly Point[],
  colour: string,
  angle = 0.3,
  soft = true,
): string =>
  satin(
    chance.fork(name),
    (soft ? sampled(outline, 6, true) : outline).map(([x, y]) => at(x, y)),
    angle,
    colour,
  )

export const sewnLine = (
  { at, unit }: Field,
  course: readonly Point[],
  colour: string,
  width = 1,
): string =>
  stem(
    course.map(([x, y]) => at(x, y)),
    colour,
    unit * width,
  )

export function fish(
  f: Field,
  name: string,
  [x, y]: Point,
  s: number,
  flip: 1 | -1,
  hex: string,
): string {
  const p = (dx: number, dy: number): Point => [x + flip * dx * s, y + dy * s]
  return (
    worked(
      f,
      `${name}tail`,
      [p(0.7, 0), p(1.3, -0.5), p(1.1, 0), p(1.3, 0.5)],
      tone(hex, -0.12),
      1.4,
      false,
    ) +
    worked(
      f,
      name,
      [p(-1, 0), p(-0.3, -0.5), p(0.5, -0.26), p(0.8, 0), p(0.5, 0.26), p(-0.3, 0.5)],
      hex,
      1.5,
    ) +
    worked(f, `${name}eye`, ring(p(-0.62, -0.1), s * 0.1, s * 0.1, 8), dyes.night, 0) +
    sewnLine(f, [p(-0.34, -0.4), p(-0.2, 0), p(-0.34, 0.4)], tone(hex, -0.3), 0.5)
  )
}

export function bird(
  f: Field,
  name: string,
  [x, y]: Point,
  s: number,
  flip: 1 | -1,
  hex: string,
  wing: string,
): string {
  const p = (dx: number, dy: number): Point => [x + flip * dx * s, y + dy * s]
  const tail = [0, 1, 2]
    .map((i) =>
      worked(
        f,
        `${name}tail${i}`,
        leafOutline(
          p(0.7, 0.1),
          s * 0.9,
          s * 0.24,
          flip === 1 ? 0.1 + i * 0.34 : Math.PI - 0.1 - i * 0.34,
        ),
        i === 1 ? wing : tone(hex, -0.16),
        1.2,
        false,
      ),
    )
    .join("")
  return (
    tail +
    worked(
      f,
      `${name}beak`,
      [p(-0.96, -0.3), p(-1.34, -0.12), p(-0.94, -0.06)],
      dyes.qolle,
      0,
      false,
    ) +
    worked(
      f,
      name,
      [
        p(-1, -0.26),
        p(-0.7, -0.56),
        p(-0.3, -0.4),
        p(0.3, -0.3),
        p(0.9, 0.16),
        p(0.3, 0.46),
        p(-0.5, 0.36),
        p(-0.9, 0.02),
      ],
      hex,
      0.9 * flip,
    ) +
    worked(
      f,
      `${name}wing`,
      [p(-0.3, -0.2), p(0.5, -0.16), p(0.72, 0.16), p(0.2, 0.26), p(-0.2, 0.1)],
      wing,
      0.3 * flip,
    ) +
    worked(f, `${name}eye`, ring(p(-0.74, -0.3), s * 0.08, s * 0.08, 8), dyes.night, 0)
  )
}

export function reedBoat(f: Field, [x, y]: Point, s: number): string {
  const p = (dx: number, dy: number): Point => [x + dx * s, y + dy * s]
  const hull = worked(
    f,
    `boat${x}`,
    [
      p(-1, -0.5),
      p(-0.8, -0.08),
      p(-0.3, 0.1),
      p(0.3, 0.1),
      p(0.8, -0.08),
      p(1, -0.5),
      p(0.86, 0.1),
      p(0.4, 0.34),
      p(-0.4, 0.34),
      p(-0.86, 0.1),
    ],
    dyes.straw,
    0.05,
  )
  const ties = [-0.5, 0, 0.5]
    .map((dx) => sewnLine(f, [p(dx, 0.06), p(dx, 0.34)], dyes.walnut, 0.8))
    .join("")
  const rower =
    worked(
      f,
      `poncho${x}`,
      [p(-0.1, 0.08), p(-0.02, -0.42), p(0.2, -0.42), p(0.28, 0.08)],
      dyes.cochineal,
      1.5,
    ) +
    worked(f, `head${x}`, ring(p(0.09, -0.56), s * 0.11, s * 0.13, 12), "#B97E57", 0) +
    worked(f, `hat${x}`, [p(-0.1, -0.62), p(0.09, -0.86), p(0.28, -0.62)], dyes.indigo, 0, false)
  return rower + hull + ties + sewnLine(f, [p(0.5, -0.7), p(0.1, 0.5)], dyes.vicuna, 0.8)
}
