import { chance } from "../chance"

/** Draws from one seed: the same seed gives the same draws in the same order. */
export type Dice = {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number
  /** True so many times out of a thousand. */
  readonly hits: (per_mille: number) => boolean
  /** One of the list; each as often as its weight says. */
  readonly pick: <T extends { readonly weight: number }>(list: readonly T[]) => T
}

export function dice(seed: string): Dice {
  const next = chance(seed)
  return {
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    hits: (per_mille) => next() * 1000 < per_mille,
    pick(list) {
      const total = list.reduce((sum, { weight }) => sum + weight, 0)
      let left = next() * total
      const found = list.find(({ weight }) => (left -= weight) < 0) ?? list.at(-1)
      if (found === undefined) throw new Error("Nothing can be picked from an empty list.")
      return found
    },
  }
}
