import fs from "node:fs"
import path from "node:path"
import { installPackage, mayInstall } from "./debian.mjs"
import { Trouble } from "./trouble.mjs"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const fixed_places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/**
 * Chromium on this machine: CHROMIUM_PATH, else the first known name on the PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
export function findChromium(env) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH
  const folders = (env.PATH ?? "").split(path.delimiter)
  const places = [
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...fixed_places,
  ]
  return places.find((each) => fs.statSync(each, { throwIfNoEntry: false })?.isFile())
}

/**
 * Chromium, installed by Debian's package manager where that is allowed.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} log
 * @returns {Promise<string>}
 */
export async function requireChromium(env, log) {
  const found = findChromium(env)
  if (found) return found
  const mend = "Install Chromium or Chrome, or name it: CHROMIUM_PATH=/path/to/chromium npm test"
  if (!mayInstall())
    throw new Trouble(
      "No Chromium was found on the PATH, and this account may not install one.",
      mend,
    )
  await installPackage("chromium", { env, log, what: "Chromium could not be installed", mend })
  const installed = findChromium(env)
  if (!installed) throw new Trouble("Chromium was installed but is not on the PATH.", mend)
  return installed
}
