// A shop of its own for the books' cases: migrated, seeded, filled with a made-up year, dropped afterwards.
import { fork, spawn, spawnSync } from "node:child_process"
import { randomBytes, randomUUID } from "node:crypto"
import path from "node:path"
import pg from "pg"
import { freePort } from "../../ports.mjs"
import { ordersSql } from "./orders.mjs"
import { settlementSql } from "./settlement.mjs"

/** Two and a half lines each: 100,000 lines. */
export const orders_of_the_year = 40_000
const answers_within_seconds = 300
const cli = "node_modules/@medusajs/cli/cli.js"

/** @typedef {{ act: string, ids: string[], seconds?: number }} Question */
/** @typedef {Awaited<ReturnType<typeof scratchBooks>>} Books */

/** @param {number} n */
const orderId = (n) => `order_bench_${String(n).padStart(8, "0")}`

/** @param {number} from @param {number} to */
export const orderIds = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, at) => orderId(from + at))

/**
 * @param {{ root: string, database_url: string, filled?: string | undefined }} where `filled` is the address of a database
 *   that an earlier run has kept: it is used as it is and stays
 */
export async function scratchBooks({ root, database_url, filled }) {
  const name = `bench_${randomUUID().replaceAll("-", "").slice(0, 12)}`
  const url = new URL(filled ?? database_url)
  if (!filled) url.pathname = `/${name}`
  const admin = new pg.Client({ connectionString: database_url })
  await admin.connect()
  const secret = () => randomBytes(32).toString("hex")
  const env = {
    ...process.env,
    NODE_ENV: "test",
    LOG_LEVEL: "error",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: url.href,
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    CIAP_LINK_SECRET: secret(),
    CIAP_NOTICE_SECRET: secret(),
    AUTH_MFA_ENCRYPTION_KEY: secret(),
  }
  const cwd = path.join(root, "backend")
  /** @param {string[]} args */
  const medusa = (...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd,
      env,
      encoding: "utf8",
    })
    if (status !== 0) throw new Error(`medusa ${args.join(" ")} failed.\n${stdout}\n${stderr}`)
  }
  if (!filled) {
    await admin.query(`create database ${name}`)
    medusa("db:migrate", "--execute-safe-links", "--execute-safe-search")
    medusa("exec", "./integration-tests/fill-world.ts")
  }
  const pool = new pg.Pool({ connectionString: url.href, max: 4 })
  pool.on("error", () => undefined)
  const backend = await openBackend({ cwd, env })
  if (!filled) {
    await pool.query(ordersSql({ from: 1, to: orders_of_the_year, days: 365 }))
    await pool.query(settlementSql)
    const { transactions, contradictions } = await backend.ask({
      act: "load",
      ids: orderIds(1, orders_of_the_year),
    })
    if (contradictions !== 0)
      throw new Error(`The made-up year has ${contradictions} contradictions.`)
    console.log(`A year of ${orders_of_the_year} orders and ${transactions} ledger transactions.`)
  }
  await pool.query(
    "create table if not exists bare_row (id bigint generated always as identity, a text, b int)",
  )
  return {
    pool,
    ask: backend.ask,
    backend_url: backend.url,
    close: async () => {
      await backend.close()
      await pool.end()
      if (!filled) await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/**
 * The backend twice: a process that is asked through a channel, and one that answers HTTP.
 *
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} where
 */
async function openBackend({ cwd, env }) {
  const worker = fork(cli, ["exec", "./integration-tests/bench/worker.ts"], {
    cwd,
    env,
    silent: true,
  })
  /** @type {Map<number, { resolve: (figures: Record<string, number>) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  let asked = 0
  const ready = new Promise((resolve, reject) => waiting.set(0, { resolve, reject }))
  worker.on(
    "message",
    (/** @type {{ n: number, figures?: Record<string, number>, trouble?: string }} */ said) => {
      const one = waiting.get(said.n)
      waiting.delete(said.n)
      if (said.figures) one?.resolve(said.figures)
      else one?.reject(new Error(`The bench's backend: ${said.trouble}`))
    },
  )
  worker.on("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error("The bench's backend has ended."))
  })
  await ready
  const port = await freePort()
  const url = `http://localhost:${port}`
  // The built one, as `npm start` runs it: two folders below the workspace whose programs it uses.
  const built = path.join(cwd, ".medusa", "server")
  const server = spawn(
    process.execPath,
    [path.join("..", "..", cli), "start", "--port", String(port)],
    {
      cwd: built,
      // It answers and nothing else: its sweeps would book what the worker is timed with.
      env: { ...env, MEDUSA_WORKER_MODE: "server" },
      stdio: "ignore",
    },
  )
  await untilHealthy(url)
  return {
    url,
    /**
     * @param {Question} question
     * @returns {Promise<Record<string, number>>}
     */
    ask: (question) =>
      new Promise((resolve, reject) => {
        asked += 1
        waiting.set(asked, { resolve, reject })
        worker.send({ n: asked, seconds: 4, ...question })
      }),
    close: async () => {
      const ended = Promise.all(
        [worker, server].map((child) => new Promise((resolve) => child.once("exit", resolve))),
      )
      worker.disconnect()
      server.kill("SIGTERM")
      await ended
    },
  }
}

/** @param {string} url */
async function untilHealthy(url) {
  const last = Date.now() + answers_within_seconds * 1000
  while (Date.now() < last) {
    const answer = await fetch(`${url}/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error(`The bench's server does not answer at ${url}.`)
}
