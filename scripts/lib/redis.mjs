import fs from "node:fs"
import path from "node:path"
import { installPackage, mayInstall } from "./debian.mjs"

const debians_place = "/usr/bin"

/**
 * A real redis-server on this machine, for the tests of what needs one; the shop on one machine does without.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export const findRedis = (env) =>
  [debians_place, ...(env.PATH ?? "").split(path.delimiter)]
    .map((folder) => path.join(folder, "redis-server"))
    .find((each) => fs.statSync(each, { throwIfNoEntry: false })?.isFile())

/**
 * Installs redis-server where it is missing and may be installed. Tests that need one are skipped by name without it, so
 * that a machine without network is no failure.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} log
 * @returns {Promise<boolean>} whether there is one now
 */
export async function offerRedis(env, log) {
  if (!findRedis(env) && mayInstall())
    await installPackage("redis-server", {
      env,
      log,
      what: "redis-server could not be installed",
      mend: "Install redis-server, or do without: the tests that need it are skipped by name.",
    }).catch(() => undefined) // the log has it, and the tests say what is missing
  return findRedis(env) !== undefined
}
