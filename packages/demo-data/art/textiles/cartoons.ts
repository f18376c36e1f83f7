import { chanceOf } from "../kit/chance"
import { dyes, mix, tone } from "../kit/colour"
import { nth } from "../kit/geometry"
import { noiseOf } from "../kit/noise"
import type { Look } from "../looks/groups"
import { band, blank, diamondField, fillRows, type Grid } from "../motifs/grid"
import { diamonds, motif, zigzag } from "../motifs/motifs"
import type { Piece } from "../piece"
import type { Cartoon } from "./hanging"

const put = (grid: Grid, x: number, y: number, colour: number): void => {
  const row = grid[y]
  if (row && x >= 0 && x < row.length) row[x] = colour
}

function block(grid: Grid, x: number, y: number, width: number, height: number, colour: number) {
  for (let j = 0; j < height; j++) for (let i = 0; i < width; i++) put(grid, x + i, y + j, colour)
}

/** A house of the highlands: wall, door, window, and a stepped roof wider than the wall. */
function house(
  grid: Grid,
  x: number,
  foot: number,
  size: number,
  wall: number,
  roof: number,
  dark: number,
) {
  const height = Math.round(size * 0.7)
  block(grid, x, foot - height, size, height, wall)
  const rise = Math.round(size * 0.4)
  for (let j = 0; j < rise; j++) {
    const indent = Math.round((j / rise) * size * 0.42)
    block(grid, x - 2 + indent, foot - height - 1 - j, size + 4 - 2 * indent, 1, roof)
  }
  const door = Math.max(2, Math.round(size * 0.22))
  block(
    grid,
    x + Math.round(size * 0.18),
    foot - Math.round(height * 0.62),
    door,
    Math.round(height * 0.62),
    dark,
  )
  block(grid, x + Math.round(size * 0.62), foot - Math.round(height * 0.7), door, door, dark)
}

function tree(grid: Grid, x: number, foot: number, size: number, leaf: number, trunk: number) {
  block(grid, x, foot - 3, 1, 3, trunk)
  for (let j = 0; j < size; j++) {
    const half = Math.round(Math.sin(((j + 0.6) / size) * Math.PI) * size * 0.3)
    block(grid, x - half, foot - 3 - j, 2 * half + 1, 1, leaf)
  }
}

function frame(grid: Grid, figure: readonly number[], colours: readonly number[]) {
  const rows = grid.length
  grid.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const depth = Math.min(x, row.length - 1 - x, y, rows - 1 - y)
      if (depth < figure.length) row[x] = nth(colours, nth(figure, depth))
    }
  })
}

/** A valley: sun, two ridges, fields in strips, a river that winds down between them. */
export function valley(piece: Piece, look: Look): Cartoon {
  const [cols, rows] = [88, 130]
  const chance = chanceOf(`${piece.seed}/valley`)
  const noise = noiseOf(piece.seed)
  const palette = [
    mix(look.undyed, dyes.sky, 0.28),
    dyes.qolle,
    mix(dyes.indigo, look.undyed, 0.35),
    dyes.indigo,
    dyes.chilca,
    dyes.qolle,
    dyes.clay,
    dyes.lake,
    look.undyed,
    dyes.clay,
    dyes.walnut,
    mix(dyes.chilca, dyes.fleece, 0.35),
    dyes.cochineal,
  ]
  const grid = blank(cols, rows, 0)
  const stepped = (x: number, from: number, reach: number, lane: number) =>
    Math.round(
      (from - Math.abs(noise(x / 17, lane)) * reach - noise(x / 40 + 4, lane) * reach * 0.5) / 3,
    ) * 3
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      if (Math.hypot(x - cols * 0.7, (y - 20) * 1) < 8.4) put(grid, x, y, 1)
      if (y > stepped(x, 47, 26, 1)) put(grid, x, y, y < stepped(x, 47, 26, 1) + 5 ? 8 : 2)
      if (y > stepped(x, 58, 18, 5)) put(grid, x, y, 3)
      if (y > 58) put(grid, x, y, fieldAt(x, y, noise))
    }
  }
  house(grid, 12, 94, 14, 8, 12, 10)
  house(grid, 60, 84, 10, 8, 12, 10)
  house(grid, 64, 119, 16, 8, 12, 10)
  for (const [x, y] of [
    [8, 78],
    [34, 100],
    [80, 96],
    [30, 72],
    [10, 116],
    [58, 110],
  ] as const)
    tree(grid, x + chance.whole(-1, 1), y, 9, 11, 10)
  frame(grid, [0, 0, 1, 0], [10, 5])
  return { grid, palette }
}

function fieldAt(x: number, y: number, noise: (x: number, y?: number) => number): number {
  const depth = (y - 58) / 72
  const river = 44 + Math.sin(depth * 6.4) * 15 * (0.3 + depth)
  if (Math.abs(x - river) < 2.2 + depth * 4.5) return 7
  const strip = Math.floor(
    Math.log2(1 + depth * 7) * 2.4 + noise(x / 60, y / 60) * 0.3 + (x < river ? 0 : 0.5),
  )
  const across = Math.floor((x + (x < river ? 5 : 40) + strip * 13) / 22)
  return nth([4, 5, 6, 11, 4, 6], (strip * 2 + across) % 6)
}

