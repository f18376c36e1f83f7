import { dyes, mix, tone } from "../kit/colour"
import { type Point, sampled, shifted } from "../kit/geometry"
import { stroke } from "../kit/svg"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { needle } from "../textile/edges"
import { flower, leaf, stem } from "../textile/embroidery"
import { button, felt, stripeOf, woven } from "../textile/fabrics"
import { type Fabric, patch } from "../textile/patch"
import type { GarmentPlan, Making } from "./garment"

const horn = mix(dyes.walnut, dyes.ink, 0.2)
const chosen = (piece: Piece, otherwise: string): string =>
  colourOf(piece.choice.colour) ?? otherwise

/** Wool cloth in two shades of one colour, with a thin stripe now and then. */
const wool = (colour: string, accent: string): Fabric =>
  woven({
    thread: 5,
    stripe: stripeOf([
      [colour, 34],
      [tone(colour, -0.12), 8],
      [colour, 30],
      [accent, 5],
      [colour, 30],
      [tone(colour, 0.1), 8],
    ]),
  })

/** The front edges, one lapping over the other, with a line of stitches beside them. */
function front({ cut, colour }: Making, from: number, thread = tone(colour, 0.3)): string {
  const [x, y] = [cut.x, cut.top + from]
  const end = cut.top + cut.length
  return (
    stroke(`M${x + 6} ${y}V${end}`, tone(colour, -0.55), 7, { "stroke-opacity": 0.5 }) +
    stroke(`M${x + 2} ${y}V${end}`, tone(colour, -0.3), 3) +
    needle(
      [
        [x - 12, y + 4],
        [x - 12, end - 8],
      ],
      thread,
      2,
      7,
    )
  )
}

function buttons({ cut }: Making, from: number, count: number, side: number, radius = 14): string {
  const reach = cut.length * 0.94 - from - 40
  return Array.from({ length: count }, (_, i) =>
    button([cut.x + side, cut.top + from + 30 + (reach * i) / count], radius, horn),
  ).join("")
}

/** A collar that is turned down: one leaf at each side of the neck. */
function turnedCollar(make: Making, fabric: Fabric, spread: number, drop: number): string {
  const { cut, colour, lens, chance } = make
  return ([-1, 1] as const)
    .map((s) => {
      const outline = sampled(
        [
          [cut.x + s * cut.half_neck * 0.5, cut.top - 22],
          [cut.x + s * cut.half_neck * 1.12, cut.top - 6],
          [cut.x + s * cut.half_neck * spread, cut.top + drop * 0.62],
          [cut.x + s * cut.half_neck * 0.5, cut.top + drop],
          [cut.x + s * 4, cut.top + cut.neck_depth],
          [cut.x + s * cut.half_neck * 0.78, cut.top + cut.neck_depth * 0.4],
        ],
        3,
        true,
      )
      return patch(outline, {
        chance: chance.fork(`collar${s}`),
        lens,
        colour,
        fabric,
        angle: s * 0.5,
        round: 10,
        lifted: 6,
        hair: 0.2,
      })
    })
    .join("")
}

function patchPocket(
  make: Making,
  side: 1 | -1,
  fabric: Fabric,
  down: number,
  flap = false,
): string {
  const { cut, colour, lens, chance } = make
  const [w, h] = [cut.half_chest * 0.56, flap ? cut.half_chest * 0.16 : cut.half_chest * 0.6]
  const [x, y] = [cut.x + side * cut.half_chest * 0.52 - w / 2, cut.top + cut.length * down]
  const outline: Point[] = [
    [x, y],
    [x + w, y],
    [x + w, y + h - 8],
    [x + w - 8, y + h],
    [x + 8, y + h],
    [x, y + h - 8],
  ]
  const seam = needle(
    shifted(
      [
        [x + 7, y + 5],
        [x + 8, y + h - 9],
        [x + w - 8, y + h - 9],
        [x + w - 7, y + 5],
      ],
      0,
      0,
    ),
    tone(colour, 0.3),
    2,
    7,
  )
  return (
    patch(outline, {
      chance: chance.fork(`pocket${side}`),
      lens,
      colour,
      fabric,
      round: 8,
      lifted: 4,
      hair: 0.1,
    }) + seam
  )
}

