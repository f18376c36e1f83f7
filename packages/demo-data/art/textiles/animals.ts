import { dyes, mix, tone } from "../kit/colour"
import { points } from "../kit/geometry"
import { footed, leafEar, one, pink, placedAt, smile } from "./animal-parts"
import { octopus, penguin, turtle, whale } from "./animals-sea"
import {
  type Animal,
  both,
  eye,
  line,
  loops,
  mirrored,
  oval,
  plump,
  pom,
  round,
  slim,
  stuffed,
} from "./puppet-parts"

export const llamaOf = (colour: string): Animal => ({
  height: 720,
  profile: slim,
  colour,
  coat: footed(one(colour)),
  behind: (p) =>
    both(
      (s) =>
        stuffed(p, `ear${s}`, placedAt(leafEar, s * 44, 690, s), colour) +
        stuffed(
          p,
          `inner${s}`,
          placedAt(points("-9 4, -11 40, -2 70, 7 40, 8 4"), s * 45, 694, s),
          pink,
          { lifted: 0 },
        ),
    ),
  front: (p) =>
    stuffed(p, "muzzle", oval(0, 604, 44, 36), tone(colour, 0.16)) +
    both((s) => eye(p, s * 42, 642)) +
    smile(p, 600) +
    loops(p, "tuft", points("-30 708, 0 716, 30 708"), colour, 30, 12) +
    pom(p, -62, 668, 15, dyes.cochineal) +
    pom(p, 62, 668, 15, dyes.lake),
})

const sheep: Animal = {
  height: 560,
  profile: plump,
  colour: "#F1EADC",
  coat: footed(one("#F1EADC")),
  behind: (p) =>
    both((s) =>
      stuffed(
        p,
        `ear${s}`,
        placedAt(points("0 -14, 30 -22, 62 -46, 44 -62, 8 -34"), s * 84, 452, s),
        "#5A4A42",
      ),
    ),
  front: (p) =>
    [0, 1, 2]
      .map((i) =>
        loops(
          p,
          `fleece${i}`,
          [
            [-112, 250 + i * 46],
            [-50, 268 + i * 46],
            [50, 268 + i * 46],
            [112, 250 + i * 46],
          ],
          "#F1EADC",
          34,
          22,
        ),
      )
      .join("") +
    stuffed(p, "face", oval(0, 420, 62, 76), "#5A4A42", { lifted: 6 }) +
    loops(p, "crown", points("-84 520, -40 552, 40 552, 84 520"), "#F1EADC", 52, 34) +
    both((s) => eye(p, s * 27, 438, 10, dyes.chalk) + eye(p, s * 27, 436, 5)) +
    smile(p, 386, dyes.rose),
}

const duck: Animal = {
  height: 540,
  profile: round,
  colour: dyes.qolle,
  coat: footed(
    (u, v) => (v > 0.4 && Math.abs(u - 0.5) < 0.2 ? tone(dyes.qolle, 0.35) : dyes.qolle),
    dyes.indigo,
  ),
  front: (p) =>
    both(
      (s) =>
        stuffed(
          p,
          `wing${s}`,
          mirrored(points("86 300, 130 270, 138 190, 112 150, 86 200"), s),
          tone(dyes.qolle, -0.12),
          { lifted: 4 },
        ) + eye(p, s * 40, 448),
    ) +
    stuffed(
      p,
      "bill",
      points("-58 402, -30 424, 0 430, 30 424, 58 402, 30 384, 0 378, -30 384"),
      dyes.clay,
      { lifted: 6 },
    ) +
    line(p, points("-48 402, 0 408, 48 402"), dyes.rust, 4) +
    loops(p, "crest", points("-10 546, 0 550, 10 546"), tone(dyes.qolle, 0.1), 26, 5),
}

const guineaPig: Animal = {
  height: 500,
  profile: plump,
  colour: "#A8693C",
  coat: footed(
    (u, v) =>
      Math.abs(u - 0.5) < 0.11 ? "#F1E8D6" : u > 0.5 && v > 0.2 && v < 0.5 ? "#4E372B" : "#A8693C",
    dyes.lake,
  ),
  behind: (p) => both((s) => stuffed(p, `ear${s}`, oval(s * 88, 430, 36, 30), "#7A4A2C")),
  front: (p) =>
    both((s) => eye(p, s * 48, 392, 13)) +
    stuffed(p, "muzzle", oval(0, 336, 46, 34), "#F1E8D6", { lifted: 5 }) +
    stuffed(p, "nose", oval(0, 358, 15, 11), pink, { lifted: 2, stitch: 7 }) +
    smile(p, 334) +
    both((s) =>
      [0, 1, 2]
        .map((i) =>
          line(
            p,
            [
              [s * 44, 342 - i * 9],
              [s * 96, 352 - i * 17],
            ],
            "#F1E8D6",
            2.6,
          ),
        )
        .join(""),
    ) +
    both((s) => stuffed(p, `paw${s}`, oval(s * 46, 222, 22, 26), "#7A4A2C", { lifted: 5 })),
}

export const condor: Animal = {
  height: 640,
  profile: points(
    "0 0, 0.025 40, 0.08 64, 0.16 66, 0.24 58, 0.32 66, 0.44 104, 0.6 118, 0.85 114, 1 110",
  ),
  colour: "#2E2A2B",
  coat: footed((_, v) => (v < 0.24 ? mix(dyes.cochineal, "#D9A591", 0.6) : "#2E2A2B")),
  front: (p) =>
    both(
      (s) =>
        stuffed(
          p,
          `wing${s}`,
          mirrored(points("84 410, 126 390, 152 280, 136 190, 108 160, 92 260"), s),
          "#2E2A2B",
          { lifted: 5 },
        ) +
        stuffed(
          p,
          `bar${s}`,
          mirrored(points("98 320, 142 320, 146 270, 100 264"), s),
          dyes.chalk,
          { lifted: 0 },
        ) +
        eye(p, s * 36, 572, 9),
    ) +
    loops(p, "ruff", points("-70 478, -36 462, 0 458, 36 462, 70 478"), dyes.chalk, 36, 34) +
    stuffed(p, "comb", points("-12 600, -16 650, 0 668, 16 650, 12 600"), dyes.cochineal) +
    stuffed(p, "beak", points("-18 560, 0 570, 18 560, 10 530, 0 508, -10 530"), dyes.straw, {
      lifted: 4,
      stitch: 8,
    }),
}

/** The animals a buyer can choose, by the word of the option. */
export const animals: Readonly<Record<string, Animal>> = {
  sheep,
  duck,
  "guinea pig": guineaPig,
  condor,
  llama: llamaOf("#F1E8D6"),
  whale,
  octopus,
  penguin,
  turtle,
}
