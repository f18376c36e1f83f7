import { dyes, mix, tone } from "../kit/colour"
import { type Point, sampled } from "../kit/geometry"
import { noiseOf } from "../kit/noise"
import { stroke } from "../kit/svg"
import { colourOf } from "../looks/colours"
import type { Look } from "../looks/groups"
import { diamonds, motif, zigzag } from "../motifs/motifs"
import type { Piece } from "../piece"
import { button, type Dyer, knitted } from "../textile/fabrics"
import { patch } from "../textile/patch"
import { ribBand } from "../textile/ribs"
import { type Cut, type GarmentPlan, type Making, neckLine } from "./garment"

type Dress = (piece: Piece, look: Look, cut: Cut) => Dyer

/** One colour, a little different from lot to lot; undyed fibre more than dyed. */
const plain =
  (mottled = 0): Dress =>
  (piece, look) => {
    const hex = mainColour(piece, look)
    const noise = noiseOf(`${piece.seed}/lot`)
    return (col, row) => (mottled === 0 ? hex : tone(hex, noise(col / 5, row * 0.9) * mottled))
  }

/** The colour a buyer chose, or the group's own. */
export const mainColour = (piece: Piece, look: Look): string =>
  colourOf(piece.choice.colour) ?? look.undyed

type Knitwear = {
  readonly stitch: number
  readonly dress?: Dress
  readonly sleeve_dress?: Dress
  readonly neck?: "round" | "v"
  readonly sleeves?: "long" | "none"
  readonly colour?: (piece: Piece, look: Look) => string
  readonly trim?: (make: Making) => string
  readonly neck_depth?: number
  readonly flare?: number
  readonly behind?: (make: Making) => string
}

/** A knitted garment with ribs at hem, cuffs and neck. */
export function knitwear({
  stitch,
  dress = plain(),
  sleeve_dress = dress,
  neck = "round",
  sleeves = "long",
  colour = mainColour,
  trim,
  ...rest
}: Knitwear): GarmentPlan {
  const welt = { bottom: Math.round(62 / (stitch * 0.8)) }
  return {
    ...rest,
    neck,
    sleeves,
    colour,
    body: (piece, look, cut) => knitted({ stitch, colour: dress(piece, look, cut), welt }),
    sleeve: (piece, look, cut) => knitted({ stitch, colour: sleeve_dress(piece, look, cut), welt }),
    trim: (make) => collar(make, stitch, neck === "v") + (trim?.(make) ?? ""),
  }
}

function collar({ cut, colour, chance, lens }: Making, stitch: number, v: boolean): string {
  const width = Math.max(22, cut.half_chest * 0.11)
  const course = neckLine(cut, v).map(([x, y]): Point => [x, y + width * 0.2])
  const sides = v ? [course.slice(0, 13), course.slice(12)] : [course]
  return sides
    .map((side, i) =>
      ribBand({
        course: side,
        width,
        stitch: stitch * 0.95,
        colour: () => tone(colour, -0.03),
        chance: chance.fork(`collar${i}`),
        lens,
        lifted: 4,
      }),
    )
    .join("")
}

/** Rings of pattern round the neck. */
const yoke: Dress = (piece, look, cut) => {
  const base = mainColour(piece, look)
  const light = piece.choice.colour === "natural" ? dyes.walnut : look.undyed
  const accent = piece.choice.colour === "natural" ? dyes.chilca : dyes.qolle
  const bands = [
    { from: 3, figure: zigzag(8, 1) },
    { from: 11, figure: diamonds(5) },
    { from: 23, figure: zigzag(8, 2) },
  ]
  const centre: Point = [cut.x, cut.top - cut.half_neck * 0.35]
  const [cell, inner] = [10.4, cut.half_neck * 1.15]
  return (_col, _row, [x, y]) => {
    const out = Math.floor((Math.hypot(x - centre[0], y - centre[1]) - inner) / (cell * 0.86))
    if (out === 1 || out === 9 || out === 21) return accent
    const found = bands.find(({ from, figure }) => out >= from && out < from + figure.height)
    if (found === undefined) return base
    const { from, figure } = found
    const radius = inner + (from + figure.height / 2) * cell * 0.86
    const round = Math.round((Math.abs(Math.atan2(x - centre[0], y - centre[1])) * radius) / cell)
    const hit = figure.at(round, out - from)
    return hit === 1 ? light : hit === 2 ? accent : base
  }
}

