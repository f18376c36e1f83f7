import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { tail } from "../files.mjs"
import { findPnpm, quiet } from "../pnpm.mjs"
import { freePort } from "../ports.mjs"
import { startPostgres } from "../postgres.mjs"
import { bornAt, stopGroup } from "../processes.mjs"

/** What a developer's shell may hold for a running shop must not reach a test. */
const of_a_running_shop =
  /^(CIAP_|DATABASE_|BACKEND_|STOREFRONT_|REDIS_URL$|JWT_SECRET$|COOKIE_SECRET$|MEDUSA_|NEXT_PUBLIC_|NODE_ENV$|NODE_OPTIONS$|npm_)/

/**
 * The place one test run works in: a folder and a database of its own, thrown away at the end.
 * @param {string} root
 */
export function openWorkshop(root) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "ciap-test-"))
  fs.chmodSync(folder, 0o755)
  const logs = path.join(folder, "logs")
  fs.mkdirSync(logs)
  const env = {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !of_a_running_shop.test(name)),
    ),
    ...quiet,
  }
  /** @type {Promise<{ url: string, known: import("../processes.mjs").Known }> | undefined} */
  let server
  /** @type {Map<number, string>} */
  const running = new Map()

  return {
    root,
    folder,
    logs,
    env,
    /** Where `npm start` is tried: a clone of the tree as it is now. */
    clone: path.join(folder, "clone"),

    /** The throw-away PostgreSQL, started at the first call. Nothing in it must survive a power cut. */
    async postgres() {
      server ??= freePort().then((port) =>
        startPostgres({
          data_dir: path.join(folder, "database"),
          port,
          password: "throw-away",
          log: path.join(logs, "postgres.log"),
          flags: ["fsync=off", "synchronous_commit=off", "full_page_writes=off"],
        }),
      )
      return (await server).url
    },

    /** @returns {Promise<string[]>} */
    pnpm: () => findPnpm(root),

    /**
     * Runs a program to its end; what it prints goes to a log of the run.
     * @param {string} name of the log
     * @param {string[]} command
     * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
     * @returns {Promise<{ good: boolean, output: string }>}
     */
    async run(name, [program = "", ...args], options = {}) {
      const log = path.join(logs, `${name}.log`)
      const sink = fs.openSync(log, "w")
      const child = spawn(program, args, {
        cwd: options.cwd ?? root,
        env: { ...env, ...options.env },
        stdio: ["ignore", sink, sink],
        detached: true,
      })
      const { pid } = child
      if (pid) running.set(pid, bornAt(pid) ?? "")
      /** @type {boolean} */
      const good = await new Promise((resolve) => {
        child.once("error", () => resolve(false))
        child.once("exit", (code) => resolve(code === 0))
      })
      if (pid) running.delete(pid)
      fs.closeSync(sink)
      return { good, output: fs.readFileSync(log, "utf8") }
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
      for (const each of keep ? ["clone", "database"] : [""]) {
        fs.rmSync(path.join(folder, each), { recursive: true, force: true })
      }
    },
  }
}

/** @typedef {ReturnType<typeof openWorkshop>} Workshop */
