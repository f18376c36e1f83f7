import { dyes, tone } from "../kit/colour"
import { ellipse, n, type Point, points, sampled, shifted } from "../kit/geometry"
import { shape, stroke } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { fringe, needle } from "../textile/edges"
import { flower, leaf, stem } from "../textile/embroidery"
import { felt } from "../textile/fabrics"
import type { Drawn, Lens } from "../views"
import {
  type Bench,
  bench,
  extent,
  part,
  places,
  sack,
  strap,
  stripedCloth,
  zip,
} from "./bag-parts"
import { cast, coinPurse, leather, neckWallet, pouch, sleeve } from "./bags-small"

/** How a bag is made, once its bench is laid out: what is drawn, and the outlines it takes up. */
export type BagPlan = {
  /** Height of all of it in cm, and where its middle lies below that of the body. */
  readonly reach_cm: readonly [number, number]
  readonly lift_cm: number
  readonly make: (b: Bench) => { svg: string; outlines: Point[][] }
}

export function bag(
  { reach_cm, lift_cm, make }: BagPlan,
  piece: Piece,
  look: Look,
  lens: Lens,
): Drawn {
  const k = Math.min(800 / reach_cm[0], 960 / reach_cm[1])
  const b = bench(piece, look, lens, [500, 630 + lift_cm * k], k)
  const { svg, outlines } = make(b)
  const box = extent(outlines)
  return {
    svg,
    box,
    width_cm: box.width / k,
    focus: b.at(-1 - reach_cm[0] * 0.04, reach_cm[1] * 0.04),
  }
}

/** Two leather straps that hold the flap down. */
function closingOf(b: Bench): string {
  const closing = ([-1, 1] as const)
    .map(
      (s) =>
        strap(
          b,
          [
            [s * 7, -2],
            [s * 7, 4],
            [s * 7, 9.4],
          ],
          2,
          leather,
          4,
        ) + buckle(b, [s * 7, 6]),
    )
    .join("")
  return closing
}

function backpack(b: Bench): { svg: string; outlines: Point[][] } {
  const body = places(b, sack(29, 40, 8, 1.2))
  const flap = places(
    b,
    sampled(
      points(
        "-14.2 -20, 0 -21.4, 14.2 -20, 15.2 -10, 13.6 -1, 7 2.6, 0 3.4, -7 2.6, -13.6 -1, -15.2 -10",
      ),
      5,
      true,
    ),
  )
  const pocket = places(b, shifted(sack(20, 13, 4, 0.6), 0, 11.4))
  const handle = strap(b, points("-4 -19.6, -3.4 -24, 0 -25.4, 3.4 -24, 4 -19.6"), 1.7, leather)
  const shoulder = ([-1, 1] as const)
    .map((s) =>
      strap(
        b,
        [
          [s * 9, -18],
          [s * 18.5, -10],
          [s * 19.4, 6],
          [s * 13.6, 18],
        ],
        2.6,
        leather,
        8,
      ),
    )
    .join("")
  const cloth = { colour: b.lead, fabric: stripedCloth(b) }
  return {
    svg:
      cast(body) +
      shoulder +
      handle +
      part(b, body, { name: "body", ...cloth, round: 46 }) +
      part(b, pocket, {
        name: "pocket",
        colour: b.lead,
        fabric: stripedCloth(b, false),
        round: 18,
        lifted: 6,
      }) +
      part(b, flap, { name: "flap", ...cloth, round: 24, lifted: 10 }) +
      needle(
        places(b, points("-14 -8, -12.8 -1.6, -6.6 1.8, 0 2.5, 6.6 1.8, 12.8 -1.6, 14 -8")),
        b.look.undyed,
        2.4,
        9,
      ) +
      closingOf(b),
    outlines: [body, places(b, points("-20.5 -26, 20.5 20"))],
  }
}

function buckle(b: Bench, [x, y]: Point): string {
  const [px, py] = b.at(x, y)
  const [w, h] = [b.k * 2.8, b.k * 1.9]
  return (
    stroke(`M${n(px - w / 2)} ${n(py - h / 2)}h${n(w)}v${n(h)}h${n(-w)}Z`, "#B08A3C", 6) +
    stroke(`M${n(px)} ${n(py - h / 2)}v${n(h)}`, "#D8B869", 4) +
    shape(ellipse([px, py + h * 1.3], 3, 3), "#B08A3C")
  )
}

function shoulderBag(b: Bench): { svg: string; outlines: Point[][] } {
  const body = places(b, sack(28, 26, 5, 0.8))
  const pocket = places(b, shifted(sack(22, 12, 2.4, 0.3), 0, 5))
  const long = strap(
    b,
    points("-13 -11, -12 -24, -5 -34, 4 -35, 11.4 -25, 13 -11"),
    3,
    undefined,
    8,
  )
  return {
    svg:
      cast(body) +
      long +
      part(b, body, { name: "body", colour: b.lead, fabric: stripedCloth(b), round: 36 }) +
      part(b, pocket, {
        name: "pocket",
        colour: b.lead,
        fabric: stripedCloth(b, false),
        round: 12,
        lifted: 5,
      }) +
      zip(b, [-12.6, -10.6], [12.6, -10.6], b.lead) +
      zip(b, [-9.4, 0.2], [9.4, 0.2], b.lead),
    outlines: [body, places(b, points("-14 -36, 14 13"))],
  }
}

