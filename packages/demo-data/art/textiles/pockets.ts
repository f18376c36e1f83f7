import { type Chance, chanceOf } from "../kit/chance"
import { dyes, tone } from "../kit/colour"
import { nth, type Point, points, poly, rectangle } from "../kit/geometry"
import { cord, rod, shadow } from "../kit/page"
import { shape } from "../kit/svg"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { flower, leaf, leafOutline, stem } from "../textile/embroidery"
import { woven } from "../textile/fabrics"
import { cutTo, volume } from "../textile/patch"
import {
  cloth,
  hill,
  house,
  type Print,
  shapeOn,
  type Stage,
  stageOf,
  sun,
  tree,
} from "../textile/sewn"
import { bird, doll, llama } from "../textile/sewn-figures"
import type { Drawn, Lens } from "../views"
import { crochet } from "./sewn-panel"

type Sewing = (stage: Stage, chance: Chance) => string

/** A hanging of 100 units across, `tall` down, with its rod and crocheted edge. */
function wallPanel(
  piece: Piece,
  look: Look,
  lens: Lens,
  { tall, ground, border, sew }: { tall: number; ground: string; border: string; sew: Sewing },
): Drawn {
  const chance = chanceOf(piece.seed)
  const height = Math.min(940, (760 * tall) / 100)
  const width = (height * 100) / tall
  const [left, top] = [500 - width / 2, 665 - height / 2]
  const outline = rectangle({ x: left, y: top, width, height }, 3, 14)
  const d = poly(outline)
  const stage = stageOf(left, top, width, piece.seed)
  const wall = woven({ thread: 4.4, stripe: () => ground })({
    outline,
    angle: 0,
    chance: chance.fork("ground"),
    lens,
    light: () => 0,
  })
  const svg =
    shadow(outline, { dx: 18, dy: 26, opacity: 0.34 }) +
    cord(
      left - 10,
      left + width + 10,
      top - 12,
      [500, Math.max(40, top - 120)],
      tone(look.undyed, -0.3),
    ) +
    rod(left - 36, left + width + 36, top - 12, dyes.vicuna, 20) +
    cutTo(d, shape(d, ground) + wall + sew(stage, chance.fork("sewing")) + volume(d, 14, ground)) +
    crochet(outline, border, chance.fork("border"))
  return {
    svg,
    box: { x: left - 10, y: top - 20, width: width + 20, height: height + 30 },
    width_cm: nth(piece.size_cm, 0),
    focus: [left + width * 0.4, top + height * 0.58],
  }
}

/** Figures as a needle writes them, in a box of 6 by 10. */
const figures = [
  "0 2, 0 8, 3 10, 6 8, 6 2, 3 0, 0 2",
  "1 2, 3 0, 3 10",
  "0 2, 3 0, 6 2, 5 5, 0 10, 6 10",
  "0 1, 4 0, 6 2, 3 4.6, 6 7, 4 10, 0 9",
  "4 10, 4 0, 0 7, 6 7",
  "6 0, 0 0, 0 4, 4 4, 6 7, 4 10, 0 9",
  "5 0, 1 4, 0 8, 3 10, 6 8, 4 5, 0 7",
  "0 0, 6 0, 2 10",
  "3 5, 0 2.4, 3 0, 6 2.4, 3 5, 0 7.6, 3 10, 6 7.6, 3 5",
  "6 3, 3 5, 0 2.4, 3 0, 6 2, 5 7, 1 10",
]

function numeral(stage: Stage, value: number, [x, y]: Point, colour: string): string {
  const digits = String(value).split("").map(Number)
  const left = x - (digits.length * 3.1) / 2 + 0.4
  return digits
    .map((digit, i) =>
      stem(
        points(nth(figures, digit)).map(([a, b]) =>
          stage.at(left + i * 3.1 + a * 0.38, y + b * 0.38),
        ),
        colour,
        stage.unit * 0.62,
      ),
    )
    .join("")
}

