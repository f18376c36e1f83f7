import fs from "node:fs"
import path from "node:path"
import { registerCommandsIn } from "./commands.mjs"
import { readJson, tail, writeWhole } from "./files.mjs"
import { stopIfInterrupted } from "./interruption.mjs"
import { bornAt, isStillRunning, launch, pause, stopGroup } from "./processes.mjs"
import { Trouble } from "./trouble.mjs"

/** @typedef {import("./processes.mjs").Known} Known */

/** How each program is asked to end, and how long it may take. */
const farewells =
  /** @type {Record<string, { signal: NodeJS.Signals, patience_seconds: number }>} */ ({
    storefront: { signal: "SIGTERM", patience_seconds: 5 },
    backend: { signal: "SIGTERM", patience_seconds: 15 },
    "stripe-sim": { signal: "SIGTERM", patience_seconds: 5 },
    database: { signal: "SIGINT", patience_seconds: 30 },
  })

/** How often a program that ended by itself is started again before there must be a reason. */
const revivals_max = 5

/** @typedef {{ cwd: string, env: NodeJS.ProcessEnv, log: string, url: string, within_seconds: number, comes_again?: boolean }} Raising `comes_again`: started again when it ends by itself */

/**
 * The programs that one start keeps running. Each is written down the moment it runs, so that a start after a kill −9
 * finds what is left of this one.
 * @param {string} data_dir
 */
export function openHouse(data_dir) {
  const file = path.join(data_dir, "processes.json")
  const commands = path.join(data_dir, "commands.json")
  /** @type {Known[]} */
  const living = []
  /** @type {Map<string, { start: () => Promise<void>, left: number }>} */
  const returning = new Map()
  const remember = () => writeWhole(file, JSON.stringify(living, null, 2))

  return {
    /** Stops what an earlier start left running; answers the names of what was stopped. */
    async stopLeftovers() {
      const left = [...readKnown(file), ...readKnown(commands)].filter(isStillRunning)
      await stopInOrder(left)
      fs.rmSync(file, { force: true })
      // Whatever this start runs on the way, an install or a build, is written down too.
      registerCommandsIn(commands)
      return left.map(({ name }) => name)
    },

    /** @param {Known} known a program somebody else started, to be kept and stopped with the others */
    adopt(known) {
      living.push(known)
      remember()
    },

    /**
     * Starts a program and waits until it answers.
     * @param {string} name
     * @param {string[]} command
     * @param {Raising} options
     */
    async raise(name, command, options) {
      const start = () => startAnswering(name, command, options, (known) => this.adopt(known))
      if (options.comes_again) returning.set(name, { start, left: revivals_max })
      await start()
    },

    /**
     * Starts a program again that ended by itself, in its old place.
     * @param {string} name
     * @returns {Promise<boolean>} false for one that does not come again, or not any more
     */
    async revive(name) {
      const known = returning.get(name)
      if (!known || known.left === 0) return false
      known.left -= 1
      const place = living.findIndex((each) => each.name === name)
      living.splice(place, 1)
      await known.start()
      living.splice(place, 0, ...living.splice(-1))
      remember()
      return true
    },

    /** The pids by name. */
    pids: () => Object.fromEntries(living.map(({ name, pid }) => [name, pid])),

    /** The first program that is no longer there, if any. */
    fallen: () => living.find((known) => !isStillRunning(known))?.name,

    /** Stops everything, the last started first. */
    async stop() {
      await stopInOrder(living.splice(0))
      for (const each of [file, commands]) fs.rmSync(each, { force: true })
    },
  }
}

/** @typedef {ReturnType<typeof openHouse>} House */

/**
 * @param {string} name
 * @param {string[]} command
 * @param {Raising} options
 * @param {(known: Known) => void} adopt called the moment it runs
 */
async function startAnswering(
  name,
  [program = "", ...args],
  { cwd, env, log, url, within_seconds },
  adopt,
) {
  stopIfInterrupted()
  const child = launch(program, args, { cwd, env, log })
  child.once("error", () => {})
  const pid = child.pid ?? 0
  const known = { name, pid, born: bornAt(pid) ?? "" }
  adopt(known)
  const last = Date.now() + within_seconds * 1000
  while (!(await answers(url))) {
    stopIfInterrupted()
    if (!isStillRunning(known)) throw ended(name, log)
    if (Date.now() > last) throw silent(name, url, within_seconds, log)
    await pause(100)
  }
}

/**
 * @param {string} file
 * @returns {Known[]}
 */
function readKnown(file) {
  const found = readJson(file)
  return Array.isArray(found) ? /** @type {Known[]} */ (found) : []
}

/** @param {Known[]} programs in the order they were started */
async function stopInOrder(programs) {
  for (const known of [...programs].reverse()) await stopGroup(known, farewells[known.name])
}

/**
 * @param {string} url
 * @returns {Promise<boolean>}
 */
async function answers(url) {
  try {
    const response = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(5000) })
    await response.body?.cancel()
    return response.status < 500
  } catch {
    return false
  }
}

/**
 * @param {string} name
 * @param {string} log
 */
export const ended = (name, log) =>
  new Trouble(
    `The ${name} ended by itself.`,
    `Its last lines are above, all of them in ${log}. Mend that and start again; data is kept.`,
    tail(log),
  )

/**
 * @param {string} name
 * @param {string} url
 * @param {number} seconds
 * @param {string} log
 */
const silent = (name, url, seconds, log) =>
  new Trouble(
    `The ${name} runs but has not answered at ${url} for ${seconds} seconds.`,
    `Its last lines are above, all of them in ${log}. A very busy machine is the usual reason: start again.`,
    tail(log),
  )
