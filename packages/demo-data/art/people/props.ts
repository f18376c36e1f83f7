import { tone } from "../kit/colour"
import { ellipse, n } from "../kit/geometry"
import type { Brush } from "./brush"

const wood = "#8A5A34"
const straw = "#D9B063"

/** Things a person of 100 units holds; the right hand is near 22 -52 unless the pose says otherwise. */
export const tools = {
  hoe: (b: Brush) =>
    b.line("M24 -84L18 -10", wood, 3) + b.fill("M12 -14L24 -12L20 1Q12 2 10 -4Z", "#6E6A66"),
  staff: (b: Brush) => b.line("M24 -96Q16 -100 18 -92M24 -94L23 -3", wood, 3),
  spindle: (b: Brush) =>
    b.line("M22 -50L24 -22", wood, 2) +
    b.fill("M19 -36Q23 -44 27 -36Q27 -28 23.5 -26Q19 -28 19 -36Z", "#F0E6D2") +
    b.mark("M-20 -60Q0 -70 22 -50", "#F0E6D2", 1.4),
  flute: (b: Brush) =>
    b.line("M1 -75L13 -52", straw, 3.4) +
    b.mark("M6 -66l1.6 -1M8.4 -61.6l1.6 -1M10.6 -57.4l1.6 -1", "#3B2417", 1.4),
  panpipe: (b: Brush) =>
    [0, 1, 2, 3, 4, 5]
      .map((i) => b.line(`M${-8 + i * 3.2} -75v${13 + i * 2}`, straw, 2.6))
      .join("") + b.mark("M-9 -68L9 -66", "#A3243B", 2),
  drum: (b: Brush) =>
    b.fill("M-17 -48V-30Q0 -22 17 -30V-48Z", "#A3243B") +
    b.mark("M-17 -46L-9 -27L-1 -44L7 -26L17 -44", "#F0E2C0", 1.6) +
    b.fill(ellipse([0, -48], 17, 5.5), "#EFE3CA") +
    b.line("M22 -52L8 -48", wood, 2.4),
  violin: (b: Brush) =>
    b.fill(
      "M-22 -62Q-17 -69 -11 -65Q-7 -61 -3 -61Q2 -57 -2 -53Q-7 -52 -10 -54Q-13 -50 -18 -52Q-24 -56 -22 -62Z",
      "#9C5A2A",
    ) +
    b.line("M-3 -57L14 -50", wood, 2.6) +
    b.mark("M-16 -72L2 -44", "#2E1C12", 1.5),
  harp: (b: Brush) =>
    b.fill("M-30 -6Q-40 -36 -16 -74L-8 -70Q-22 -38 -14 -6Q-22 0 -30 -6Z", "#A8662F") +
    b.line("M-12 -74Q8 -86 20 -70L-14 -8", wood, 3.4) +
    b.mark("M-9 -76L-17 -26M-3 -78L-15 -16M4 -78L-13 -12M11 -76L-11 -14", "#F4E7C8", 0.9),
  basket: (b: Brush) =>
    b.fill("M-17 -46L-12 -28Q0 -23 12 -28L17 -46Z", straw) +
    b.mark("M-15 -40Q0 -34 15 -40M-13.6 -34Q0 -28 13.6 -34", tone(straw, -0.35), 1.4) +
    b.fill("M-16 -46Q-12 -56 -5 -51Q0 -58 6 -51Q13 -56 16 -46Q0 -41 -16 -46Z", "#C58B4A"),
  flowers: (b: Brush) =>
    b.line("M16 -50L20 -64M16 -50L26 -62M16 -50L13 -66", "#5E7A3A", 1.8) +
    [
      [20, -66, "#A3243B"],
      [27, -63, "#D9A021"],
      [12, -68, "#C9707A"],
    ]
      .map(([x, y, c]) => b.fill(ellipse([Number(x), Number(y)], 4, 4), String(c)))
      .join(""),
  jug: (b: Brush) =>
    b.fill("M14 -58Q12 -52 9 -46Q6 -34 17 -32Q28 -34 25 -46Q22 -52 20 -58Z", "#B6623A") +
    b.mark("M11 -44Q17 -41 23 -44", "#F3EBDB", 1.8),
  baby: (b: Brush) =>
    b.fill("M-13 -54Q-16 -40 -4 -36Q12 -36 15 -48Q12 -56 6 -56Q-6 -50 -13 -54Z", "#F6EEDD") +
    b.mark("M-10 -46L8 -40M-4 -50L13 -45", "#C9707A", 1.8) +
    b.fill(ellipse([10, -53], 6.6, 6.6), "#D9A47A") +
    b.mark("M8 -54v.8M12.4 -54v.8M9 -50.6h2", "#231712", 1.5),
  gift: (b: Brush) =>
    b.fill("M-9 -56h18v13h-18Z", "#D9A021") +
    b.fill("M-11 -60h22v5h-22Z", "#B77E14") +
    b.mark("M0 -59v15", "#A3243B", 2.4),
  candle: (b: Brush) =>
    b.line("M22 -54V-76", "#FBF3E0", 3) + b.fill("M22 -86Q26 -80 22 -77Q18 -80 22 -86Z", "#E7A52C"),
} as const

