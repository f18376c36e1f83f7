import { dyes, mix, tone } from "../kit/colour"
import { type Point, points } from "../kit/geometry"
import type { Look } from "../looks/groups"
import { diamonds, zigzag } from "../motifs/motifs"
import {
  type Animal,
  both,
  type Coat,
  eye,
  line,
  loops,
  mirrored,
  oval,
  plump,
  pom,
  type Pup,
  round,
  slim,
  stuffed,
} from "./puppet-parts"

/** A band of pattern round the foot, which every puppet of the workshop wears. */
export const footed =
  (above: Coat, ground?: string) =>
  (look: Look): Coat => {
    const figure = diamonds(5)
    const hem = ground ?? look.dyes[0]
    const second = hem === look.dyes[1] ? look.dyes[2] : look.dyes[1]
    return (u, v, col, row) => {
      if (v < 0.68) return above(u, v, col, row)
      if (v < 0.7) return look.undyed
      const first = Math.floor(row - 0)
      const cell = figure.at(Math.floor(Math.abs(col)), ((first % 11) + 11) % 11)
      if (v > 0.93) return hem
      return cell === 1 ? look.undyed : cell === 2 ? second : hem
    }
  }

const one =
  (colour: string): Coat =>
  () =>
    colour
const pink = tone(dyes.rose, 0.25)
const leafEar = points("-20 0, -24 46, -6 96, 16 50, 18 0")
const placedAt = (outline: readonly Point[], dx: number, dy: number, s: 1 | -1 = 1): Point[] =>
  mirrored(outline, s).map(([x, y]) => [x + dx, y + dy])
const smile = (p: Pup, up: number, colour: string = dyes.walnut) =>
  line(
    p,
    [
      [0, up + 14],
      [0, up],
      [-10, up - 9],
      [-22, up - 3],
    ],
    colour,
    4.4,
  ) +
  line(
    p,
    [
      [0, up],
      [10, up - 9],
      [22, up - 3],
    ],
    colour,
    4.4,
  )

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
    loops(
      p,
      "tuft",
      [
        [-30, 708],
        [0, 716],
        [30, 708],
      ],
      colour,
      30,
      12,
    ) +
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
    loops(
      p,
      "crown",
      [
        [-84, 520],
        [-40, 552],
        [40, 552],
        [84, 520],
      ],
      "#F1EADC",
      52,
      34,
    ) +
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
    line(
      p,
      [
        [-48, 402],
        [0, 408],
        [48, 402],
      ],
      dyes.rust,
      4,
    ) +
    loops(
      p,
      "crest",
      [
        [-10, 546],
        [0, 550],
        [10, 546],
      ],
      tone(dyes.qolle, 0.1),
      26,
      5,
    ),
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

const condor: Animal = {
  height: 640,
  profile: [
    [0, 0],
    [0.025, 40],
    [0.08, 64],
    [0.16, 66],
    [0.24, 58],
    [0.32, 66],
    [0.44, 104],
    [0.6, 118],
    [0.85, 114],
    [1, 110],
  ],
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
    loops(
      p,
      "ruff",
      [
        [-70, 478],
        [-36, 462],
        [0, 458],
        [36, 462],
        [70, 478],
      ],
      dyes.chalk,
      36,
      34,
    ) +
    stuffed(p, "comb", points("-12 600, -16 650, 0 668, 16 650, 12 600"), dyes.cochineal) +
    stuffed(p, "beak", points("-18 560, 0 570, 18 560, 10 530, 0 508, -10 530"), dyes.straw, {
      lifted: 4,
      stitch: 8,
    }),
}

const whale: Animal = {
  height: 520,
  profile: plump,
  colour: "#4A7892",
  coat: footed(
    (u, v) => (v > 0.36 && Math.abs(u - 0.5) < 0.3 ? dyes.chalk : "#4A7892"),
    dyes.indigo,
  ),
  behind: (p) =>
    stuffed(
      p,
      "tail",
      points(
        "70 120, 140 150, 176 250, 230 290, 214 330, 168 318, 138 346, 118 330, 132 270, 96 200",
      ),
      "#4A7892",
    ),
  front: (p) =>
    both(
      (s) =>
        eye(p, s * 62, 368, 11) +
        stuffed(
          p,
          `fin${s}`,
          mirrored(points("96 250, 148 214, 152 168, 122 176, 98 208"), s),
          tone("#4A7892", -0.1),
          { lifted: 5 },
        ),
    ) +
    line(
      p,
      [
        [-66, 318],
        [-30, 290],
        [0, 284],
        [30, 290],
        [66, 318],
      ],
      dyes.indigo,
      6,
    ) +
    [-1, 0, 1]
      .map((i) =>
        line(
          p,
          [
            [i * 6, 516],
            [i * 16, 566],
            [i * 42, 592],
            [i * 58, 566],
          ],
          tone(dyes.sky, 0.2),
          7,
        ),
      )
      .join(""),
}

