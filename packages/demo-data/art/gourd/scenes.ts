import { type Point, ring } from "../kit/geometry"
import { pts } from "../form/outline"
import { type Mark, moved } from "../form/marks"

/** Burnt and bare: `bare` is what the burin leaves of the skin, `cut` the line it cuts, `burnt` the ember’s brown. */
export type Burin = { readonly bare: string; readonly cut: string; readonly burnt: string }

const area = (paint: string, noted: string): Mark => ({ points: pts(noted), paint })
const cutLine = (paint: string, noted: string, width = 2.6): Mark => ({
  points: pts(noted),
  paint,
  width,
  taper: 0.12,
})

/** Short parallel cuts from one edge to the other, as the burin fills a cloth. */
const hatch = (paint: string, from: Point, to: Point, length: Point, count: number): Mark[] =>
  Array.from({ length: count }, (_, i): Mark => {
    const t = count === 1 ? 0 : i / (count - 1)
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
    return {
      points: [
        [x, y],
        [x + length[0], y + length[1]],
      ],
      paint,
      width: 1.4,
      taper: 0.3,
    }
  })

const head = ({ bare, cut, burnt }: Burin, x: number, y: number): Mark[] => [
  { points: pts("-9,-8 -7,4 0,11 7,4 9,-8", 1, x, y), paint: bare },
  { points: ring([x - 3.4, y - 2], 1.4, 1.7, 6), paint: cut },
  { points: ring([x + 3.4, y - 2], 1.4, 1.7, 6), paint: cut },
  { points: pts("-2.6,5 0,6.4 2.6,5", 1, x, y), paint: cut, width: 1.4 },
  { points: pts("-21,-6 -11,-11 11,-11 21,-6 11,-5 -11,-5", 1, x, y), paint: burnt },
  { points: pts("-10,-9 -10,-18 -6,-22 6,-22 10,-18 10,-9", 1, x, y), paint: burnt },
  { points: pts("-10,-12 10,-12", 1, x, y), paint: bare, width: 2.4, taper: 0 },
]

/** A woman in a wide skirt who dances with a kerchief. */
export const dancer = (b: Burin): Mark[] => [
  area(b.bare, "-8,-62 8,-62 12,-42 30,-12 22,-8 -22,-8 -30,-12 -12,-42"),
  ...hatch(b.cut, [-22, -14], [22, -14], [0, -17], 14),
  cutLine(b.cut, "-26,-18 0,-14 26,-18"),
  area(b.burnt, "-9,-62 9,-62 12,-43 -12,-43"),
  cutLine(b.bare, "8,-58 22,-72 30,-84", 5.5),
  cutLine(b.bare, "-8,-58 -22,-50 -18,-40", 5.5),
  area(b.bare, "26,-84 40,-96 46,-84 34,-80"),
  cutLine(b.burnt, "-8,-8 -10,0", 5),
  cutLine(b.burnt, "8,-8 10,0", 5),
  ...head(b, 0, -74),
]

/** A man with a poncho; what he holds is drawn by the others. */
const man = (b: Burin, arms: readonly string[]): Mark[] => [
  area(b.burnt, "-11,-36 -1,-36 -4,-3 -13,-3"),
  area(b.burnt, "1,-36 11,-36 13,-3 4,-3"),
  area(b.bare, "-17,-3 -4,-3 -4,1 -18,1"),
  area(b.bare, "4,-3 17,-3 18,1 4,1"),
  area(b.bare, "-8,-62 8,-62 22,-34 0,-26 -22,-34"),
  ...hatch(b.cut, [-15, -46], [15, -46], [1, 12], 11),
  cutLine(b.burnt, "-20,-36 0,-30 20,-36", 3.4),
  ...arms.map((noted) => cutLine(b.bare, noted, 5.5)),
  ...head(b, 0, -74),
]

export const flutist = (b: Burin): Mark[] => [
  ...man(b, ["-9,-58 -22,-50 -4,-58", "9,-58 22,-48 0,-50"]),
  cutLine(b.burnt, "0,-68 -6,-42", 4),
]

