import { chanceOf } from "./chance"
import { nth } from "./geometry"

/** Smooth hills and hollows between -1 and 1 over a plane; one unit is about one hill. */
export function noiseOf(seed: string): (x: number, y?: number) => number {
  const stream = chanceOf(`${seed}/noise`)
  const heights = Array.from({ length: 1024 }, () => stream.sway(1))
  const height = (i: number, k: number) =>
    nth(heights, ((Math.imul(i, 374761) ^ Math.imul(k, 668265)) >>> 0) % 1024)
  const ease = (t: number) => t * t * (3 - 2 * t)
  return (x, y = 0) => {
    const [i, k] = [Math.floor(x), Math.floor(y)]
    const [u, v] = [ease(x - i), ease(y - k)]
    const upper = height(i, k) * (1 - u) + height(i + 1, k) * u
    const lower = height(i, k + 1) * (1 - u) + height(i + 1, k + 1) * u
    return upper * (1 - v) + lower * v
  }
}
