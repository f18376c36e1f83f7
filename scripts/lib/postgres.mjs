import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { errorCode, withClient } from "./database.mjs"
import { tail } from "./files.mjs"
import { stopIfInterrupted } from "./interruption.mjs"
import { accountForPostgres } from "./postgres-account.mjs"
import { databaseFolder, programsFor } from "./postgres-programs.mjs"
import { bornAt, isStillRunning, launch, pause, stopGroup } from "./processes.mjs"
import { Trouble } from "./trouble.mjs"

const user = "ciap"
const ready_within_seconds = 60

/**
 * @typedef {{
 *   folder: string, programs: string, port: number, password: string, log: string,
 *   account: import("./postgres-account.mjs").Account | undefined, flags: string[],
 * }} Cluster
 */

/**
 * Starts the embedded PostgreSQL of a data folder. Heals what an earlier end left behind: a half-made database, the pid
 * file of a dead server, a server that still runs, a password that was changed since.
 * @param {{ data_dir: string, port: number, password: string, log: string, flags?: string[], beforeServing?: () => Promise<void> }} options
 *   `beforeServing` runs when nothing of ours holds the port any more
 * @returns {Promise<{ url: string, known: import("./processes.mjs").Known, account: string | undefined }>}
 */
export async function startPostgres({ data_dir, port, password, log, flags = [], beforeServing }) {
  fs.mkdirSync(data_dir, { recursive: true })
  const account = accountForPostgres()
  const programs = programsFor(account)
  const folder = databaseFolder(data_dir, account)
  /** @type {Cluster} */
  const cluster = { folder, programs, port, password, log, account, flags }
  makeCluster(cluster)
  await stopOrphan(folder)
  await beforeServing?.()
  const known = await serve(cluster)
  return { url: urlOf(cluster, "ciap"), known, account: account?.name }
}

/**
 * @param {Cluster} cluster
 * @param {string} database
 */
const urlOf = ({ port, password }, database) =>
  `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}`

/**
 * Makes the database files beside their place and moves them there when they are whole, so that no half-made set is ever started.
 * @param {Cluster} cluster
 */
function makeCluster({ folder, programs, password, account }) {
  if (fs.existsSync(path.join(folder, "PG_VERSION"))) return
  const draft = `${folder}.making`
  fs.rmSync(draft, { recursive: true, force: true })
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(path.dirname(draft), { recursive: true })
  fs.mkdirSync(draft, { mode: 0o700 })
  const passwordFile = `${draft}.password`
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account)
    for (const each of [draft, passwordFile]) fs.chownSync(each, account.uid, account.gid)
  // The same letters and order on every machine, whatever its locale: UTF-8, by code point.
  const locale = [
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ]
  const { status, stderr, error } = spawnSync(
    path.join(programs, "bin", "initdb"),
    [
      `--pgdata=${draft}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      ...locale,
    ],
    { cwd: "/", encoding: "utf8", ...asAccount(account) },
  )
  fs.rmSync(passwordFile, { force: true })
  if (status !== 0) {
    fs.rmSync(draft, { recursive: true, force: true })
    throw cannotStart(`${stderr ?? ""}${error?.message ?? ""}`, folder)
  }
  fs.renameSync(draft, folder)
}

/**
 * A server of an earlier start that was killed from outside is stopped in order; the pid file of a dead one is removed.
 * @param {string} folder
 */
export async function stopOrphan(folder) {
  const file = path.join(folder, "postmaster.pid")
  const pid = Number(fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n")[0] : 0)
  const born = bornAt(pid)
  if (born && servesFolder(pid, folder)) {
    // SIGINT is PostgreSQL's fast shutdown: clients are cut, data is safe.
    await stopGroup({ pid, born }, { signal: "SIGINT", patience_seconds: 30 })
  }
  fs.rmSync(file, { force: true })
}

/**
 * Whether a process is the PostgreSQL of this folder, and not a stranger that got the same number.
 * @param {number} pid
 * @param {string} folder
 * @returns {boolean}
 */
function servesFolder(pid, folder) {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(folder)
  } catch {
    const { stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" })
    return stdout?.includes(folder) ?? false
  }
}

/**
 * @param {Cluster} cluster
 * @returns {Promise<import("./processes.mjs").Known>}
 */
async function serve(cluster) {
  let passwordWasReset = false
  for (let attempt = 1; ; attempt += 1) {
    stopIfInterrupted()
    const known = launchServer(cluster)
    const answer = await untilReady(cluster, known)
    if (answer === "ready") return known
    await stopGroup(known, { signal: "SIGINT", patience_seconds: 30 })
    const said = tail(cluster.log)
    if (answer === "wrong password" && !passwordWasReset) {
      resetPassword(cluster)
      passwordWasReset = true
    } else if (/pre-existing shared memory block/.test(said) && attempt <= 20) {
      // Helpers of a killed server let go of its memory within seconds.
      await pause(500)
    } else {
      throw cannotStart(said, cluster.folder)
    }
  }
}

/** @param {Cluster} cluster */
function launchServer({ folder, programs, port, log, account, flags }) {
  const settings = [
    "listen_addresses=localhost",
    "unix_socket_directories=",
    "max_connections=200",
    ...flags,
  ]
  const child = launch(
    path.join(programs, "bin", "postgres"),
    ["-D", folder, "-p", String(port), ...settings.flatMap((each) => ["-c", each])],
    { cwd: folder, env: process.env, log, ...asAccount(account) },
  )
  child.once("error", () => {})
  const pid = child.pid ?? 0
  return { name: "database", pid, born: bornAt(pid) ?? "" }
}

/**
 * @param {Cluster} cluster
 * @param {import("./processes.mjs").Known} known
 * @returns {Promise<"ready" | "wrong password" | "ended">}
 */
async function untilReady(cluster, known) {
  const last = Date.now() + ready_within_seconds * 1000
  while (Date.now() < last && isStillRunning(known)) {
    try {
      await withClient(urlOf(cluster, "postgres"), (client) => client.query("select 1"))
      return "ready"
    } catch (error) {
      if (errorCode(error) === "28P01") return "wrong password"
    }
    await pause(100)
  }
  return "ended"
}

/**
 * Sets the password that we know, with the server down: the files are ours, only the kept password was lost or changed.
 * @param {Cluster} cluster
 */
function resetPassword({ folder, programs, password, account }) {
  spawnSync(path.join(programs, "bin", "postgres"), ["--single", "-D", folder, "postgres"], {
    input: `alter role ${user} password '${password.replace(/'/g, "''")}'\n`,
    cwd: folder,
    ...asAccount(account),
  })
}

/** @param {import("./postgres-account.mjs").Account | undefined} account */
const asAccount = (account) => (account ? { uid: account.uid, gid: account.gid } : {})

/**
 * @param {string} said
 * @param {string} folder
 */
function cannotStart(said, folder) {
  return new Trouble(
    "The embedded PostgreSQL cannot start.",
    `Its last words are above. Run npm run doctor; or set DATABASE_URL to a PostgreSQL of your own; or, if the demo data may go, delete ${folder}.`,
    said,
  )
}
