import { nth } from "../kit/geometry"
import type { MotifName } from "../looks/groups"
import { bits } from "./bits"

/** What a cell takes: the ground, the figure's colour, or its second colour. */
export type Cell = 0 | 1 | 2

/** A figure that repeats along a band. */
export type Motif = {
  readonly height: number
  /** Cells from one repeat to the next. */
  readonly repeat: number
  readonly at: (x: number, y: number) => Cell
}

const modulo = (a: number, b: number): number => ((a % b) + b) % b
const zig = (x: number, repeat: number): number => Math.abs(modulo(x, repeat) - repeat / 2)

function counted(name: keyof typeof bits, gap: number): Motif {
  const rows = bits[name].trim().split("\n")
  const width = nth(rows, 0).length
  const repeat = width + gap
  return {
    height: rows.length,
    repeat,
    at: (x, y) => {
      // Half the gap stands before the figure, so that mirrored neighbours do not touch.
      const letter = rows[y]?.[modulo(x - Math.floor(gap / 2), repeat)]
      return letter === "#" ? 1 : letter === "o" ? 2 : 0
    },
  }
}

/** Diamonds in diamonds, `size` cells from the middle to the tip. */
export function diamonds(size: number): Motif {
  const middle = Math.floor(size / 2)
  return {
    height: 2 * size - 1,
    repeat: 2 * size,
    at: (x, y) => {
      const across = Math.floor(Math.abs(modulo(x + size, 2 * size) - size) / 2)
      const ring = across + Math.floor(Math.abs(y - (size - 1)) / 2)
      if (ring > middle || ring === middle - 1) return 0
      return ring === middle || ring % 2 === 1 ? 1 : 2
    },
  }
}

const chakana: Motif = {
  height: 13,
  repeat: 16,
  at: (x, y) => {
    const [a, b] = [Math.abs(modulo(x, 16) - 7.5) - 0.5, Math.abs(y - 6)]
    if (!((a <= 2 && b <= 6) || (a <= 4 && b <= 4) || (a <= 6 && b <= 2))) return 0
    if (a <= 0 && b <= 1) return 0
    return a <= 2 && b <= 2 ? 2 : 1
  },
}

const star: Motif = {
  height: 13,
  repeat: 15,
  at: (x, y) => {
    const [a, b] = [Math.abs(modulo(x, 15) - 7), Math.abs(y - 6)]
    const inside = Math.max(a, b) <= 4 ? a + b > 1 || a + b === 0 : a + b <= 6
    if (!inside) return 0
    return (a === b || a === 0 || b === 0) && a + b > 2 && a + b < 8 ? 2 : 1
  },
}

export const zigzag = (repeat: number, thick: number): Motif => ({
  height: repeat / 2 + thick + 2,
  repeat,
  at: (x, y) => {
    const down = y - Math.floor(zig(x, repeat))
    if (down >= 1 && down < 1 + thick) return 1
    return down === thick + 2 ? 2 : 0
  },
})

const mountain = (repeat: number): Motif => ({
  height: repeat / 2 + 1,
  repeat,
  at: (x, y) => {
    const [inner, up] = [repeat / 2 - Math.floor(zig(x, repeat)) - 1, repeat / 2 - y]
    if (inner < up) return 0
    return modulo(inner - up, 4) < 2 ? 1 : 2
  },
})

const eye: Motif = {
  height: 7,
  repeat: 10,
  at: (x, y) => {
    const ring = Math.abs(modulo(x, 10) - 4) * 0.8 + Math.abs(y - 3)
    return ring < 1 ? 2 : ring < 2.2 ? 0 : ring <= 4 ? 1 : 0
  },
}

const makers: Readonly<Record<MotifName, () => Motif>> = {
  diamond: () => diamonds(9),
  chakana: () => chakana,
  star: () => star,
  zigzag: () => zigzag(12, 2),
  mountain: () => mountain(14),
  eye: () => eye,
  llama: () => counted("llama", 4),
  bird: () => counted("bird", 3),
  fish: () => counted("fish", 3),
  puma: () => counted("puma", 3),
  flower: () => counted("flower", 4),
  hook: () => counted("hook", 2),
  wave: () => counted("wave", 0),
  step: () => counted("step", 0),
}

export const motif = (name: MotifName): Motif => makers[name]()

/** Small figures for the bands between the large ones. */
export const smallMotifs: readonly Motif[] = [zigzag(8, 1), zigzag(12, 2), mountain(10), eye]
