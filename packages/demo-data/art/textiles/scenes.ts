import { dyes, mix, tone } from "../kit/colour"
import { type Point, points, ring, sampled } from "../kit/geometry"
import type { Look } from "../looks/groups"
import type { Piece } from "../piece"
import { knots, stem } from "../textile/embroidery"
import { basket, hill, house, maize, shapeOn, type Stage, sun, tree } from "../textile/sewn"
import { bird, doll, llama } from "../textile/sewn-figures"

/** A scene of 100 units across and `tall` down, sewn on its ground. */
export type Scene = {
  readonly tall: number
  readonly ground: (piece: Piece, look: Look) => string
  readonly sew: (stage: Stage, piece: Piece, look: Look) => string
}

export const sky = () => "#A9C6D8"

export const snow = (stage: Stage, tops: readonly Point[]) =>
  tops
    .map(([x, y]) =>
      shapeOn(
        stage,
        sampled(
          [
            [x - 6, y + 7],
            [x, y],
            [x + 6, y + 7],
            [x + 2, y + 5],
            [x - 2, y + 8],
          ],
          3,
          true,
        ),
        dyes.chalk,
      ),
    )
    .join("")

const stall = (stage: Stage, [x, foot]: Point, width: number, colour: string): string => {
  const poles = [0.06, 0.94]
    .map((s) =>
      stem(
        [stage.at(x + width * s, foot), stage.at(x + width * s, foot - width * 0.9)],
        dyes.walnut,
        stage.unit * 1.2,
      ),
    )
    .join("")
  const table = shapeOn(
    stage,
    [
      [x, foot - width * 0.34],
      [x + width, foot - width * 0.34],
      [x + width, foot - width * 0.06],
      [x, foot - width * 0.06],
    ],
    tone(colour, -0.1),
    "checks",
  )
  const awning = shapeOn(
    stage,
    [
      [x - width * 0.06, foot - width * 0.72],
      [x + width * 0.1, foot - width * 1.02],
      [x + width * 0.9, foot - width * 1.02],
      [x + width * 1.06, foot - width * 0.72],
    ],
    colour,
    "stripes",
  )
  const wares = [dyes.cochineal, dyes.qolle, dyes.chilca, dyes.clay].map((c, i) =>
    shapeOn(
      stage,
      ring([x + width * (0.16 + i * 0.23), foot - width * 0.37], width * 0.1, width * 0.07, 12),
      c,
    ),
  )
  return poles + wares.join("") + table + awning
}

export const market: Scene = {
  tall: 100,
  ground: sky,
  sew: (stage) =>
    sun(stage, [80, 17], 7) +
    hill(
      stage,
      points("0 34, 16 16, 34 36, 54 14, 76 34, 100 24"),
      60,
      mix(dyes.indigo, dyes.sky, 0.3),
    ) +
    snow(stage, points("16 15, 54 13")) +
    hill(stage, points("0 48, 24 38, 50 46, 78 37, 100 46"), 80, dyes.chilca, "sprigs") +
    house(stage, [6, 55], 15, { wall: dyes.chalk, roof: dyes.clay }) +
    house(stage, [78, 54], 14, { wall: dyes.qolle, roof: dyes.cochineal, print: "dots" }) +
    tree(stage, [31, 56], 15) +
    tree(stage, [70, 54], 12, dyes.moss) +
    hill(stage, points("0 58, 40 54, 100 58"), 100, dyes.straw, "dots") +
    stall(stage, [8, 78], 26, dyes.cochineal) +
    stall(stage, [58, 76], 26, dyes.lake) +
    doll(stage, [44, 82], 22, {
      skirt: dyes.indigo,
      top: dyes.rose,
      hat: dyes.walnut,
      print: "dots",
    }) +
    doll(stage, [91, 88], 22, {
      skirt: dyes.cochineal,
      top: dyes.chilca,
      hat: dyes.straw,
      arms: "out",
    }) +
    basket(stage, [58, 93], 13, dyes.clay) +
    basket(stage, [74, 95], 12, dyes.chilca) +
    doll(stage, [14, 96], 23, {
      skirt: dyes.chilca,
      top: dyes.qolle,
      hat: dyes.walnut,
      print: "stripes",
      arms: "out",
    }) +
    basket(stage, [31, 96], 14, dyes.qolle) +
    llama(stage, [38, 97], 13),
}

