/**
 * @typedef {object} Case
 * @property {string} name what is measured
 * @property {string} floor what it stands beside
 * @property {string} bar the ratio to reach, or "–"
 * @property {() => Promise<number>} target answers per second of the path
 * @property {() => Promise<number>} beside answers per second of the floor
 */

/**
 * @typedef {object} Ratio
 * @property {number} median
 * @property {number} min
 * @property {number} max
 * @property {number} rounds how many counted
 */

const off_floor_max = 0.25

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/**
 * Ratios of rounds, without those whose floor was off its median by more than a quarter: there the machine was busy
 * with something else.
 *
 * @param {readonly { target: number, floor: number }[]} rounds
 * @returns {Ratio}
 */
export function ratioOf(rounds) {
  const usual = median(rounds.map(({ floor }) => floor))
  const quiet = rounds.filter(({ floor }) => Math.abs(floor - usual) <= off_floor_max * usual)
  const ratios = quiet.map(({ target, floor }) => target / floor)
  return {
    median: median(ratios),
    min: Math.min(...ratios),
    max: Math.max(...ratios),
    rounds: ratios.length,
  }
}

/**
 * Measures target and floor in turn, in an order drawn anew each round.
 *
 * @param {Case} one
 * @param {number} rounds
 * @returns {Promise<Ratio>}
 */
export async function interleave(one, rounds) {
  /** @type {{ target: number, floor: number }[]} */
  const measured = []
  for (let round = 0; round < rounds; round += 1) {
    if (Math.random() < 0.5) {
      const target = await one.target()
      measured.push({ target, floor: await one.beside() })
    } else {
      const floor = await one.beside()
      measured.push({ target: await one.target(), floor })
    }
  }
  return ratioOf(measured)
}
