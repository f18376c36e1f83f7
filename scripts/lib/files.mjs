import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/** Folders whose content is made, not written: they never decide whether something must be built again. */
const made = new Set([
  "node_modules",
  "dist",
  ".next",
  ".medusa",
  ".turbo",
  "coverage",
  "test-results",
  "playwright-report",
])

/**
 * A fingerprint over the names and contents of files and folders below `root`; a missing path counts as empty.
 * @param {string} root
 * @param {string[]} paths files or folders, relative to root
 * @param {{ also?: unknown, skip?: RegExp }} [options] `also`: anything else the result depends on; `skip`: relative names left out
 * @returns {string}
 */
export function fingerprint(root, paths, { also = null, skip } = {}) {
  const hash = createHash("sha256").update(JSON.stringify(also))
  for (const file of paths.flatMap((each) => filesBelow(root, each)).sort()) {
    if (skip?.test(file)) continue
    hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(root, file)))
  }
  return hash.digest("hex")
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {string[]}
 */
function filesBelow(root, name) {
  const entry = fs.statSync(path.join(root, name), { throwIfNoEntry: false })
  if (!entry) return []
  if (!entry.isDirectory()) return [name]
  return fs
    .readdirSync(path.join(root, name))
    .filter((child) => !made.has(child))
    .flatMap((child) => filesBelow(root, path.posix.join(name, child)))
}

/**
 * Writes a file so that a crash leaves the old one or the new one, never half of it.
 * @param {string} file
 * @param {string} text
 * @param {number} [mode]
 */
export function writeWhole(file, text, mode = 0o644) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.draft`
  fs.writeFileSync(draft, text, { mode })
  fs.renameSync(draft, file)
}

/**
 * JSON whose shape the reader has still to claim.
 * @type {(text: string) => unknown}
 */
export const parseJson = JSON.parse

/**
 * The JSON in a file, or undefined when there is none or it is broken.
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  try {
    return parseJson(fs.readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

/**
 * The last lines of a log, for a message.
 * @param {string} file
 * @param {number} [lines]
 * @returns {string}
 */
export function tail(file, lines = 20) {
  try {
    return fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(-lines).join("\n")
  } catch {
    return ""
  }
}
