import { execFileSync, spawnSync } from "node:child_process"
import fs from "node:fs"
import { Trouble } from "./trouble.mjs"

/** @typedef {{ uid: number, gid: number, name: string }} Account */

/**
 * PostgreSQL refuses to run as root. This is the account it runs under instead; undefined when we are not root.
 * @returns {Account | undefined}
 */
export function accountForPostgres() {
  if (process.getuid?.() !== 0) return undefined
  return findAccount("postgres") ?? makeAccount() ?? findAccount("nobody") ?? noAccount()
}

/**
 * @param {string} name
 * @returns {Account | undefined}
 */
function findAccount(name) {
  const line = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((each) => each.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(":") ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid), name } : undefined
}

/** @returns {Account | undefined} */
function makeAccount() {
  try {
    execFileSync(
      "useradd",
      ["--system", "--user-group", "--shell", "/bin/sh", "--home-dir", "/nonexistent", "postgres"],
      {
        stdio: "ignore",
      },
    )
  } catch {
    return undefined
  }
  return findAccount("postgres")
}

/** @returns {never} */
function noAccount() {
  throw new Trouble(
    "PostgreSQL does not run as root, and no other account could be found or made for it.",
    "Run the command as an ordinary user, or point DATABASE_URL at a PostgreSQL of your own.",
  )
}

/**
 * Whether an account may enter a path (root's home, for one, is closed to others).
 * @param {Account} account
 * @param {string} folder
 * @returns {boolean}
 */
export function mayEnter(account, folder) {
  const { status } = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
    uid: account.uid,
    gid: account.gid,
    cwd: "/",
    stdio: "ignore",
  })
  return status === 0
}
