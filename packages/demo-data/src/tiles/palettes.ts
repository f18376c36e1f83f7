/** The dyes of the house; the names say what colours the wool or the clay. */
export const dyes = {
  fleece: "#F6F1E7",
  chalk: "#FFFDF8",
  ink: "#231C17",
  cochineal: "#A3243B",
  indigo: "#23395B",
  chilca: "#5E7A3A",
  qolle: "#D9A021",
  clay: "#B6623A",
  walnut: "#5A3A28",
  lake: "#3C7F88",
  sand: "#D8C3A0",
  rose: "#C9707A",
  stone: "#C9C2B8",
} as const

export type Dye = keyof typeof dyes

/** Quiet grounds on which a piece is shown. */
export const grounds = {
  fleece: "#F3EBDB",
  ashen: "#E5DFD4",
  rosy: "#EFDCD5",
  straw: "#F0E2C2",
  watery: "#D7E4E3",
  leafy: "#DFE4D0",
  bluish: "#D9DFE8",
} as const

/** A motif is rows of cells; `#` takes the second dye. */
export const motifs = {
  diamond: ["...#...", "..###..", ".##.##.", "##...##", ".##.##.", "..###..", "...#..."],
  step: ["#.......", "##......", "###.....", "####....", "###.....", "##......", "#......."],
  wave: ["..##....", ".#..#...", ".#..#..#", "#....##."],
  mountain: ["...##...", "..####..", ".##..##.", "##....##"],
  cross: ["..##..", "..##..", "######", "######", "..##..", "..##.."],
  hook: ["######.", "#......", "#.####.", "#.#..#.", "#.##.#.", "#....#.", "######."],
  bird: ["..##.....", ".####....", "..#####..", "...#####.", "....#.#.."],
} as const

export type Palette = {
  readonly ground: keyof typeof grounds
  readonly main: Dye
  readonly second: Dye
  readonly third: Dye
  readonly motif: keyof typeof motifs
}

const palette = (
  ground: Palette["ground"],
  main: Dye,
  second: Dye,
  third: Dye,
  motif: Palette["motif"],
): Palette => ({ ground, main, second, third, motif })

/** Ground, dyes and woven line of each group: what makes its pieces recognisable in a grid. */
export const palettes: Readonly<Record<string, Palette>> = {
  rasuwillka: palette("straw", "cochineal", "fleece", "indigo", "diamond"),
  "tika-rumi": palette("bluish", "stone", "lake", "ink", "cross"),
  tawaq: palette("fleece", "clay", "chalk", "walnut", "step"),
  awaqkuna: palette("ashen", "indigo", "qolle", "clay", "mountain"),
  aaidu: palette("leafy", "walnut", "chalk", "clay", "hook"),
  "sur-andino": palette("watery", "indigo", "rose", "fleece", "diamond"),
  "tika-llanki": palette("rosy", "clay", "qolle", "ink", "cross"),
  chascanahui: palette("straw", "chilca", "cochineal", "qolle", "bird"),
  "chumi-los-uros": palette("watery", "ink", "cochineal", "qolle", "wave"),
  "aymaras-nuevo-amanecer": palette("ashen", "walnut", "lake", "fleece", "step"),
  aaasiqa: palette("rosy", "cochineal", "sand", "ink", "mountain"),
  qenqo: palette("leafy", "lake", "fleece", "walnut", "hook"),
  "bartolina-sisa": palette("ashen", "sand", "walnut", "chalk", "diamond"),
  "casa-betania": palette("fleece", "lake", "cochineal", "qolle", "step"),
  kuyanakuy: palette("bluish", "cochineal", "chalk", "chilca", "bird"),
  "ichimay-wari": palette("straw", "walnut", "rose", "chalk", "wave"),
  "mujeres-hacia-el-mundo": palette("fleece", "ink", "clay", "chalk", "hook"),
  "jatun-sayna": palette("watery", "stone", "chilca", "walnut", "mountain"),
  "mates-huancayo": palette("leafy", "qolle", "walnut", "ink", "bird"),
  "arequipa-taller": palette("rosy", "chalk", "lake", "clay", "cross"),
  "tablas-sarhua": palette("bluish", "qolle", "cochineal", "indigo", "wave"),
}