/** One llama on the breast, and a row of small ones' hills above the hem. */
const oneLlama: Dress = (piece, look, cut) => {
  const base = mainColour(piece, look)
  const figure = motif("llama")
  const hills = zigzag(8, 2)
  const rows = Math.round(cut.length / (11 * 0.8))
  const from = Math.round(rows * 0.36)
  return (col, row) => {
    const [x, y] = [Math.floor((col + 12) / 2), Math.floor((row - from) / 2.4)]
    if (x >= 0 && x < 12 && y >= 0 && y < figure.height) {
      const cell = figure.at(x + 2, y)
      if (cell === 1) return look.undyed
      if (cell === 2) return dyes.cochineal
    }
    const low = row - Math.round(rows * 0.76)
    const hill = low >= 0 && low < hills.height ? hills.at(Math.floor(Math.abs(col)), low) : 0
    return hill === 0 ? base : hill === 1 ? look.undyed : dyes.cochineal
  }
}

const bandSleeve: Dress = (piece, look, cut) => {
  const base = mainColour(piece, look)
  const hills = zigzag(8, 2)
  const from = Math.round(((cut.length * 0.84) / (11 * 0.8)) * 0.62)
  return (col, row) => {
    const low = row - from
    const hill = low >= 0 && low < hills.height ? hills.at(Math.floor(Math.abs(col)), low) : 0
    return hill === 0 ? base : hill === 1 ? look.undyed : dyes.cochineal
  }
}

/** Both button bands of an open front, with the buttons on the left one. */
function buttonBand(
  { cut, colour, chance, lens }: Making,
  stitch: number,
  buttons: number,
  horn: string,
): string {
  const from = cut.top + cut.neck_depth - 6
  const course: Point[] = [
    [cut.x, from],
    [cut.x, cut.top + cut.length - 2],
  ]
  const width = cut.half_chest * 0.17
  const gap = stroke(
    `M${cut.x - width / 2 - 1} ${from}V${cut.top + cut.length}`,
    tone(colour, -0.6),
    5,
  )
  const strip = ribBand({
    course: sampled(course, 10),
    width,
    stitch,
    colour: () => tone(colour, -0.02),
    chance: chance.fork("band"),
    lens,
    lifted: 5,
  })
  const reach = cut.top + cut.length - from - 60
  const set = Array.from({ length: buttons }, (_, i) =>
    button([cut.x, from + 34 + (reach * i) / (buttons - 1)], Math.max(11, width * 0.3), horn),
  )
  return gap + strip + set.join("")
}

/** A pocket knitted on its own and sewn on. */
function pocket(
  { cut, colour, chance, lens }: Making,
  side: 1 | -1,
  stitch: number,
  drop: number,
): string {
  const [w, h] = [cut.half_chest * 0.62, cut.half_chest * 0.62]
  const [x, y] = [cut.x + side * cut.half_chest * 0.52 - w / 2, cut.top + cut.length * drop]
  const outline: Point[] = [
    [x, y],
    [x + w, y],
    [x + w - 2, y + h],
    [x + 2, y + h],
  ]
  return patch(outline, {
    chance: chance.fork(`pocket${side}`),
    lens,
    colour,
    round: 12,
    lifted: 3,
    fabric: knitted({ stitch, colour: () => tone(colour, 0.02), welt: { top: 6 } }),
  })
}

const horn = mix(dyes.walnut, dyes.ink, 0.25)

