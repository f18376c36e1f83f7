import { dyes } from "../kit/colour"
import { type Point, points } from "../kit/geometry"
import { footed, smile } from "./animal-parts"
import { condor } from "./animals"
import {
  type Animal,
  both,
  eye,
  line,
  loops,
  mirrored,
  oval,
  plump,
  type Pup,
  round,
  stuffed,
} from "./puppet-parts"

const toucan: Animal = {
  height: 600,
  profile: round,
  colour: "#2A2829",
  coat: footed(
    (u, v) => (v > 0.26 && v < 0.5 && Math.abs(u - 0.5) < 0.24 ? dyes.chalk : "#2A2829"),
    dyes.cochineal,
  ),
  front: (p) =>
    both((s) =>
      stuffed(
        p,
        `wing${s}`,
        mirrored(points("88 320, 122 300, 140 200, 112 150, 92 210"), s),
        "#2A2829",
        { lifted: 4 },
      ),
    ) +
    stuffed(
      p,
      "bill",
      points("-40 520, 20 536, 120 516, 176 458, 150 452, 90 470, -20 466"),
      dyes.qolle,
      { lifted: 8 },
    ) +
    stuffed(p, "tip", points("130 508, 176 458, 150 452, 118 468"), dyes.cochineal, { lifted: 0 }) +
    line(p, points("-30 494, 60 496, 150 462"), dyes.rust, 5) +
    eye(p, -46, 510, 18, dyes.sky) +
    eye(p, -46, 508, 9) +
    eye(p, 30, 556, 9),
}

const monkey: Animal = {
  height: 560,
  profile: round,
  colour: "#6E4A33",
  coat: footed(
    (u, v) => (v > 0.4 && Math.abs(u - 0.5) < 0.18 ? "#D8B08A" : "#6E4A33"),
    dyes.chilca,
  ),
  behind: (p) =>
    both(
      (s) =>
        stuffed(p, `ear${s}`, oval(s * 108, 462, 34, 36), "#6E4A33") +
        stuffed(p, `in${s}`, oval(s * 110, 462, 17, 19), "#D8B08A", { lifted: 0 }),
    ) + line(p, points("90 60, 170 90, 190 190, 150 230, 136 190"), "#6E4A33", 24),
  front: (p) =>
    stuffed(
      p,
      "face",
      points("-62 480, -34 510, 0 494, 34 510, 62 480, 56 424, 30 396, 0 390, -30 396, -56 424"),
      "#D8B08A",
      { lifted: 4 },
    ) +
    both((s) => eye(p, s * 28, 472)) +
    line(p, points("-7 446, 0 440, 7 446"), dyes.walnut, 5) +
    line(p, points("-28 422, 0 408, 28 422"), dyes.cochineal, 5) +
    both((s) =>
      stuffed(
        p,
        `hand${s}`,
        mirrored(points("90 300, 118 270, 70 220, 40 226, 60 262"), s),
        "#6E4A33",
        { lifted: 6 },
      ),
    ),
}

const jaguar: Animal = {
  height: 550,
  profile: round,
  colour: "#CB9644",
  coat: footed(
    (u, v, col, row) =>
      v > 0.36 && Math.abs(u - 0.5) < 0.16
        ? "#F1E3C4"
        : v > 0.08 && (Math.round(col) * 3 + row * 5) % 11 === 0
          ? "#3A2A1E"
          : "#CB9644",
    dyes.indigo,
  ),
  behind: (p) =>
    both(
      (s) =>
        stuffed(p, `ear${s}`, oval(s * 74, 528, 33, 33), "#CB9644") +
        stuffed(p, `in${s}`, oval(s * 74, 526, 16, 16), "#3A2A1E", { lifted: 0 }),
    ) + line(p, points("60 50, 150 60, 186 140, 166 214"), "#CB9644", 24),
  front: (p) =>
    stuffed(p, "muzzle", oval(0, 404, 48, 36), "#F1E3C4", { lifted: 5 }) +
    both(
      (s) =>
        eye(p, s * 42, 466, 13, dyes.qolle) +
        eye(p, s * 42, 466, 6) +
        [0, 1]
          .map((i) =>
            line(
              p,
              [
                [s * 40, 404 - i * 10],
                [s * 92, 412 - i * 20],
              ],
              "#3A2A1E",
              2.6,
            ),
          )
          .join(""),
    ) +
    stuffed(p, "nose", oval(0, 426, 16, 12), "#8A4A42", { lifted: 2, stitch: 7 }) +
    smile(p, 402),
}

const frog: Animal = {
  height: 470,
  profile: plump,
  colour: "#5F9440",
  coat: footed((u, v) => (v > 0.4 && Math.abs(u - 0.5) < 0.28 ? "#DDE2A6" : "#5F9440"), dyes.qolle),
  behind: (p) => both((s) => stuffed(p, `bulge${s}`, oval(s * 66, 462, 44, 44), "#5F9440")),
  front: (p) =>
    both(
      (s) =>
        eye(p, s * 66, 470, 26, dyes.chalk) +
        eye(p, s * 64, 468, 14) +
        stuffed(
          p,
          `foot${s}`,
          points("40 40, 96 44, 140 12, 90 -4, 40 4").map(([x, y]): Point => [x * s, y]),
          "#5F9440",
          { lifted: 4 },
        ),
    ) + line(p, points("-78 352, -40 318, 0 308, 40 318, 78 352"), dyes.cochineal, 7),
}

export const rainforest: readonly Animal[] = [
  monkey,
  toucan,
  jaguar,
  frog,
  {
    ...condor,
    colour: "#B8342F",
    coat: footed(
      (u, v) => (v < 0.3 ? "#B8342F" : Math.abs(u - 0.5) > 0.3 ? dyes.indigo : "#B8342F"),
      dyes.qolle,
    ),
    front: parrotFront,
  },
]

function parrotFront(p: Pup): string {
  return (
    both(
      (s) =>
        stuffed(
          p,
          `wing${s}`,
          mirrored(points("84 410, 124 390, 146 280, 120 180, 96 220"), s),
          dyes.indigo,
          { lifted: 5 },
        ) +
        stuffed(p, `bar${s}`, mirrored(points("92 360, 130 362, 138 320, 94 314"), s), dyes.qolle, {
          lifted: 0,
        }) +
        eye(p, s * 34, 574, 17, dyes.chalk) +
        eye(p, s * 33, 572, 8),
    ) +
    stuffed(p, "beak", points("-26 556, 0 572, 26 556, 16 520, 0 492, -12 520"), "#3A3230", {
      lifted: 5,
      stitch: 8,
    }) +
    loops(p, "crest", points("-14 640, 0 648, 14 640"), dyes.qolle, 34, 7)
  )
}