/** A hood, lying back behind the neck. */
function hood({ cut, colour, lens, chance }: Making): string {
  const [x, y, w] = [cut.x, cut.top, cut.half_neck]
  const outer = sampled(
    [
      [x - w * 1.5, y + 20],
      [x - w * 1.35, y - w * 1.1],
      [x, y - w * 1.75],
      [x + w * 1.35, y - w * 1.1],
      [x + w * 1.5, y + 20],
    ],
    6,
  )
  const inner = sampled(
    [
      [x - w * 0.95, y + 10],
      [x - w * 0.8, y - w * 0.75],
      [x, y - w * 1.2],
      [x + w * 0.8, y - w * 0.75],
      [x + w * 0.95, y + 10],
      [x, y + w * 0.5],
    ],
    5,
    true,
  )
  return (
    patch(outer, {
      chance: chance.fork("hood"),
      lens,
      colour,
      fabric: wool(colour, tone(colour, 0.2)),
      round: 26,
      lifted: 10,
    }) +
    patch(inner, {
      chance: chance.fork("lining"),
      lens,
      colour: tone(colour, -0.4),
      fabric: woven({ stripe: () => tone(colour, -0.42) }),
      round: 20,
      hair: 0,
    })
  )
}

/** Flowers climbing a front, the same on both sides. */
function climbing({ cut, chance }: Making, look: Look, s: 1 | -1): string {
  const at = (across: number, down: number): Point => [
    cut.x + s * across * cut.half_chest,
    cut.top + down * cut.length,
  ]
  const spine: Point[] = [
    at(0.3, 0.94),
    at(0.62, 0.8),
    at(0.34, 0.66),
    at(0.62, 0.5),
    at(0.6, 0.32),
    at(0.5, 0.16),
  ]
  const blossoms = [
    { at: at(0.5, 0.84), r: 44, petals: dyes.cochineal, heart: dyes.qolle },
    { at: at(0.48, 0.6), r: 38, petals: dyes.qolle, heart: dyes.cochineal },
    { at: at(0.66, 0.42), r: 32, petals: dyes.rose, heart: look.undyed },
    { at: at(0.54, 0.22), r: 26, petals: dyes.lake, heart: dyes.qolle },
  ]
  const leaves = (
    [
      [0.62, 0.74, 0.5],
      [0.32, 0.72, 2.6],
      [0.62, 0.53, 0.4],
      [0.42, 0.5, 3.4],
      [0.66, 0.3, 0.2],
      [0.44, 0.3, 2.8],
      [0.3, 0.9, 3.3],
    ] as const
  ).map(([across, down, turn], i) =>
    leaf(
      chance.fork(`leaf${i}${s}`),
      at(across, down),
      40,
      s === 1 ? turn : Math.PI - turn,
      i % 2 ? dyes.chilca : dyes.moss,
    ),
  )
  return (
    stem(spine, dyes.chilca, 6) +
    leaves.join("") +
    blossoms.map((b, i) => flower(chance.fork(`flower${i}${s}`), b.at, b.r, b)).join("")
  )
}

const edged = ({ cut }: Making, from: number, thread: string): string =>
  ([-1, 1] as const)
    .map((s) =>
      needle(
        [
          [cut.x + s * 14, cut.top + from],
          [cut.x + s * 14, cut.top + cut.length - 12],
          [cut.x + s * cut.half_hem * 0.94, cut.top + cut.length - 14],
        ],
        thread,
        3,
        10,
      ),
    )
    .join("")

type Sewn = Pick<GarmentPlan, "trim" | "behind" | "neck_depth" | "flare"> & {
  readonly colour: (piece: Piece, look: Look) => string
  readonly cloth: (colour: string, look: Look, piece: Piece) => Fabric
  readonly sleeves?: "long" | "none"
  readonly neck?: "round" | "v"
}

