import { randomInt } from "node:crypto"
import { parseArgs } from "node:util"
import { runProject, whole } from "./run-project.mjs"

/**
 * `npm run simulate -- --seed 7 --steps 200 --lives 3`: lives of these many steps, the first by this seed.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function simulate(args) {
  try {
    const text = /** @type {const} */ ({ type: "string" })
    const { values } = parseArgs({ args, options: { seed: text, steps: text, lives: text } })
    const seed = whole("seed", values.seed, randomInt(1, 2 ** 31))
    const steps = whole("steps", values.steps, 100)
    const lives = whole("lives", values.lives, 1)
    console.log(`Seed ${seed}, ${steps} steps, ${lives} ${lives === 1 ? "life" : "lives"}.`)
    return await runProject(
      { project: "simulation", part: "the life of" },
      {
        CIAP_SIMULATION_SEED: String(seed),
        CIAP_SIMULATION_STEPS: String(steps),
        CIAP_SIMULATION_LIVES: String(lives),
      },
    )
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}
