import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { rowsOf, withClient } from "../database.mjs"
import { stopIfInterrupted } from "../interruption.mjs"
import { programsFor } from "../postgres-programs.mjs"
import { bornAt, isStillRunning, launch, pause, stopGroup } from "../processes.mjs"
import { Trouble } from "../trouble.mjs"
import { tail } from "../files.mjs"
import { restoreCommand } from "./archive.mjs"
import { giveTo } from "./places.mjs"
import { copyTree } from "./trees.mjs"

/** @typedef {import("./places.mjs").Account} Account */

/**
 * Where a restored database shall stand: at the named moment of its backup, at a time, or at the end of what is kept.
 * @typedef {{ kind: "point", name: string } | { kind: "time", at: Date } | { kind: "latest" }} Target
 */

/** Folders that a server expects and that a copy on the way may have lost, because they were empty. */
const expected_folders = [
  "pg_wal/archive_status",
  "pg_wal/summaries",
  "pg_commit_ts",
  "pg_dynshmem",
  "pg_logical/mappings",
  "pg_logical/snapshots",
  "pg_notify",
  "pg_replslot",
  "pg_serial",
  "pg_snapshots",
  "pg_stat",
  "pg_stat_tmp",
  "pg_subtrans",
  "pg_tblspc",
  "pg_twophase",
]

/** Replaying a day's log takes seconds; a year of it must not be cut off. */
const recovered_within_ms = 2 * 60 * 60 * 1000

/** @param {Target} target @returns {string[]} */
function targetSettings(target) {
  // A name is looked for where the backup was made; anything else along the newest line that leads on from there.
  if (target.kind === "point")
    return [`recovery_target_name=${target.name}`, "recovery_target_timeline=current"]
  // Names of zones are not known yet where this is read, not even Z.
  if (target.kind === "time")
    return [`recovery_target_time=${target.at.toISOString().replace("T", " ").replace("Z", "+00")}`]
  return []
}

/**
 * Lays the files of a backup out as a database that is about to recover.
 * @param {string} backup folder of the backup
 * @param {string} folder must not exist
 * @param {Account | undefined} account
 */
function layOut(backup, folder, account) {
  if (fs.existsSync(folder))
    throw new Trouble(`${folder} is there already.`, "Choose a folder that does not exist.")
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  copyTree(path.join(backup, "database"), folder)
  for (const each of expected_folders)
    fs.mkdirSync(path.join(folder, each), { recursive: true, mode: 0o700 })
  fs.writeFileSync(path.join(folder, "recovery.signal"), "", { mode: 0o600 })
  giveTo(folder, account)
}

/**
 * Brings the database of a backup back into a folder, plays the kept log up to the target, and lends it to `work` before it
 * is stopped. The folder is a whole database afterwards. Nobody else reaches it meanwhile: it listens in a closed folder only.
 * @template T
 * @param {{ backup: string, wal: string, folder: string, target: Target, account: Account | undefined, log: string, thrown_away?: boolean }} options
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function recovered({ backup, wal, folder, target, account, log, thrown_away }, work) {
  layOut(backup, folder, account)
  // Short, because the name of a socket must be.
  const room = fs.mkdtempSync(path.join(os.tmpdir(), "ciap-restore-"))
  const access = path.join(room, "hba.conf")
  fs.writeFileSync(access, "local all all trust\n", { mode: 0o600 })
  giveTo(room, account)
  const settings = [
    "listen_addresses=",
    `unix_socket_directories=${room}`,
    `hba_file=${access}`,
    "archive_mode=off",
    // Nobody reads before the end is reached; so the server may also have fewer connections than the one it comes from.
    "hot_standby=off",
    `restore_command=${restoreCommand(wal)}`,
    "recovery_target_action=promote",
    ...targetSettings(target),
    ...(thrown_away ? ["fsync=off"] : []),
  ]
  const child = launch(
    path.join(programsFor(account), "bin", "postgres"),
    ["-D", folder, ...settings.flatMap((each) => ["-c", each])],
    {
      cwd: folder,
      env: process.env,
      log,
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    },
  )
  child.once("error", () => {})
  const pid = child.pid ?? 0
  const known = { pid, born: bornAt(pid) ?? "" }
  try {
    const url = `postgres://ciap@/ciap?host=${encodeURIComponent(room)}`
    await untilRecovered(url, known, log)
    return await work(url)
  } finally {
    await stopGroup(known, { signal: "SIGINT", patience_seconds: 60 })
    fs.rmSync(room, { recursive: true, force: true })
  }
}

/**
 * @param {string} url
 * @param {{ pid: number, born: string }} known
 * @param {string} log
 */
async function untilRecovered(url, known, log) {
  for (const last = Date.now() + recovered_within_ms; Date.now() < last; await pause(200)) {
    stopIfInterrupted()
    if (!isStillRunning(known)) throw notRecovered(lastWords(log))
    if (await isOpen(url)) return
  }
  throw notRecovered(lastWords(log))
}

/** @param {string} url */
async function isOpen(url) {
  try {
    const [state] = /** @type {{ open: boolean }[]} */ (
      await withClient(url, (client) => rowsOf(client, "select not pg_is_in_recovery() as open"))
    )
    return state?.open ?? false
  } catch {
    return false
  }
}

/** What a server said, without its answers to our asking whether it is there yet. @param {string} log */
const lastWords = (log) =>
  tail(log, 2000)
    .split("\n")
    .filter((line) => !/FATAL: {2}the database system is (starting up|not )/.test(line))
    .slice(-20)
    .join("\n")

/** @param {string} said */
const notRecovered = (said) =>
  /before configured recovery target was reached/.test(said)
    ? new Trouble(
        "The kept log ends before that moment.",
        "Choose an earlier moment, or --to latest for the end of what is kept. The log of the last five minutes may still lie in the database's own folder: start the shop once, if it can, and repeat this.",
        said,
      )
    : new Trouble(
        "The database could not be brought back from this backup.",
        "Its last words are above. Try the one before it with --backup.",
        said,
      )