/** Pockets in rows, a number on each, below a village at night. */
const advent: Sewing = (stage, chance) => {
  const colours = [dyes.cochineal, dyes.chilca, dyes.qolle, dyes.lake, dyes.chalk]
  const prints: readonly Print[] = ["plain", "dots", "checks", "plain", "sprigs"]
  const order = chance.shuffle(Array.from({ length: 24 }, (_, i) => i + 1))
  const scene =
    hill(stage, points("0 30, 20 18, 46 30, 74 14, 100 28"), 46, dyes.indigo) +
    hill(stage, points("0 38, 50 32, 100 38"), 50, "#3F5A34", "sprigs") +
    house(stage, [14, 42], 13, { wall: dyes.chalk, roof: dyes.cochineal }) +
    house(stage, [40, 41], 15, { wall: dyes.qolle, roof: dyes.clay, print: "dots" }) +
    house(stage, [70, 42], 13, { wall: dyes.chalk, roof: dyes.walnut }) +
    tree(stage, [33, 42], 13) +
    tree(stage, [62, 42], 13) +
    llama(stage, [86, 43], 9)
  const comet =
    shapeOn(
      stage,
      points("70 6, 73 10, 78 10, 74 13, 76 18, 71 15, 66 18, 68 13, 64 10, 69 10"),
      dyes.qolle,
    ) +
    [0, 1, 2]
      .map((i) =>
        stem(
          [stage.at(64 - i, 12 + i * 2), stage.at(46 - i * 4, 5 + i * 4)],
          dyes.qolle,
          stage.unit * 0.7,
        ),
      )
      .join("")
  const pockets = order.map((value, i) => {
    const [col, row] = [i % 4, Math.floor(i / 4)]
    const [x, y, w, h] = [5 + col * 23.2, 48 + row * 15, 20.4, 12.6]
    const k = (col * 2 + row * 3) % 5
    const colour = nth(colours, k)
    const outline = [
      [x, y],
      [x + w, y],
      [x + w, y + h - 1.4],
      [x + w - 1.4, y + h],
      [x + 1.4, y + h],
      [x, y + h - 1.4],
    ].map(([a = 0, b = 0]) => stage.at(a, b))
    const dark = colour === dyes.chalk || colour === dyes.qolle
    const patch = shapeOn(
      stage,
      [
        [x + w * 0.28, y + 3],
        [x + w * 0.72, y + 3],
        [x + w * 0.72, y + 9.4],
        [x + w * 0.28, y + 9.4],
      ],
      dark ? dyes.cochineal : dyes.chalk,
    )
    return (
      cloth(outline, colour, nth(prints, k), 7) +
      shapeOn(
        stage,
        [
          [x, y],
          [x + w, y],
          [x + w, y + 1.4],
          [x, y + 1.4],
        ],
        tone(colour, -0.2),
      ) +
      patch +
      numeral(stage, value, [x + w / 2, y + 4.4], dark ? dyes.chalk : dyes.cochineal)
    )
  })
  return scene + comet + pockets.join("")
}

/** A garden with three rows of pockets, in which the plants stand. */
const garden: Sewing = (stage, chance) => {
  const back =
    sun(stage, [82, 15], 7) +
    hill(stage, points("0 40, 30 26, 64 40, 100 28"), 60, dyes.moss, "sprigs") +
    house(stage, [8, 40], 20, { wall: dyes.chalk, roof: dyes.clay }) +
    tree(stage, [42, 42], 22) +
    doll(stage, [62, 46], 27, {
      skirt: dyes.cochineal,
      top: dyes.sky,
      hat: dyes.straw,
      print: "dots",
      arms: "up",
    }) +
    bird(stage, [52, 12], 5, dyes.cochineal)
  const rows = [
    [56, dyes.clay, "stripes"],
    [86, dyes.lake, "dots"],
    [116, dyes.cochineal, "checks"],
  ] as const
  const beds = rows.map(([y, colour, print], row) => {
    const plants = [16, 34, 50, 68, 84]
      .map((x, i) => plant(stage, chance.fork(`plant${row}/${i}`), [x, y + 4], row + i))
      .join("")
    const pocket = shapeOn(
      stage,
      [
        [4, y],
        [96, y],
        [96, y + 20],
        [4, y + 20],
      ],
      colour,
      print,
    )
    const hem = shapeOn(
      stage,
      [
        [4, y],
        [96, y],
        [96, y + 3],
        [4, y + 3],
      ],
      tone(colour, -0.22),
    )
    const seams = [35, 66]
      .map((x) =>
        stem([stage.at(x, y + 1), stage.at(x, y + 20)], tone(colour, -0.4), stage.unit * 0.5),
      )
      .join("")
    return plants + pocket + hem + seams
  })
  return back + beds.join("")
}

function plant(stage: Stage, chance: Chance, [x, foot]: Point, kind: number): string {
  const [px, py] = stage.at(x, foot)
  const tall = stage.unit * chance.range(11, 14)
  const head: Point = [px + chance.sway(6), py - tall]
  const green = kind % 2 ? dyes.chilca : "#4B6A32"
  const bloom =
    kind % 3 === 2
      ? cloth(leafOutline(head, tall * 0.4, tall * 0.24, -1.5), dyes.qolle, "dots")
      : flower(chance, head, stage.unit * 3.2, {
          petals: nth([dyes.cochineal, dyes.rose, dyes.chalk, dyes.qolle], kind % 4),
          heart: kind % 4 === 3 ? dyes.cochineal : dyes.qolle,
          count: 6,
        })
  return (
    stem([[px, py], [px + chance.sway(4), py - tall * 0.5], head], green, 5) +
    leaf(chance.fork("a"), [px, py - tall * 0.3], tall * 0.4, -0.7, green) +
    leaf(chance.fork("b"), [px, py - tall * 0.42], tall * 0.4, -2.4, green) +
    bloom
  )
}

type Draw = (piece: Piece, look: Look, lens: Lens) => Drawn
export const pocketPanels: Readonly<Record<string, Draw>> = {
  "CHA-004": (piece, look, lens) =>
    wallPanel(piece, look, lens, {
      tall: 140,
      ground: "#2C3F63",
      border: dyes.cochineal,
      sew: advent,
    }),
  "CHA-007": (piece, look, lens) =>
    wallPanel(piece, look, lens, {
      tall: 140,
      ground: "#B5D2DE",
      border: dyes.chilca,
      sew: garden,
    }),
}
