import { dyes, tone } from "../kit/colour"
import { type Point, points } from "../kit/geometry"
import { zigzag } from "../motifs/motifs"
import { footed } from "./animal-parts"
import { type Animal, both, eye, line, mirrored, oval, plump, round, stuffed } from "./puppet-parts"

export const whale: Animal = {
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
    line(p, points("-66 318, -30 290, 0 284, 30 290, 66 318"), dyes.indigo, 6) +
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

export const octopus: Animal = {
  height: 470,
  profile: points("0 0, 0.05 74, 0.18 124, 0.38 134, 0.56 112, 0.7 100, 1 104"),
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
    line(p, points("-24 236, 0 224, 24 236"), dyes.berry, 6) +
    points("-60 380, -20 410, 40 396, 76 350")
      .map(([x, y], i) =>
        stuffed(p, `spot${i}`, oval(x, y, 15, 13), tone(dyes.rose, 0.35), { lifted: 0, stitch: 8 }),
      )
      .join(""),
}

export const penguin: Animal = {
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

export const turtle: Animal = {
  height: 480,
  profile: points("0 0, 0.03 40, 0.12 62, 0.24 58, 0.32 74, 0.42 118, 0.6 132, 0.84 126, 1 112"),
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
    line(p, points("-26 386, 0 374, 26 386"), dyes.walnut, 5) +
    stuffed(p, "collar", points("-92 318, 0 300, 92 318, 98 290, 0 268, -98 290"), dyes.walnut, {
      lifted: 4,
    }),
}
