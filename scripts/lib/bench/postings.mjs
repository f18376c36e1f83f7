// Ledger postings in a scratch database that is dropped afterwards: from Node, from pgbench, and as rows without a rule.
import { spawn, spawnSync } from "node:child_process"
import { randomUUID } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import pg from "pg"

/**
 * A posting of the shape a sale has: one debit, five credits, one line.
 *
 * @param {string} group
 * @param {string} line_ref
 */
function sale(group, line_ref) {
  const parts = { producer_pay: 1107, premium: 111, logistics: 350, services: 1903, tax: 729 }
  const code = {
    producer_pay: `group:${group}:producer_pay:pending:eur`,
    premium: `group:${group}:premium:pending:eur`,
    logistics: "coop:logistics:eur",
    services: "coop:services:eur",
    tax: "tax:be:eur",
  }
  const funds = /** @type {(keyof typeof parts)[]} */ (Object.keys(parts))
  const total = funds.reduce((sum, fund) => sum + parts[fund], 0)
  return JSON.stringify({
    idempotency_key: `line:${line_ref}:n1`,
    kind: "sale",
    currency_code: "eur",
    order_id: `order_${line_ref}`,
    line_ref,
    source_type: "order_line",
    source_id: line_ref,
    effective_on: "2026-11-21",
    reverses_key: null,
    entries: [
      { account_code: "customer:eur", amount_minor: total },
      ...funds.map((fund) => ({ account_code: code[fund], amount_minor: -parts[fund] })),
    ],
    positions: funds.map((fund) => ({
      line_ref,
      fund,
      accrued_minor: parts[fund],
      reversed_minor: 0,
      released_minor: 0,
    })),
  })
}

/**
 * @param {{ root: string, database_url: string }} where
 * @param {{ connections: number }} how
 */
export async function scratchLedger({ root, database_url }, { connections }) {
  const name = `bench_${randomUUID().replaceAll("-", "").slice(0, 12)}`
  const url = new URL(database_url)
  url.pathname = `/${name}`
  const admin = new pg.Client({ connectionString: database_url })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const migrated = spawnSync(
    process.execPath,
    ["node_modules/@medusajs/cli/cli.js", "db:migrate", "--skip-scripts", "--execute-safe-links"],
    {
      cwd: path.join(root, "backend"),
      env: { ...process.env, DATABASE_URL: url.href, MEDUSA_DISABLE_TELEMETRY: "true" },
      encoding: "utf8",
    },
  )
  if (migrated.status !== 0)
    throw new Error(`The scratch ledger has no tables.\n${migrated.stdout}`)
  const pool = new pg.Pool({ connectionString: url.href, max: connections })
  // A connection that is closed under the pool at the end is no fault of the measurement.
  pool.on("error", () => undefined)
  await pool.query(
    "create table bare_entry (id bigint generated always as identity, a text, b int)",
  )
  return {
    url: url.href,
    connections,
    post: async () => {
      const posting = sale("grp_bench", `line_${randomUUID()}`)
      await pool.query("select * from ledger_post($1::jsonb, 'bench')", [posting])
    },
    bare: async () => {
      await pool.query("insert into bare_entry (a, b) values ('customer', 4200), ('rest', -4200)")
    },
    close: async () => {
      await pool.end()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/** PostgreSQL's own load program: on the path, or where Debian's package `postgresql` keeps it. */
export function findPgbench() {
  const debian = "/usr/lib/postgresql"
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian).sort().reverse() : []
  const candidates = ["pgbench", ...versions.map((v) => path.join(debian, v, "bin", "pgbench"))]
  return candidates.find((program) => spawnSync(program, ["--version"]).status === 0)
}

/**
 * Postings per second of the same statement from pgbench, which does nothing between two of them.
 *
 * @param {string} program
 * @param {{ url: string, connections: number }} ledger
 * @param {number} seconds
 * @returns {Promise<number>}
 */
export async function pgbenchPostings(program, { url, connections }, seconds) {
  const template = sale("grp_bench", "{line}")
  const script = `select * from ledger_post(replace('${template}', '{line}', 'line_' || gen_random_uuid())::jsonb, 'bench');`
  const file = path.join(os.tmpdir(), `ciap-bench-${randomUUID()}.sql`)
  fs.writeFileSync(file, script)
  const options = ["--no-vacuum", "--file", file, "--time", String(seconds)]
  const child = spawn(program, [...options, "--client", String(connections), url])
  let said = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (/** @type {string} */ text) => (said += text))
  }
  /** @type {number | null} */
  const code = await new Promise((resolve) => child.on("close", resolve))
  fs.rmSync(file)
  const tps = /tps = ([\d.]+)/.exec(said)?.[1]
  if (code !== 0 || tps === undefined) throw new Error(`pgbench did not post.\n${said}`)
  return Number(tps)
}
