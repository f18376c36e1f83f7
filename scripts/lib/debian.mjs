import fs from "node:fs"
import { run } from "./commands.mjs"

/**
 * Whether Debian's package manager may install for us here.
 * @returns {boolean}
 */
export const mayInstall = () => process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")

/**
 * Installs one of Debian's packages. A service that it brings is not started.
 * @param {string} name
 * @param {{ env: NodeJS.ProcessEnv, log: string, what: string, mend: string }} options `what` and `mend` tell who reads the
 *   trouble what failed, and what to do about it
 */
export async function installPackage(name, { env, ...options }) {
  const quietly = {
    ...options,
    cwd: "/",
    env: { ...env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
  }
  await run(["apt-get", "update"], quietly)
  await run(["apt-get", "install", "--yes", "--no-install-recommends", name], quietly)
}
