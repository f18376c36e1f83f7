import type { Chance } from "../kit/chance"
import { nth } from "../kit/geometry"
import { type Motif, smallMotifs } from "./motifs"

/** A cloth as it stands in a weaver's head: rows of numbers of colours. */
export type Grid = number[][]

/** Colours of a band: ground, figure, the figure of every second repeat, and the inner figure. */
export type BandColours = readonly [number, number, number, number]

export const blank = (cols: number, rows: number, colour = 0): Grid =>
  Array.from({ length: rows }, () => new Array<number>(cols).fill(colour))

/** One colour over whole rows. */
export function fillRows(grid: Grid, from: number, count: number, colour: number): void {
  for (let y = from; y < from + count; y++) grid[y]?.fill(colour)
}

/** A band of a motif, mirrored about the middle of the cloth, its colour alternating by repeat. */
export function band(
  grid: Grid,
  from: number,
  figure: Motif,
  [ground, first, second, inner]: BandColours,
  upside_down = false,
): void {
  for (let y = 0; y < figure.height; y++) {
    const row = grid[from + y]
    if (row === undefined) continue
    for (let x = 0; x < row.length; x++) {
      const out = Math.floor(Math.abs(x - (row.length - 1) / 2))
      const cell = figure.at(out, upside_down ? figure.height - 1 - y : y)
      const repeat = Math.floor(out / figure.repeat)
      row[x] = cell === 0 ? ground : cell === 2 ? inner : repeat % 2 ? second : first
    }
  }
}

const thins: readonly (readonly number[])[] = [
  [1],
  [1, 1],
  [1, 0, 1],
  [2, 2],
  [1, 0, 2, 0, 1],
  [2, 1, 2],
]

function thin(grid: Grid, from: number, lines: readonly number[]): number {
  lines.forEach((colour, i) => grid[from + i]?.fill(colour))
  return from + lines.length
}

/** Edge, small band, large band, small band mirrored, edge: it reads the same from both ends. */
export function panel(chance: Chance, cols: number, large: Motif): Grid {
  const small = chance.pick(smallMotifs)
  const [outer, inner] = [chance.pick(thins), chance.pick(thins)]
  const filled = chance.yes(0.5)
  const field = filled ? 1 : 0
  const colours: BandColours = filled ? [1, 0, 3, 2] : [0, 1, 2, 3]
  const border = outer.length + 2 + small.height + 2 + inner.length + 1
  const height = 2 * border + large.height + 4
  const grid = blank(cols, height)
  let y = thin(grid, 0, outer) + 2
  band(grid, y, small, [0, 2, 2, 3])
  y = thin(grid, y + small.height + 2, inner) + 1
  fillRows(grid, y, large.height + 4, field)
  band(grid, y + 2, large, colours)
  y = thin(grid, y + large.height + 5, [...inner].reverse()) + 2
  band(grid, y, small, [0, 2, 2, 3], true)
  thin(grid, y + small.height + 2, [...outer].reverse())
  return grid
}

/** Nested stepped diamonds over a whole field; the order of the rings changes from one to the next. */
export function diamondField(cols: number, rows: number, reach: number, step: number): Grid {
  const grid = blank(cols, rows)
  const orders = [
    [1, 1, 0, 2, 2, 3],
    [2, 2, 0, 1, 1, 3],
  ]
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < cols; x++) {
      const [across, along] = [Math.abs(x - (cols - 1) / 2), Math.abs(y - (rows - 1) / 2)]
      const [i, j] = [across, along].map((d) => Math.floor((d + reach) / (2 * reach))) as [
        number,
        number,
      ]
      const steps =
        Math.floor(Math.abs(across - i * 2 * reach) / step) +
        Math.floor(Math.abs(along - j * 2 * reach) / step)
      const most = Math.floor(reach / step)
      const order = nth(orders, (i + j) % 2)
      const row = nth(grid, y)
      if (steps < most) row[x] = nth(order, Math.min(5, most - 1 - steps))
      else row[x] = steps <= most + 1 ? 0 : 3
    }
  }
  return grid
}

export const cellOf = (grid: Grid, x: number, y: number): number => grid[y]?.[x] ?? 0
