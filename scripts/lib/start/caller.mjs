import { execFileSync } from "node:child_process"
import fs from "node:fs"
import { bornAt } from "../processes.mjs"

/**
 * The npm that runs us, perhaps through a shell; undefined when nobody but a person started us.
 * @returns {{ pid: number, born: string } | undefined}
 */
export function npmAbove() {
  let pid = process.ppid
  for (let level = 0; level < 3 && pid > 1; level += 1) {
    const { name, parent } = describe(pid)
    if (/^npm/.test(name)) return { pid, born: bornAt(pid) ?? "" }
    if (!/^(ba|da|z)?sh$/.test(name)) return undefined
    pid = parent
  }
  return undefined
}

/**
 * @param {number} pid
 * @returns {{ name: string, parent: number }}
 */
function describe(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
    const [name = "", rest = ""] = [
      stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")")),
      stat.slice(stat.lastIndexOf(")") + 2),
    ]
    return { name, parent: Number(rest.split(" ")[1]) }
  } catch {
    return describeByPs(pid)
  }
}

/**
 * @param {number} pid
 * @returns {{ name: string, parent: number }}
 */
function describeByPs(pid) {
  try {
    const text = execFileSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8" })
    const [, parent = "0", name = ""] = /^\s*(\d+)\s+(.*)$/.exec(text.trim()) ?? []
    return { name: name.slice(name.lastIndexOf("/") + 1).replace(/^-/, ""), parent: Number(parent) }
  } catch {
    return { name: "", parent: 0 }
  }
}
