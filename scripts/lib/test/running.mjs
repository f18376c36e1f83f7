import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { readJson, tail } from "../files.mjs"
import { freePort, portIsFree } from "../ports.mjs"
import { bornAt, isStillRunning, pause, stopGroup } from "../processes.mjs"
import { one, sum } from "./counts.mjs"
import { answersLikeAShop } from "./shop-answers.mjs"

/** @typedef {import("./runner.mjs").Stage} Stage */
/** @typedef {import("./workshop.mjs").Workshop} Workshop */
/** @typedef {import("../processes.mjs").Known} Known */

const first_start_seconds_max = 900
const second_start_seconds_max = 30
/** A machine that is busy with other work proves nothing about a time; it must still get there. */
const busy_factor = 4

/** @type {Map<Workshop, NodeJS.ProcessEnv>} */
const environments = new Map()

/**
 * The ports of the tried shop: chosen once per run, so that every start of it finds the same.
 * @param {Workshop} workshop
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function environmentOf(workshop) {
  const known = environments.get(workshop)
  if (known) return known
  const ports = {
    BACKEND_PORT: await freePort(),
    STOREFRONT_PORT: await freePort(),
    DATABASE_PORT: await freePort(),
    STRIPE_SIM_PORT: await freePort(),
  }
  const env = {
    ...workshop.env,
    // The browser's journey looks at figures of its own sale; the year of books has a test of its own.
    CIAP_BOOKS: "none",
    // Every browser of the tests stands behind one address.
    CIAP_LIMITS_FACTOR: "100",
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
  }
  environments.set(workshop, env)
  return env
}

/** @param {Workshop} workshop */
const runFile = ({ clone }) => path.join(clone, ".data", "run.json")

/**
 * `npm start` in the clone, as a person would type it.
 * @param {Workshop} workshop
 * @param {string} log
 * @returns {Promise<Known>}
 */
async function npmStart(workshop, log) {
  const sink = fs.openSync(path.join(workshop.logs, `${log}.log`), "w")
  const child = spawn("npm", ["start"], {
    cwd: workshop.clone,
    env: await environmentOf(workshop),
    stdio: ["ignore", sink, sink],
    detached: true,
  })
  fs.closeSync(sink)
  const pid = child.pid ?? 0
  return { name: "npm start", pid, born: bornAt(pid) ?? "" }
}

/**
 * @param {Workshop} workshop
 * @param {Known} npm
 * @param {number} seconds_max
 * @returns {Promise<number | undefined>} seconds until everything ran
 */
async function untilRunning(workshop, npm, seconds_max) {
  const began = Date.now()
  while (Date.now() - began < seconds_max * 1000 && isStillRunning(npm)) {
    if (fs.existsSync(runFile(workshop))) return (Date.now() - began) / 1000
    await pause(100)
  }
  return undefined
}

/**
 * @param {string} log
 * @param {RegExp} line
 * @param {number} seconds_max
 */
async function untilSaid(log, line, seconds_max) {
  const last = Date.now() + seconds_max * 1000
  while (Date.now() < last && !line.test(tail(log, 400))) await pause(200)
}

/** Kills the command and everything in its terminal's group, as a crash or a closed laptop would. @param {Known} npm */
async function killHard(npm) {
  await stopGroup(npm, { signal: "SIGKILL" })
}

/** @type {Stage} */
export const start = {
  name: "start",
  title:
    "npm start in the fresh clone, killed in the middle of filling the database, and started again",
  needs: ["clone"],
  async run(workshop) {
    const log = path.join(workshop.logs, "start-1.log")
    const first = await npmStart(workshop, "start-1")
    await untilSaid(log, /Demonstration data/, first_start_seconds_max)
    await pause(4000)
    await killHard(first)
    const second = await npmStart(workshop, "start-2")
    const seconds = await untilRunning(workshop, second, first_start_seconds_max)
    if (seconds === undefined) {
      return { counts: one(false), say: `${tail(log, 20)}\n${workshop.lastLines("start-2", 60)}` }
    }
    const complaints = await answersLikeAShop(runFile(workshop))
    const say = complaints.filter(Boolean).join("\n")
    return {
      counts: sum([one(true), ...complaints.map((complaint) => one(complaint === ""))]),
      say,
    }
  },
}

/** @type {Stage} */
export const restart = {
  name: "restart",
  title: "Stop, second start in seconds, kill −9 and healing",
  needs: ["start"],
  async run(workshop) {
    /** @type {string[]} */
    const complaints = []
    complaints.push(await stopsInOrder(workshop, readPids(workshop).start ?? 0))
    complaints.push(await startsInTime(workshop, "start-3", second_start_seconds_max))
    complaints.push(await refusesASecond(workshop))
    complaints.push(await simulatorComesAgain(workshop))
    // Only the command dies; shop, backend and database go on without it.
    await killPid(readPids(workshop).start)
    complaints.push(await startsInTime(workshop, "start-4", 2 * second_start_seconds_max))
    // Everything dies, the database too, in the middle of its work.
    for (const pid of Object.values(readPids(workshop))) await killPid(pid)
    complaints.push(await startsInTime(workshop, "start-5", 2 * second_start_seconds_max))
    // npm itself is killed: what it started must not outlive it.
    complaints.push(await endsWithNpm(workshop))
    return {
      counts: sum(complaints.map((complaint) => one(complaint === ""))),
      say: complaints.filter(Boolean).join("\n"),
    }
  },
}