function tote(b: Bench): { svg: string; outlines: Point[][] } {
  const body = places(
    b,
    sampled(
      points("-18 -20.6, 0 -19.4, 18 -20.6, 19 0, 18.4 19, 16 21, 0 21.8, -16 21, -18.4 19, -19 0"),
      5,
      true,
    ),
  )
  const inside = places(b, points("-17.4 -20.4, -8 -22.4, 9 -22.2, 17.4 -20.4, 9 -19.6, -9 -19.6"))
  const loop = (dx: number, back: boolean) =>
    strap(
      b,
      [
        [-9 + dx, back ? -20 : -14],
        [-8.4 + dx, -29],
        [-4 + dx, -36],
        [4 + dx, -36],
        [8.4 + dx, -29],
        [9 + dx, back ? -20 : -14],
      ],
      2.6,
      undefined,
      back ? 3 : 7,
    )
  return {
    svg:
      cast(body) +
      loop(1.4, true) +
      shape(`M${inside.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`, tone(b.lead, -0.5)) +
      part(b, body, { name: "body", colour: b.lead, fabric: stripedCloth(b), round: 34 }) +
      loop(0, false) +
      ([-1, 1] as const)
        .map((s) =>
          needle(
            places(b, [
              [s * 9 - 1.2, -15],
              [s * 9 + 1.2, -15],
              [s * 9 + 1.2, -18.6],
              [s * 9 - 1.2, -18.6],
              [s * 9 - 1.2, -15],
            ]),
            b.look.undyed,
            2.4,
            6,
          ),
        )
        .join("") +
      needle(places(b, points("-17.6 -18, 0 -17, 17.6 -18")), b.look.undyed, 2.4, 9),
    outlines: [body, places(b, points("-19 -37, 19 21.6"))],
  }
}

/** Stalks and leaves of a bunch that grows from the middle. */
function greenery(b: Bench): string {
  const stalks = [
    points("0 11, -1 4, 0 -2"),
    points("0 10, -6 6, -8.4 1"),
    points("0 10, 6 6, 8.4 1"),
    points("0 5, -5 -2, -6.4 -7"),
    points("0 5, 5 -2, 6.4 -7"),
  ].map((line) => stem(places(b, line), dyes.chilca, b.k * 0.36))
  const leaves = (
    [
      [-2, 7, 3.6],
      [2, 7, -0.5],
      [-5, 3, 2.4],
      [5, 3, 0.7],
      [-3.6, -2, 3.9],
      [3.6, -2, -0.8],
    ] as const
  ).map(([x, y, turn], i) =>
    leaf(b.chance.fork(`leaf${i}`), b.at(x, y), b.k * 2.9, turn, i % 2 ? dyes.chilca : dyes.moss),
  )
  return stalks.join("") + leaves.join("")
}

function embroidered(b: Bench): { svg: string; outlines: Point[][] } {
  const body = places(b, sack(30, 32, 6, 0.8))
  const at = b.at
  const colours = [dyes.rose, dyes.qolle, dyes.lake, dyes.cochineal]
  const main = b.piece.choice.ground === "red" ? dyes.indigo : dyes.cochineal
  const blooms = (
    [
      [0, -3, 3.9, main],
      [-8.6, 0.4, 2.6, colours[1]],
      [8.6, 0.4, 2.6, colours[1]],
      [-6.6, -8.2, 2.3, colours[0]],
      [6.6, -8.2, 2.3, colours[2]],
    ] as [number, number, number, string][]
  ).map(([x, y, r, petals], i) =>
    flower(b.chance.fork(`bloom${i}`), at(x, y), r * b.k, {
      petals,
      heart: i === 1 || i === 2 ? dyes.cochineal : dyes.qolle,
      count: i === 0 ? 9 : 7,
    }),
  )
  const hem = Array.from({ length: 26 }, (_, i): Point => at(-13 + i * 1.04, 15.7))
  return {
    svg:
      cast(body) +
      strap(b, points("-14 -13, -13 -24, -6 -31, 4 -32, 12 -25, 14 -13"), 2.6, undefined, 8) +
      fringe(
        b.chance.fork("fringe"),
        hem,
        [0, 1],
        (i) => [dyes.cochineal, dyes.qolle, dyes.lake][i % 3] ?? dyes.rose,
        { length: b.k * 3.4, thick: 3, strands: 5 },
      ) +
      part(b, body, { name: "body", colour: b.lead, fabric: felt({ colour: b.lead }), round: 38 }) +
      greenery(b) +
      blooms.join("") +
      needle(places(b, points("-13.4 -13.4, 13.4 -13.4")), dyes.qolle, 3.4, 11) +
      needle(places(b, points("-14 12.8, 0 14, 14 12.8")), dyes.rose, 3.4, 11),
    outlines: [body, places(b, points("-15 -33, 15 19.4"))],
  }
}

/** Bags, purses and sleeves of the catalogue, by SKU. */
export const bags: Readonly<Record<string, BagPlan>> = {
  "CAS-001": { reach_cm: [43, 50], lift_cm: 2.6, make: backpack },
  "CAS-002": { reach_cm: [32, 52], lift_cm: 11.5, make: shoulderBag },
  "CAS-003": { reach_cm: [42, 62], lift_cm: 8, make: tote },
  "CAS-004": { reach_cm: [23, 16], lift_cm: 0, make: pouch },
  "CAS-005": { reach_cm: [13, 11], lift_cm: 0, make: coinPurse },
  "CAS-006": { reach_cm: [43, 30], lift_cm: 0, make: sleeve },
  "CAS-007": { reach_cm: [22, 38], lift_cm: 7.6, make: neckWallet },
  "CHU-005": { reach_cm: [34, 56], lift_cm: 6.6, make: embroidered },
}