export const harvest: Scene = {
  tall: 100,
  ground: sky,
  sew: (stage) =>
    sun(stage, [20, 16], 8) +
    hill(stage, points("0 40, 22 24, 46 40, 70 18, 100 36"), 66, dyes.lake) +
    snow(stage, [[70, 17]]) +
    hill(stage, points("0 50, 30 40, 64 48, 100 40"), 80, dyes.moss, "stripes") +
    house(stage, [72, 56], 16, { wall: dyes.chalk, roof: dyes.clay }) +
    hill(stage, points("0 62, 36 55, 100 62"), 100, dyes.clay, "stripes") +
    [6, 17, 28, 39, 50].map((x, i) => maize(stage, [x, 76 - (i % 2) * 2], 25)).join("") +
    doll(stage, [66, 84], 27, {
      skirt: dyes.cochineal,
      top: dyes.lake,
      hat: dyes.straw,
      print: "sprigs",
      arms: "up",
    }) +
    doll(stage, [88, 88], 27, {
      skirt: dyes.indigo,
      top: dyes.rose,
      hat: dyes.walnut,
      arms: "out",
    }) +
    [10, 24].map((x) => maize(stage, [x, 97], 25)).join("") +
    doll(stage, [40, 97], 26, {
      skirt: dyes.chilca,
      top: dyes.qolle,
      hat: dyes.walnut,
      print: "dots",
    }) +
    basket(stage, [56, 96], 14, dyes.qolle) +
    basket(stage, [76, 97], 13, dyes.qolle),
}

export const schoolYard: Scene = {
  tall: 100,
  ground: () => "#B9D0DC",
  sew: (stage) =>
    sun(stage, [84, 15], 8) +
    hill(stage, points("0 44, 26 26, 60 42, 100 28"), 64, dyes.chilca, "sprigs") +
    shapeOn(stage, points("16 34, 66 34, 66 58, 16 58"), dyes.chalk) +
    shapeOn(stage, points("12 35, 22 22, 60 22, 70 35"), dyes.cochineal, "stripes") +
    [22, 50]
      .map((x) =>
        shapeOn(
          stage,
          [
            [x, 40],
            [x + 10, 40],
            [x + 10, 50],
            [x, 50],
          ],
          dyes.sky,
          "checks",
        ),
      )
      .join("") +
    shapeOn(stage, points("37 42, 45 42, 45 58, 37 58"), dyes.walnut) +
    stem([stage.at(80, 60), stage.at(80, 24)], dyes.walnut, stage.unit) +
    shapeOn(stage, points("80 25, 94 25, 94 34, 80 34"), dyes.cochineal) +
    shapeOn(stage, points("84.6 25, 89.4 25, 89.4 34, 84.6 34"), dyes.chalk) +
    hill(stage, points("0 60, 50 56, 100 60"), 100, dyes.straw, "dots") +
    tree(stage, [92, 72], 20) +
    doll(stage, [18, 84], 26, {
      skirt: dyes.indigo,
      top: dyes.chalk,
      hat: dyes.cochineal,
      child: true,
      arms: "up",
    }) +
    doll(stage, [72, 86], 26, {
      skirt: dyes.indigo,
      top: dyes.chalk,
      hat: dyes.qolle,
      child: true,
      arms: "up",
    }) +
    doll(stage, [44, 80], 24, {
      skirt: dyes.cochineal,
      top: dyes.chalk,
      hat: dyes.walnut,
      arms: "out",
    }) +
    shapeOn(stage, ring([46, 92], 5, 5, 18), dyes.rose, "stripes"),
}

