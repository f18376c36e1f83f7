import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { ensureDatabase } from "../database.mjs"
import { tail } from "../files.mjs"
import { freeMegabytes } from "../disk.mjs"
import { findPnpm, quiet } from "../pnpm.mjs"
import { freePort } from "../ports.mjs"
import { startPostgres } from "../postgres.mjs"
import { bornAt, launch, stopGroup } from "../processes.mjs"
import { medusa } from "../start/build.mjs"

/** What a developer's shell may hold for a running shop must not reach a test. */
const of_a_running_shop =
  /^(CIAP_|DATABASE_|BACKEND_|STOREFRONT_|STRIPE_|REDIS_URL$|JWT_SECRET$|AUTH_MFA_ENCRYPTION_KEY$|COOKIE_SECRET$|MEDUSA_|NEXT_PUBLIC_|NODE_ENV$|NODE_OPTIONS$|npm_)/

/** @returns {NodeJS.ProcessEnv} */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !of_a_running_shop.test(name))
  return { ...Object.fromEntries(kept), ...quiet }
}

/** Nothing in a throw-away database must survive a power cut. */
const careless = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

const memory = "/dev/shm"
const memory_megabytes_min = 8_000

/**
 * Where the throw-away database lies: in memory, where the machine has some to spare. Each test of the backend begins with
 * a copy of the filled shop, four hundred files, which a disk takes ten times as long for.
 * @param {string} folder
 */
function placeOfDatabase(folder) {
  const spare = Math.min(freeMegabytes(memory), os.freemem() / 1_000_000)
  if (fs.existsSync(memory) && spare >= memory_megabytes_min)
    try {
      const place = fs.mkdtempSync(path.join(memory, "ciap-test-"))
      fs.chmodSync(place, 0o755)
      return place
    } catch {
      // Somebody may have closed it to us; the disk serves as well.
    }
  return folder
}

/**
 * @param {string} folder
 * @param {string} logs
 */
async function throwAwayPostgres(folder, logs) {
  const data_dir = path.join(placeOfDatabase(folder), "database")
  const started = await startPostgres({
    data_dir,
    port: await freePort(),
    password: "throw-away",
    log: path.join(logs, "postgres.log"),
    flags: careless,
  })
  return {
    ...started,
    remove: () => {
      const place = path.dirname(data_dir)
      fs.rmSync(place === folder ? data_dir : place, { recursive: true, force: true })
    },
  }
}

/** Programs that run now, to be ended when the run is broken off. @typedef {Map<number, string>} Running */

/**
 * Runs a program to its end, its words going to a log.
 * @param {string[]} command
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, log: string, running: Running }} options
 * @returns {Promise<{ good: boolean, output: string }>}
 */
async function runLogged([program = "", ...args], { cwd, env, log, running }) {
  fs.rmSync(log, { force: true })
  const child = launch(program, args, { cwd, env, log })
  const { pid } = child
  if (pid) running.set(pid, bornAt(pid) ?? "")
  /** @type {boolean} */
  const good = await new Promise((resolve) => {
    child.once("error", () => resolve(false))
    child.once("exit", (code) => resolve(code === 0))
  })
  if (pid) running.delete(pid)
  return { good, output: fs.readFileSync(log, "utf8") }
}

/**
 * @param {Pick<Workshop, "root" | "postgres" | "run" | "lastLines">} workshop
 * @returns {Promise<string>}
 */
async function fillWorld(workshop) {
  const name = "world"
  const url = new URL(await workshop.postgres())
  url.pathname = `/${name}`
  await ensureDatabase(url.href)
  const acts = [
    medusa("db:migrate", "--execute-safe-links", "--execute-safe-search"),
    medusa("exec", "./integration-tests/fill-world.ts"),
  ]
  for (const act of acts) {
    const { good } = await workshop.run("world", act, {
      cwd: path.join(workshop.root, "backend"),
      env: { NODE_ENV: "test", DATABASE_URL: url.href },
    })
    if (!good) throw new Error(`The shop to copy was not filled:\n${workshop.lastLines("world")}`)
  }
  return name
}

/**
 * The place one test run works in: a folder and a database of its own, thrown away at the end.
 * @param {string} root
 */
export function openWorkshop(root) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ciap-test-"))
  // The account that PostgreSQL runs under must be able to enter.
  fs.chmodSync(folder, 0o755)
  const logs = path.join(folder, "logs")
  fs.mkdirSync(logs)
  const env = cleanEnvironment()
  /** @type {ReturnType<typeof throwAwayPostgres> | undefined} */
  let server
  /** @type {Promise<string> | undefined} */
  let world
  /** @type {Running} */
  const running = new Map()

  return {
    root,
    folder,
    logs,
    env,
    /** Where `npm start` is tried: a clone of the tree as it is now. */
    clone: path.join(folder, "clone"),

    /** The address of the throw-away PostgreSQL, which the first call starts. */
    async postgres() {
      server ??= throwAwayPostgres(folder, logs)
      return (await server).url
    },

    /** The name of a database that holds the filled shop, for suites to copy. The first call begins to make it. */
    world() {
      world ??= fillWorld(this)
      return world
    },

    /** @returns {Promise<string[]>} */
    pnpm: () => findPnpm(root),

    /**
     * @param {string} name of the log
     * @param {string[]} command
     * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
     */
    run(name, command, options = {}) {
      const log = path.join(logs, `${name}.log`)
      return runLogged(command, {
        cwd: options.cwd ?? root,
        env: { ...env, ...options.env },
        log,
        running,
      })
    },

    /** @param {string} name of a log @param {number} [lines] */
    lastLines: (name, lines = 120) => tail(path.join(logs, `${name}.log`), lines),

    /** @param {{ keep: boolean }} how whether the logs stay for somebody to read */
    async close({ keep }) {
      await Promise.all(
        [...running].map(([pid, born]) => stopGroup({ pid, born }, { patience_seconds: 5 })),
      )
      const started = await server?.catch(() => undefined)
      if (started) await stopGroup(started.known, { signal: "SIGINT", patience_seconds: 20 })
      started?.remove()
      fs.rmSync(keep ? path.join(folder, "clone") : folder, { recursive: true, force: true })
    },
  }
}

/** @typedef {ReturnType<typeof openWorkshop>} Workshop */
