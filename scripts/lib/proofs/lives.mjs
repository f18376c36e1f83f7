import { randomInt } from "node:crypto"
import path from "node:path"
import { parseArgs } from "node:util"
import { openWorkshop } from "../test/workshop.mjs"

const root = path.resolve(import.meta.dirname, "..", "..", "..")

/** @param {string} name @param {string | undefined} given @param {number} fallback */
function whole(name, given, fallback) {
  const number = given === undefined ? fallback : Number(given)
  if (!Number.isSafeInteger(number) || number < 1 || number > 2 ** 31)
    throw new Error(`--${name} is a whole number from 1 on.`)
  return number
}

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
    return await runSpec("the life of", {
      CIAP_SIMULATION_SEED: String(seed),
      CIAP_SIMULATION_STEPS: String(steps),
      CIAP_SIMULATION_LIVES: String(lives),
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  }
}

/**
 * Runs a part of the simulation's tests against a throw-away PostgreSQL of its own, and shows what it says.
 * @param {string} part
 * @param {Record<string, string>} settings
 * @returns {Promise<number>}
 */
async function runSpec(part, settings) {
  const workshop = openWorkshop(root)
  const close = async () => await workshop.close({ keep: false })
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.once(signal, () => void close().then(() => process.exit(130)))
  try {
    const { port, username, password } = new URL(await workshop.postgres())
    const jest = [process.execPath, "node_modules/jest/bin/jest.js"]
    const chosen = ["--selectProjects", "simulation", "--forceExit", "-t", part]
    const { good, output } = await workshop.run("proofs", [...jest, ...chosen], {
      cwd: path.join(root, "backend"),
      env: {
        ...settings,
        DB_HOST: "localhost",
        DB_PORT: port,
        DB_USERNAME: username,
        DB_PASSWORD: password,
        NODE_OPTIONS: "--experimental-vm-modules",
      },
    })
    // What the server logged before the first verdict is of no use to whoever asked.
    const from = output.search(/^(FAIL|PASS) http/m)
    console.log(output.slice(Math.max(from, 0)))
    return good ? 0 : 1
  } finally {
    await close()
  }
}