/** Houses in a row under a hill, with a llama before them. */
export function houses(piece: Piece, look: Look): Cartoon {
  const [cols, rows] = [72, 96]
  const noise = noiseOf(piece.seed)
  const palette = [
    mix(look.undyed, dyes.qolle, 0.35),
    dyes.clay,
    dyes.lake,
    dyes.chilca,
    look.undyed,
    dyes.indigo,
    dyes.walnut,
    dyes.qolle,
  ]
  const grid = blank(cols, rows, 0)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < cols; x++) {
      if (y > Math.round((34 + noise(x / 15, 2) * 16) / 3) * 3) put(grid, x, y, 2)
      if (y > 62) put(grid, x, y, (y - 62) % 8 < 4 ? 3 : 7)
    }
  house(grid, 7, 64, 17, 4, 1, 6)
  house(grid, 29, 64, 14, 7, 5, 6)
  house(grid, 48, 64, 17, 4, 1, 6)
  tree(grid, 26, 64, 13, 3, 6)
  tree(grid, 46, 64, 11, 3, 6)
  const llama = motif("llama")
  for (const from of [10, 42])
    for (let y = 0; y < llama.height * 2; y++)
      for (let x = 0; x < 24; x++) {
        const cell = llama.at(Math.floor(x / 2), Math.floor(y / 2))
        if (cell !== 0) put(grid, from + x, 68 + y, cell === 1 ? 4 : 5)
      }
  frame(grid, [0, 0, 1], [5, 7])
  return { grid, palette }
}

/** Black, white and the greys between them as the sheep wore them: waves that turn into steps. */
export function blackAndWhite(piece: Piece): Cartoon {
  const [cols, rows] = [80, 112]
  const palette = ["#EFE8DA", "#2A2422", "#8D857C", "#C4BBAC"]
  const noise = noiseOf(piece.seed)
  const grid = blank(cols, rows, 0)
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < cols; x++) {
      const swing = Math.sin((y / rows) * Math.PI * 2) * 13 + noise(y / 30) * 4
      const stripe = Math.floor((x + Math.round(swing / 2) * 2 + 40) / 8)
      const middle = Math.abs(x - cols / 2) + Math.abs(y - rows / 2)
      const inner = middle < 36
      const turned = inner ? Math.floor(middle / 6) : stripe
      put(
        grid,
        x,
        y,
        inner ? ([1, 0, 2, 0, 1, 3][turned % 6] ?? 0) : stripe % 2 ? 0 : stripe % 4 ? 1 : 2,
      )
    }
  frame(grid, [0, 0, 0, 1], [1, 0])
  return { grid, palette }
}

/** Birds that face each other in their frames, the colours changing places from frame to frame. */
export function birds(piece: Piece, look: Look): Cartoon {
  const [cols, rows] = [80, 120]
  const blue = piece.choice.colour === "blue grey"
  const palette = blue
    ? ["#8296A8", "#2C4560", look.undyed, dyes.qolle, "#B9C2C6"]
    : ["#A8482F", "#5E2118", look.undyed, dyes.qolle, "#D08A5E"]
  const grid = blank(cols, rows, 0)
  const bird = motif("bird")
  let y = 16
  for (let lane = 0; lane < 5; lane++) {
    const dark = lane % 2 === 1
    fillRows(grid, y, 18, dark ? 1 : 0)
    band(grid, y + 3, bird, dark ? [1, 4, 3, 2] : [0, 2, 1, 3], false)
    fillRows(grid, y - 1, 1, 3)
    y += 18
  }
  fillRows(grid, y - 1, 1, 3)
  const step = motif("step")
  for (const [from, down] of [
    [4, false],
    [rows - 4 - step.height, true],
  ] as const) {
    fillRows(grid, from - 2, step.height + 4, 1)
    band(grid, from, step, [1, 2, 3, 4], down)
  }
  return { grid, palette }
}

/** A field of stepped diamonds between two borders. */
export function steppedDiamonds(piece: Piece, look: Look): Cartoon {
  const [cols, rows] = [90, 120]
  const palette =
    piece.choice.colour === "indigo"
      ? [look.undyed, dyes.indigo, "#5C7FA3", dyes.qolle, "#16263F"]
      : ["#E6D2AC", "#8B3A24", dyes.qolle, "#4F3324", "#5E2118"]
  const grid = blank(cols, rows, 0)
  diamondField(cols, rows - 40, 15, 3).forEach((row, y) => (grid[y + 20] = row))
  for (const [from, down] of [
    [6, false],
    [rows - 14, true],
  ] as const) {
    fillRows(grid, down ? rows - 18 : 0, 18, 4)
    band(grid, from, zigzag(12, 3), [4, 3, 3, 0], down)
  }
  for (const y of [2, 3, 16, rows - 17, rows - 4, rows - 3]) fillRows(grid, y, 1, 2)
  return { grid, palette }
}

