import { chance } from "../../src/chance"

/** A seeded stream with the questions a hand asks of it. Each fork is a stream of its own. */
export type Chance = {
  /** A number in [0, 1). */
  readonly next: () => number
  readonly range: (from: number, to: number) => number
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  readonly yes: (share: number) => boolean
  /** A number in (-reach, reach). */
  readonly sway: (reach: number) => number
  readonly shuffle: <T>(of: readonly T[]) => T[]
  /** A stream that stays the same when another part of the picture changes. */
  readonly fork: (part: string) => Chance
}

/** The stream of a seed: the same seed gives the same picture, byte for byte. */
export function chanceOf(seed: string): Chance {
  const next = chance(seed)
  for (let i = 0; i < 4; i++) next()
  const whole = (from: number, to: number) => Math.floor(from + (to - from + 1) * next())
  const pick = <T>(from: readonly T[]): T => {
    const found = from[whole(0, from.length - 1)]
    if (found === undefined) throw new Error("Nothing to pick from.")
    return found
  }
  return {
    next,
    whole,
    pick,
    range: (from, to) => from + (to - from) * next(),
    yes: (share) => next() < share,
    sway: (reach) => (next() - 0.5) * 2 * reach,
    shuffle: (of) => {
      const keyed = of.map((value) => ({ value, key: next() }))
      return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value)
    },
    fork: (part) => chanceOf(`${seed}/${part}`),
  }
}
