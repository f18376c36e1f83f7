import { randomInt } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { parseArgs } from "node:util"
import { runProject, whole } from "./run-project.mjs"

/**
 * `npm run simulate -- --seed 7 --steps 200 --lives 3`: lives of these many steps, the first by this seed. What was lived,
 * how often each act was done, and what was refused is printed; a seed that fails is kept with the simulation.
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
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ciap-lives-"))
    const report = path.join(folder, "report.txt")
    try {
      return await runProject(
        { project: "simulation", part: "the life of", filled: true },
        {
          CIAP_SIMULATION_SEED: String(seed),
          CIAP_SIMULATION_STEPS: String(steps),
          CIAP_SIMULATION_LIVES: String(lives),
          CIAP_SIMULATION_REPORT: report,
        },
      )
    } finally {
      if (fs.existsSync(report)) console.log(fs.readFileSync(report, "utf8"))
      fs.rmSync(folder, { recursive: true, force: true })
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}