const cap = ({ look, lens, chance, cut, colour }: Making): string => {
  const [x, y, r] = [
    cut.x + cut.half_chest * 1.3,
    cut.top + cut.length * 0.02,
    cut.half_chest * 0.52,
  ]
  const outline = sampled(
    [
      [x - r, y + r * 0.5],
      [x - r * 0.86, y - r * 0.4],
      [x, y - r],
      [x + r * 0.86, y - r * 0.4],
      [x + r, y + r * 0.5],
    ],
    6,
  )
  const dome = patch(outline, {
    chance: chance.fork("cap"),
    lens,
    colour,
    round: 30,
    lifted: 10,
    fabric: knitted({ stitch: 9, colour: () => colour }),
  })
  const brim: Point[] = sampled(
    [
      [x - r, y + r * 0.52],
      [x, y + r * 0.6],
      [x + r, y + r * 0.52],
    ],
    6,
  )
  void look
  return (
    dome +
    ribBand({
      course: brim,
      width: r * 0.36,
      stitch: 8,
      colour: () => tone(colour, -0.04),
      chance: chance.fork("brim"),
      lens,
      lifted: 5,
    })
  )
}

/** Every knitted garment of the catalogue, by SKU. */
export const knitGarments: Readonly<Record<string, GarmentPlan>> = {
  "AAA-001": knitwear({ stitch: 8.4 }),
  "AAA-002": knitwear({
    stitch: 14.5,
    neck: "v",
    neck_depth: 0.3,
    dress: plain(0.07),
    trim: (make) =>
      [1, -1].map((s) => pocket(make, s as 1 | -1, 13, 0.62)).join("") +
      buttonBand(make, 11, 5, horn),
  }),
  "AAA-008": knitwear({ stitch: 11, dress: oneLlama, sleeve_dress: bandSleeve }),
  "QEN-001": knitwear({ stitch: 8.8, neck: "v", neck_depth: 0.22 }),
  "QEN-002": knitwear({
    stitch: 9.2,
    flare: 1.12,
    colour: () => dyes.lake,
    dress: () => () => dyes.lake,
    trim: (make) => [1, -1].map((s) => pocket(make, s as 1 | -1, 9, 0.6)).join(""),
  }),
  "QEN-006": knitwear({
    stitch: 9.4,
    neck: "v",
    sleeves: "none",
    neck_depth: 0.4,
    colour: () => dyes.rust,
    dress: () => () => dyes.rust,
    trim: (make) => buttonBand(make, 9, 4, "#7A5636") + armholes(make),
  }),
  "QEN-008": knitwear({
    stitch: 11.5,
    colour: () => "#EFE3C8",
    dress: () => (_, row) => (row % 9 === 0 ? dyes.moss : "#EFE3C8"),
    trim: (make) => buttonBand(make, 9, 4, "#B98A5C"),
    behind: cap,
  }),
  "BAR-005": knitwear({ stitch: 13.5, dress: plain(0.1) }),
  "JAT-001": knitwear({ stitch: 10.4, dress: yoke, sleeve_dress: plain(0.03) }),
}

/** Ribs round the armholes of a waistcoat. */
function armholes({ cut, colour, chance, lens }: Making): string {
  const slope = cut.half_shoulder * 0.13
  return ([1, -1] as const)
    .map((s) => {
      const course = sampled(
        [
          [cut.x + s * cut.half_shoulder, cut.top + slope],
          [cut.x + s * cut.half_shoulder * 0.93, cut.top + slope + cut.armhole * 0.5],
          [cut.x + s * (cut.half_chest - 4), cut.top + slope + cut.armhole],
        ],
        6,
      )
      return ribBand({
        course: s === 1 ? course : [...course].reverse(),
        width: 20,
        stitch: 8.5,
        colour: () => tone(colour, -0.03),
        chance: chance.fork(`arm${s}`),
        lens,
        lifted: 3,
      })
    })
    .join("")
}
