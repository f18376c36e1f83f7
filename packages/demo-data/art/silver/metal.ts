import { mix, tone } from "../kit/colour"
import { ellipse, type Path, type Point, poly, ribbon } from "../kit/geometry"
import { brush, type Hand } from "../form/hand"
import { flat, line } from "../form/solid"
import { Ink } from "../kit/ink"

/** Silver 950, and the nickel silver that is called alpaca. */
export const silver = { light: "#F7F8F6", body: "#C3C8CA", dark: "#6C757C", deep: "#3E464E" }

/**
 * A polished sheet of silver: two bands of sky across it, a dark one between them, a bright edge
 * where the light meets it.
 * @param across share of the box at which the dark band lies
 */
export function sheet(hand: Hand, d: Path, across = 0.55, edge = 7): string {
  const id = hand.id()
  const clip = hand.id()
  const stop = (at: number, colour: string) =>
    `<stop offset="${at.toFixed(2)}" stop-color="${colour}"/>`
  return (
    `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2=".8">${stop(0, silver.light)}${stop(across - 0.28, silver.body)}${stop(across - 0.12, silver.light)}${stop(across, silver.dark)}${stop(across + 0.1, silver.body)}${stop(across + 0.26, silver.light)}${stop(1, silver.dark)}</linearGradient>` +
    `<clipPath id="${clip}"><path d="${d}"/></clipPath><g clip-path="url(#${clip})"><path d="${d}" fill="url(#${id})"/>` +
    `<g transform="translate(${-edge * 0.5} ${-edge * 0.5})">${line(d, silver.deep, edge, 0.55)}</g><g transform="translate(${edge * 0.5} ${edge * 0.5})">${line(d, "#ffffff", edge * 0.8, 0.9)}</g></g>`
  )
}

/** A round wire of silver along a line, with its highlight and its dark side. */
export function wire(course: readonly Point[], width: number): string {
  const d = poly(course, false)
  const lit = course.map(([x, y]): Point => [x - width * 0.16, y - width * 0.18])
  return (
    line(d, silver.deep, width) +
    line(
      poly(
        course.map(([x, y]): Point => [x - width * 0.05, y - width * 0.05]),
        false,
      ),
      silver.dark,
      width * 0.84,
    ) +
    line(poly(lit, false), silver.body, width * 0.56) +
    line(
      poly(
        course.map(([x, y]): Point => [x - width * 0.2, y - width * 0.22]),
        false,
      ),
      silver.light,
      width * 0.24,
    )
  )
}

/** A small ball of silver. */
export function ball([x, y]: Point, r: number, hand: Hand): string {
  const id = hand.id()
  return (
    `<radialGradient id="${id}" cx=".36" cy=".32" r=".7"><stop offset="0" stop-color="#ffffff"/><stop offset=".3" stop-color="${silver.body}"/><stop offset=".7" stop-color="${silver.dark}"/><stop offset=".86" stop-color="${silver.deep}"/><stop offset="1" stop-color="${silver.body}"/></radialGradient>` +
    `<path d="${ellipse([x, y], r, r)}" fill="url(#${id})"/>` +
    flat(ellipse([x - r * 0.34, y - r * 0.38], r * 0.16, r * 0.12), "#ffffff")
  )
}

/** A stone cut round or in a drop and polished, with veins that belong to it. */
export function cabochon(
  hand: Hand,
  d: Path,
  colour: string,
  matrix: string,
  reach: number,
): string {
  const [clip, id] = [hand.id(), hand.id()]
  const chance = hand.chance.fork(`stone ${colour}`)
  const ink = new Ink()
  for (let i = 0; i < 22; i++) {
    const [x, y] = [chance.sway(reach), chance.sway(reach)]
    const course: Point[] = Array.from({ length: 6 }, (_, k) => [
      x + k * reach * 0.09 + chance.sway(reach * 0.1),
      y + chance.sway(reach * 0.22),
    ])
    ink.fill(
      chance.pick([matrix, tone(colour, 0.4), tone(colour, -0.35), mix(colour, matrix, 0.5)]),
      brush(course, chance.range(0.03, 0.16) * reach, chance, 0.5),
      0.5,
    )
  }
  return (
    `<radialGradient id="${id}" cx=".36" cy=".3" r=".8"><stop offset="0" stop-color="${tone(colour, 0.34)}"/><stop offset=".5" stop-color="${colour}"/><stop offset="1" stop-color="${tone(colour, -0.55)}"/></radialGradient>` +
    `<clipPath id="${clip}"><path d="${d}"/></clipPath><g clip-path="url(#${clip})"><path d="${d}" fill="url(#${id})"/>${ink.toString()}` +
    `<path d="${ellipse([-reach * 0.34, -reach * 0.4], reach * 0.3, reach * 0.2)}" fill="#ffffff" opacity=".55" filter="url(#touch)"/></g>`
  )
}

/** The shadow of something small that lies on cloth. */
export const laid = (d: Path, dx = 12, dy = 18, opacity = 0.42): string =>
  `<path d="${d}" fill="#120d10" opacity="${opacity}" transform="translate(${dx} ${dy})" filter="url(#near)"/>`

/** The outline of a line of even width, for its shadow. */
export const thick = (course: readonly Point[], width: number): Path =>
  poly(ribbon(course, () => width))