const sewn = ({ cloth, sleeves = "long", neck = "v", ...rest }: Sewn): GarmentPlan => ({
  ...rest,
  sleeves,
  neck,
  body: (piece, look) => cloth(rest.colour(piece, look), look, piece),
  sleeve: (piece, look) => cloth(rest.colour(piece, look), look, piece),
})

const greyOrBrown = (piece: Piece) => (piece.choice.colour === "brown" ? "#6E4A33" : "#8A857F")
const cotton = (colour: string): Fabric =>
  woven({
    thread: 4,
    stripe: stripeOf([
      [colour, 22],
      [dyes.chalk, 5],
      [tone(colour, -0.2), 9],
      [dyes.qolle, 5],
      [tone(colour, -0.2), 9],
      [dyes.chalk, 5],
    ]),
  })

/** Every sewn jacket and waistcoat of the catalogue, by SKU. */
export const outerGarments: Readonly<Record<string, GarmentPlan>> = {
  "AYM-001": sewn({
    colour: greyOrBrown,
    cloth: (c, look) => wool(c, look.dyes[1]),
    neck_depth: 0.26,
    trim: (make) => {
      const cloth = wool(make.colour, make.look.dyes[1])
      const pockets = ([1, -1] as const).map((s) => patchPocket(make, s, cloth, 0.64)).join("")
      return (
        front(make, make.cut.neck_depth) +
        pockets +
        turnedCollar(
          make,
          wool(tone(make.colour, -0.12), tone(make.colour, -0.12)),
          1.9,
          make.cut.neck_depth * 0.86,
        ) +
        buttons(make, make.cut.neck_depth, 4, -30, 16)
      )
    },
  }),
  "AYM-002": sewn({
    colour: () => dyes.walnut,
    cloth: (c, look) =>
      woven({
        thread: 5,
        stripe: stripeOf([
          [c, 46],
          [look.dyes[1], 7],
          [look.undyed, 4],
          [look.dyes[2], 7],
          [c, 20],
        ]),
      }),
    sleeves: "none",
    neck_depth: 0.36,
    trim: (make) =>
      front(make, make.cut.neck_depth) +
      ([1, -1] as const)
        .map((s) =>
          patchPocket(make, s, woven({ stripe: () => tone(make.colour, -0.1) }), 0.66, true),
        )
        .join("") +
      buttons(make, make.cut.neck_depth, 4, -18, 13),
  }),
  "AYM-004": sewn({
    colour: (piece) => chosen(piece, "#AE2A35"),
    neck: "round",
    cloth: (c, look) =>
      woven({
        thread: 5,
        down: false,
        stripe: stripeOf(
          [
            [c, 60],
            [look.undyed, 6],
            [dyes.qolle, 10],
            [tone(c, -0.3), 14],
            [dyes.qolle, 10],
            [look.undyed, 6],
          ],
          false,
        ),
      }),
    behind: hood,
    trim: (make) =>
      front(make, make.cut.neck_depth - 8) +
      ([1, -1] as const)
        .map((s) => patchPocket(make, s, wool(tone(make.colour, -0.08), dyes.qolle), 0.6))
        .join("") +
      buttons(make, make.cut.neck_depth, 4, -26, 15),
  }),
  "CAS-009": sewn({
    colour: (piece) => chosen(piece, "#2F5583"),
    cloth: cotton,
    neck: "round",
    trim: (make) =>
      front(make, make.cut.neck_depth - 8) +
      ([1, -1] as const)
        .map((s) => patchPocket(make, s, woven({ stripe: () => make.colour }), 0.62))
        .join("") +
      turnedCollar(
        make,
        woven({ stripe: () => tone(make.colour, -0.08) }),
        1.3,
        make.cut.neck_depth * 1.7,
      ) +
      buttons(make, make.cut.neck_depth, 5, -20, 12),
  }),
  "CHU-004": sewn({
    colour: () => "#2A2523",
    cloth: (c) => felt({ colour: c }),
    sleeves: "none",
    neck_depth: 0.38,
    trim: (make) =>
      front(make, make.cut.neck_depth, dyes.qolle) +
      ([1, -1] as const).map((s) => climbing(make, make.look, s)).join("") +
      edged(make, make.cut.neck_depth + 14, dyes.cochineal),
  }),
}