export type Tool = keyof typeof tools

const heap = (b: Brush, colour: string, rows: readonly number[], r: number): string =>
  rows
    .map((count, row) =>
      Array.from({ length: count }, (_, i) =>
        b.fill(
          ellipse(
            [n((i - (count - 1) / 2) * r * 1.7 + (row % 2)), n(-r * 0.8 - row * r * 1.25)],
            r * 1.06,
            r * 0.86,
          ),
          tone(colour, ((i * 7 + row * 3) % 4) * 0.06 - 0.1),
        ),
      ).join(""),
    )
    .join("")

/** Things that stand on the ground, foot at 0 0; about as high as the figure is to a person of 100. */
export const things = {
  potatoes: (b: Brush) => heap(b, "#B98452", [6, 5, 4, 2], 5),
  maize: (b: Brush) =>
    [-16, -6, 5, 15]
      .map((x, i) =>
        b.fill(
          `M${x - 4} -2Q${x - 6} -20 ${x} -27Q${x + 6} -20 ${x + 4} -2Z`,
          i % 2 ? "#8C3A3A" : "#E0B23C",
        ),
      )
      .join("") + b.mark("M-16 -4v-18M-6 -4v-18M5 -4v-18M15 -4v-18", "#F7E6AE", 1.2),
  sack: (b: Brush) =>
    b.fill(
      "M-15 -2Q-20 -24 -11 -36L-7 -44Q0 -40 8 -45L11 -36Q20 -24 15 -2Q0 3 -15 -2Z",
      "#E6D5B4",
    ) +
    b.mark("M-11 -35Q0 -31 11 -35", "#7A4A2A", 2) +
    b.mark("M-8 -28L-10 -4M1 -28L1 -2M9 -28L11 -4", "#B7553A", 1.8),
  loom: (b: Brush) =>
    b.line("M-34 -2V-70M34 -2V-70", wood, 5) +
    b.line("M-38 -68H38M-36 -12H36", wood, 5) +
    b.fill("M-28 -66H28V-14H-28Z", "#F3EBDB") +
    b.fill("M-28 -40H28V-14H-28Z", "#A3243B") +
    b.mark(
      "M-24 -65V-41M-16 -65V-41M-8 -65V-41M0 -65V-41M8 -65V-41M16 -65V-41M24 -65V-41",
      "#B9A888",
      1,
    ) +
    b.mark("M-28 -34L-21 -28L-14 -34L-7 -28L0 -34L7 -28L14 -34L21 -28L28 -34", "#F2D492", 2.2) +
    b.mark("M-28 -22H28M-28 -18H28", "#23395B", 2) +
    b.line("M-32 -43L30 -41", straw, 3),
  wheel: (b: Brush) =>
    b.line("M0 -2V-24", wood, 6) +
    b.fill(ellipse([0, -4], 24, 6), "#7B4A2B") +
    b.fill(ellipse([0, -26], 20, 5), "#8C5733") +
    b.fill(
      "M-8 -27Q-18 -34 -15 -44Q-12 -52 -7 -55L-9 -60H9L7 -55Q12 -52 15 -44Q18 -34 8 -27Q0 -24 -8 -27Z",
      "#B6623A",
    ) +
    b.mark("M-14.5 -44Q0 -39 14.5 -44", "#D9906A", 2),
  pots: (b: Brush) =>
    [-17, 0, 17]
      .map((x, i) =>
        b.fill(
          `M${x - 5} -1Q${x - 11} -8 ${x - 8} -15L${x - 4} -19V-23H${x + 4}V-19L${x + 8} -15Q${x + 11} -8 ${x + 5} -1Z`,
          ["#B6623A", "#8C4A2B", "#C98A5E"][i] ?? wood,
        ),
      )
      .join("") + b.mark("M-25 -12q8 4 16 0M-8 -12q8 4 16 0M9 -12q8 4 16 0", "#F3EBDB", 1.4),
  hats: (b: Brush) =>
    [
      [0, 0],
      [-17, 0],
      [17, 0],
      [-8, -13],
      [9, -13],
    ]
      .map(
        ([x, y], i) =>
          `<g transform="translate(${x} ${y})">${b.fill("M-6 -4Q-6 -13 0 -13Q6 -13 6 -4Z", ["#5A3A28", "#E7DCC4", "#8E8A86", "#2B2523", "#B98A5C"][i] ?? wood)}${b.fill(ellipse([0, -3], 11, 3), ["#6B4732", "#F1E8D4", "#9C9892", "#3A3330", "#C79A6C"][i] ?? wood)}</g>`,
      )
      .join(""),
  hatblock: (b: Brush) =>
    b.line("M-16 -2L-12 -36M16 -2L12 -36", wood, 4) +
    b.fill("M-22 -36H22V-41H-22Z", "#9A683E") +
    b.fill("M-10 -41Q-11 -60 0 -60Q11 -60 10 -41Z", "#E7DCC4") +
    b.fill(ellipse([0, -42], 19, 4), "#F1E8D4") +
    b.mark("M-10 -45Q0 -41 10 -45", "#A3243B", 2.4),
  yarn: (b: Brush) =>
    [
      [-13, -7, "#A3243B"],
      [1, -7, "#D9A021"],
      [14, -7, "#23395B"],
      [-5, -17, "#5E7A3A"],
      [8, -17, "#F0E6D2"],
    ]
      .map(
        ([x, y, c]) =>
          b.fill(ellipse([Number(x), Number(y)], 7.5, 7), String(c)) +
          b.mark(
            `M${Number(x) - 5} ${Number(y) - 2}q5 4 10 -1M${Number(x) - 4} ${Number(y) + 3}q5 1 8 -4`,
            tone(String(c), 0.3),
            0.9,
          ),
      )
      .join(""),
  crib: (b: Brush) =>
    b.fill("M-22 -20L-16 -2Q0 3 16 -2L22 -20Q0 -12 -22 -20Z", wood) +
    b.mark("M-24 -20l8 6M-14 -22l6 8M-2 -24l2 9M10 -23l-3 9M22 -21l-8 7", "#E7C463", 2.2) +
    b.fill("M-14 -20Q-4 -30 10 -24Q17 -20 14 -15Q-2 -12 -14 -20Z", "#FBF6E9") +
    b.fill(ellipse([-9, -24], 6.4, 6.4), "#DDA87E") +
    b.mark("M-11.4 -25v.8M-7 -25v.8M-10.4 -21.6h2.2", "#231712", 1.5),
  bread: (b: Brush) => b.fill(ellipse([0, -4], 26, 6), "#E6D5B4") + heap(b, "#CC9350", [4, 3], 5.4),
  fruit: (b: Brush) =>
    b.fill("M-22 -14L-17 -2Q0 2 17 -2L22 -14Z", straw) +
    [-14, -5, 4, 13, -9, 0, 9]
      .map((x, i) =>
        b.fill(
          ellipse([x, i < 4 ? -16 : -23], 5, 5),
          ["#B8392F", "#E0A32E", "#6E8C3C"][i % 3] ?? wood,
        ),
      )
      .join(""),
  cactus: (b: Brush) => b.line("M0 -2V-40M0 -18Q-12 -18 -12 -30M0 -24Q11 -24 11 -36", "#5E7A3A", 7),
  tree: (b: Brush) =>
    b.line("M0 -2V-40", wood, 5) +
    b.fill(
      "M0 -98Q-22 -90 -20 -68Q-30 -52 -14 -42Q0 -34 14 -42Q30 -52 20 -68Q22 -90 0 -98Z",
      "#5E7A3A",
    ) +
    b.mark(
      "M-10 -76q5 5 10 0M2 -66q5 5 10 0M-12 -56q5 5 10 0M4 -86q4 4 8 0M2 -50q5 4 9 0",
      "#93A85E",
      2,
    ),
} as const

export type Thing = keyof typeof things
