import type { Chance } from "../kit/chance"
import { tone } from "../kit/colour"
import { type Point, points, poly, ring, sampled, shifted, turned } from "../kit/geometry"
import { Ink } from "../kit/ink"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"

const soft = (points: readonly Point[]): Point[] => sampled(points, 5, true)

export const mitten = soft(
  points("-4.4 -12, 4.4 -12, 4.7 -6, 5 0, 4.9 5, 3.8 9.6, 0 12, -3.8 9.6, -4.9 5, -5 0, -4.7 -6"),
)

export const thumb = soft(points("-4.2 -3.6, -6.4 -1.6, -7.6 2, -7.4 4.6, -6 5, -4.8 3.4, -3.4 1"))

const finger = (x: number, length: number, lean: number): Point[] =>
  turned(
    soft([
      [x - 1.25, 0],
      [x - 1.25, length - 1.4],
      [x - 0.8, length - 0.2],
      [x + 0.8, length - 0.2],
      [x + 1.25, length - 1.4],
      [x + 1.25, 0],
    ]),
    lean,
    [x, 0],
  )

export const palm = soft(
  points("-4.4 -12, 4.4 -12, 4.6 -6, 5 -1, 5 2, 0 2.8, -5 2, -5 -1, -4.6 -6"),
)

export const wristWarmer: Point[] = points(
  "-4.3 -10, 0 -10.3, 4.3 -10, 4 -3, 4.3 4, 4.5 10, 0 10.3, -4.5 10, -4.3 4, -4 -3",
)

export const sock = soft(
  points(
    "-4.4 -14, 4.4 -14, 4.2 -8, 3.9 -2, 4.4 3, 3.4 8, -1 11, -6 13.4, -11 14.4, -13.4 12.4, -13 9, -9 6.6, -5.4 4, -4 0, -4.2 -8",
  ),
)

export const dome = soft(
  points(
    "-10.6 8, -10.8 2, -9.6 -5, -6 -10, 0 -11.6, 6 -10, 9.6 -5, 10.8 2, 10.6 8, 5 9, 0 9.3, -5 9",
  ),
)

export const brim = soft(
  points(
    "-11 4.4, -5 5.6, 0 5.9, 5 5.6, 11 4.4, 11.3 8, 11 11, 5 12.2, 0 12.5, -5 12.2, -11 11, -11.3 8",
  ),
)

export const chullo = soft(
  points(
    "-10.6 7, -10.6 0, -9 -7, -5 -12.4, 0 -15.6, 5 -12.4, 9 -7, 10.6 0, 10.6 7, 5 8.4, 0 8.8, -5 8.4",
  ),
)

export const flap = soft(points("-11 4, -4.2 6.4, -4.6 11, -6.6 15.4, -8 16.6, -9.6 15, -11 10.4"))

/** A ball of cut yarn on the crown. */
export const onTop = (chance: Chance, k: number, _piece: Piece, look: Look): string => {
  const ink = new Ink()
  pompom(ink, chance, [-0.6 * k, -13.4 * k], 2.9 * k, look.undyed)
  return ink.toString()
}

export function pompom(
  ink: Ink,
  chance: Chance,
  [x, y]: Point,
  radius: number,
  colour: string,
): void {
  ink.fill(
    tone(colour, -0.2),
    poly(ring([x, y], radius * 0.86, radius * 0.86, 30, () => chance.sway(0.06))),
  )
  for (let i = 0; i < 340; i++) {
    const [angle, out] = [chance.range(0, 6.283), radius * Math.sqrt(chance.next())]
    const [px, py] = [x + Math.cos(angle) * out, y + Math.sin(angle) * out]
    const lit = -(Math.cos(angle) + Math.sin(angle)) * 0.16 * (out / radius)
    const reach = radius * 0.32
    ink.line(
      tone(colour, lit + chance.sway(0.1)),
      2.6,
      `M${Math.round(px)} ${Math.round(py)}l${Math.round(Math.cos(angle) * reach + chance.sway(4))} ${Math.round(Math.sin(angle) * reach + chance.sway(4))}`,
    )
  }
}

export const gloveFingers = [
  finger(-3.75, 7.6, 0.1),
  finger(-1.25, 8.9, 0.03),
  finger(1.25, 8.5, -0.03),
  finger(3.75, 6.8, -0.12),
].map((f) => shifted(f, 0, 1.4))
