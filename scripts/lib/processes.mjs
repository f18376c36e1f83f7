import { execFileSync, spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

/**
 * When a process was born, as a text that another process of the same number cannot share; undefined when it is gone.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function bornAt(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    // A zombie has ended; only its parent has not looked yet.
    return fields[0] === "Z" ? undefined : fields[19]
  } catch {
    return process.platform === "linux" ? undefined : bornAccordingToPs(pid)
  }
}

/**
 * @param {number} pid
 * @returns {string | undefined}
 */
function bornAccordingToPs(pid) {
  try {
    const text = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" })
    return text.trim() || undefined
  } catch {
    return undefined
  }
}

/** @typedef {{ name: string, pid: number, born: string }} Known a process we started, told apart from a later one of the same number */

/**
 * @param {{ pid: number, born: string }} known
 * @returns {boolean}
 */
export const isStillRunning = ({ pid, born }) => bornAt(pid) === born

/**
 * Starts a program in a process group of its own, so that Ctrl-C reaches only us and we can stop everything in order.
 * What it prints goes to a log file.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, log: string, uid?: number, gid?: number }} options
 */
export function launch(command, args, { cwd, env, log, uid, gid }) {
  fs.mkdirSync(path.dirname(log), { recursive: true })
  const output = fs.openSync(log, "a")
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ["ignore", output, output],
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  })
  fs.closeSync(output)
  return child
}

/**
 * Asks a process group to end, waits, and ends it by force when it does not listen.
 * @param {{ pid: number, born: string }} known
 * @param {{ signal?: NodeJS.Signals, patience_seconds?: number }} [options]
 * @returns {Promise<void>}
 */
export async function stopGroup(known, { signal = "SIGTERM", patience_seconds = 10 } = {}) {
  if (!isStillRunning(known)) return
  signalGroup(known.pid, signal)
  if (await endsWithin(known, patience_seconds)) return
  signalGroup(known.pid, "SIGKILL")
  await endsWithin(known, 5)
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // Not the head of a group, or already gone: the next form, or nothing, is left to do.
    }
  }
}

/**
 * @param {{ pid: number, born: string }} known
 * @param {number} seconds
 * @returns {Promise<boolean>}
 */
async function endsWithin(known, seconds) {
  const last = Date.now() + seconds * 1000
  while (Date.now() < last) {
    if (!isStillRunning(known)) return true
    await pause(50)
  }
  return !isStillRunning(known)
}

/**
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