const octopus: Animal = {
  height: 470,
  profile: [
    [0, 0],
    [0.05, 74],
    [0.18, 124],
    [0.38, 134],
    [0.56, 112],
    [0.7, 100],
    [1, 104],
  ],
  colour: dyes.rose,
  coat: (look) => (_, v, __, row) => (v > 0.62 && row % 4 === 0 ? look.undyed : dyes.rose),
  behind: (p) =>
    [-190, 190]
      .map((x, i) =>
        stuffed(
          p,
          `arm${i}`,
          points("0 150, 40 130, 60 60, 110 24, 140 50, 128 74, 106 62, 86 96, 66 170, 20 190").map(
            ([a, b]): Point => [Math.sign(x) * (a + 60), b],
          ),
          tone(dyes.rose, -0.1),
        ),
      )
      .join(""),
  front: (p) =>
    [-96, -34, 34, 96]
      .map((x, i) =>
        stuffed(
          p,
          `leg${i}`,
          points("-22 150, 22 150, 26 60, 40 20, 10 -6, -20 6, -24 60").map(([a, b]): Point => [
            a * (x > 0 ? 1 : -1) + x,
            b,
          ]),
          tone(dyes.rose, i % 2 ? 0.06 : -0.04),
          { lifted: 6 },
        ),
      )
      .join("") +
    both((s) => eye(p, s * 46, 292, 19, dyes.chalk) + eye(p, s * 44, 290, 10)) +
    line(
      p,
      [
        [-24, 236],
        [0, 224],
        [24, 236],
      ],
      dyes.berry,
      6,
    ) +
    [
      [-60, 380],
      [-20, 410],
      [40, 396],
      [76, 350],
    ]
      .map(([x = 0, y = 0], i) =>
        stuffed(p, `spot${i}`, oval(x, y, 15, 13), tone(dyes.rose, 0.35), { lifted: 0, stitch: 8 }),
      )
      .join(""),
}

const penguin: Animal = {
  height: 560,
  profile: round,
  colour: "#2F343B",
  coat: footed(
    (u, v) => (Math.abs(u - 0.5) < (v < 0.34 ? 0.26 : 0.3) && v > 0.16 ? dyes.chalk : "#2F343B"),
    dyes.lake,
  ),
  front: (p) =>
    both(
      (s) =>
        stuffed(
          p,
          `wing${s}`,
          mirrored(points("90 320, 124 290, 144 180, 120 132, 98 200"), s),
          "#2F343B",
          { lifted: 5 },
        ) +
        eye(p, s * 36, 458) +
        stuffed(p, `cheek${s}`, oval(s * 60, 418, 15, 12), tone(dyes.qolle, 0.2), {
          lifted: 0,
          stitch: 8,
        }) +
        stuffed(p, `foot${s}`, oval(s * 50, 8, 42, 18), dyes.clay, { lifted: 3 }),
    ) +
    stuffed(p, "beak", points("-22 432, 0 446, 22 432, 0 396"), dyes.clay, {
      lifted: 5,
      stitch: 9,
    }) +
    stuffed(p, "scarf", points("-96 356, 0 340, 96 356, 94 326, 0 310, -94 326"), dyes.cochineal, {
      lifted: 5,
    }),
}

const turtle: Animal = {
  height: 480,
  profile: [
    [0, 0],
    [0.03, 40],
    [0.12, 62],
    [0.24, 58],
    [0.32, 74],
    [0.42, 118],
    [0.6, 132],
    [0.84, 126],
    [1, 112],
  ],
  colour: dyes.moss,
  coat: () => (_, v, col, row) => {
    if (v < 0.33) return dyes.moss
    const cell = zigzag(8, 2).at(Math.floor(Math.abs(col)), ((row % 9) + 9) % 9)
    return v > 0.93 ? dyes.walnut : cell === 1 ? dyes.chilca : cell === 2 ? dyes.qolle : "#3E5A2E"
  },
  behind: (p) =>
    both(
      (s) =>
        stuffed(
          p,
          `upper${s}`,
          mirrored(points("90 260, 150 270, 200 226, 190 200, 140 212, 100 210"), s),
          dyes.moss,
        ) +
        stuffed(
          p,
          `lower${s}`,
          mirrored(points("90 80, 150 70, 178 30, 150 10, 108 30"), s),
          dyes.moss,
        ),
    ),
  front: (p) =>
    both((s) => eye(p, s * 30, 424, 10)) +
    line(
      p,
      [
        [-26, 386],
        [0, 374],
        [26, 386],
      ],
      dyes.walnut,
      5,
    ) +
    stuffed(p, "collar", points("-92 318, 0 300, 92 318, 98 290, 0 268, -98 290"), dyes.walnut, {
      lifted: 4,
    }),
}

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
    line(
      p,
      [
        [-30, 494],
        [60, 496],
        [150, 462],
      ],
      dyes.rust,
      5,
    ) +
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
    ) +
    line(
      p,
      [
        [90, 60],
        [170, 90],
        [190, 190],
        [150, 230],
        [136, 190],
      ],
      "#6E4A33",
      24,
    ),
  front: (p) =>
    stuffed(
      p,
      "face",
      points("-62 480, -34 510, 0 494, 34 510, 62 480, 56 424, 30 396, 0 390, -30 396, -56 424"),
      "#D8B08A",
      { lifted: 4 },
    ) +
    both((s) => eye(p, s * 28, 472)) +
    line(
      p,
      [
        [-7, 446],
        [0, 440],
        [7, 446],
      ],
      dyes.walnut,
      5,
    ) +
    line(
      p,
      [
        [-28, 422],
        [0, 408],
        [28, 422],
      ],
      dyes.cochineal,
      5,
    ) +
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
    ) +
    line(
      p,
      [
        [60, 50],
        [150, 60],
        [186, 140],
        [166, 214],
      ],
      "#CB9644",
      24,
    ),
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
    ) +
    line(
      p,
      [
        [-78, 352],
        [-40, 318],
        [0, 308],
        [40, 318],
        [78, 352],
      ],
      dyes.cochineal,
      7,
    ),
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
    loops(
      p,
      "crest",
      [
        [-14, 640],
        [0, 648],
        [14, 640],
      ],
      dyes.qolle,
      34,
      7,
    )
  )
}