/** @type {Map<Workshop, Known>} */
const newest = new Map()

/**
 * @param {Workshop} workshop
 * @returns {Record<string, number>}
 */
const readPids = (workshop) =>
  /** @type {{ pids?: Record<string, number> } | undefined} */ (readJson(runFile(workshop)))
    ?.pids ?? {}

/** @param {number | undefined} pid */
async function killPid(pid = 0) {
  const born = bornAt(pid)
  if (!born) return
  process.kill(pid, "SIGKILL")
  while (bornAt(pid) === born) await pause(20)
}

/**
 * @param {Workshop} workshop
 * @param {number} pid of the start
 * @returns {Promise<string>} the complaint, "" when all is well
 */
async function stopsInOrder(workshop, pid) {
  const born = bornAt(pid)
  if (!born) return "There is no start to stop."
  process.kill(pid, "SIGINT")
  const last = Date.now() + 60_000
  while (bornAt(pid) === born && Date.now() < last) await pause(100)
  return leftBehind(workshop)
}

/** @param {Workshop} workshop */
async function leftBehind(workshop) {
  const { BACKEND_PORT, STOREFRONT_PORT, DATABASE_PORT, STRIPE_SIM_PORT } =
    await environmentOf(workshop)
  for (const port of [BACKEND_PORT, STOREFRONT_PORT, DATABASE_PORT, STRIPE_SIM_PORT]) {
    if (!(await portIsFree(Number(port)))) return `Port ${port} is still taken after the end.`
  }
  return fs.existsSync(runFile(workshop)) ? "run.json still names a shop that has stopped." : ""
}

/**
 * @param {Workshop} workshop
 * @param {string} log
 * @param {number} seconds_max on a machine that does nothing else
 */
async function startsInTime(workshop, log, seconds_max) {
  const stale = fs.statSync(runFile(workshop), { throwIfNoEntry: false })
  if (stale) fs.rmSync(runFile(workshop))
  const npm = await npmStart(workshop, log)
  newest.set(workshop, npm)
  const busy = (os.loadavg()[0] ?? 0) > os.cpus().length + 1
  const limit = busy ? seconds_max * busy_factor : seconds_max
  const seconds = await untilRunning(workshop, npm, seconds_max * busy_factor)
  if (seconds === undefined) return `${log} did not get there.\n${workshop.lastLines(log, 40)}`
  return seconds <= limit ? "" : `${log} took ${seconds.toFixed(1)} s, at most ${limit} s.`
}

/** @param {Workshop} workshop */
async function refusesASecond(workshop) {
  const second = await npmStart(workshop, "start-refused")
  const last = Date.now() + 60_000
  while (isStillRunning(second) && Date.now() < last) await pause(100)
  const said = workshop.lastLines("start-refused")
  if (!/The shop already runs from/.test(said))
    return `A second start in one data folder was not refused:\n${said}`
  return fs.existsSync(runFile(workshop))
    ? ""
    : "A refused second start took away run.json of the first."
}

/** The simulated Stripe ends by itself: it alone is started again. @param {Workshop} workshop */
async function simulatorComesAgain(workshop) {
  const { "stripe-sim": simulator = 0, ...others } = readPids(workshop)
  await killPid(simulator)
  const last = Date.now() + 30_000
  while (readPids(workshop)["stripe-sim"] === simulator && Date.now() < last) await pause(100)
  const { "stripe-sim": revived = 0, ...now } = readPids(workshop)
  if (simulator === 0 || revived === simulator || !bornAt(revived))
    return "The simulated Stripe was killed and did not come again."
  return JSON.stringify(now) === JSON.stringify(others)
    ? ""
    : "Other programs were started again with the simulated Stripe."
}

/** @param {Workshop} workshop */
async function endsWithNpm(workshop) {
  const npm = newest.get(workshop)
  const { start: pid = 0 } = readPids(workshop)
  const born = bornAt(pid)
  if (!npm || !born) return "There is no start to leave alone."
  process.kill(npm.pid, "SIGKILL")
  const last = Date.now() + 60_000
  while (bornAt(pid) === born && Date.now() < last) await pause(100)
  return leftBehind(workshop)
}

/**
 * Ends whatever of the tried shop may still run, also when a stage broke off.
 * @param {Workshop} workshop
 */
export async function stopTriedShop(workshop) {
  const left =
    /** @type {Known[] | undefined} */ (
      readJson(path.join(workshop.clone, ".data", "processes.json"))
    ) ?? []
  const { start: pid = 0 } = readPids(workshop)
  const born = bornAt(pid)
  if (born) await stopGroup({ pid, born }, { patience_seconds: 40 })
  const npm = newest.get(workshop)
  if (npm) await stopGroup(npm, { patience_seconds: 40 })
  for (const known of [...left].reverse()) await stopGroup(known, { signal: "SIGINT" })
}
