import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { findChromium } from "../chromium.mjs"
import { ask } from "../commands.mjs"
import { first_start_megabytes, freeMegabytes, later_start_megabytes } from "../disk.mjs"
import { readJson } from "../files.mjs"
import { mayInstall } from "../debian.mjs"
import { nodeComplaint } from "../node-version.mjs"
import { portIsFree } from "../ports.mjs"
import { isStillRunning } from "../processes.mjs"
import { findPnpm, pinnedPnpm } from "../pnpm.mjs"
import { findRedis } from "../redis.mjs"
import { Trouble } from "../trouble.mjs"

/**
 * @typedef {{ state: "good" | "mind" | "bad", says: string, mend?: string }} Finding
 *   `mind`: it works, but somebody should know; `bad`: something will not work
 * @typedef {import("../settings.mjs").Settings} Settings
 */

/** @param {string} says @returns {Finding} */
export const good = (says) => ({ state: "good", says })
/** @param {string} says @param {string} mend @returns {Finding} */
export const mind = (says, mend) => ({ state: "mind", says, mend })
/** @param {string} says @param {string} mend @returns {Finding} */
export const bad = (says, mend) => ({ state: "bad", says, mend })

/** @returns {Finding} */
export function node() {
  const complaint = nodeComplaint(process.versions.node)
  return complaint ? bad(complaint, "nvm install 22") : good(`Node ${process.versions.node}`)
}

/** @returns {Promise<Finding>} */
export async function git() {
  const version = await ask("git", ["--version"])
  return version
    ? good(version)
    : bad("git is not installed.", "Install it with the package manager of this machine.")
}

/** @param {Settings} settings @returns {Promise<Finding>} */
export async function pnpm({ root }) {
  try {
    return good(`pnpm ${pinnedPnpm(root)} (${(await findPnpm(root)).join(" ")})`)
  } catch (error) {
    return error instanceof Trouble ? bad(error.what, error.mend) : bad(String(error), "npm ping")
  }
}

/** @param {Settings} settings @returns {Finding} */
export function disk({ root, data_dir }) {
  const free = Math.min(freeMegabytes(root), freeMegabytes(data_dir))
  const needed = fs.existsSync(path.join(root, "node_modules", ".modules.yaml"))
    ? later_start_megabytes
    : first_start_megabytes
  return free >= needed
    ? good(`${free} MB of disk are free`)
    : bad(`${free} MB of disk are free, ${needed} are needed.`, "Free some space.")
}

const memory_megabytes_min = 3000

/** @returns {Finding} */
export function memory() {
  const megabytes = Math.floor(os.totalmem() / 1_000_000)
  return megabytes >= memory_megabytes_min
    ? good(`${megabytes} MB of memory, ${os.cpus().length} cores`)
    : mind(
        `${megabytes} MB of memory: the build of the admin and the shop wants ${memory_megabytes_min}.`,
        "Close other programs, or add swap.",
      )
}

/** @returns {Finding} */
export function account() {
  if (process.getuid?.() !== 0) return good("an ordinary account")
  return mind(
    "You are root; the embedded PostgreSQL will run under the account postgres.",
    "That works. An ordinary account is the better habit.",
  )
}

/** @param {Settings} settings @returns {Promise<Finding>} */
export async function ports(settings) {
  const pids = /** @type {import("../processes.mjs").Known[] | undefined} */ (
    readJson(path.join(settings.data_dir, "processes.json"))
  )
  if (pids?.some(isStillRunning)) return good("the shop runs and holds its ports")
  const wanted = {
    BACKEND_PORT: settings.backend_port,
    STOREFRONT_PORT: settings.storefront_port,
    DATABASE_PORT: settings.database_port,
    ...(settings.cards.kind === "simulated" ? { STRIPE_SIM_PORT: settings.cards.port } : {}),
  }
  const taken = []
  for (const [variable, port] of Object.entries(wanted))
    if (!(await portIsFree(port))) taken.push(`${port} (${variable})`)
  return taken.length === 0
    ? good(`ports ${Object.values(wanted).join(", ")} are free`)
    : bad(
        `Taken by another program: ${taken.join(", ")}.`,
        "Stop that program, or set the variable to another number.",
      )
}

/** @param {Settings} _settings @param {NodeJS.ProcessEnv} env @returns {Finding} */
export function chromium(_settings, env) {
  const found = findChromium(env)
  if (found && fs.existsSync(found)) return good(`Chromium at ${found}`)
  if (found)
    return bad(`CHROMIUM_PATH names ${found}, which is not there.`, "Correct it or leave it out.")
  return mayInstall()
    ? mind("No Chromium; npm test will install it with apt-get.", "Nothing to do.")
    : mind(
        "No Chromium: npm test cannot run its browser tests.",
        "Install chromium, or set CHROMIUM_PATH.",
      )
}

/** @param {Settings} _settings @param {NodeJS.ProcessEnv} env @returns {Finding} */
export function redis(_settings, env) {
  const found = findRedis(env)
  if (found) return good(`redis-server at ${found}, for the tests of two processes`)
  return mind(
    "No redis-server: one machine does without, and npm test skips by name what needs one.",
    mayInstall()
      ? "Nothing to do; npm test tries to install it with apt-get."
      : "Install redis-server (Debian's package).",
  )
}
