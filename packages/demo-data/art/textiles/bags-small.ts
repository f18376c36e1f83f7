import { tone } from "../kit/colour"
import { ellipse, type Point, points, sampled } from "../kit/geometry"
import { shadow } from "../kit/page"
import { shape } from "../kit/svg"
import { needle } from "../textile/edges"
import { woven } from "../textile/fabrics"
import { type Bench, part, places, sack, strap, stripedCloth, zip } from "./bag-parts"

export const leather = "#7A4A2C"

export const cast = (outline: readonly Point[]) =>
  shadow(outline, { dx: 20, dy: 30, opacity: 0.34 }) +
  shadow(outline, { dx: 6, dy: 9, opacity: 0.26, blur: "near" })

export function pouch(b: Bench): { svg: string; outlines: Point[][] } {
  const body = places(b, sack(20, 13, 2.2, 0.4))
  return {
    svg:
      cast(body) +
      part(b, body, { name: "body", colour: b.lead, fabric: stripedCloth(b), round: 40 }) +
      zip(b, [-9.4, -5.4], [9.4, -5.4], b.lead) +
      tab(b, [10.2, -4.6]),
    outlines: [body],
  }
}

const tab = (b: Bench, [x, y]: Point): string =>
  strap(
    b,
    [
      [x - 0.6, y],
      [x + 1.6, y],
    ],
    1.5,
    leather,
    3,
  )

export function coinPurse(b: Bench): { svg: string; outlines: Point[][] } {
  const body = places(
    b,
    sampled(
      points("-5.2 -4.4, 0 -4.8, 5.2 -4.4, 5.8 0, 4.6 3.8, 0 4.9, -4.6 3.8, -5.8 0"),
      6,
      true,
    ),
  )
  const front = places(
    b,
    sampled(points("-4.6 -2.4, 4.6 -2.4, 5 0.6, 3.8 3.2, 0 4.1, -3.8 3.2, -5 0.6"), 6, true),
  )
  return {
    svg:
      cast(body) +
      part(b, body, {
        name: "back",
        colour: tone(b.lead, -0.2),
        fabric: woven({ stripe: () => tone(b.lead, -0.2) }),
        round: 40,
      }) +
      part(b, front, {
        name: "front",
        colour: b.lead,
        fabric: stripedCloth(b, false),
        round: 20,
        lifted: 3,
      }) +
      needle(
        places(
          b,
          points("-4.3 -2.1, 4.3 -2.1, 4.6 0.6, 3.5 2.9, 0 3.7, -3.5 2.9, -4.6 0.6, -4.3 -2.1"),
        ),
        b.look.undyed,
        2.8,
        9,
      ) +
      zip(b, [-4.7, -3.6], [4.7, -3.6], b.lead),
    outlines: [body],
  }
}

export function sleeve(b: Bench): { svg: string; outlines: Point[][] } {
  const grown = b.piece.choice.size === "15 inch" ? 1.1 : 1
  const body = places(b, sack(36 * grown, 26 * grown, 3, 0.3))
  const quilting = [-12, -6, 0, 6, 12]
    .map((x) =>
      needle(
        places(b, [
          [x * grown, -9.6 * grown],
          [x * grown, 12 * grown],
        ]),
        tone(b.lead, -0.5),
        2.2,
        8,
      ),
    )
    .join("")
  return {
    svg:
      cast(body) +
      part(b, body, { name: "body", colour: b.lead, fabric: stripedCloth(b, false), round: 30 }) +
      quilting +
      zip(b, [-17 * grown, -11 * grown], [17 * grown, -11 * grown], b.lead) +
      tab(b, [18 * grown, -10.6 * grown]),
    outlines: [body],
  }
}

export function neckWallet(b: Bench): { svg: string; outlines: Point[][] } {
  const body = places(b, sack(14, 20, 2.2, 0.2))
  const flap = places(
    b,
    sampled(
      points("-6.8 -9.8, 0 -10.1, 6.8 -9.8, 7.1 -4, 5.4 -1.6, 0 -1, -5.4 -1.6, -7.1 -4"),
      5,
      true,
    ),
  )
  const string = strap(
    b,
    points("-6.4 -9, -8.4 -17, -4 -25, 3 -24, 8 -17, 6.4 -9"),
    0.7,
    undefined,
    5,
  )
  const [sx, sy] = b.at(0, -2.2)
  return {
    svg:
      cast(body) +
      string +
      part(b, body, { name: "body", colour: b.lead, fabric: stripedCloth(b), round: 26 }) +
      zip(b, [-5.6, 3.2], [5.6, 3.2], b.lead) +
      part(b, flap, {
        name: "flap",
        colour: tone(b.lead, -0.1),
        fabric: stripedCloth(b, false),
        round: 14,
        lifted: 7,
      }) +
      shape(ellipse([sx + 1.5, sy + 2], 10, 10), "#1d1217", { "fill-opacity": 0.3 }) +
      shape(ellipse([sx, sy], 9.6, 9.6), "#B08A3C") +
      shape(ellipse([sx - 2, sy - 2], 5, 5), "#E2C47E"),
    outlines: [body, places(b, points("-8 -26, 8 10"))],
  }
}