export const drummer = (b: Burin): Mark[] => [
  ...man(b, ["-9,-58 -24,-50 -10,-48", "9,-58 26,-56 16,-44"]),
  area(b.burnt, "-16,-50 16,-50 16,-30 -16,-30"),
  cutLine(b.bare, "-14,-48 -7,-32 0,-48 7,-32 14,-48", 2),
]

export const harpist = (b: Burin): Mark[] => [
  ...man(b, ["-9,-58 -20,-48 -10,-40", "9,-58 22,-50 12,-40"]),
  area(b.burnt, "-16,-66 -10,-68 26,-30 26,-8 -20,-8"),
  ...hatch(b.bare, [-10, -58], [18, -32], [-3, 42], 6),
]

/** A man who digs with the foot plough. */
export const digger = (b: Burin): Mark[] => [
  ...man(b, ["-9,-56 -24,-46 -30,-40", "9,-56 -10,-46 -28,-50"]),
  cutLine(b.burnt, "-22,-80 -34,-2", 4.4),
  cutLine(b.burnt, "-40,-22 -22,-20", 4),
]

/** A woman who carries the harvest on her back. */
export const carrier = (b: Burin): Mark[] => [
  area(b.burnt, "8,-66 30,-64 36,-46 22,-36 8,-42"),
  cutLine(b.bare, "12,-60 30,-48", 2.4),
  cutLine(b.bare, "28,-62 14,-42", 2.4),
  area(b.bare, "-8,-62 8,-62 12,-42 24,-10 16,-6 -20,-6 -26,-10 -12,-42"),
  ...hatch(b.cut, [-18, -12], [16, -12], [0, -17], 12),
  area(b.burnt, "-9,-62 9,-62 12,-43 -12,-43"),
  cutLine(b.bare, "-8,-58 -22,-48 -20,-36", 5.5),
  cutLine(b.burnt, "-7,-6 -9,0", 5),
  cutLine(b.burnt, "7,-6 9,0", 5),
  ...head(b, 0, -74),
]

export const maize = (b: Burin): Mark[] => [
  cutLine(b.bare, "0,0 1,-40 0,-80", 4),
  ...[
    "0,-20 -16,-40 -30,-38",
    "0,-34 18,-54 32,-50",
    "0,-50 -14,-68 -26,-66",
    "0,-62 14,-78 24,-76",
  ].map((noted) => cutLine(b.bare, noted, 6)),
  area(b.bare, "4,-34 14,-48 18,-62 8,-58"),
  ...hatch(b.cut, [8, -40], [15, -58], [5, 2], 5),
  ...["0,-80 -6,-94", "0,-80 1,-98", "0,-80 8,-92"].map((noted) => cutLine(b.bare, noted, 2.6)),
]

export const house = (b: Burin): Mark[] => [
  area(b.bare, "-34,0 -34,-40 34,-40 34,0"),
  area(b.burnt, "-44,-38 -26,-70 26,-70 44,-38"),
  ...hatch(b.bare, [-34, -42], [30, -42], [8, -24], 9),
  area(b.cut, "-8,0 -8,-26 8,-26 8,0"),
  area(b.cut, "16,-16 16,-28 26,-28 26,-16"),
  cutLine(b.cut, "-34,-4 34,-4", 2),
]

export const chapel = (b: Burin): Mark[] => [
  area(b.bare, "-32,0 -32,-46 0,-66 32,-46 32,0"),
  area(b.bare, "-32,-40 -32,-82 -14,-82 -14,-40"),
  area(b.burnt, "-36,-80 -23,-100 -10,-80"),
  cutLine(b.bare, "-23,-98 -23,-110", 2.4),
  cutLine(b.bare, "-28,-105 -18,-105", 2.4),
  area(b.cut, "-9,0 -9,-22 0,-30 9,-22 9,0"),
  { points: ring([-23, -66], 5, 6, 10), paint: b.cut },
  cutLine(b.cut, "-32,-44 0,-62 32,-44", 2.4),
  ...hatch(b.cut, [14, -36], [28, -36], [0, 14], 4),
]

