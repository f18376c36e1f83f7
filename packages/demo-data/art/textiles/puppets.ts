import { chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { bounds, nth, type Point, points } from "../kit/geometry"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import type { Drawn, Lens } from "../views"
import { animals, llamaOf } from "./animals"
import { rainforest } from "./animals-forest"
import { footed } from "./animal-parts"
import {
  type Animal,
  both,
  eye,
  footing,
  line,
  loops,
  mirrored,
  oval,
  type Pup,
  puppet,
  round,
  stuffed,
} from "./puppet-parts"

export type PuppetPlan = {
  readonly cast: (piece: Piece) => readonly Animal[]
  /** Where each stands, and how large: [x, y of the foot, size]; a size of 0 fills the frame. */
  readonly places: readonly (readonly [number, number, number])[]
  readonly table: number
  readonly width_cm: number
}

/** Finger puppets on a table, those behind drawn first. */
export function puppetStage(
  { cast, places, table, width_cm }: PuppetPlan,
  piece: Piece,
  look: Look,
  lens: Lens,
): Drawn {
  const chance = chanceOf(piece.seed)
  const players = cast(piece).map((animal, i) => {
    const [x, foot, set_size] = nth(places, i)
    const size = set_size || Math.min(1.42, 830 / animal.height)
    const p: Pup = {
      at: (dx, up) => [x + dx * size, foot - up * size],
      size,
      chance: chance.fork(`puppet${i}`),
      lens,
      look,
    }
    return { animal, p, foot, x, size }
  })
  const order = [...players].sort((a, b) => a.foot - b.foot)
  const svg =
    order.map(({ p }) => footing(p)).join("") +
    order.map(({ p, animal }) => puppet(p, animal)).join("")
  const corners = players.flatMap(({ animal, x, foot, size }): Point[] => [
    [x - 120 * size, foot - animal.height * size],
    [x + 120 * size, foot],
  ])
  const first = nth(players, 0)
  return {
    svg,
    box: bounds(corners),
    width_cm,
    table,
    focus: [first.x, first.foot - first.animal.height * first.size * 0.66],
  }
}

const skin = "#B97E57"
type Person = {
  readonly robe: string
  readonly hem: string
  readonly height?: number
  readonly dress: (p: Pup) => string
}

/** A figure of the nativity: a robe, a face of three marks, and what tells who it is. */
const person = ({ robe, hem, height = 540, dress }: Person): Animal => ({
  height,
  profile: round,
  colour: robe,
  coat: footed(
    (u, v) =>
      v > 0.1 && v < 0.34 && Math.abs(u - 0.5) < 0.26 ? skin : v < 0.34 ? tone(robe, -0.1) : robe,
    hem,
  ),
  front: (p) => {
    const face = height * 0.77
    return (
      both((s) => eye(p, s * 24, face + 8, 7)) +
      line(
        p,
        [
          [-18, face - 22],
          [0, face - 30],
          [18, face - 22],
        ],
        dyes.cochineal,
        5,
      ) +
      both((s) =>
        stuffed(p, `hand${s}`, oval(s * 26, height * 0.5, 18, 16), skin, { lifted: 4, stitch: 8 }),
      ) +
      dress(p)
    )
  },
})

const mantle = (colour: string) => (p: Pup) =>
  both((s) =>
    stuffed(
      p,
      `mantle${s}`,
      mirrored(
        points("10 556, 60 540, 106 470, 104 380, 122 240, 92 220, 70 360, 70 450, 44 512"),
        s,
      ),
      colour,
      { lifted: 4 },
    ),
  )
const hat = (colour: string) => (p: Pup) =>
  stuffed(
    p,
    "brim",
    points("-122 476, -60 494, 0 498, 60 494, 122 476, 60 466, 0 464, -60 466"),
    colour,
    { lifted: 6 },
  ) +
  stuffed(
    p,
    "crown",
    points("-66 488, -54 560, 0 574, 54 560, 66 488, 0 496"),
    tone(colour, 0.06),
    { lifted: 3 },
  )
const crown = (p: Pup) =>
  stuffed(
    p,
    "crown",
    points("-78 492, -84 566, -46 528, 0 584, 46 528, 84 566, 78 492, 0 480"),
    dyes.qolle,
    { lifted: 5, soft: false },
  )
const beard = (p: Pup) =>
  loops(p, "beard", points("-58 424, -34 384, 0 372, 34 384, 58 424"), "#4A3428", 30, 20)

const mary = person({ robe: dyes.rose, hem: dyes.indigo, dress: mantle("#3A5C92") })
const joseph = person({
  robe: dyes.walnut,
  hem: dyes.clay,
  height: 560,
  dress: (p) => beard(p) + hat(dyes.sand)(p),
})
const king = person({
  robe: dyes.berry,
  hem: dyes.qolle,
  height: 560,
  dress: (p) => beard(p) + crown(p),
})
const shepherd = person({
  robe: dyes.chilca,
  hem: dyes.cochineal,
  dress: (p) =>
    hat(dyes.walnut)(p) + line(p, points("106 20, 112 520, 90 566, 66 540"), dyes.vicuna, 13),
})
const angel: Animal = {
  ...person({
    robe: dyes.chalk,
    hem: dyes.sky,
    dress: (p) => loops(p, "hair", points("-70 500, -30 536, 30 536, 70 500"), dyes.qolle, 40, 26),
  }),
  behind: (p) =>
    both((s) =>
      stuffed(
        p,
        `wing${s}`,
        mirrored(points("60 380, 130 440, 200 430, 196 330, 140 240, 80 240"), s),
        dyes.qolle,
      ),
    ),
}
const child = person({
  robe: dyes.chalk,
  hem: dyes.chalk,
  height: 400,
  dress: (p) =>
    both((s) =>
      stuffed(
        p,
        `wrap${s}`,
        mirrored(points("0 220, 96 250, 110 120, 0 80"), s),
        tone(dyes.straw, 0.2),
        { lifted: 3 },
      ),
    ),
})

const hand = (piece: Piece): readonly Animal[] => {
  const coat = piece.choice.colour === "brown" ? "#7A5236" : "#F1E8D6"
  const base = llamaOf(coat)
  return [
    {
      ...base,
      height: 760,
      profile: points(
        "0 0, 0.03 50, 0.1 88, 0.2 92, 0.3 78, 0.4 82, 0.5 122, 0.64 150, 0.84 158, 1 164",
      ),
      behind: (p) =>
        both((s) =>
          stuffed(
            p,
            `arm${s}`,
            mirrored(points("110 330, 190 350, 240 310, 236 262, 190 250, 120 240"), s),
            coat,
            { lifted: 6 },
          ),
        ) + (base.behind?.({ ...p, at: (x, up) => p.at(x, up + 40) }) ?? ""),
      front: (p) => base.front({ ...p, at: (x, up) => p.at(x * 1.2, up + 42) }),
    },
  ]
}

const chosen = (piece: Piece): readonly Animal[] => [
  animals[piece.choice.animal ?? ""] ?? llamaOf(colourOf("white") ?? dyes.fleece),
]

/** Finger and hand puppets of the catalogue, by SKU. */
export const puppets: Readonly<Record<string, PuppetPlan>> = {
  "SUR-001": { cast: chosen, places: [[500, 1050, 0]], table: 900, width_cm: 2.8 },
  "SUR-002": { cast: chosen, places: [[490, 1040, 0]], table: 880, width_cm: 2.8 },
  "SUR-003": {
    cast: () => rainforest,
    places: [
      [330, 800, 0.7],
      [655, 790, 0.7],
      [190, 1030, 0.78],
      [500, 1060, 0.8],
      [805, 1040, 0.76],
    ],
    table: 640,
    width_cm: 15,
  },
  "SUR-004": {
    cast: () => [mary, joseph, child, king, shepherd, angel, llamaOf("#F1E8D6")],
    places: [
      [385, 940, 0.8],
      [615, 930, 0.8],
      [500, 1090, 0.72],
      [860, 1010, 0.8],
      [140, 1020, 0.8],
      [265, 690, 0.72],
      [740, 680, 0.68],
    ],
    table: 560,
    width_cm: 22,
  },
  "SUR-005": { cast: hand, places: [[500, 1060, 1.1]], table: 920, width_cm: 13 },
}
