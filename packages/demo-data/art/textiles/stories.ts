import { dyes, tone } from "../kit/colour"
import { type Point, points, ring, sampled } from "../kit/geometry"
import { knots, stem } from "../textile/embroidery"
import { hill, house, shapeOn, type Stage, sun, tree } from "../textile/sewn"
import { llama } from "../textile/sewn-figures"
import { type Scene, snow } from "./scenes"

/** The fox who wanted to climb to the sky on a rope, or the condor who carried him. */
export const story: Scene = {
  tall: 150,
  ground: (piece) => (piece.choice.story === "condor" ? "#E6B98E" : "#2F4468"),
  sew: (stage, piece) => (piece.choice.story === "condor" ? condor(stage) : fox(stage)),
}

function fox(stage: Stage): string {
  const p = (dx: number, dy: number): Point => [46 + dx, 112 - dy]
  const coat = dyes.clay
  const stars = (
    [
      [14, 18],
      [34, 34],
      [86, 22],
      [70, 52],
      [20, 58],
      [88, 66],
    ] as const
  ).map(([x, y]) => knots(stage.chance, stage.at(x, y), stage.unit * 1.6, dyes.qolle))
  return (
    shapeOn(
      stage,
      sampled(points("62 10, 76 14, 80 28, 70 38, 58 34, 68 28, 68 18"), 4, true),
      dyes.chalk,
    ) +
    stars.join("") +
    stem(
      [stage.at(70, 38), stage.at(66, 60), stage.at(58, 78), stage.at(60, 88)],
      dyes.straw,
      stage.unit * 1.3,
    ) +
    hill(stage, points("0 116, 30 104, 64 114, 100 100"), 150, dyes.chilca, "sprigs") +
    hill(stage, points("0 134, 50 126, 100 136"), 150, dyes.lake, "dots") +
    shapeOn(
      stage,
      sampled([p(-26, 4), p(-40, 14), p(-42, 32), p(-32, 36), p(-30, 22), p(-20, 12)], 4, true),
      coat,
      "sprigs",
    ) +
    shapeOn(stage, sampled([p(-40, 20), p(-42, 33), p(-33, 37), p(-34, 26)], 4, true), dyes.chalk) +
    [-16, -8, 8, 15]
      .map((x) =>
        shapeOn(stage, [p(x, 6), p(x + 6, 6), p(x + 5, -14), p(x + 0.6, -14)], tone(coat, -0.2)),
      )
      .join("") +
    shapeOn(
      stage,
      sampled(
        [p(-24, 6), p(-18, 18), p(4, 20), p(20, 24), p(24, 10), p(14, 0), p(-14, -1)],
        4,
        true,
      ),
      coat,
      "sprigs",
    ) +
    shapeOn(
      stage,
      sampled([p(10, 22), p(10, 42), p(26, 42), p(36, 26), p(26, 18)], 4, true),
      coat,
    ) +
    shapeOn(stage, [p(10, 40), p(9, 54), p(18, 43)], coat) +
    shapeOn(stage, [p(19, 42), p(26, 54), p(27, 40)], coat) +
    shapeOn(stage, sampled([p(22, 28), p(36, 26), p(28, 19), p(20, 20)], 4, true), dyes.chalk) +
    knots(stage.chance, stage.at(...p(35, 26)), stage.unit * 1.8, "#2B2523") +
    knots(stage.chance, stage.at(...p(22, 34)), stage.unit * 1.3, "#2B2523")
  )
}

function condor(stage: Stage): string {
  const black = "#2E2A2B"
  const feathers = ([-1, 1] as const).map(
    (s) =>
      shapeOn(
        stage,
        sampled(
          [
            [50 + s * 6, 52],
            [50 + s * 24, 36],
            [50 + s * 44, 30],
            [50 + s * 47, 40],
            [50 + s * 40, 46],
            [50 + s * 44, 54],
            [50 + s * 34, 58],
            [50 + s * 34, 66],
            [50 + s * 20, 68],
            [50 + s * 8, 72],
          ],
          3,
          true,
        ),
        black,
        "stripes",
      ) +
      shapeOn(
        stage,
        sampled(
          [
            [50 + s * 16, 48],
            [50 + s * 36, 38],
            [50 + s * 38, 44],
            [50 + s * 18, 56],
          ],
          3,
          true,
        ),
        dyes.chalk,
      ),
  )
  return (
    sun(stage, [22, 18], 9) +
    hill(stage, points("0 108, 24 74, 46 104, 70 84, 100 110"), 150, dyes.indigo) +
    snow(stage, points("24 74, 70 84")) +
    hill(stage, points("0 126, 36 114, 70 124, 100 114"), 150, dyes.chilca, "sprigs") +
    house(stage, [14, 140], 17, { wall: dyes.chalk, roof: dyes.cochineal }) +
    llama(stage, [58, 142], 16) +
    tree(stage, [88, 140], 18) +
    feathers.join("") +
    shapeOn(stage, points("44 70, 56 70, 60 88, 50 84, 40 88"), black, "stripes") +
    shapeOn(stage, sampled(points("42 52, 50 44, 58 52, 57 70, 50 76, 43 70"), 4, true), black) +
    shapeOn(
      stage,
      sampled(points("43 47, 50 44, 57 47, 56 53, 50 56, 44 53"), 4, true),
      dyes.chalk,
    ) +
    shapeOn(stage, ring([50, 38], 5.4, 6.4, 18), "#C98A78") +
    shapeOn(stage, points("47 40, 53 40, 50 48"), dyes.qolle) +
    shapeOn(stage, ring([50, 31.5], 2.4, 3, 12), dyes.cochineal) +
    knots(stage.chance, stage.at(47.6, 37), stage.unit, black) +
    knots(stage.chance, stage.at(52.4, 37), stage.unit, black)
  )
}
