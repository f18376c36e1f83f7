import fs from "node:fs"
import path from "node:path"
import { run } from "../commands.mjs"
import { first_start_megabytes, later_start_megabytes, requireDisk } from "../disk.mjs"
import { fingerprint } from "../files.mjs"
import { findPnpm, quiet } from "../pnpm.mjs"
import { cloneStamps } from "../stamps.mjs"

/**
 * Everything that decides what gets installed.
 * @param {string} root
 * @returns {string}
 */
export function manifestsFingerprint(root) {
  const packages = fs
    .readdirSync(path.join(root, "packages"))
    .map((name) => `packages/${name}/package.json`)
  const manifests = [
    "package.json",
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "backend/package.json",
    "storefront/package.json",
  ]
  return fingerprint(root, [...manifests, ...packages], { also: [process.platform, process.arch] })
}

/**
 * @param {string} root
 * @returns {boolean}
 */
function isInstalled(root) {
  const whole = ["node_modules/.modules.yaml", "backend/node_modules", "storefront/node_modules"]
  return (
    whole.every((each) => fs.existsSync(path.join(root, each))) &&
    cloneStamps(root).holds("install", manifestsFingerprint(root))
  )
}

/**
 * Installs the dependencies of the lockfile, unless they are there already.
 * @param {{ root: string, data_dir: string, env: NodeJS.ProcessEnv, log: string }} options
 * @returns {Promise<{ result: string }>}
 */
export async function install({ root, data_dir, env, log }) {
  const stamps = cloneStamps(root)
  if (isInstalled(root)) {
    requireDisk(root, later_start_megabytes)
    requireDisk(data_dir, later_start_megabytes)
    return { result: "nothing changed" }
  }
  requireDisk(
    root,
    fs.existsSync(path.join(root, "node_modules/.modules.yaml"))
      ? later_start_megabytes
      : first_start_megabytes,
  )
  const pnpm = await findPnpm(root)
  stamps.clear("install")
  await run(
    [
      ...pnpm,
      "install",
      "--frozen-lockfile",
      "--prefer-offline",
      "--config.confirm-modules-purge=false",
    ],
    {
      cwd: root,
      // A caller in production mode would otherwise get no build tools.
      env: { ...env, ...quiet, NODE_ENV: undefined },
      log,
      what: "The dependencies could not be installed",
      mend: "Check the connection to the npm registry and run the command again: it goes on where it stopped.",
    },
  )
  stamps.set("install", manifestsFingerprint(root))
  return { result: `with ${pnpm.join(" ")}` }
}
