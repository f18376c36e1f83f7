import path from "node:path"
import { openWorkshop } from "../test/workshop.mjs"

const root = path.resolve(import.meta.dirname, "..", "..", "..")

/**
 * @param {string} name
 * @param {string | undefined} given
 * @param {number} fallback
 * @returns {number}
 */
export function whole(name, given, fallback) {
  const number = given === undefined ? fallback : Number(given)
  if (!Number.isSafeInteger(number) || number < 1 || number > 2 ** 31)
    throw new Error(`--${name} is a whole number from 1 on.`)
  return number
}

/**
 * Runs a project of the backend's tests, or those of its tests whose names hold some words, against a throw-away PostgreSQL
 * of its own, and shows what it says.
 * @param {{ project: string, part: string | undefined, filled?: boolean }} what `filled`: copies of a filled shop
 * @param {Record<string, string>} settings
 * @returns {Promise<number>} the exit code
 */
export async function runProject({ project, part, filled = false }, settings) {
  const workshop = openWorkshop(root)
  const close = async () => await workshop.close({ keep: false })
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.once(signal, () => void close().then(() => process.exit(130)))
  try {
    const { port, username, password } = new URL(await workshop.postgres())
    const jest = [process.execPath, "node_modules/jest/bin/jest.js"]
    const chosen = ["--selectProjects", project, "--forceExit", ...(part ? ["-t", part] : [])]
    const { good, output } = await workshop.run("proofs", [...jest, ...chosen], {
      cwd: path.join(root, "backend"),
      env: {
        ...settings,
        ...(filled && { CIAP_TEST_WORLD: await workshop.world() }),
        DB_HOST: "localhost",
        DB_PORT: port,
        DB_USERNAME: username,
        DB_PASSWORD: password,
        NODE_OPTIONS: "--experimental-vm-modules",
      },
    })
    // What the server logged before the first verdict is of no use to whoever asked.
    const from = output.search(/^(FAIL|PASS) /m)
    console.log(output.slice(Math.max(from, 0)))
    return good ? 0 : 1
  } finally {
    await close()
  }
}