/** Llamas in a field with a border, for a cushion. */
export function llamaField(piece: Piece, look: Look): Cartoon {
  const size = 84
  const rust = piece.choice.colour === "rust"
  const palette = rust
    ? [dyes.rust, look.undyed, dyes.qolle, dyes.indigo, tone(dyes.rust, -0.3)]
    : ["#E9DDC3", "#5A4233", "#A98462", dyes.indigo, "#CDBB98"]
  const grid = blank(size, size, 0)
  const llama = motif("llama")
  ;[14, 36, 58].forEach((y, lane) => {
    fillRows(grid, y - 4, 18, lane % 2 ? 4 : 0)
    band(grid, y, llama, lane % 2 ? [4, 1, 2, 3] : [0, 1, 2, 3])
    fillRows(grid, y - 6, 1, 3)
    fillRows(grid, y - 7, 1, 2)
  })
  band(grid, 1, zigzag(8, 1), [3, 1, 1, 2])
  band(grid, size - 8, zigzag(8, 1), [3, 1, 1, 2], true)
  fillRows(grid, 75, 1, 3)
  return { grid, palette }
}

/** A river seen from above: scrolls between straight banks. */
export function river(piece: Piece, look: Look): Cartoon {
  const size = 84
  const lead =
    { ochre: "#C98B2B", charcoal: "#4A4644", green: "#56733C" }[piece.choice.colour ?? ""] ??
    dyes.qolle
  const palette = [
    look.undyed,
    lead,
    tone(lead, -0.35),
    dyes.cochineal,
    mix(lead, look.undyed, 0.55),
  ]
  const grid = blank(size, size, 1)
  const wave = motif("wave")
  ;[5, 22, 39, 56, 73].forEach((y, lane) => {
    fillRows(grid, y - 3, 13, lane % 2 ? 2 : 0)
    band(grid, y, wave, lane % 2 ? [2, 0, 4, 3] : [0, 2, 1, 3], lane > 2)
    fillRows(grid, y + 11, 1, 3)
    fillRows(grid, y - 4, 1, 4)
  })
  return { grid, palette }
}

/** Diamonds in a field with a border at both ends, for a rug. */
export function diamondRug(piece: Piece, look: Look): Cartoon {
  const [cols, rows] = [84, 140]
  const palette =
    piece.choice.colour === "blue"
      ? ["#2F5583", look.undyed, "#1F3A5E", dyes.cochineal, "#89A3BC"]
      : ["#E3D5B8", dyes.walnut, "#A98462", dyes.cochineal, "#5A4233"]
  const grid = blank(cols, rows, 0)
  const large = diamonds(14)
  for (const y of [22, 57, 92]) band(grid, y - 1, large, [0, 1, 2, 3])
  for (const [from, down] of [
    [6, false],
    [rows - 13, true],
  ] as const) {
    fillRows(grid, down ? rows - 17 : 0, 17, 4)
    band(grid, from, motif("step"), [4, 1, 3, 0], down)
  }
  for (const y of [2, 15, rows - 16, rows - 3]) fillRows(grid, y, 1, 3)
  return { grid, palette }
}

/** Stripes across, each with its count of picks, mirrored about the middle. */
export function stripes(piece: Piece, look: Look): Cartoon {
  const [cols, rows] = [60, 120]
  const chance = chanceOf(`${piece.seed}/stripes`)
  const palette =
    piece.choice.colour === "red"
      ? ["#A12B34", look.undyed, "#4A2022", dyes.qolle, "#C7655F"]
      : ["#E3D5B8", dyes.walnut, "#A98462", "#4A4644", "#C9B48E"]
  const grid = blank(cols, rows, 0)
  let y = 2
  while (y < rows / 2) {
    const [colour, height] = [chance.whole(1, 4), chance.pick([1, 1, 2, 3, 6])]
    for (let i = 0; i < height; i++) {
      fillRows(grid, y + i, 1, colour)
      fillRows(grid, rows - 1 - y - i, 1, colour)
    }
    y += height + chance.pick([1, 2, 2, 5])
  }
  return { grid, palette }
}

/** A thick square with a stepped cross in the middle and stripes round it. */
export function seatPad(piece: Piece, look: Look): Cartoon {
  const size = 48
  const lead = { grey: "#8E8A86", red: "#AE2A35" }[piece.choice.colour ?? ""] ?? "#6E4A33"
  const palette = [lead, tone(lead, -0.4), look.undyed, dyes.lake, mix(lead, look.undyed, 0.4)]
  const grid = blank(size, size, 0)
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const [a, b] = [Math.abs(x - (size - 1) / 2), Math.abs(y - (size - 1) / 2)]
      const square = Math.max(a, b)
      const stepped = Math.floor(a / 3) + Math.floor(b / 3)
      put(
        grid,
        x,
        y,
        stepped < 2
          ? 3
          : stepped < 4
            ? 2
            : stepped === 4
              ? 1
              : square > 21
                ? 1
                : square > 19
                  ? 2
                  : 0,
      )
    }
  return { grid, palette }
}