/** A theme agreed with the buyer; the sample shows women sewing round a table under a tree. */
export const agreed: Scene = {
  tall: 100,
  ground: () => "#E9C7B2",
  sew: (stage) =>
    hill(stage, points("0 46, 28 30, 58 44, 100 26"), 70, dyes.clay, "stripes") +
    hill(stage, points("0 56, 40 46, 100 56"), 100, dyes.moss, "sprigs") +
    sun(stage, [16, 16], 7) +
    shapeOn(stage, points("47 42, 53 42, 55 72, 45 72"), dyes.walnut) +
    shapeOn(
      stage,
      sampled(
        ring([50, 27], 27, 19, 12, () => stage.chance.sway(0.09)),
        4,
        true,
      ),
      dyes.chilca,
      "sprigs",
    ) +
    [34, 44, 57, 66]
      .map((x, i) =>
        knots(stage.chance, stage.at(x, 24 + (i % 2) * 8), stage.unit * 2.2, dyes.cochineal),
      )
      .join("") +
    doll(stage, [22, 78], 27, {
      skirt: dyes.cochineal,
      top: dyes.lake,
      hat: dyes.straw,
      print: "dots",
      arms: "out",
    }) +
    doll(stage, [78, 78], 27, {
      skirt: dyes.indigo,
      top: dyes.qolle,
      hat: dyes.walnut,
      print: "sprigs",
      arms: "out",
    }) +
    shapeOn(stage, points("26 74, 74 74, 78 84, 22 84"), dyes.chalk, "checks") +
    [34, 50, 64]
      .map((x, i) =>
        shapeOn(
          stage,
          [
            [x, 75],
            [x + 8, 75],
            [x + 9, 81],
            [x - 1, 81],
          ],
          [dyes.cochineal, dyes.sky, dyes.qolle][i] ?? dyes.rose,
          "dots",
        ),
      )
      .join("") +
    doll(stage, [50, 98], 26, {
      skirt: dyes.lake,
      top: dyes.rose,
      hat: dyes.walnut,
      print: "stripes",
    }) +
    basket(stage, [72, 97], 13, dyes.cochineal) +
    bird(stage, [84, 14], 6, dyes.lake, -1),
}

export const village: Scene = {
  tall: 140,
  ground: () => "#B8C7E0",
  sew: (stage) =>
    sun(stage, [76, 18], 9) +
    hill(stage, points("0 56, 20 26, 40 54, 60 30, 100 58"), 90, dyes.indigo) +
    snow(stage, points("20 26, 60 30")) +
    hill(stage, points("0 72, 34 54, 70 70, 100 60"), 110, dyes.chilca, "sprigs") +
    house(stage, [10, 82], 17, { wall: dyes.chalk, roof: dyes.clay }) +
    house(stage, [42, 78], 15, { wall: dyes.rose, roof: dyes.walnut, print: "dots" }) +
    house(stage, [72, 84], 17, { wall: dyes.qolle, roof: dyes.cochineal }) +
    tree(stage, [36, 88], 18) +
    tree(stage, [66, 82], 15, dyes.moss) +
    hill(stage, points("0 96, 30 86, 64 98, 100 90"), 140, dyes.clay, "stripes") +
    shapeOn(
      stage,
      sampled(points("58 96, 50 108, 62 120, 46 139, 66 139, 74 120, 60 108, 63 97"), 4, true),
      dyes.sky,
    ) +
    doll(stage, [22, 126], 30, {
      skirt: dyes.cochineal,
      top: dyes.chalk,
      hat: dyes.walnut,
      print: "dots",
    }) +
    llama(stage, [34, 130], 20) +
    doll(stage, [86, 132], 28, {
      skirt: dyes.lake,
      top: dyes.qolle,
      hat: dyes.straw,
      arms: "out",
    }) +
    llama(stage, [68, 114], 13, dyes.vicuna, -1),
}
