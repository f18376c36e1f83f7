import { execFileSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { ensureDatabase } from "../database.mjs"
import { fingerprint } from "../files.mjs"
import { buildPackages, medusa } from "../start/build.mjs"
import { install } from "../start/install.mjs"
import { one } from "./counts.mjs"

/** @typedef {import("./runner.mjs").Stage} Stage */

/**
 * Puts the tree as it is now, without anything made, into another folder: what a clone would be after a commit.
 * @param {string} root
 * @param {string} clone
 */
export function cloneTree(root, clone) {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  )
  for (const file of listed
    .split("\0")
    .filter((each) => each && fs.existsSync(path.join(root, each)))) {
    fs.mkdirSync(path.dirname(path.join(clone, file)), { recursive: true })
    fs.copyFileSync(path.join(root, file), path.join(clone, file))
  }
}

/** @type {Stage} */
export const copy = {
  name: "clone",
  title: "A fresh clone, installed and its packages built",
  needs: ["install"],
  async run({ root, clone, env, logs, folder }) {
    cloneTree(root, clone)
    await install({ root: clone, data_dir: folder, env, log: path.join(logs, "clone-install.log") })
    await buildPackages({ root: clone, env, logs })
    return { counts: one(true) }
  },
}

/** @type {Stage} */
export const drift = {
  name: "drift",
  title: "Migrations say what the models say",
  needs: ["clone"],
  async run(workshop) {
    const backend = path.join(workshop.clone, "backend")
    const modules = fs
      .readdirSync(path.join(backend, "src", "modules"))
      .filter((name) => fs.existsSync(path.join(backend, "src", "modules", name, "models")))
    const before = fingerprintOf(backend, modules)
    const url = new URL(await workshop.postgres())
    url.pathname = "/drift"
    await ensureDatabase(url.href)
    const ids = modules.map((name) => name.replaceAll("-", "_"))
    const { good } = await workshop.run("drift", medusa("db:generate", ...ids), {
      cwd: backend,
      env: { DATABASE_URL: url.href },
    })
    const same = fingerprintOf(backend, modules) === before
    return {
      counts: one(good && same),
      say: `${workshop.lastLines("drift", 30)}\n${same ? "" : "A model changed without its migration. Mend: cd backend && npx medusa db:generate <module>"}`,
    }
  },
}

/**
 * @param {string} backend
 * @param {string[]} modules
 */
const fingerprintOf = (backend, modules) =>
  fingerprint(
    backend,
    modules.map((name) => `src/modules/${name}/migrations`),
    { skip: /\.snapshot-/ },
  )
