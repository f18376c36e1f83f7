import { spawn } from "node:child_process"
import fs from "node:fs"
import { tail, writeWhole } from "./files.mjs"
import { interrupt, stopIfInterrupted } from "./interruption.mjs"
import { bornAt, launch, stopGroup } from "./processes.mjs"
import { Trouble } from "./trouble.mjs"

/** Commands that run now; an interrupted start ends them before it ends itself. @type {Map<number, string>} */
const running = new Map()

/** Where they are written down, so that a start after a kill −9 can end them. @type {string | undefined} */
let register

/** @param {string} file */
export function registerCommandsIn(file) {
  register = file
}

function writeRegister() {
  if (!register) return
  const known = [...running].map(([pid, born]) => ({ name: "command", pid, born }))
  writeWhole(register, JSON.stringify(known))
}

/** Ends every command that still runs, and lets no other begin. */
export async function stopCommands() {
  interrupt()
  await Promise.all(
    [...running].map(([pid, born]) => stopGroup({ pid, born }, { patience_seconds: 3 })),
  )
}

/**
 * Runs a program to its end, its words going to a log file.
 * @param {string[]} command program and arguments
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, log: string, what: string, mend: string }} options
 *   `what` and `mend`: the sentences for a person when it fails
 * @returns {Promise<void>}
 */
export async function run([program = "", ...args], { cwd, env, log, what, mend }) {
  stopIfInterrupted()
  const from = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0
  const child = launch(program, args, { cwd, env, log })
  const code = await ended(child)
  stopIfInterrupted()
  if (code === 0) return
  const said = fs.existsSync(log) ? Buffer.from(fs.readFileSync(log)).subarray(from).toString() : ""
  const lines = said.trimEnd().split("\n").slice(-20).join("\n")
  throw new Trouble(`${what} (${code}).`, `${mend} The whole log is in ${log}.`, lines || tail(log))
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number | string>} exit code, or the reason there is none
 */
async function ended(child) {
  const { pid } = child
  if (pid) running.set(pid, bornAt(pid) ?? "")
  writeRegister()
  try {
    return await new Promise((resolve) => {
      child.once("error", (error) => resolve(error.message))
      child.once("exit", (code, signal) => resolve(code ?? signal ?? "ended"))
    })
  } finally {
    if (pid) running.delete(pid)
    writeRegister()
  }
}

/**
 * What a short program prints, or undefined when it fails or is not there.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string | undefined>}
 */
export function ask(program, args, { cwd, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "ignore"] })
    let said = ""
    child.stdout.on("data", (/** @type {Buffer} */ chunk) => (said += chunk.toString()))
    child.once("error", () => resolve(undefined))
    child.once("close", (code) => resolve(code === 0 ? said.trim() : undefined))
  })
}