export const llamaMark = (b: Burin): Mark[] => [
  area(
    b.bare,
    "-34,-70 -30,-80 -27,-88 -24,-80 -20,-72 -16,-48 14,-48 26,-44 30,-30 26,0 20,0 18,-22 -6,-22 -8,0 -14,0 -16,-26 -24,-44 -26,-62 -34,-64",
  ),
  { points: ring([-27, -73], 1.8, 2, 6), paint: b.cut },
  ...hatch(b.cut, [-10, -44], [20, -42], [-2, 14], 9),
  cutLine(b.burnt, "-26,-58 -18,-58", 3.4),
]

export const ox = (b: Burin): Mark[] => [
  area(
    b.bare,
    "-46,-36 -38,-46 -30,-44 -20,-48 30,-46 38,-34 36,0 28,0 26,-18 -10,-18 -12,0 -20,0 -22,-24 -34,-24 -42,-22",
  ),
  cutLine(b.bare, "-34,-44 -46,-54 -44,-60", 3.4),
  cutLine(b.bare, "-30,-44 -26,-56 -30,-62", 3.4),
  { points: ring([-38, -36], 2, 2, 6), paint: b.cut },
  ...hatch(b.cut, [-14, -42], [28, -40], [-2, 16], 11),
]

export const hill = (b: Burin): Mark[] => [
  area(b.burnt, "-70,0 -40,-44 -22,-28 4,-70 30,-36 44,-50 72,0"),
  area(b.bare, "-8,-50 4,-70 16,-54 8,-56 2,-48"),
  ...hatch(b.bare, [-56, -6], [56, -6], [8, -16], 12),
]

export const tree = (b: Burin): Mark[] => [
  cutLine(b.burnt, "0,0 2,-40", 6),
  ...pts("0,-58 -18,-46 18,-48 -12,-72 12,-74 0,-88").map(([x, y]): Mark => ({
    points: ring([x, y], 13, 12, 10),
    paint: b.bare,
  })),
  ...hatch(b.cut, [-22, -48], [20, -50], [5, -10], 7),
  ...hatch(b.cut, [-14, -74], [12, -76], [4, -9], 5),
]

export const sun = (b: Burin): Mark[] => [
  ...Array.from({ length: 12 }, (_, i): Mark => {
    const a = (i / 12) * 2 * Math.PI
    const at = (r: number): Point => [Math.cos(a) * r, -60 + Math.sin(a) * r]
    return { points: [at(19), at(31)], paint: b.bare, width: 4 }
  }),
  { points: ring([0, -60], 15, 15, 16), paint: b.bare },
  cutLine(b.cut, "-5,-58 0,-53 5,-58", 2),
  { points: ring([-5, -64], 1.8, 1.8, 6), paint: b.cut },
  { points: ring([5, -64], 1.8, 1.8, 6), paint: b.cut },
]

export const birdMark = (b: Burin): Mark[] =>
  moved(
    [
      area(b.bare, "-30,-10 -20,-20 -8,-14 14,-16 40,-30 34,-10 20,0 -6,6 -20,0"),
      area(b.burnt, "-4,-12 18,-14 22,-2 4,2"),
      ...hatch(b.bare, [2, -11], [16, -11], [2, 8], 4),
      { points: ring([-18, -12], 2, 2, 6), paint: b.cut },
      cutLine(b.burnt, "-29,-10 -40,-6", 3.4),
    ],
    [0, -40],
  )

/** What fills the ground between two figures: grass below, a flower above. */
export const filler = (b: Burin): Mark[] => [
  ...["0,0 -10,-16", "0,0 0,-22", "0,0 10,-16"].map((noted) => cutLine(b.bare, noted, 3)),
  ...Array.from({ length: 6 }, (_, i): Mark => {
    const a = (i / 6) * 2 * Math.PI
    return { points: ring([Math.cos(a) * 7, -82 + Math.sin(a) * 7], 4, 4, 8), paint: b.bare }
  }),
  { points: ring([0, -82], 3.4, 3.4, 8), paint: b.burnt },
]

/** What each scene of the catalogue shows, in the order in which it goes round. */
export const tales = {
  harvest: [digger, maize, carrier, ox, maize, house, digger, maize, carrier, llamaMark],
  fiesta: [dancer, harpist, dancer, flutist, chapel, dancer, drummer, dancer, flutist, tree],
  sowing: [ox, digger, sun, carrier, hill, llamaMark, tree, digger, house],
} as const
